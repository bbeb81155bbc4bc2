import type { Anchor, AnchorBlock } from './anchor.ts';
import { type ContextMatch, matchContext, NEIGHBOURS } from './context.ts';
import { findExact, findInPlace } from './exact.ts';
import type { TextSpan } from './fold.ts';
import { type FindApproximate, findFuzzy } from './fuzzy.ts';
import { ambiguousAt, changedAt, type Resolution } from './resolution.ts';
import { type SettledMatch, settleMatch } from './settle.ts';
import { blockAt, type JoinedText, joinBlocks, toPassage } from './text.ts';
import { segmentWords } from './words.ts';

type ExactMatch = { readonly span: TextSpan; readonly context: ContextMatch };

/** Agreement of one side in its words, or of both in being the edges of a block. */
const GOOD_CONTEXT = 2;

/** An article does not say so many words running twice by chance. */
const DISTINCTIVE_WORDS = 8;

/** Two rough matches closer than this share of the words' length, or than two characters, cannot be told apart. */
const MARGIN = 0.05;
const LEAST_MARGIN = 2;

function total({ context }: { readonly context: ContextMatch }): number {
  return context.before + context.after;
}

/** Words of the link and agreeing words beside it, one after the other. */
function countRunning(anchor: Anchor, { before, after }: ContextMatch): number {
  const sides = [before, after].filter((side) => side >= GOOD_CONTEXT).length;
  return segmentWords(anchor.head).length + NEIGHBOURS * sides;
}

/** Whether only the number of its paragraph is new, or only the paragraph in front of the passage. */
function isKept(joined: JoinedText, anchor: Anchor, { span, context }: ExactMatch): boolean {
  const { block, start } = blockAt(joined, span.start);
  const isNear = block.id === anchor.startBlockId || span.start - start === anchor.startOffset;
  return isNear && context.before > 0 && context.after > 0;
}

function settleAll(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): readonly SettledMatch[] {
  return findFuzzy(joined, anchor, findApproximate).flatMap((rough) => settleMatch(joined, rough, anchor) ?? []);
}

/** The words stand somewhere to the letter, but not where they were. */
function resolveExact(
  joined: JoinedText,
  anchor: Anchor,
  spans: readonly TextSpan[],
  findApproximate: FindApproximate,
): Resolution {
  const matches = spans.map((span) => ({ span, context: matchContext(joined, span, anchor.context) }));
  const best = Math.max(...matches.map(total));
  const top = matches.filter((match) => total(match) === best);
  const only = top.length === 1 ? top[0] : undefined;
  if (only !== undefined && isKept(joined, anchor, only)) {
    return { state: 'exact', passage: toPassage(joined, only.span) };
  }
  if (only === undefined && best >= GOOD_CONTEXT) return ambiguousAt(joined, top);
  // The right surroundings may hold altered words while these stand elsewhere by chance.
  const altered = settleAll(joined, anchor, findApproximate).filter(
    (match) =>
      total(match) >= GOOD_CONTEXT &&
      spans.every(({ start, end }) => match.span.end <= start || end <= match.span.start),
  );
  if (only !== undefined && altered.length === 0 && countRunning(anchor, only.context) >= DISTINCTIVE_WORDS) {
    return { state: 'moved', passage: toPassage(joined, only.span) };
  }
  return ambiguousAt(joined, [...matches, ...altered]);
}

/**
 * The words stand nowhere to the letter. A short passage is taken for changed only between surroundings that agree on
 * both sides; a long one where one side does, since its own words then say the rest.
 */
function resolveAltered(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): Resolution {
  const isLong = segmentWords(anchor.head).length >= DISTINCTIVE_WORDS;
  const isSure = (match: SettledMatch): boolean =>
    isLong ? total(match) >= GOOD_CONTEXT : match.context.before > 0 && match.context.after > 0;
  const matches = settleAll(joined, anchor, findApproximate);
  if (matches.length === 0) return { state: 'missing' };
  const [best] = matches.filter(isSure).toSorted((a, b) => total(b) - total(a) || a.errors - b.errors);
  if (best === undefined) return ambiguousAt(joined, matches);
  const margin = Math.max(LEAST_MARGIN, MARGIN * anchor.head.length);
  const rivals = matches.filter((match) => match !== best && match.errors < best.errors + (isSure(match) ? margin : 0));
  return rivals.length === 0 ? changedAt(joined, best.span, best.pieces) : ambiguousAt(joined, [best, ...rivals]);
}

/** As `resolveAnchor`, for a caller that resolves many links against one text. */
export function resolveInText(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): Resolution {
  const inPlace = findInPlace(joined, anchor);
  if (inPlace !== null) return { state: 'exact', passage: toPassage(joined, inPlace) };
  const spans = findExact(joined, anchor);
  if (spans.length > 0) return resolveExact(joined, anchor, spans, findApproximate);
  return resolveAltered(joined, anchor, findApproximate);
}

/**
 * Finds a linked passage in the article as it is now, or says that it cannot: one named state, never an exception for
 * any anchor that `parseAnchor` returns. Throws a RangeError only when two blocks share an id.
 */
export function resolveAnchor(
  blocks: readonly AnchorBlock[],
  anchor: Anchor,
  findApproximate: FindApproximate,
): Resolution {
  return resolveInText(joinBlocks(blocks), anchor, findApproximate);
}
