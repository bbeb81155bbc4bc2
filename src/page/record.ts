import type { Disagreement, GapVersion } from './comparisons.ts';

/** The record around the article. The facts are in `data/`; `build/record/loadRecord.ts` validates them. */

/** `hist` sources carry the history, `phys` sources the numbers of the model. The number never changes its meaning. */
export type SourceId = `hist-${number}` | `phys-${number}`;

/** A date as exactly as it is known: `2007`, `2007-04` or `2007-04-19`, always one that exists in the calendar. */
export type PartialDate = string;

export const RECORD_SIDES = ['nato', 'us', 'russia', 'host', 'press', 'other'] as const;
export type RecordSide = (typeof RECORD_SIDES)[number];

/** Text of ours and the sources that carry it. */
export type Sourced = { readonly text: string; readonly sources: readonly SourceId[] };

export type Source = {
  readonly id: SourceId;
  /** As printed, or our own English words when `ourTitle` is true. */
  readonly title: string;
  readonly ourTitle: boolean;
  /** Who wrote or issued it. */
  readonly publisher: string;
  /** Who keeps the copy that was read, or null when it was read at the publisher's own address. */
  readonly via: string | null;
  /** Null when the page shows no date. */
  readonly date: PartialDate | null;
  readonly url: string | null;
  /** Why there is no address; null exactly when there is one. */
  readonly noAddress: string | null;
  readonly kind: 'official' | 'news' | 'research' | 'comment' | 'reference' | 'data' | 'software';
  /** BCP 47 language of the text. */
  readonly lang: 'ar' | 'cs' | 'de' | 'en' | 'fr' | 'hu' | 'no' | 'pl' | 'ro' | 'ru' | 'zh';
  /** How much could be read: all of it, its opening (about 2,000 characters), one entry of a list, or nothing. */
  readonly read: 'whole' | 'opening' | 'entry' | 'nothing';
  /** The part of the page that leans on it: the record, or the model's numbers and places. */
  readonly shelf: 'record' | 'model';
  /** The same document under the other list's number. */
  readonly sameAs: SourceId | null;
  /** SHA-256 of our copy of the bytes, for the one source that is kept here. */
  readonly sha256: string | null;
  /** What could not be read, or what to be careful about. */
  readonly note: string | null;
};

export type Person = {
  readonly id: string;
  readonly kind: 'person' | 'body';
  readonly name: string;
  /** Office held on `asOf`, without the name. */
  readonly role: string;
  /** 2007-04-19 where the sources cover that day, else the date of the entry in which they speak. */
  readonly asOf: PartialDate;
  readonly side: RecordSide;
  /** In whose name they speak. */
  readonly speaksFor: string;
  readonly inArticle: boolean;
  /** What was known of them on the day. */
  readonly about: string | null;
  /** What came after the day; shown only to readers who ask for it. */
  readonly later: string | null;
  readonly sources: readonly SourceId[];
};

export type CountryRole = {
  readonly kind:
    | 'named-in-article'
    | 'interceptor-host'
    | 'radar-host'
    | 'not-covered'
    | 'partly-not-covered'
    | 'named-threat'
    | 'objector'
    | 'proposer'
    | 'headquarters'
    | 'considered'
    | 'named-in-gap-report';
  /** As the map says it. */
  readonly words: string;
  readonly origin: 'article' | 'record';
  readonly sources: readonly SourceId[];
};

/** How a country became a member: a founder by signing the treaty, the others by acceding to it, and on which day. */
export type Membership = {
  readonly since: PartialDate;
  readonly act: 'signing' | 'accession';
  readonly sources: readonly SourceId[];
};

export type Country = {
  readonly id: string;
  /** ISO 3166-1 alpha-3. */
  readonly a3: string;
  /** As it was called in English in April 2007. */
  readonly name: string;
  /** The country that a territory belongs to; null for a state. */
  readonly partOf: string | null;
  /** For the 26 members of April 2007. */
  readonly nato: Membership | null;
  readonly roles: readonly CountryRole[];
  /** What the plan meant for it as of 19 April 2007, without hindsight. */
  readonly about: Sourced | null;
  /** What came after; shown only to readers who ask for it. */
  readonly later: Sourced | null;
};

export type Place = {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** [lon, lat] in degrees, or null when no source gives it. */
  readonly lonLat: readonly [number, number] | null;
  /** What the point stands for, as the source gives it. */
  readonly accuracy: 'site' | 'city' | 'area' | null;
  readonly sources: readonly SourceId[];
  readonly note: string | null;
};

/** How well an entry stands. Texts of one body, or one report passed on by others, are one origin. */
export type Confidence =
  | { readonly kind: 'once' }
  | { readonly kind: 'one-origin' }
  | { readonly kind: 'independent'; readonly count: number };

/** Fewer than fifteen words, as the source prints them. */
export type Quote = { readonly text: string; readonly speaker: string | null; readonly source: SourceId };

/** The order within 19 April 2007 that the sources give; none of them gives a clock time for what was said. */
export type DayPart =
  | 'morning-council'
  | 'briefing'
  | 'afternoon-council'
  | 'after-talks'
  | 'not-given'
  | 'publication';

export const RECORD_LAYERS = ['before', 'day', 'later'] as const;
export const RECORD_KINDS = ['statement', 'event', 'decision'] as const;

export type RecordItem = {
  readonly id: string;
  readonly layer: (typeof RECORD_LAYERS)[number];
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly side: RecordSide;
  /** When it took place; null for words alone. */
  readonly happened: PartialDate | null;
  /** When the words were spoken; null when only their publication is known. */
  readonly said: PartialDate | null;
  /** The earliest date on the sources that tell of it; null when none shows one. */
  readonly published: PartialDate | null;
  /** Precision of the first of `happened`, `said`, `published` that is known: the one that places the entry. */
  readonly precision: 'day' | 'month' | 'year';
  /** True when the date was worked out from the text of a source rather than printed there. */
  readonly inferred: boolean;
  /** For 19 April 2007 only. */
  readonly dayPart: DayPart | null;
  readonly title: string;
  readonly text: string;
  /** Ids of people and bodies. */
  readonly speakers: readonly string[];
  readonly countries: readonly string[];
  readonly place: string | null;
  readonly quote: Quote | null;
  /** Exact words of the article that report it, which occur there once; null when the article does not. */
  readonly articleWords: string | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type RecordData = {
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly places: readonly Place[];
  readonly timeline: readonly RecordItem[];
  readonly gapVersions: readonly GapVersion[];
  readonly disagreements: readonly Disagreement[];
};
