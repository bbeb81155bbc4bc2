import type { ViewState } from './address/viewState.ts';
import { foldForSearch } from './foldForSearch.ts';
import { hideName } from './hideName.ts';
import type { RecordEntry } from './recordChapter.ts';

/** The text of an entry that is searched. */
export const searchText = (entry: RecordEntry): string =>
  foldForSearch(
    [
      entry.title,
      entry.text,
      entry.note,
      entry.quote?.text,
      entry.dateLabel,
      entry.place?.name,
      ...[...entry.speakers, ...entry.countries].map(({ name }) => name),
    ].join(' '),
  );

/** Whether a text that was folded holds every word of a search. */
const holdsWords = (folded: string, find: string): boolean =>
  foldForSearch(find)
    .split(/\s+/)
    .every((word) => folded.includes(word));

type Settings = Pick<ViewState, 'hide' | 'find' | 'about' | 'show' | 'event'>;

export type RecordSelection = {
  /** Those that pass every filter, hindsight among them: the page hides it by itself. */
  readonly entries: readonly RecordEntry[];
  readonly laterShown: boolean;
  /** How many of `entries` are visible. */
  readonly seen: number;
  /** How many would be visible without a filter. */
  readonly of: number;
  /** How many of `entries` are hidden as hindsight. */
  readonly hidden: number;
};

/** Whether what came after the article is to be seen: the reader asked for it, or for an entry of it. */
export const showsLater = (entries: readonly RecordEntry[], { show, event }: Pick<ViewState, 'show' | 'event'>) =>
  show === 'later' || entries.some(({ id, layer }) => id === event && layer === 'later');

/** The entries that the settings of the view leave; the chosen one is always among them. */
export const selectRecord = (all: readonly RecordEntry[], view: Settings): RecordSelection => {
  const { hide, find, about, show, event } = view;
  const laterShown = showsLater(all, view);
  const passes = (entry: RecordEntry): boolean =>
    entry.id === event ||
    (![entry.layer, entry.side, entry.kind].some((value) => hide.includes(hideName(value))) &&
      (about === null || entry.countries.some(({ id }) => id === about)) &&
      (find === '' || holdsWords(searchText(entry), find)) &&
      (show !== 'article' || entry.blockId !== null));
  const canBeSeen = ({ layer }: RecordEntry): boolean => laterShown || layer !== 'later';
  const entries = all.filter(passes);
  const seen = entries.filter(canBeSeen).length;
  return { entries, laterShown, seen, of: all.filter(canBeSeen).length, hidden: entries.length - seen };
};

/** The values of a facet that are picked out; none when all of them are shown. */
export const selectPicked = (values: readonly string[], hide: readonly string[]): readonly string[] => {
  const shown = values.filter((value) => !hide.includes(hideName(value)));
  return shown.length === values.length ? [] : shown;
};

/**
 * What is hidden after a tap on one value of a facet: the first tap leaves that one alone, others join it or leave it again, and with
 * the last one gone, or all of them in, everything is shown.
 */
export const togglePicked = (values: readonly string[], hide: readonly string[], value: string): readonly string[] => {
  const picked = selectPicked(values, hide);
  const next = picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value];
  const left = next.length === 0 ? [] : values.filter((one) => !next.includes(one)).map(hideName);
  return [...hide.filter((name) => !values.some((one) => name === hideName(one))), ...left].sort();
};

/** The countries that entries are about, by name, with the number of entries. */
export const listCountries = (entries: readonly RecordEntry[]) => {
  const found = new Map<string, { readonly id: string; readonly name: string; count: number }>();
  for (const { countries } of entries) {
    for (const country of countries) {
      const one = found.get(country.id) ?? { ...country, count: 0 };
      one.count += 1;
      found.set(country.id, one);
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
};
