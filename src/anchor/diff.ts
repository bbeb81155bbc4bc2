import { foldText, type TextSpan } from './fold.ts';
import { segmentWords } from './words.ts';

/** A word whose loss or arrival turns a sentence round, or a figure. */
export type Weight = 'negation' | 'number';

/**
 * A run of a comparison. `same`, `new` and `unread` are the article's own characters, spaces included, so that joined
 * they are the passage; `unread` is what the link left out, so that it cannot be compared. `gone`: words that only the link
 * has. They come from a URL and are untrusted.
 */
export type DiffPiece = {
  readonly kind: 'same' | 'new' | 'unread' | 'gone';
  readonly text: string;
  readonly weight: Weight | null;
};

type Token = { readonly word: string; readonly text: string };

const NEGATION =
  /^(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|scarcely|barely|unless|\p{L}+n't)$/iu;

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|once|double|triple|first|second|third)$/iu;

function weighWord(word: string): Weight | null {
  if (NEGATION.test(word)) return 'negation';
  const isNumber = /\p{N}/u.test(word) || word.split('-').some((part) => NUMBER_WORD.test(part));
  return isNumber ? 'number' : null;
}

/** Words and marks of punctuation, each with the white space behind it: joined, their texts are the text. */
function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const words = segmentWords(text);
  const add = (span: TextSpan): void => {
    const token = text.slice(span.start, span.end);
    tokens.push({ word: foldText(token).text.trim(), text: token });
  };
  const addMarks = (start: number, end: number): void => {
    for (const match of text.slice(start, end).matchAll(/\S\s*|^\s+/gu)) {
      add({ start: start + match.index, end: start + match.index + match[0].length });
    }
  };
  let at = 0;
  for (const word of words) {
    addMarks(at, word.start);
    const space = /^\s*/u.exec(text.slice(word.end))?.[0] ?? '';
    at = word.end + space.length;
    add({ start: word.start, end: at });
  }
  addMarks(at, text.length);
  return tokens;
}

/** Lengths of the longest common subsequence of every pair of suffixes, rows of `width`. */
function commonLengths(linked: readonly Token[], current: readonly Token[]): Uint16Array {
  const width = current.length + 1;
  const lengths = new Uint16Array((linked.length + 1) * width);
  for (let row = linked.length - 1; row >= 0; row -= 1) {
    for (let column = current.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const isSame = linked[row]?.word === current[column]?.word;
      const below = lengths[here + width] ?? 0;
      const beside = lengths[here + 1] ?? 0;
      lengths[here] = isSame ? 1 + (lengths[here + width + 1] ?? 0) : Math.max(below, beside);
    }
  }
  return lengths;
}

function appendPiece(pieces: DiffPiece[], piece: DiffPiece): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.kind === piece.kind && last.weight === null && piece.weight === null) {
    pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  } else {
    pieces.push(piece);
  }
}

/**
 * What changed between the words of a link and the words of the article, word by word and mark by mark, by a longest
 * common subsequence. Case counts; the setting of quote marks, dashes and spaces does not. A changed negation or number
 * is a piece of its own with its weight.
 */
export function diffWords(linkedWords: string, currentWords: string): readonly DiffPiece[] {
  const linked = tokenize(linkedWords);
  const current = tokenize(currentWords);
  const lengths = commonLengths(linked, current);
  const width = current.length + 1;
  const pieces: DiffPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < linked.length || column < current.length) {
    const before = linked[row];
    const after = current[column];
    if (before !== undefined && after !== undefined && before.word === after.word) {
      appendPiece(pieces, { kind: 'same', text: after.text, weight: null });
      row += 1;
      column += 1;
      continue;
    }
    const ifGone = lengths[(row + 1) * width + column] ?? 0;
    const ifNew = lengths[row * width + column + 1] ?? 0;
    if (before !== undefined && (after === undefined || ifGone >= ifNew)) {
      appendPiece(pieces, { kind: 'gone', text: before.text, weight: weighWord(before.word) });
      row += 1;
    } else if (after !== undefined) {
      appendPiece(pieces, { kind: 'new', text: after.text, weight: weighWord(after.word) });
      column += 1;
    }
  }
  return pieces;
}
