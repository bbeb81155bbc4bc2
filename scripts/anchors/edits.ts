import type { AnchorBlock, Passage, PassagePoint } from '../../src/anchor/anchor.ts';
import type { TextSpan } from '../../src/anchor/fold.ts';
import { segmentWords } from '../../src/anchor/words.ts';

/** An article after an edit, and where a passage of the original stands in it; null when the edit took its words away. */
export type EditedArticle = {
  readonly blocks: readonly AnchorBlock[];
  readonly truth: (passage: Passage) => Passage | null;
};

export type Random = () => number;

/** Mulberry32: the same seed gives the same report on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** Paragraphs are numbered in order, as the page numbers them, so that a new one shifts every id behind it. */
export function numberBlocks(texts: readonly string[]): readonly AnchorBlock[] {
  return texts.map((text, index) => ({ id: `p${index}`, text }));
}

function indexOfBlock(point: PassagePoint): number {
  return Number(point.blockId.slice(1));
}

function mapPoints(passage: Passage, map: (point: PassagePoint) => PassagePoint): Passage {
  return { start: map(passage.start), end: map(passage.end) };
}

export function insertParagraph(texts: readonly string[], at: number, text: string): EditedArticle {
  const shift = (point: PassagePoint): PassagePoint => {
    const index = indexOfBlock(point);
    return { ...point, blockId: `p${index < at ? index : index + 1}` };
  };
  const isTouched = ({ start, end }: Passage): boolean => indexOfBlock(start) < at && at <= indexOfBlock(end);
  return {
    blocks: numberBlocks(texts.toSpliced(at, 0, text)),
    truth: (passage) => (isTouched(passage) ? null : mapPoints(passage, shift)),
  };
}

export function deleteParagraph(texts: readonly string[], at: number): EditedArticle {
  const shift = (point: PassagePoint): PassagePoint => {
    const index = indexOfBlock(point);
    return { ...point, blockId: `p${index < at ? index : index - 1}` };
  };
  const isTouched = ({ start, end }: Passage): boolean => indexOfBlock(start) <= at && at <= indexOfBlock(end);
  return {
    blocks: numberBlocks(texts.toSpliced(at, 1)),
    truth: (passage) => (isTouched(passage) ? null : mapPoints(passage, shift)),
  };
}

/** Sets every character anew: `reset` says what stands for the one at `index`, and offsets follow. */
export function resetCharacters(
  texts: readonly string[],
  reset: (text: string, index: number) => string,
): EditedArticle {
  const sets = texts.map((text) => Array.from({ length: text.length }, (_, index) => reset(text, index)));
  const move = (point: PassagePoint): PassagePoint => {
    const set = sets[indexOfBlock(point)] ?? [];
    return { ...point, offset: set.slice(0, point.offset).join('').length };
  };
  return { blocks: numberBlocks(sets.map((set) => set.join(''))), truth: (passage) => mapPoints(passage, move) };
}

/** Puts other words in the place of a word of a block, or takes it out with the space behind it when there are none. */
export function replaceIn(texts: readonly string[], blockId: string, word: TextSpan, words: string): EditedArticle {
  const index = indexOfBlock({ blockId, offset: 0 });
  const text = texts[index] ?? '';
  const rest = text.slice(word.end);
  const behind = words === '' ? rest.trimStart() : rest;
  const before = text.slice(0, word.start);
  const edited = before + words + behind;
  const newEnd = words === '' ? before.trimEnd().length : word.start + words.length;
  const marks = words === '' ? (/^[\s\p{P}]*/u.exec(behind)?.[0].length ?? 0) : 0;
  const move = (point: PassagePoint): PassagePoint => {
    if (point.blockId === blockId && point.offset === word.start) return { blockId, offset: word.start + marks };
    if (point.blockId !== blockId || point.offset < word.end) return point;
    return { blockId, offset: point.offset === word.end ? newEnd : point.offset + edited.length - text.length };
  };
  return { blocks: numberBlocks(texts.with(index, edited)), truth: (passage) => mapPoints(passage, move) };
}

/** Takes the words of a passage out, with the space behind them, over as many blocks as it runs. */
export function removePassage(texts: readonly string[], { start, end }: Passage): EditedArticle {
  const first = indexOfBlock(start);
  const last = indexOfBlock(end);
  const before = (texts[first] ?? '').slice(0, start.offset);
  const after = (texts[last] ?? '').slice(end.offset).replace(/^\s+/u, '');
  const kept = before + after;
  const edited = texts.toSpliced(first, last - first + 1, ...(segmentWords(kept).length > 0 ? [kept] : []));
  return { blocks: numberBlocks(edited), truth: () => null };
}

/** Takes the words of a passage out and ends another paragraph with them; null for a passage of several blocks. */
export function movePassage(
  texts: readonly string[],
  passage: Passage,
  words: string,
  random: Random,
): EditedArticle | null {
  const from = indexOfBlock(passage.start);
  if (from !== indexOfBlock(passage.end) || texts.length < 2) return null;
  const to = (from + 1 + Math.floor(random() * (texts.length - 1))) % texts.length;
  const target = `${texts[to] ?? ''} `;
  const removed = removePassage(texts.with(to, target + words), passage);
  const index = removed.blocks.length < texts.length && to > from ? to - 1 : to;
  const point = (offset: number): PassagePoint => ({ blockId: `p${index}`, offset });
  return { ...removed, truth: () => ({ start: point(target.length), end: point(target.length + words.length) }) };
}
