/** A piece of the article as a reader meets it: a headline, a paragraph, a caption. */
export type AnchorBlock = { readonly id: string; readonly text: string };

/** `offset` counts UTF-16 units of the block's text, from 0 to its length. */
export type PassagePoint = { readonly blockId: string; readonly offset: number };

/** A run of the article, possibly over several blocks, in reading order; the end is exclusive. */
export type Passage = { readonly start: PassagePoint; readonly end: PassagePoint };

/**
 * What a link remembers of a passage: where it was, what it said, what stood beside it. Offsets count UTF-16 units of
 * the folded block text (see fold.ts), so that curling a quote mark moves nothing.
 */
export type Anchor = {
  readonly startBlockId: string;
  readonly startOffset: number;
  readonly endBlockId: string;
  readonly endOffset: number;
  /** Hash of the folded words, blocks joined by a line feed. */
  readonly hash: string;
  /** Three characters for the words just before, three for those just after (see context.ts). */
  readonly context: string;
  /** The folded words in full where `tail` is null, else the first of them. They come from a URL: never show them as the article's. */
  readonly head: string;
  /** The last words of a passage too long to carry whole; null where `head` is all of it. */
  readonly tail: string | null;
};

/** The shortest passage a link may point at: two words are found by chance. */
export const LEAST_WORDS = 3;

/** How many folded characters of a passage its link carries, and the most of a URL's words that may be shown. */
export const MOST_CARRIED = 300;
