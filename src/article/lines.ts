import type { Span } from './article.ts';

/** One line of the source. `text` leaves out white space at both ends; a blank line has an empty `text`. */
export type Line = {
  /** Counted from 1. */
  readonly n: number;
  /** The line with its end mark. */
  readonly span: Span;
  readonly text: Span;
  readonly words: string;
  readonly blank: boolean;
};

const EDGE = /[\s\u00a0\u00ad\u200b\u2028\u2029\ufeff]/;

/** Where the words of `source` begin and end between two offsets; empty at `start` when there are none. */
function trimSpan(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (to > from && EDGE.test(source.charAt(to - 1))) to -= 1;
  while (from < to && EDGE.test(source.charAt(from))) from += 1;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** The lines of `source` (ended by LF, CRLF or CR), touching, in order; none for an empty source. */
export function parseLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < source.length) {
    let end = start;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end += 1;
    const text = trimSpan(source, start, end);
    if (source[end] === '\r' && source[end + 1] === '\n') end += 1;
    end = Math.min(end + 1, source.length);
    const words = source.slice(text.start, text.end).replace(/[\s\u00a0]+/g, ' ');
    lines.push({ n: lines.length + 1, span: { start, end }, text, words, blank: words === '' });
    start = end;
  }
  return lines;
}
