import type { TextSpan } from './fold.ts';

/**
 * Letters and digits, joined by an apostrophe or a hyphen inside the word (`Russia's`, `26-nation`) and by a stop or
 * comma between digits (`3.5`, `10,000`) or after single letters (`U.S`).
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:(?:['\u2019\u02BC\u2010\u2011-]|(?<=\d)[.,](?=\d)|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?!\p{L})))[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*)*/gu;

/** Where each word of the text stands, in order; punctuation and spaces belong to none. */
export function segmentWords(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Widens a span so that it cuts no word, then drops white space at its ends. An empty span stays empty.
 */
export function snapToWords(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  if (start < end) {
    for (const word of segmentWords(text)) {
      if (word.start < start && start < word.end) start = word.start;
      if (word.start < end && end < word.end) end = word.end;
    }
  }
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (start < end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
