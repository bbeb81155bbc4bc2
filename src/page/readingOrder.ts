import type { BlockKind } from './pageText.ts';

/**
 * The blocks of an article as the page prints them. A saved page lists a lost picture before the first paragraph, beside
 * which it stood. We print its description and caption after that paragraph, so that the story begins with its text.
 */
export const inReadingOrder = <Block extends { readonly kind: BlockKind }>(
  blocks: readonly Block[],
): readonly Block[] => {
  const first = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'standfirst' || kind === 'paragraph'),
  );
  const isPicture = ({ kind }: Block) => kind === 'alt' || kind === 'caption';
  const before = blocks.slice(0, first);
  return [
    ...before.filter((block) => !isPicture(block)),
    ...blocks.slice(first, first + 1),
    ...before.filter(isPicture),
    ...blocks.slice(first + 1),
  ];
};
