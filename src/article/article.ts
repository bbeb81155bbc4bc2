/** UTF-16 offsets into the source text, end exclusive. The source is the only text of record: nothing here repeats it. */
export type Span = { readonly start: number; readonly end: number };

/** How far an answer may be trusted: read off the page, worked out, taken for want of better, or set by an editor. */
export type Sureness = 'stated' | 'inferred' | 'guessed' | 'overridden';

/** Why an answer is what it is: the rule that gave it and the words it rests on (in reading order, perhaps none). */
export type Because = { readonly rule: string; readonly evidence: readonly Span[]; readonly sure: Sureness };

export type BlockType =
  | 'ssiError'
  | 'chrome'
  | 'stamp'
  | 'tools'
  | 'headline'
  | 'byline'
  | 'standfirst'
  | 'paragraph'
  | 'crosshead'
  | 'question'
  | 'imageAlt'
  | 'caption'
  | 'figure'
  | 'pullQuote'
  | 'pullQuoteSource'
  | 'boxTitle'
  | 'boxItem'
  | 'boxLink'
  | 'boxParagraph'
  | 'skip'
  | 'readerHeading'
  | 'readerQuote'
  | 'readerName'
  | 'comment'
  | 'commentAuthor'
  | 'form'
  | 'note'
  | 'relatedHeading'
  | 'relatedLink'
  | 'relatedDate'
  | 'externalLink'
  | 'disclaimer'
  | 'package'
  | 'promo'
  | 'footer'
  | 'unknown';

/**
 * `p1` is the standfirst and `p2`, `p3` ... the paragraphs, so that the number printed beside a paragraph is the number
 * in its link; every other block is its type and its rank among that type (`crosshead-1`).
 */
export type BlockId = `p${number}` | `${BlockType}-${number}`;

/** A line, or several lines that a printed copy wrapped (`joinWrapped`), with the blank lines after it. */
export type Block = {
  readonly id: BlockId;
  readonly type: BlockType;
  /** The whole lines, with their ends and the blank lines that follow: the spans of all blocks partition the source. */
  readonly span: Span;
  /** The words alone, without white space around them. */
  readonly text: Span;
  /** First and last line of `span`, counted from 1. */
  readonly lines: readonly [number, number];
  /** The same on blocks that belong together: a picture and its caption, a box, a pair of related link and date. */
  readonly group?: string;
  readonly because: Because;
};

export type Stamp = {
  /** Empty where the markup of the page gives the time and none of its lines prints it. */
  readonly span: Span;
  readonly instantUtc: string;
  /** ISO 8601 with the offset that the United Kingdom kept at that instant. */
  readonly ukLocal: string;
  /** Which clock the page printed: `et-printed` is that of the eastern United States, on the edition for that country. */
  readonly zoneBasis: 'gmt-printed' | 'uk-assumed' | 'et-printed';
};

export type Byline = { readonly span: Span; readonly name: Span; readonly role?: Span };

/** `echo` is a phrase set in marks in a heading: it repeats somebody's words of the body, and nobody speaks it there. */
export type StatementKind = 'direct' | 'partial' | 'indirect' | 'pull' | 'echo';

export type Statement = {
  readonly id: string;
  readonly kind: StatementKind;
  /** What is said, without its marks; one span a block where a quotation runs over several paragraphs. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  /** The words that name the speaker here. */
  readonly source?: Span;
  readonly speakerId: string | null;
  /** The speaker who reports that this speaker said so. */
  readonly via?: string;
  readonly blockIds: readonly BlockId[];
  readonly because: Because;
};

export type SpeakerKind = 'person' | 'organisation' | 'government' | 'collective' | 'unnamed' | 'author';

export type SpeakerMention = {
  readonly span: Span;
  readonly form: 'full' | 'short' | 'role' | 'pronoun' | 'metonym';
};

/** `text` of a role is the words that state it; for a government, which has none, the name that stands for it. */
export type Role = { readonly text: Span; readonly org?: string };

export type Speaker = {
  readonly id: string;
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mentions: readonly SpeakerMention[];
};

export type PlaceKind = 'country' | 'city' | 'region';

export type PlaceMention = { readonly span: Span; readonly form: 'name' | 'demonym' };

/** `id` is a slug of the gazetteer (`turkey`, `czech-republic`); `countryId` is the country a city lies in. */
export type Place = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryId: string | null;
  readonly mentions: readonly PlaceMention[];
};

export type When = {
  readonly phrase: Span | null;
  readonly iso?: string;
  readonly precision: 'instant' | 'day' | 'relative' | 'none';
};

/** `order` counts from 1 in reading order; `basis` tells whether the story states a time or only the order is known. */
export type TimelineItem = {
  readonly statementId: string;
  readonly when: When;
  readonly order: number;
  readonly basis: 'stated' | 'reading-order';
};

/** An earlier story that the page links to; `iso` is its day. Title and date stand in two blocks, or on one line. */
export type RelatedStory = {
  readonly title: Span;
  readonly date: Span;
  readonly iso: string;
  readonly section: Span;
  readonly blockIds: readonly BlockId[];
};

export type Diagnostic = { readonly code: string; readonly span: Span; readonly say: string };

/** `sha256` is of the bytes that were saved; `lines` counts the lines of the source text. */
export type Source = {
  readonly kind: 'text' | 'html';
  readonly sha256: string;
  readonly lines: number;
  readonly url?: string;
};

export type ParsedArticle = {
  readonly schema: 'bbc-story/1';
  readonly source: Source;
  /** `null` where only the body was saved. */
  readonly title: Span | null;
  readonly stamp: Stamp | null;
  readonly byline: Byline | null;
  readonly blocks: readonly Block[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
  readonly timeline: readonly TimelineItem[];
  readonly related: readonly RelatedStory[];
  readonly diagnostics: readonly Diagnostic[];
};

/** The words of `source` that a span covers. */
export function sliceSpan(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}
