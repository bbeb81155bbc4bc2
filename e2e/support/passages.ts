import type { AnchorBlock } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { loadPage } from '../../src/build/loadPage.ts';
import { selectAnchorBlocks } from '../../src/story/passage/passage.ts';

/** The blocks of the article that links count in. */
export const loadBlocks = async (): Promise<readonly AnchorBlock[]> => selectAnchorBlocks((await loadPage('.')).page);

/** The address of the words from `from` to the end of the first `to` behind them, with its text directive. */
export const addressOf = (blocks: readonly AnchorBlock[], from: string, to = from): string => {
  const first = blocks.findIndex(({ text }) => text.includes(from));
  const last = blocks.findIndex(({ text }, index) => index >= first && text.includes(to));
  const [start, end] = [blocks[first], blocks[last]];
  if (!start || !end) throw new Error(`no passage from "${from}" to "${to}"`);
  const link = formatPassageLink(blocks, {
    start: { blockId: start.id, offset: start.text.indexOf(from) },
    end: { blockId: end.id, offset: end.text.indexOf(to) + to.length },
  });
  if (link.kind === 'refused') throw new Error(link.reason);
  return `/#${link.fragment}`;
};

/** The article as it might have been when a link was made. */
export const rewrite = (blocks: readonly AnchorBlock[], from: string, to: string): readonly AnchorBlock[] =>
  blocks.map(({ id, text }) => ({ id, text: text.replace(from, to) }));
