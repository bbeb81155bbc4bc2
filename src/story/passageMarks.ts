import type { Passage } from '../anchor/anchor.ts';
import type { PageBlock } from '../page/pageText.ts';

/** The blocks with one more mark: the passage that a link or the sentence cursor points at, block by block. */
export const markPassage = (blocks: readonly PageBlock[], passage: Passage | null): readonly PageBlock[] => {
  const first = blocks.findIndex(({ id }) => id === passage?.start.blockId);
  const last = blocks.findIndex(({ id }) => id === passage?.end.blockId);
  if (passage === null || first < 0 || last < 0) return blocks;
  return blocks.map((block, index) => {
    if (index < first || index > last) return block;
    const start = index === first ? passage.start.offset : 0;
    const end = index === last ? passage.end.offset : block.text.length;
    const id = index === first ? 'passage' : `passage-${index - first}`;
    return { ...block, marks: [...block.marks, { id, kind: 'passage', start, end }] };
  });
};
