import type { Anchor } from './anchor.ts';
import { type ContextMatch, matchContext } from './context.ts';
import { type DiffPiece, diffWords } from './diff.ts';
import type { TextSpan } from './fold.ts';
import type { RoughMatch } from './fuzzy.ts';
import { type JoinedText, readSource } from './text.ts';
import { segmentWords, snapToWords } from './words.ts';

/** A place with whole words at its edges, how well its surroundings agree, and what differs from the link's words. */
export type SettledMatch = {
  readonly span: TextSpan;
  readonly errors: number;
  readonly context: ContextMatch;
  readonly pieces: readonly DiffPiece[];
};

/** How many characters an edge of a rough match may move to meet the remembered surroundings: about three words. */
const REACH = 24;

/** Of the longer of the link's words and the article's, at least this share must be the same. */
const LEAST_SAME = 0.5;

function nearest(offsets: readonly number[], edge: number): readonly number[] {
  const near = offsets.filter((offset) => Math.abs(offset - edge) <= REACH);
  return near.sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge));
}

/**
 * Moves each edge to the nearest word boundary with the remembered surroundings or, failing that, outwards to the
 * nearest word boundary. Marks of punctuation at the edges of the link's words are kept where the article has them too.
 */
function settleEdges(joined: JoinedText, rough: TextSpan, anchor: Anchor): TextSpan {
  const { text, words } = joined;
  const snapped = snapToWords(text, rough);
  const closingWords = anchor.tail ?? anchor.head;
  const opening = anchor.head.slice(0, segmentWords(anchor.head)[0]?.start ?? 0);
  const closing = closingWords.slice(segmentWords(closingWords).at(-1)?.end ?? closingWords.length);
  const starts = words.map((word) => (text.endsWith(opening, word.start) ? word.start - opening.length : word.start));
  const ends = words.map((word) => (text.startsWith(closing, word.end) ? word.end + closing.length : word.end));
  const start = nearest(starts, rough.start).find(
    (at) => matchContext(joined, { start: at, end: at }, anchor.context).before > 0,
  );
  const end = nearest(ends, rough.end).find(
    (at) => matchContext(joined, { start: at, end: at }, anchor.context).after > 0,
  );
  const span = { start: start ?? snapped.start, end: end ?? snapped.end };
  return span.start < span.end ? span : snapped;
}

/** Beyond what the link carries nothing can be compared, and the pieces say so. */
function comparePassage(joined: JoinedText, span: TextSpan, gap: TextSpan | null, anchor: Anchor): DiffPiece[] {
  if (gap === null || anchor.tail === null) return [...diffWords(anchor.head, readSource(joined, span))];
  const middle = snapToWords(joined.text, gap);
  const start = Math.max(middle.start, span.start);
  const behind = /\s*/uy;
  behind.lastIndex = middle.end;
  const space = behind.exec(joined.text)?.[0].length ?? 0;
  const end = Math.max(start, Math.min(middle.end + space, span.end));
  return [
    ...diffWords(anchor.head, readSource(joined, { start: span.start, end: start })),
    { kind: 'unread', text: readSource(joined, { start, end }), weight: null },
    ...diffWords(anchor.tail, readSource(joined, { start: end, end: span.end })),
  ];
}

function countCharacters(pieces: readonly DiffPiece[], kinds: readonly DiffPiece['kind'][]): number {
  return pieces.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
}

/** Null when, with its edges on whole words, the place no longer resembles the link's words. */
export function settleMatch(joined: JoinedText, rough: RoughMatch, anchor: Anchor): SettledMatch | null {
  const span = settleEdges(joined, rough, anchor);
  const pieces = comparePassage(joined, span, rough.gap, anchor);
  const same = countCharacters(pieces, ['same']);
  const linked = same + countCharacters(pieces, ['gone']);
  const current = same + countCharacters(pieces, ['new']);
  if (same < LEAST_SAME * Math.max(linked, current)) return null;
  return { span, errors: rough.errors, context: matchContext(joined, span, anchor.context), pieces };
}
