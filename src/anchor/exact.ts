import type { Anchor } from './anchor.ts';
import type { TextSpan } from './fold.ts';
import { feedHash, HASH_START, hashText, readHash } from './hash.ts';
import type { JoinedText } from './text.ts';

/** A truncated link with fewer characters of the passage than this matches too many places. */
const LEAST_HEAD = 8;

/** Whether the words a link carries are all of the passage and arrived whole: a shortened or rewritten link fails this. */
export function isWhole(anchor: Anchor): boolean {
  return anchor.tail === null && hashText(anchor.head) === anchor.hash;
}

/** A passage starts and ends with its words: `a desire` does not stand in `orchestra desire`. */
function cutsWord(joined: JoinedText, span: TextSpan): boolean {
  return joined.words.some(
    ({ start, end }) => (start < span.start && span.start < end) || (start < span.end && span.end < end),
  );
}

/** The span at the recorded place, or null when the place is not there or holds other words. */
export function findInPlace(joined: JoinedText, anchor: Anchor): TextSpan | null {
  const first = joined.blocksById.get(anchor.startBlockId);
  const last = joined.blocksById.get(anchor.endBlockId);
  if (first === undefined || last === undefined) return null;
  if (anchor.startOffset > first.folded.text.length || anchor.endOffset > last.folded.text.length) return null;
  const span = { start: first.start + anchor.startOffset, end: last.start + anchor.endOffset };
  if (span.end <= span.start || cutsWord(joined, span)) return null;
  return hashText(joined.text.slice(span.start, span.end)) === anchor.hash ? span : null;
}

/**
 * Every joined span that holds the exact words, anywhere. The head says where a span may start, the hash whether all
 * the words between are right, so a link cut short in a chat still finds its passage.
 */
export function findExact(joined: JoinedText, anchor: Anchor): readonly TextSpan[] {
  if (anchor.head === '' || (anchor.head.length < LEAST_HEAD && !isWhole(anchor))) return [];
  const spans: TextSpan[] = [];
  for (let at = joined.text.indexOf(anchor.head); at !== -1; at = joined.text.indexOf(anchor.head, at + 1)) {
    const end = findEnd(joined.text, at, anchor);
    if (end !== null && !cutsWord(joined, { start: at, end })) spans.push({ start: at, end });
  }
  return spans;
}

function findEnd(text: string, start: number, anchor: Anchor): number | null {
  const known = knownLength(anchor);
  let state = HASH_START;
  const limit = known === null ? text.length : Math.min(text.length, start + known);
  const leastEnd = start + (known ?? anchor.head.length);
  for (let end = start; end < limit; ) {
    state = feedHash(state, text.charCodeAt(end));
    end += 1;
    if (end >= leastEnd && readHash(state) === anchor.hash && text.endsWith(anchor.tail ?? '', end)) return end;
  }
  return null;
}

/** The passage's length in folded units; null when it crosses blocks and the link does not carry it whole. */
function knownLength(anchor: Anchor): number | null {
  if (isWhole(anchor)) return anchor.head.length;
  return anchor.startBlockId === anchor.endBlockId ? anchor.endOffset - anchor.startOffset : null;
}
