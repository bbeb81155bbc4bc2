/** A text folded for comparison, with the way back to the text it came from. */
export type FoldedText = {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source cluster starts, in UTF-16 units of the source. */
  readonly sourceStart: readonly number[];
  /** For each UTF-16 unit of `text`, where its source cluster ends, exclusive. */
  readonly sourceEnd: readonly number[];
  readonly sourceLength: number;
};

/** Half-open, in UTF-16 units. */
export type TextSpan = { readonly start: number; readonly end: number };

/** Soft hyphen, zero-width characters and direction marks: what a copy or a typesetter adds without a reader seeing it. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/**
 * What may follow a code point and become one character with it under NFC: marks, and the later letters of a Hangul
 * syllable. Invisible characters ride along, since dropping one can bring a letter and its accent together.
 */
const JOINERS = /[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

const SPACE = /\s/gu;
const SINGLE_MARK = /[\u0060\u00B4\u2018-\u201B\u2032\u2035\u2039\u203A\u02BC]/gu;
const DOUBLE_MARK = /[\u00AB\u00BB\u201C-\u201F\u2033\u2036]/gu;
const DASH = /[\u2010-\u2015\u2212]/gu;

/** ASCII letters, digits and marks fold to themselves: most of an English page, spared the patterns above. */
function isPlain(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && unit !== 0x60;
}

function clusterEnd(source: string, start: number): number {
  let end = start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (source.charCodeAt(end) > 0x7f) {
    const next = String.fromCodePoint(source.codePointAt(end) ?? 0);
    if (!JOINERS.test(next)) break;
    end += next.length;
  }
  return end;
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && isPlain(cluster.charCodeAt(0))) return cluster;
  const composed = cluster.replace(INVISIBLE, '').normalize('NFC');
  return composed.replace(SPACE, ' ').replace(SINGLE_MARK, "'").replace(DOUBLE_MARK, '"').replace(DASH, '-');
}

/**
 * Makes two settings of the same words equal: composed characters, straight quote marks, plain hyphens, one ordinary
 * space for any run of white space, nothing invisible. Case, width and every other character stay as they are, because
 * they are part of what was said. Folding twice gives what folding once gives.
 */
export function foldText(source: string): FoldedText {
  const sourceStart: number[] = [];
  const sourceEnd: number[] = [];
  let text = '';
  let start = 0;
  while (start < source.length) {
    const end = clusterEnd(source, start);
    const folded = foldCluster(source.slice(start, end));
    if (folded === ' ' && text.endsWith(' ')) {
      sourceEnd[sourceEnd.length - 1] = end;
    } else {
      for (let unit = 0; unit < folded.length; unit += 1) {
        sourceStart.push(start);
        sourceEnd.push(end);
      }
      text += folded;
    }
    start = end;
  }
  return { text, sourceStart, sourceEnd, sourceLength: source.length };
}

/** Where the folded units that show any of `span` of the source start and end; an empty span gives an empty one. */
export function toFoldedSpan(folded: FoldedText, span: TextSpan): TextSpan {
  const start = firstIndex(folded.sourceEnd, (end) => end > span.start);
  const end = firstIndex(folded.sourceStart, (from) => from >= span.end);
  return { start, end: Math.max(start, end) };
}

/** The source text that a span of folded units stands for, widened to whole characters. Throws outside the text. */
export function toSourceSpan(folded: FoldedText, span: TextSpan): TextSpan {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= folded.text.length)) {
    throw new RangeError(`span ${span.start}-${span.end} is outside a folded text of ${folded.text.length} units`);
  }
  const start = folded.sourceStart[span.start] ?? folded.sourceLength;
  const end = span.end > span.start ? (folded.sourceEnd[span.end - 1] ?? folded.sourceLength) : start;
  return { start, end };
}

/** The index of the first item that passes, or the number of items; in their order all that pass come last. */
export function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
