/**
 * Everything that the build knows and the page needs, as plain JSON: printed once as HTML and once as data beside it.
 * The nouns (`article`, `anchor`, `coverage`, `atlas`) do not know one another; here their results meet.
 */

import type { ChapterId } from './chapters.ts';
import type { PageBlock, PageSpeaker, PageStatement, Sentence, Term, Voice } from './pageText.ts';
import type { CountryRole, Sourced } from './record.ts';
import type { StoryWords } from './storyWords.ts';

/** A country as drawn, in view units: SVG path data to be filled by the even-odd rule. */
export type CountryShape = {
  readonly id: string;
  readonly d: string;
  /** Default place of its name: the point of its visible part farthest from any edge. */
  readonly label: readonly [x: number, y: number];
  readonly inFrame: boolean;
};

export type BaseMap = {
  readonly width: number;
  readonly height: number;
  /** The countries that can be chosen; none when the story names no country, and then the page has no map. */
  readonly countries: readonly CountryShape[];
  /** The rest of the land, as one shape. */
  readonly land: string;
  readonly graticule: string;
  /** Whether the countries' names stand where `atlas/labels.ts` puts them by hand, or each at its `label`. */
  readonly labelledByHand: boolean;
};

export type LonLat = readonly [lon: number, lat: number];

/** Who says so: printed in the article, told by another source, computed by the model, or known only afterwards. */
export type Origin = 'article' | 'record' | 'computed' | 'later';

/** Whose voice a statement is: decides its colour. */
export type Side = 'nato' | 'us' | 'russia' | 'press' | 'other';

/** An entry of the list “Who said what”: a statement, or one of the earlier stories that the page links to. */
export type ArticleEntry = {
  readonly id: string;
  readonly statementId: string | null;
  readonly title: string;
  readonly side: Side;
  readonly voice: Voice | 'story';
  readonly date: string;
  readonly dateLabel: string;
  /** The article's own words about the time, such as "Earlier"; null when it gives none. */
  readonly when: string | null;
  readonly regionIds: readonly string[];
  readonly sourceIds: readonly string[];
};

export type NamedQuote = {
  readonly slug: string;
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly title: string;
  readonly statementIds: readonly string[];
  readonly speakerId: string | null;
  readonly viaId: string | null;
  readonly voice: Voice | 'article';
  readonly regionIds: readonly string[];
};

export type Region = {
  readonly id: string;
  readonly name: string;
  readonly inFrame: boolean;
  /** Day of accession of a member of April 2007. */
  readonly nato: { readonly since: string; readonly sources: readonly string[] } | null;
  readonly roles: readonly CountryRole[];
  readonly namedInArticle: boolean;
  readonly about: Sourced | null;
};

export type MapSite = {
  readonly id: string;
  readonly kind: 'interceptor' | 'radar' | 'headquarters';
  readonly name: string;
  readonly at: LonLat;
  /** Where it stands on the map, in view units. */
  readonly place: readonly [x: number, y: number];
  readonly regionId: string;
  readonly origin: Origin;
  readonly note: string;
  readonly sourceIds: readonly string[];
};

/** A city that the distance tool reports as inside or outside a ring, and a country's card as one to try; distances are great circles in km. */
export type City = {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly km: { readonly interceptor: number; readonly radar: number };
};

export type PageSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
};

/** How a country's territory divides among the classes, in whole per cent that add up to about 100. */
export type Share = {
  readonly none: number;
  readonly short: number;
  readonly window: number;
  readonly outOfReach: number;
};

/** What the model makes of the plan of 2007, for the article's map and cards. */
export type PageCoverage = {
  /** Path data of the line up to which there is any window. */
  readonly edge: string;
  /** Where that line runs, and who lies beyond it: the map in words. */
  readonly words: string;
  /** Where the name of that line stands: a point of it in the empty east; null when it does not run there. */
  readonly edgeLabel: readonly [x: number, y: number] | null;
  /** The cities that `answers.json` has an answer for. */
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly shares: Readonly<Record<string, Share>>;
};

/** The model's verdict on the plan of 2007 for a city: in a sentence, and in two or three words for its mark on the map. */
export type CityAnswer = {
  readonly words: string;
  readonly verdict: string;
  /** In the map's view units; null when it is not on the map. */
  readonly at: readonly [x: number, y: number] | null;
};

/** `answers.json`: the verdict for each of `PageCoverage.cities`, by city id. */
export type CityAnswers = Readonly<Record<string, CityAnswer>>;

/** A step in what came of the plan: an entry of the record, with its date and its sources, under a title for this list. */
export type Milestone = {
  readonly entryId: string;
  /** As exactly as it is known, and in words. */
  readonly date: string;
  readonly dateLabel: string;
  readonly title: string;
  readonly sources: readonly string[];
};

/** What came of the plan, in a few sentences and steps: hindsight, for readers who ask for it. */
export type Outcome = { readonly sentences: readonly Sourced[]; readonly milestones: readonly Milestone[] };

export type PageData = {
  /** The address that the site was built for, ending in "/"; null when it was built for none. */
  readonly siteUrl: string | null;
  readonly story: StoryWords;
  /** Whether the countries come from a record, with their roles and memberships, or only from the story's words. */
  readonly hasRecord: boolean;
  /** The chapters that there is data for, in the order in which they stand. */
  readonly chapterIds: readonly ChapterId[];
  readonly archive: {
    readonly outlet: string;
    /** Where it was first published; null when that is not known. */
    readonly url: string | null;
    readonly headline: string;
    /** Empty, as the next two, when the saved page has no stamp. */
    readonly updatedUtc: string;
    readonly updatedUk: string;
    /** Day of the stamp in the United Kingdom, such as "19 April 2007". */
    readonly day: string;
    readonly revision: string;
    /** How often an editor says otherwise than the parser, and how many lines of the saved page that leaves out. */
    readonly corrections: number;
    readonly leftOut: number;
  };
  readonly blocks: readonly PageBlock[];
  readonly speakers: readonly PageSpeaker[];
  readonly statements: readonly PageStatement[];
  readonly entries: readonly ArticleEntry[];
  readonly quotes: readonly NamedQuote[];
  readonly sentences: readonly Sentence[];
  /** Mark id of a place mention to the region that it points at; places off the map or without a shape are not marked. */
  readonly placeMarks: Readonly<Record<string, string>>;
  readonly terms: readonly Term[];
  readonly regions: readonly Region[];
  readonly sites: readonly MapSite[];
  readonly cities: readonly City[];
  readonly baseMap: BaseMap;
  /** Null for a story without a model. */
  readonly coverage: PageCoverage | null;
  /** Null for a story that tells of none. */
  readonly outcome: Outcome | null;
  /** Every source of the record in the order of its number, which is 1 for the first. */
  readonly sourceIds: readonly string[];
  /** The entries of the record, which has a chapter of its own. */
  readonly recordIds: readonly string[];
};
