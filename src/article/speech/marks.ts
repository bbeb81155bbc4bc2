import type { Span } from '../article.ts';

/** A span in double quotation marks. `opened` is `nowhere` when only its closing mark is printed; `closed` is false at an open end. */
export type Found = {
  readonly outer: Span;
  readonly inner: Span;
  readonly opened: 'mark' | 'nowhere';
  readonly closed: boolean;
};

type Mark = { readonly at: number; readonly width: number; readonly opens: boolean; readonly closes: boolean };

/** Double marks as some writers type them: two single ones. */
const DOUBLED: ReadonlySet<string> = new Set(["''", '‘‘', '’’']);

function findMarks(source: string, text: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = text.start; at < text.end; at += 1) {
    const pair = DOUBLED.has(source.slice(at, Math.min(at + 2, text.end)));
    const char = pair ? '"' : source.charAt(at);
    if (char !== '"' && char !== '“' && char !== '”' && char !== '„') continue;
    const width = pair ? 2 : 1;
    const before = at === text.start ? ' ' : source.charAt(at - 1);
    const after = at + width >= text.end ? ' ' : source.charAt(at + width);
    const left = /[\s\u00a0([–—-]/.test(before) || (/['‘:,]/.test(before) && /[A-Za-z\u00c0-\u024f]/.test(after));
    const right = /[\s\u00a0.,;:!?)\]–—-]/.test(after);
    if (char === '“' || char === '„') marks.push({ at, width, opens: true, closes: false });
    else if (char === '”') marks.push({ at, width, opens: false, closes: true });
    else
      marks.push({
        at,
        width,
        opens: left && !/[\s\u00a0]/.test(after),
        closes: right && !(left && /[\s\u00a0]/.test(before)),
      });
    if (pair) at += 1;
  }
  return marks;
}

const LOST_CLOSE = new RegExp(
  [
    String.raw`[,.!?](?=\s(?:he|she|they|it|(?:Mr|Mrs|Ms|Dr)\s[A-Z]\S+)\s(?:said|says|added|told)\b)`,
    String.raw`[,.!?](?=\ssaid\s(?:Mr|Mrs|Ms|Dr|[A-Z]))`,
    String.raw`[.!?](?=\s(?:He|She|They|(?:Mr|Mrs|Ms|Dr)\s[A-Z]\S+)\sadded\sthat\b)`,
  ].join('|'),
);

/** Where an attribution starts inside a quotation that nobody closed: `"We go, he said.` */
function findLostClose(source: string, from: number, to: number): number | null {
  const match = LOST_CLOSE.exec(source.slice(from, to));
  return match === null ? null : from + match.index + 1;
}

/** The beginning of the sentence that a lone closing mark at `at` ends. */
function findLostOpen(source: string, from: number, at: number): number {
  const stop = source.slice(from, at - 1).search(/[.!?]["”]?\s+(?=[^.!?]*$)/);
  return stop < 0 ? from : from + stop + 1 + (source.slice(from + stop + 1, at).match(/^["”]?\s+/)?.[0].length ?? 0);
}

/**
 * The spans in double quotation marks within `text`, in order and apart. With `continues` a quotation is still open from an
 * earlier paragraph, so that a first mark which closes closes that one.
 */
export function scanMarks(source: string, text: Span, continues: boolean): readonly Found[] {
  const found: Found[] = [];
  let open: Mark | null = null;
  let free = text.start;
  const push = (
    start: number,
    innerStart: number,
    innerEnd: number,
    end: number,
    opened: Found['opened'],
    closed: boolean,
  ) => {
    found.push({ outer: { start, end }, inner: { start: innerStart, end: innerEnd }, opened, closed });
    free = end;
  };
  for (const mark of findMarks(source, text)) {
    if (open === null) {
      if (mark.opens || !mark.closes) open = mark;
      else if (found.length === 0 && continues)
        push(text.start, text.start, mark.at, mark.at + mark.width, 'nowhere', true);
      else {
        const from = findLostOpen(source, free, mark.at);
        if (from < mark.at) push(from, from, mark.at, mark.at + mark.width, 'nowhere', true);
      }
    } else if (mark.opens && !mark.closes) {
      const start = open.at + open.width;
      const end = findLostClose(source, start, mark.at) ?? mark.at;
      const trimmed = Math.max(source.slice(start, end).trimEnd().length + start, start);
      push(open.at, start, trimmed, trimmed, 'mark', false);
      open = mark;
    } else {
      push(open.at, open.at + open.width, mark.at, mark.at + mark.width, 'mark', true);
      open = null;
    }
  }
  if (open !== null) {
    const start = open.at + open.width;
    const end = findLostClose(source, start, text.end) ?? text.end;
    push(open.at, start, end, end, 'mark', false);
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}
