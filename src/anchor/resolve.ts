import type { Anchor, AnchorBlock } from './anchor.ts';
import { type ContextMatch, IN_WORDS, matchContext, NEIGHBOURS, NO_MATCH } from './context.ts';
import { agreesInWords, altersName, countRenamed, isBetweenWords, isInOwnBlock, isWholeSentences } from './evidence.ts';
import { findExact, findInPlace } from './exact.ts';
import type { TextSpan } from './fold.ts';
import { type FindApproximate, findFuzzy } from './fuzzy.ts';
import { ambiguousAt, changedAt, type Resolution } from './resolution.ts';
import { type SettledMatch, settleMatch } from './settle.ts';
import { blockAt, type JoinedText, joinBlocks, toPassage } from './text.ts';
import { segmentWords } from './words.ts';

type ExactMatch = { readonly span: TextSpan; readonly context: ContextMatch };

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
  const sides = [before, after].filter((side) => side === IN_WORDS).length;
  return segmentWords(anchor.head).length + NEIGHBOURS * sides;
}

/**
 * Whether nothing has changed but the number of its paragraph, or the text of the paragraph in front of the passage. A passage that is a
 * whole block has no context; if its number changed, it must itself be at least DISTINCTIVE_WORDS long.
 */
function isKept(joined: JoinedText, anchor: Anchor, { span, context }: ExactMatch): boolean {
  if (context.before === NO_MATCH || context.after === NO_MATCH) return false;
  if (isInOwnBlock(joined, anchor, span)) return true;
  const isSame = span.start - blockAt(joined, span.start).start === anchor.startOffset;
  return isSame && (agreesInWords(context) || segmentWords(anchor.head).length >= DISTINCTIVE_WORDS);
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
  if (only === undefined && top.some(({ context }) => agreesInWords(context))) return ambiguousAt(joined, top);
  // The right surroundings may hold altered words while these stand elsewhere by chance.
  const altered = settleAll(joined, anchor, findApproximate).filter(
    (match) =>
      agreesInWords(match.context) &&
      spans.every(({ start, end }) => match.span.end <= start || end <= match.span.start),
  );
  const isAlone = only !== undefined && altered.length === 0;
  if (isAlone && isKept(joined, anchor, only)) return { state: 'exact', passage: toPassage(joined, only.span) };
  const isLong = isAlone && countRunning(anchor, only.context) >= DISTINCTIVE_WORDS;
  if (isLong && isWholeSentences(joined, only.span)) {
    return { state: 'moved', passage: toPassage(joined, only.span) };
  }
  return ambiguousAt(joined, [...matches, ...altered]);
}

/**
 * The words are nowhere to be found unaltered. In its own block a passage is taken for changed where both sides match, a long one also
 * where one side matches by its words; in another block only where both do. A replaced name may mean that this is a similar statement by
 * somebody else, so it counts against the match.
 */
function resolveAltered(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): Resolution {
  const isLong = segmentWords(anchor.head).length >= DISTINCTIVE_WORDS;
  const isSure = (match: SettledMatch): boolean => {
    const { span, context } = match;
    const renamed = countRenamed(joined, match);
    const isBetween = context.before !== NO_MATCH && context.after !== NO_MATCH;
    if (!isInOwnBlock(joined, anchor, span)) return isBetweenWords(context) && renamed === 0;
    if (isBetween) return renamed <= (agreesInWords(context) ? 1 : 0);
    return isLong && agreesInWords(context) && !altersName(match);
  };
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
  if (
    inPlace !== null &&
    isKept(joined, anchor, { span: inPlace, context: matchContext(joined, inPlace, anchor.context) })
  ) {
    return { state: 'exact', passage: toPassage(joined, inPlace) };
  }
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
