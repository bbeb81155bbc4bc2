import { useCallback, useEffect, useState } from 'react';
import type { Passage, PassagePoint } from '../../anchor/anchor.ts';
import type { PageData } from '../../page/pageData.ts';
import type { PageBlock } from '../../page/pageText.ts';
import { isSelecting } from './requests.ts';

/** What the reader has selected, and where on the page its last line ends. */
export type SelectedPassage = {
  readonly passage: Passage;
  /** Its paragraphs do not stand on the page in the article's words: a translator has been at them. */
  readonly isAltered: boolean;
  readonly x: number;
  readonly y: number;
};

/** A selection is looked at once it has stood still for so many milliseconds. */
const settledMs = 250;

/** The element that holds a block's text and nothing else; null for one that stands in a sentence of the page. */
const findBlockElement = (block: Pick<PageBlock, 'id' | 'kind'>): HTMLElement | null =>
  block.kind === 'alt' || block.kind === 'figure'
    ? null
    : document.getElementById(block.kind === 'headline' ? 'headline' : block.id);

/** How much of a block's text lies before a point of the document. */
const offsetIn = (element: HTMLElement, node: Node, offset: number): number => {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
};

const isAltered = (text: string, element: HTMLElement): boolean => {
  const fold = (words: string) => words.replace(/\s+/gu, ' ').trim();
  return fold(element.textContent ?? '') !== fold(text);
};

/** The part of the article that a range of the document covers; null when it covers none of its text. */
const readRange = (page: PageData, range: Range): Pick<SelectedPassage, 'passage' | 'isAltered'> | null => {
  const touched = page.blocks.flatMap((block) => {
    const element = findBlockElement(block);
    return element && range.intersectsNode(element) ? [{ block, element }] : [];
  });
  const points = touched.map(({ block, element }) => ({
    blockId: block.id,
    start: element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0,
    end: element.contains(range.endContainer)
      ? offsetIn(element, range.endContainer, range.endOffset)
      : block.text.length,
    length: block.text.length,
    altered: isAltered(block.text, element),
  }));
  // A range may begin after the last character of a block, or end before the first one.
  const covered = points.filter(({ start, end, length }) => start < Math.min(end, length));
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return null;
  const start: PassagePoint = { blockId: first.blockId, offset: first.start };
  const end: PassagePoint = { blockId: last.blockId, offset: Math.min(last.end, last.length) };
  return { passage: { start, end }, isAltered: covered.some(({ altered }) => altered) };
};

const readSelection = (page: PageData): SelectedPassage | null => {
  const selection = getSelection();
  if (!selection || !isSelecting()) return null;
  const range = selection.getRangeAt(0);
  const read = readRange(page, range);
  if (read === null) return null;
  const lines = [...range.getClientRects()];
  const { left, bottom } = lines.at(-1) ?? range.getBoundingClientRect();
  return { ...read, x: left + scrollX, y: bottom + scrollY };
};

/**
 * The words of the article that are selected. While `isHeld` says that the reader is at the tools for them, losing the
 * selection does not lose the passage. The second value lets go of it.
 */
export const useSelectedPassage = (
  page: PageData,
  isHeld: () => boolean,
): readonly [selected: SelectedPassage | null, letGo: () => void] => {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  useEffect(
    function followSelection() {
      let timer = setTimeout(() => setSelected(readSelection(page)), 0);
      const look = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const now = readSelection(page);
          if (now !== null || !isHeld()) setSelected(now);
        }, settledMs);
      };
      document.addEventListener('selectionchange', look);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('selectionchange', look);
      };
    },
    [page, isHeld],
  );
  return [selected, useCallback(() => setSelected(null), [])];
};
