/** The story's text as the page has it: blocks with marks laid over them, who speaks, what is said, and the terms. */
import type { Side } from './pageData.ts';

/** How the article gives the words: decides the shape of the mark (disc, ring, diamond). */
export type Voice = 'direct' | 'reported' | 'view';

/** A `passage` is what a link or the reader points at: it comes and goes in the browser, and the build never prints one. */
export type MarkKind = 'passage' | 'quote' | 'statement' | 'place' | 'term';

/** A mark on the text of one block; offsets are UTF-16 units into `PageBlock.text`, end exclusive. */
export type Mark = { readonly id: string; readonly kind: MarkKind; readonly start: number; readonly end: number };

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'standfirst'
  | 'paragraph'
  | 'crosshead'
  | 'question'
  | 'alt'
  | 'caption'
  | 'figure'
  | 'box-title'
  | 'box'
  | 'pull-quote'
  | 'pull-quote-source'
  | 'reader-heading'
  | 'comment'
  | 'comment-author';

export type PageBlock = {
  readonly id: string;
  readonly kind: BlockKind;
  /** Printed number of a paragraph, 1 for the standfirst; null for everything that is not a paragraph. */
  readonly number: number | null;
  readonly text: string;
  readonly marks: readonly Mark[];
};

export type PageSpeaker = {
  readonly id: string;
  readonly name: string;
  /** Role and organisation as the article prints them, such as "Secretary General, Nato"; empty when it prints none. */
  readonly role: string;
  readonly side: Side;
  /** The country whose side the speaker takes, or the one where the speaker's organisation sits. */
  readonly regionId: string | null;
};

export type PageStatement = {
  readonly id: string;
  readonly voice: Voice;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly speakerId: string;
  /** The speaker who reports the statement, when the article hears it through somebody else. */
  readonly viaId: string | null;
  readonly blockId: string;
  /** The exact words, cut from the block. */
  readonly words: string;
  /** The same with who says so before it, where the article puts the speaker first. */
  readonly clause: string;
  /** Of what is reported, what stands between the two: "says", "strongly opposes"; empty where the speaker is named after the words. */
  readonly verb: string;
  /** Why the parser read it so, for the reader who asks. */
  readonly because: string;
};

/** A sentence of the standfirst, a paragraph or a caption, for a country's card, the search and the sentence cursor. */
export type Sentence = {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly regionIds: readonly string[];
};

export type Term = {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly sourceIds: readonly string[];
};
