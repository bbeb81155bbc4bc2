import type { PageData } from './pageData.ts';
import type { BlockKind } from './pageText.ts';

const names: Readonly<Partial<Record<BlockKind, string>>> = {
  headline: 'the headline',
  crosshead: 'a crosshead',
  caption: 'the caption',
};

/** Where words stand in the article: "paragraph 7", or what it is that has no number. */
export const nameBlock = ({ blocks }: Pick<PageData, 'blocks'>, blockId: string): string => {
  const block = blocks.find(({ id }) => id === blockId);
  if (block && block.number !== null) return `paragraph ${block.number}`;
  return (block && names[block.kind]) ?? 'the text beside the story';
};

/** The same at the beginning of a sentence: "Paragraph 7", "The caption". */
export const beginWithBlock = (page: Pick<PageData, 'blocks'>, blockId: string): string =>
  nameBlock(page, blockId).replace(/^./, (letter) => letter.toUpperCase());
