import type { AnchorBlock, Passage, PassagePoint } from './anchor.ts';
import { type FoldedText, foldText, type TextSpan, toFoldedSpan, toSourceSpan } from './fold.ts';
import { segmentWords } from './words.ts';

type PlacedBlock = { readonly block: AnchorBlock; readonly folded: FoldedText; readonly start: number };

/**
 * The article as one folded string: the blocks' folded texts joined by line feeds, which folding leaves nowhere else.
 * Every span and offset named "joined" counts UTF-16 units of `text`.
 */
export type JoinedText = {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly blocksById: ReadonlyMap<string, PlacedBlock>;
  /** The words of `text`, in joined offsets. */
  readonly words: readonly TextSpan[];
};

export const BLOCK_BREAK = '\n';

/** Throws a RangeError when two blocks share an id, since no link to either could be trusted. */
export function joinBlocks(blocks: readonly AnchorBlock[]): JoinedText {
  const placed: PlacedBlock[] = [];
  const blocksById = new Map<string, PlacedBlock>();
  let start = 0;
  for (const block of blocks) {
    if (blocksById.has(block.id)) throw new RangeError(`two blocks have the id "${block.id}"`);
    const folded = foldText(block.text);
    const place = { block, folded, start };
    placed.push(place);
    blocksById.set(block.id, place);
    start += folded.text.length + BLOCK_BREAK.length;
  }
  const text = placed.map(({ folded }) => folded.text).join(BLOCK_BREAK);
  return { text, blocks: placed, blocksById, words: segmentWords(text) };
}

/** Throws a RangeError for a block that is not there, an offset outside its block, or an end before the start. */
export function toJoinedSpan(joined: JoinedText, passage: Passage): TextSpan {
  const from = findPoint(joined, passage.start);
  const to = findPoint(joined, passage.end);
  const start = from.start + toFoldedSpan(from.folded, { start: passage.start.offset, end: Infinity }).start;
  const end = to.start + toFoldedSpan(to.folded, { start: 0, end: passage.end.offset }).end;
  const isBackwards = from === to ? passage.end.offset < passage.start.offset : to.start < from.start;
  if (isBackwards) throw new RangeError('the passage ends before it starts');
  return { start, end: Math.max(start, end) };
}

/** The passage of the article that a joined span stands for. Throws a RangeError outside the text. */
export function toPassage(joined: JoinedText, span: TextSpan): Passage {
  const from = blockAt(joined, span.start);
  const to = blockAt(joined, span.end);
  const startInBlock = span.start - from.start;
  const endInBlock = span.end - to.start;
  const start = toSourceSpan(from.folded, {
    start: startInBlock,
    end: from === to ? endInBlock : from.folded.text.length,
  }).start;
  const end = toSourceSpan(to.folded, { start: from === to ? startInBlock : 0, end: endInBlock }).end;
  return { start: { blockId: from.block.id, offset: start }, end: { blockId: to.block.id, offset: end } };
}

/** The article's own characters in a joined span, blocks joined by line feeds. */
export function readSource(joined: JoinedText, span: TextSpan): string {
  const { start, end } = toPassage(joined, span);
  const first = joined.blocks.indexOf(blockAt(joined, span.start));
  const last = joined.blocks.indexOf(blockAt(joined, span.end));
  const texts = joined.blocks.slice(first, last + 1).map(({ block }) => block.text);
  if (texts.length === 1) return (texts[0] ?? '').slice(start.offset, end.offset);
  return [texts[0]?.slice(start.offset), ...texts.slice(1, -1), texts.at(-1)?.slice(0, end.offset)].join(BLOCK_BREAK);
}

/** The last block that starts at or before a joined offset; an offset on a block break belongs to the block before it. */
export function blockAt(joined: JoinedText, offset: number): PlacedBlock {
  const block = joined.blocks.findLast(({ start }) => start <= offset);
  if (block === undefined || offset > joined.text.length) throw new RangeError(`no block at ${offset}`);
  return block;
}

function findPoint(joined: JoinedText, point: PassagePoint): PlacedBlock {
  const place = joined.blocksById.get(point.blockId);
  if (place === undefined) throw new RangeError(`no block has the id "${point.blockId}"`);
  if (!(Number.isInteger(point.offset) && point.offset >= 0 && point.offset <= place.block.text.length)) {
    throw new RangeError(`offset ${point.offset} is outside block "${point.blockId}"`);
  }
  return place;
}
