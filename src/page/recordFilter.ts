import type { RecordEntry } from './recordChapter.ts';
import type { ViewState } from './viewState.ts';

/** What a filter of the long timeline leaves out stands in `hide` under this prefix, as the article's timeline has sides too. */
const prefix = 'r.';

export type Facet = 'layer' | 'side' | 'kind';

export const hideName = (value: string): string => `${prefix}${value}`;

export const isRecordFilter = (name: string): boolean => name.startsWith(prefix);

/** Letters without their marks, in lower case: "Kurecik" finds Kürecik. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').toLowerCase();

/** All that a search of an entry looks at. */
export const searchText = (entry: RecordEntry): string =>
  foldText(
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
export const holdsWords = (folded: string, find: string): boolean =>
  foldText(find)
    .split(/\s+/)
    .every((word) => folded.includes(word));

type Settings = Pick<ViewState, 'hide' | 'find' | 'about' | 'show' | 'event'>;

export type RecordSelection = {
  /** Those that pass every filter, hindsight among them: the page hides it by itself. */
  readonly entries: readonly RecordEntry[];
  readonly laterShown: boolean;
  /** How many of `entries` can be seen, and of how many. */
  readonly seen: number;
  readonly of: number;
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
  return { entries, laterShown, seen: entries.filter(canBeSeen).length, of: all.filter(canBeSeen).length };
};

/** How many entries the record has of each value of a facet. */
export const countFacet = (entries: readonly RecordEntry[], facet: Facet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry[facet], (counts.get(entry[facet]) ?? 0) + 1);
  return counts;
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

export const countWords = ({ seen, of }: Pick<RecordSelection, 'seen' | 'of'>): string =>
  `${seen} of ${of} entries shown`;
