import { chapterOfModel } from './address/modelQuery.ts';
import type { ViewState } from './address/viewState.ts';
import { type Chapter, type ChapterId, chapters } from './chapters.ts';
import type { ArticleEntry, NamedQuote, PageData, Region } from './pageData.ts';
import type { PageSpeaker, PageStatement, Sentence } from './pageText.ts';
import type { MapPlace, RecordChapter } from './recordChapter.ts';

/** What is selected, as the three views need it: one choice lights up in the text, on the map and among the statements. */
export type Selection = {
  readonly quote: NamedQuote | null;
  readonly blockId: string | null;
  readonly region: Region | null;
  readonly entry: ArticleEntry | null;
  /** A place of the record, once the record is there. */
  readonly place: MapPlace | null;
  readonly statementIds: ReadonlySet<string>;
  readonly regionIds: ReadonlySet<string>;
  readonly entryIds: ReadonlySet<string>;
};

/** The record, as far as it has come; nobody needs it before one of its places is asked for. */
export type RecordState = {
  readonly status: 'unasked' | 'loading' | 'ready' | 'failed';
  readonly data: RecordChapter | null;
  readonly message: string;
};

export const unaskedRecord: RecordState = { status: 'unasked', data: null, message: '' };

export const selectSelection = (page: PageData, view: ViewState, places: readonly MapPlace[] = []): Selection => {
  const { target } = view;
  const quote = (target?.kind === 'quote' && page.quotes.find(({ slug }) => slug === target.slug)) || null;
  const blockId = (target?.kind === 'block' && page.blocks.find(({ id }) => id === target.id)?.id) || null;
  const region = page.regions.find(({ id }) => id === view.at) ?? null;
  const entry = page.entries.find(({ id }) => id === view.event) ?? null;
  const place = (view.show !== 'article' && places.find(({ id }) => id === view.where)) || null;

  const entries = page.entries.filter(
    (candidate) =>
      candidate === entry ||
      (region !== null && candidate.regionIds.includes(region.id)) ||
      (candidate.statementId !== null && (quote?.statementIds.includes(candidate.statementId) ?? false)),
  );
  const statementIds = entries.flatMap(({ statementId }) => (statementId === null ? [] : [statementId]));
  // A place without a mark is shown by its country.
  const placeIds = place?.country && place.mark === null ? [place.country.id] : [];
  const regionIds = region ? [region.id] : [...(quote?.regionIds ?? []), ...(entry?.regionIds ?? []), ...placeIds];
  return {
    quote,
    blockId,
    region,
    entry,
    place,
    statementIds: new Set(statementIds),
    regionIds: new Set(regionIds),
    entryIds: new Set(entries.map(({ id }) => id)),
  };
};

/** The sentences of the article that name a country, its government or its people, in reading order. */
export const selectSentences = (page: PageData, regionId: string): readonly Sentence[] =>
  page.sentences.filter((sentence) => sentence.regionIds.includes(regionId));

/** A country's parts in the story; without the record, those that the article gives it. That it is named is said elsewhere. */
export const selectRoles = ({ roles }: Region, recordShown: boolean): Region['roles'] =>
  roles.filter(({ kind, origin }) => kind !== 'named-in-article' && (recordShown || origin === 'article'));

/** The chapters that the page has data for. */
export const selectChapters = (page: PageData): readonly Chapter[] =>
  chapters.filter(({ id }) => page.chapterIds.includes(id));

/** The chapter that the address asks for: by its name, by an entry of the record, or by settings that only one chapter has. */
export const selectWanted = (page: PageData, { open, event, model }: ViewState): ChapterId | null =>
  open ?? (event !== null && page.recordIds.includes(event) ? 'timeline' : chapterOfModel(model));

/** The entries of the article without the sides and voices in `hide`. */
export const selectEntries = (page: PageData, hide: readonly string[]): readonly ArticleEntry[] =>
  page.entries.filter(({ side, voice }) => !hide.includes(side) && !hide.includes(voice));

export const findStatement = (page: PageData, id: string | null): PageStatement | null =>
  page.statements.find((statement) => statement.id === id) ?? null;

export const findSpeaker = (page: PageData, id: string | null | undefined): PageSpeaker | null =>
  page.speakers.find((speaker) => speaker.id === id) ?? null;

/** What an entry of the article is called: by who speaks, or by its kind. */
export const nameEntry = (page: PageData, { statementId }: ArticleEntry): string => {
  const statement = findStatement(page, statementId);
  return findSpeaker(page, statement?.speakerId)?.name ?? 'Earlier story';
};

/** Whether the page has a map: there is none of a story that names no country. */
export const hasMap = ({ baseMap }: PageData): boolean => baseMap.countries.length > 0;
