/**
 * Evidence that a match is the linked passage and not a similar sentence about another person. An article may report the same of two
 * people; when the linked sentence is edited or deleted, the other one is not a valid target.
 */
import type { Anchor } from './anchor.ts';
import { type ContextMatch, IN_WORDS } from './context.ts';
import type { TextSpan } from './fold.ts';
import type { SettledMatch } from './settle.ts';
import { blockAt, type JoinedText } from './text.ts';

const CAPITALISED = /(?<!\p{L})\p{Lu}/u;
const TWO_CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}*\.?\s+\p{Lu}/u;
const TITLE = /(?<!\p{L})\p{Lu}\p{L}*\.?\s+$/u;
const SENTENCE_START = /(?:^|[.?!]["')\]]*\s+)["'([]*$/u;
const CLOSED = /[.?!]["')\]]*$/u;
const CLOSES = /^(?:[.?!]|["')\]]*\s*$)/u;

export const agreesInWords = ({ before, after }: ContextMatch): boolean => before === IN_WORDS || after === IN_WORDS;

export const isBetweenWords = ({ before, after }: ContextMatch): boolean => before === IN_WORDS && after === IN_WORDS;

/** Whether a span stands in the very blocks that the link names. */
export function isInOwnBlock(joined: JoinedText, anchor: Anchor, span: TextSpan): boolean {
  return (
    blockAt(joined, span.start).block.id === anchor.startBlockId &&
    blockAt(joined, span.end).block.id === anchor.endBlockId
  );
}

/**
 * Whether one name stands for another, and how long the longer one is: 2 for `Mr Holder` where the link has `Mrs Vance`, or
 * for `Mrs Holder`; 1 for `Albania` where it has `Turkey`; 0 where no name gave way to another.
 */
export function countRenamed(joined: JoinedText, { span, pieces }: SettledMatch): 0 | 1 | 2 {
  const { start } = blockAt(joined, span.start);
  const swaps = pieces.flatMap(({ kind, text }, index) => {
    const next = pieces[index + 1];
    const isSwap = (kind === 'gone' && next?.kind === 'new') || (kind === 'new' && next?.kind === 'gone');
    if (!isSwap || !CAPITALISED.test(text) || !CAPITALISED.test(next?.text ?? '')) return [];
    const before = pieces[index - 1]?.text ?? joined.text.slice(start, span.start);
    return [
      TWO_CAPITALISED.test(text) || TWO_CAPITALISED.test(next?.text ?? '') || TITLE.test(before) ? 2 : 1,
    ] as const;
  });
  return swaps.includes(2) ? 2 : swaps.length > 0 ? 1 : 0;
}

/** Whether a name came or went, alone or for another. */
export const altersName = ({ pieces }: SettledMatch): boolean =>
  pieces.some(({ kind, text }) => (kind === 'gone' || kind === 'new') && CAPITALISED.test(text));

/** Whether a span begins and ends with sentences, so that nobody else's name stands before or behind it in them. */
export function isWholeSentences(joined: JoinedText, { start, end }: TextSpan): boolean {
  const first = blockAt(joined, start);
  const last = blockAt(joined, end);
  const behind = joined.text.slice(end, last.start + last.folded.text.length);
  return (
    SENTENCE_START.test(joined.text.slice(first.start, start)) &&
    (CLOSED.test(joined.text.slice(start, end)) || CLOSES.test(behind))
  );
}
