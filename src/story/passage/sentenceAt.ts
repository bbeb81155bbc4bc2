import type { PageData } from '../../page/pageData.ts';

/** The place in the text under a point of the window; not every browser has both ways to ask. */
const caretAt = (x: number, y: number): readonly [node: Node, offset: number] | null => {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (caret) return [caret.offsetNode, caret.offset];
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? [range.startContainer, range.startOffset] : null;
};

/** The sentence of the article at a point of the window, by index; null when there is none. */
export const sentenceAt = (page: PageData, x: number, y: number): number | null => {
  const caret = caretAt(x, y);
  if (caret === null) return null;
  const found = page.sentences.findIndex(({ blockId, start, end }) => {
    const block = document.getElementById(blockId);
    if (!block?.contains(caret[0])) return false;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(...caret);
    const { length } = before.toString();
    return start <= length && length <= end;
  });
  return found < 0 ? null : found;
};
