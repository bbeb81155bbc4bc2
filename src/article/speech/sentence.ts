import type { Span } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Token } from '../language/tokens.ts';

/** A sentence with its mentions; `block` is an index into the blocks that were read. */
export type Sentence = {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
};

/** Token indexes, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** The words of a range without the punctuation at its ends and without a possessive ending; `null` when it has none. */
export function findSpan(tokens: readonly Token[], { from, to }: Range): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && tokens[first]?.kind === 'punct') first += 1;
  while (last >= first && tokens[last]?.kind === 'punct') last -= 1;
  const start = tokens[first];
  const end = tokens[last];
  if (start === undefined || end === undefined || first > last) return null;
  return { start: start.start, end: end.possessive ? end.start + end.text.length : end.end };
}

/** The words of a mention. */
export function mentionSpan({ tokens }: Sentence, mention: Mention): Span {
  const start = tokens[mention.from]?.start ?? 0;
  return findSpan(tokens, mention) ?? { start, end: start };
}
