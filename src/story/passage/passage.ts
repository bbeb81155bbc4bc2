/** Passages of the page's article: resolved from an address, linked, named and cited. Fetched when one is asked for. */
import findApproximate from 'approx-string-match';
import type { Anchor, AnchorBlock, Passage } from '../../anchor/anchor.ts';
import { formatPassageLink } from '../../anchor/create.ts';
import { parseAnchor } from '../../anchor/format.ts';
import type { Resolution } from '../../anchor/resolution.ts';
import { resolveAnchor } from '../../anchor/resolve.ts';
import { segmentWords } from '../../anchor/words.ts';
import { placed } from '../../page/address/base.ts';
import { decode, defaultView, formatView } from '../../page/address/viewState.ts';
import { nameBlock } from '../../page/nameBlock.ts';
import type { PageData } from '../../page/pageData.ts';
import type { PageBlock } from '../../page/pageText.ts';

/** What an address found, and the words that it claims; `unreadable` is an address that no link of ours has. */
export type FoundPassage = (Resolution | { readonly state: 'unreadable' }) & { readonly claimed: string };

/** A link to a passage, or the sentence that says why there is none. */
export type LinkedPassage =
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly passage: Passage;
      readonly words: string;
      readonly count: number;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Pictures that the saved page lost have words, but none that stand in the article as text. */
const isText = ({ kind }: PageBlock): boolean => kind !== 'alt' && kind !== 'figure';

/** The blocks that links count in. */
export const selectAnchorBlocks = (page: Pick<PageData, 'blocks'>): readonly AnchorBlock[] =>
  page.blocks.filter(isText).map(({ id, text }) => ({ id, text }));

const claimedWords = ({ head, tail }: Anchor): string => (tail === null ? head : `${head} … ${tail}`);

/**
 * The fragment as it came, then as it may have been before other programs changed it: with the sentence's own punctuation behind it,
 * encoded again, in capitals.
 */
const listReadings = (fragment: string): readonly string[] => {
  const plain = fragment.includes('%25') ? decode(fragment) : fragment;
  const bare = plain.replace(/(?:%E2%80%A6|%E2%80%9D|%2C|%22|%29|%3E|%5D|[^\w%~-])+$/i, '');
  return [...new Set([fragment, plain, bare, bare.toLowerCase()])];
};

/**
 * Finds what a fragment points at: its first reading that is found as it was linked, else the first that can be read. Every string gives
 * a state.
 */
export const resolvePassage = (page: PageData, fragment: string): FoundPassage => {
  const blocks = selectAnchorBlocks(page);
  const found = listReadings(fragment).flatMap((reading) => {
    const anchor = parseAnchor(reading);
    return anchor ? [{ ...resolveAnchor(blocks, anchor, findApproximate), claimed: claimedWords(anchor) }] : [];
  });
  return found.find(({ state }) => state === 'exact') ?? found[0] ?? { state: 'unreadable', claimed: '' };
};

/** The article's own words in a passage, blocks parted by a line feed. */
export const readPassage = (page: PageData, { start, end }: Passage): string => {
  const blocks = page.blocks.filter(isText);
  const first = blocks.findIndex(({ id }) => id === start.blockId);
  const last = blocks.findIndex(({ id }) => id === end.blockId);
  return blocks
    .slice(first, last + 1)
    .map(({ text }, index) =>
      text.slice(index === 0 ? start.offset : 0, first + index === last ? end.offset : undefined),
    )
    .join('\n');
};

/** The link to a passage; refused below three words. */
export const linkPassage = (page: PageData, passage: Passage): LinkedPassage => {
  const link = formatPassageLink(selectAnchorBlocks(page), passage);
  if (link.kind === 'refused') return link;
  const target = { kind: 'passage', fragment: link.fragment } as const;
  const words = readPassage(page, link.passage);
  return {
    kind: 'link',
    href: placed(formatView({ ...defaultView, target })),
    passage: link.passage,
    words,
    count: segmentWords(words).length,
  };
};

/** Where a passage stands, such as "paragraph 7" or "paragraph 7 to paragraph 8". */
export const describePlace = (page: PageData, { start, end }: Passage): string => {
  const [from, to] = [nameBlock(page, start.blockId), nameBlock(page, end.blockId)];
  return from === to ? from : `${from} to ${to}`;
};
