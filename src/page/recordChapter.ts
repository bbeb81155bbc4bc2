import type { DisagreementValue, GapVerdict, GapVersion } from './comparisons.ts';
import type { Share } from './pageData.ts';
import type { Confidence, DayPart, Place, RecordItem, RecordSide } from './record.ts';

export type Named = { readonly id: string; readonly name: string };

/** An entry of the record as the chapter shows it: its names resolved, its dates in words. */
export type RecordEntry = Pick<
  RecordItem,
  'id' | 'layer' | 'kind' | 'side' | 'title' | 'text' | 'sources' | 'note' | 'precision'
> & {
  /** The date that places the entry, as exactly as it is known. */
  readonly date: string;
  readonly dateLabel: string;
  /** Which kind of date that is, and the others that are known; empty when there is nothing to add. */
  readonly dateNote: string;
  readonly dayPart: DayPart | null;
  readonly speakers: readonly Named[];
  readonly countries: readonly Named[];
  readonly place: (Named & { readonly country: string | null }) | null;
  readonly quote: { readonly text: string; readonly speaker: string | null } | null;
  /** The block of the article that reports it. */
  readonly blockId: string | null;
  readonly confidence: string;
  /** The same at a glance: whether several bodies say it by themselves, one does in several texts, or a single text. */
  readonly sure: Confidence['kind'];
};

/** A place at which entries are set, as the article's map shows it. */
export type MapPlace = Omit<Place, 'country'> & {
  readonly country: Named | null;
  /** Whether only what came after the article is set there. */
  readonly origin: 'record' | 'later';
  /**
   * In the map's view units: on the place, or, with a heading (degrees clockwise from the right), at the map's edge on the
   * way there. Null when no source gives its coordinates.
   */
  readonly mark: { readonly at: readonly [x: number, y: number]; readonly headingDeg: number | null } | null;
  /** For a place outside the map: how far from Nato's headquarters, and which way one sets out from there. */
  readonly outside: { readonly km: number; readonly direction: string } | null;
};

/** One statement of who would be left out, with what it says of each country that the matrix has a column for. */
export type GapRow = Pick<GapVersion, 'id' | 'who' | 'side' | 'region' | 'reason' | 'sources' | 'note'> & {
  readonly dateLabel: string;
  readonly later: boolean;
  readonly undated: boolean;
  /** In the order of the columns; null where the country is not named. */
  readonly verdicts: readonly ({ readonly verdict: GapVerdict; readonly extent: string | null } | null)[];
  readonly quote: string | null;
  readonly confidence: string;
};

export type GapMatrix = {
  readonly columns: readonly Named[];
  readonly rows: readonly GapRow[];
  /** In the order of the columns; null for a country that the model has no figure for. */
  readonly model: readonly (Share | null)[];
};

export type Question = {
  readonly id: string;
  readonly question: string;
  readonly note: string | null;
  /** What was known only after the day. */
  readonly noteLater: string | null;
  /** Whether without hindsight there is no disagreement. */
  readonly later: boolean;
  readonly values: readonly DisagreementValue[];
};

export type RecordPerson = Named & {
  readonly role: string;
  readonly asOf: string;
  /** Whether the office is one that was held only after the day. */
  readonly isLater: boolean;
  readonly side: RecordSide;
  readonly speaksFor: string;
  readonly inArticle: boolean;
  readonly about: string | null;
  /** What came after the day. */
  readonly aboutLater: string | null;
  readonly sources: readonly string[];
};

export type Member = Named & { readonly since: string; readonly sources: readonly string[] };

/** What came of the plan in one country: hindsight. */
export type Aftermath = Named & { readonly text: string; readonly sources: readonly string[] };

/** The chapter "Before and after". */
export type RecordChapter = {
  readonly entries: readonly RecordEntry[];
  readonly places: readonly MapPlace[];
  readonly gap: GapMatrix;
  readonly questions: readonly Question[];
  readonly people: readonly RecordPerson[];
  readonly members: readonly Member[];
  readonly aftermath: readonly Aftermath[];
  /** Ids of the entries that tell what was built instead. */
  readonly built: readonly string[];
};
