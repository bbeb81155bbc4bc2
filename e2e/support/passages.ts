import type { Page } from '@playwright/test';
import type { AnchorBlock } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { createArticle } from '../../src/build/article/loadArticle.ts';
import { readOurStory } from '../../src/build/article/story.ts';
import { selectAnchorBlocks } from '../../src/story/passage/passage.ts';

/** The blocks of the article that links count in: of all that the page is made of, only the text is loaded. */
export const loadBlocks = async (): Promise<readonly AnchorBlock[]> => {
  const { saved, parsed } = await readOurStory('.');
  return selectAnchorBlocks(createArticle(saved.source, parsed, null, [], []));
};

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

/** Selects words of one paragraph, or from one to another, as dragging over them does. */
export const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([first = '', last = '']) => {
      const walker = document.createTreeWalker(document.getElementById('article') as Node, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; start: number; end: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        const start = text.length;
        text += walker.currentNode.textContent ?? '';
        nodes.push({ node: walker.currentNode, start, end: text.length });
      }
      const at = text.indexOf(first);
      const end = text.indexOf(last, at) + last.length;
      const startNode = nodes.find((one) => at >= one.start && at < one.end);
      const endNode = nodes.find((one) => end > one.start && end <= one.end);
      if (at < 0 || !startNode || !endNode) throw new Error(`not in the article: ${first}, ${last}`);
      startNode.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(startNode.node, at - startNode.start, endNode.node, end - endNode.start);
    },
    [from, to],
  );
