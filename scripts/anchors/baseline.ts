import approxSearch from 'approx-string-match';
import type { AnchorBlock, Passage } from '../../src/anchor/anchor.ts';

/**
 * The plain best-score matcher: the words as they were, the place with the fewest errors up to half their length, the
 * nearest to the old place when there are several; whatever it finds is highlighted.
 */
export function matchBestScore(blocks: readonly AnchorBlock[], words: string, hint: number): Passage | null {
  const text = blocks.map((block) => block.text).join('\n');
  const found = approxSearch(text, words, Math.min(256, Math.floor(words.length / 2)));
  const [best] = found.toSorted((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint));
  if (best === undefined) return null;
  const locate = (offset: number): Passage['start'] => {
    let start = 0;
    for (const block of blocks) {
      if (offset <= start + block.text.length) return { blockId: block.id, offset: offset - start };
      start += block.text.length + 1;
    }
    throw new RangeError(`offset ${offset} is outside the article`);
  };
  return { start: locate(best.start), end: locate(best.end) };
}
