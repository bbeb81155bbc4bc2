import { type Anchor, type AnchorBlock, LEAST_WORDS, MOST_CARRIED, type Passage } from './anchor.ts';
import { hashContext } from './context.ts';
import { formatTextDirective } from './directive.ts';
import type { TextSpan } from './fold.ts';
import { formatAnchor, LINKABLE_ID } from './format.ts';
import { hashText } from './hash.ts';
import { blockAt, type JoinedText, joinBlocks, toJoinedSpan, toPassage } from './text.ts';
import { segmentWords, snapToWords } from './words.ts';

/** `reason` is a sentence for the reader. `passage` is what the link marks: the one asked for, widened to whole words. */
export type PassageLink =
  | { readonly kind: 'link'; readonly fragment: string; readonly passage: Passage }
  | { readonly kind: 'refused'; readonly reason: string };

/** Cuts at a space, so that both halves are whole words wherever the text has any. */
function carryWords(words: string): { readonly head: string; readonly tail: string | null } {
  if (words.length <= MOST_CARRIED) return { head: words, tail: null };
  const half = MOST_CARRIED / 2;
  const headEnd = words.lastIndexOf(' ', half);
  const tailStart = words.indexOf(' ', words.length - half) + 1;
  return {
    head: words.slice(0, headEnd > 0 ? headEnd : half),
    tail: words.slice(tailStart > 0 ? tailStart : words.length - half),
  };
}

function createAnchor(joined: JoinedText, span: TextSpan): Anchor {
  const first = blockAt(joined, span.start);
  const last = blockAt(joined, span.end);
  for (const { block } of [first, last]) {
    if (!LINKABLE_ID.test(block.id)) throw new RangeError(`the block id "${block.id}" cannot stand in a link`);
  }
  const words = joined.text.slice(span.start, span.end);
  return {
    startBlockId: first.block.id,
    startOffset: span.start - first.start,
    endBlockId: last.block.id,
    endOffset: span.end - last.start,
    hash: hashText(words),
    context: hashContext(joined, span),
    ...carryWords(words),
  };
}

/**
 * The link to a passage: the fragment of a URL (no `#`) with the anchor for our script and a text directive for a
 * browser without it. Refused below three words, which are found by chance. Throws a RangeError for a passage that does
 * not lie in the blocks, and for a block id that cannot be written in a link.
 */
export function formatPassageLink(blocks: readonly AnchorBlock[], passage: Passage): PassageLink {
  const joined = joinBlocks(blocks);
  const span = snapToWords(joined.text, toJoinedSpan(joined, passage));
  const count = segmentWords(joined.text.slice(span.start, span.end)).length;
  if (count < LEAST_WORDS) {
    const reason = `Select at least three words: a link to ${count === 0 ? 'none' : count === 1 ? 'one' : 'two'} could point anywhere.`;
    return { kind: 'refused', reason };
  }
  const fragment = formatAnchor(createAnchor(joined, span)) + formatTextDirective(joined, span);
  return { kind: 'link', fragment, passage: toPassage(joined, span) };
}
