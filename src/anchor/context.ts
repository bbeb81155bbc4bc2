import { firstIndex, type TextSpan } from './fold.ts';
import { hashText } from './hash.ts';
import { blockAt, type JoinedText } from './text.ts';

/** How many words on either side are the context of a passage: one is often "the", three break at the first edit. */
export const NEIGHBOURS = 2;

const SIDE_LENGTH = 3;

/** Stands for a missing neighbour: the passage starts or ends its block there. */
const EDGE = '|';

/**
 * How a side's hashed context matches: not, as the edge of a block (weak evidence: every block has edges), or by its words. The greater,
 * the better the evidence; the two sides are added.
 */
export const NO_MATCH = 0;
export const AS_EDGE = 1;
export const IN_WORDS = 2;
export type SideMatch = typeof NO_MATCH | typeof AS_EDGE | typeof IN_WORDS;

/** How well each side of a span agrees with the context that a link carries. */
export type ContextMatch = { readonly before: SideMatch; readonly after: SideMatch };

/** The words beside a joined span, hashed: three characters for those before, three for those after, inside the block. */
export function hashContext(joined: JoinedText, span: TextSpan): string {
  const { before, after } = neighbours(joined, span);
  return hashSide(before) + hashSide(after);
}

export function matchContext(joined: JoinedText, span: TextSpan, context: string): ContextMatch {
  const { before, after } = neighbours(joined, span);
  const matchSide = (words: readonly string[], hash: string): SideMatch => {
    if (hashSide(words) !== hash) return NO_MATCH;
    return words.every((word) => word === EDGE) ? AS_EDGE : IN_WORDS;
  };
  return {
    before: matchSide(before, context.slice(0, SIDE_LENGTH)),
    after: matchSide(after, context.slice(SIDE_LENGTH)),
  };
}

function neighbours(joined: JoinedText, span: TextSpan): { readonly before: string[]; readonly after: string[] } {
  const first = blockAt(joined, span.start);
  const last = blockAt(joined, span.end);
  const lastEnd = last.start + last.folded.text.length;
  const read = (word: TextSpan): string => joined.text.slice(word.start, word.end);
  const before: string[] = [];
  const after: string[] = [];
  const next = firstIndex(joined.words, ({ start }) => start >= span.start);
  for (let index = next - 1; before.length < NEIGHBOURS; index -= 1) {
    const word = joined.words[index];
    if (word !== undefined && word.end > span.start) continue;
    before.push(word !== undefined && word.start >= first.start ? read(word) : EDGE);
  }
  for (let index = firstIndex(joined.words, ({ start }) => start >= span.end); after.length < NEIGHBOURS; index += 1) {
    const word = joined.words[index];
    after.push(word !== undefined && word.end <= lastEnd ? read(word) : EDGE);
  }
  return { before, after };
}

function hashSide(words: readonly string[]): string {
  return hashText(words.join(' ')).slice(-SIDE_LENGTH);
}
