import type { Passage } from '../../anchor/anchor.ts';
import type { PageData } from '../../page/pageData.ts';

/** A run of the article's sentences, by index: `from` is where it was begun and `to` where it is moved, either first. */
export type SentenceCursor = { readonly from: number; readonly to: number };

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key takes the cursor; null for a key that moves nothing. Shift keeps the end that it was begun at. */
export const moveCursor = (
  { from, to }: SentenceCursor,
  key: string,
  extend: boolean,
  count: number,
): SentenceCursor | null => {
  const step = steps[key];
  if (step === undefined) return null;
  const next = Math.min(count - 1, Math.max(0, to + step));
  return { from: extend ? from : next, to: next };
};

const order = ({ from, to }: SentenceCursor): readonly [first: number, last: number] => [
  Math.min(from, to),
  Math.max(from, to),
];

/** The passage under the cursor, as the article has it: a caption is printed after the paragraph that it precedes. Null without sentences. */
export const cursorPassage = (page: PageData, cursor: SentenceCursor): Passage | null => {
  const blockOf = new Map(page.blocks.map(({ id }, index) => [id, index]));
  const [first, last] = order(cursor)
    .flatMap((index) => page.sentences[index] ?? [])
    .sort((a, b) => (blockOf.get(a.blockId) ?? 0) - (blockOf.get(b.blockId) ?? 0) || a.start - b.start);
  if (!first || !last) return null;
  return {
    start: { blockId: first.blockId, offset: first.start },
    end: { blockId: last.blockId, offset: last.end },
  };
};

/** Where the cursor is, and the sentence that was come to last. */
export const describeCursor = (page: PageData, cursor: SentenceCursor) => {
  const [first, last] = order(cursor);
  const count = page.sentences.length;
  return {
    place: first === last ? `Sentence ${first + 1} of ${count}` : `Sentences ${first + 1} to ${last + 1} of ${count}`,
    words: page.sentences[cursor.to]?.text ?? '',
  };
};

/** The sentence to begin with: the first of the paragraph that has the focus or holds it, else of the first one in sight. */
export const findStart = (page: PageData): SentenceCursor => {
  const isFocused = (id: string) => document.getElementById(id)?.contains(document.activeElement) === true;
  const inSight = page.sentences.findIndex(({ blockId }) => {
    const box = document.getElementById(blockId)?.getBoundingClientRect();
    return box !== undefined && box.bottom > 80;
  });
  const own = page.sentences.findIndex(({ blockId }) => isFocused(blockId));
  const index = Math.max(0, own < 0 ? inSight : own);
  return { from: index, to: index };
};
