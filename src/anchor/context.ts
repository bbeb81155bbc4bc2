import type { TextSpan } from './fold.ts';
import { hashText } from './hash.ts';
import { blockAt, type JoinedText } from './text.ts';

/** How many words on either side say where a passage stands: one is often "the", three break at the first edit. */
export const NEIGHBOURS = 2;

const SIDE_LENGTH = 3;

/** Stands for a missing neighbour: the passage starts or ends its block there. */
const EDGE = '|';

/**
 * How well each side of a span agrees with the surroundings a link remembers: 0 not at all, 1 in being the edge of a
 * block, which every block has, 2 in its words.
 */
export type ContextMatch = { readonly before: number; readonly after: number };

/** The words beside a joined span, hashed: three characters for those before, three for those after, inside the block. */
export function hashContext(joined: JoinedText, span: TextSpan): string {
  const { before, after } = neighbours(joined, span);
  return hashSide(before) + hashSide(after);
}

export function matchContext(joined: JoinedText, span: TextSpan, context: string): ContextMatch {
  const { before, after } = neighbours(joined, span);
  const weigh = (words: readonly string[]): number => (words.every((word) => word === EDGE) ? 1 : 2);
  return {
    before: hashSide(before) === context.slice(0, SIDE_LENGTH) ? weigh(before) : 0,
    after: hashSide(after) === context.slice(SIDE_LENGTH) ? weigh(after) : 0,
  };
}

function neighbours(joined: JoinedText, span: TextSpan): { readonly before: string[]; readonly after: string[] } {
  const first = blockAt(joined, span.start);
  const last = blockAt(joined, span.end);
  const lastEnd = last.start + last.folded.text.length;
  const read = (word: TextSpan): string => joined.text.slice(word.start, word.end);
  const before: string[] = [];
  const after: string[] = [];
  const next = firstWordFrom(joined.words, span.start);
  for (let index = next - 1; before.length < NEIGHBOURS; index -= 1) {
    const word = joined.words[index];
    if (word !== undefined && word.end > span.start) continue;
    before.push(word !== undefined && word.start >= first.start ? read(word) : EDGE);
  }
  for (let index = firstWordFrom(joined.words, span.end); after.length < NEIGHBOURS; index += 1) {
    const word = joined.words[index];
    after.push(word !== undefined && word.end <= lastEnd ? read(word) : EDGE);
  }
  return { before, after };
}

function hashSide(words: readonly string[]): string {
  return hashText(words.join(' ')).slice(-SIDE_LENGTH);
}

/** The index of the first word that starts at or after a joined offset, or the number of words. */
function firstWordFrom(words: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
