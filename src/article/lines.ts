import type { Span } from './article.ts';

/** One line of the source. `text` leaves out white space at both ends; a blank line has an empty `text`. */
export type Line = {
  /** Counted from 1. */
  readonly n: number;
  /** The number of the last printed line of it: a paragraph may be printed over several. */
  readonly last: number;
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

/** A page with a longer line than this is not one whose paragraphs were broken into lines. */
const WIDEST_WRAP = 100;

/** Characters that a line may fall short of the widest one and still have been broken for want of room. */
const SLACK = 8;

/** Characters of a line that may be the first of several of one paragraph. */
const LEAST_WRAPPED = 40;

/** What a printed copy has on lines of their own. */
const APART = /^(https?:|Story from|Published|©|BBC\b.*\||Last [Uu]pdated|Page last updated)/;

function join(first: Line, next: Line): Line {
  return {
    n: first.n,
    last: next.last,
    span: { start: first.span.start, end: next.span.end },
    text: { start: first.text.start, end: next.text.end },
    words: `${first.words} ${next.words}`,
    blank: false,
  };
}

/**
 * The lines of a page in print, where paragraphs were broken at some width (as in a printed copy sent by mail), with the
 * lines of each paragraph made one; the same lines for any other page.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((most, { words }) => Math.max(most, words.length), 0);
  const wraps = (line: Line, next: Line) =>
    !line.blank &&
    !next.blank &&
    line.words.length >= LEAST_WRAPPED &&
    !APART.test(line.words) &&
    !APART.test(next.words) &&
    !/[.!?:;]["'”’]*$/.test(line.words);
  const goesOn = (next: Line) => /^[a-z]/.test(next.words);
  if (
    width > WIDEST_WRAP ||
    !lines.some((line, i) => lines[i + 1] && wraps(line, lines[i + 1] as Line) && goesOn(lines[i + 1] as Line))
  )
    return lines;
  const joined: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const first = joined.at(-1);
    const full =
      previous !== null && previous.words.length + 1 + (line.words.split(' ')[0] ?? '').length > width - SLACK;
    const stopped = previous !== null && /[.!?]["'”’]*$/.test(previous.words);
    const runs = previous !== null && (wraps(previous, line) || (full && stopped && !line.blank && !previous.blank));
    if (first !== undefined && runs && (goesOn(line) || full)) joined[joined.length - 1] = join(first, line);
    else joined.push(line);
    previous = line;
  }
  return joined;
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
    lines.push({ n: lines.length + 1, last: lines.length + 1, span: { start, end }, text, words, blank: words === '' });
    start = end;
  }
  return lines;
}
