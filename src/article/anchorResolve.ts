import type { Anchor, AnchorBlock, Passage } from './anchor.ts';
import { type ContextMatch, matchContext } from './anchorContext.ts';
import type { DiffPiece } from './anchorDiff.ts';
import { findExact, findInPlace } from './anchorExact.ts';
import { type FindApproximate, findFuzzy } from './anchorFuzzy.ts';
import { type SettledMatch, settleMatch } from './anchorSettle.ts';
import { blockAt, type JoinedText, joinBlocks, readSource, toPassage } from './anchorText.ts';
import { segmentWords } from './anchorWords.ts';
import type { TextSpan } from './fold.ts';

/** A place the reader may have been meant to see, with the article's own words around it in the same block. */
export type Candidate = {
  readonly passage: Passage;
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/**
 * What became of a linked passage.
 * - `exact`: these words, where they were or in the same surroundings.
 * - `moved`: these very words, in surroundings that agree on one side only, or long words found once.
 * - `changed`: other words at what is surely the place, with every difference; `altersNegation` and `altersNumber` say
 *   that the sense may have turned. `isComplete` is false when the link did not carry all the words to compare.
 * - `ambiguous`: one or more places that may be meant, none of them sure.
 * - `missing`: nothing to show.
 */
export type Resolution =
  | { readonly state: 'exact'; readonly passage: Passage }
  | { readonly state: 'moved'; readonly passage: Passage }
  | {
      readonly state: 'changed';
      readonly passage: Passage;
      readonly pieces: readonly DiffPiece[];
      readonly altersNegation: boolean;
      readonly altersNumber: boolean;
      readonly isComplete: boolean;
    }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'missing' };

/** Agreement of one side in its words, or of both in being the whole of a block. */
const GOOD_CONTEXT = 2;

/** An article does not say so many words twice by chance. */
const DISTINCTIVE_WORDS = 8;

/** Two rough matches closer than this share of the words' length, or than two characters, cannot be told apart. */
const MARGIN = 0.05;
const LEAST_MARGIN = 2;

/** Characters of context on each side of a candidate. */
const CANDIDATE_CONTEXT = 60;

function total({ before, after }: ContextMatch): number {
  return before + after;
}

function describeCandidate(joined: JoinedText, span: TextSpan): Candidate {
  const passage = toPassage(joined, span);
  const before = blockAt(joined, span.start).block.text.slice(0, passage.start.offset);
  const after = blockAt(joined, span.end).block.text.slice(passage.end.offset);
  return {
    passage,
    before: before.length > CANDIDATE_CONTEXT ? before.slice(-CANDIDATE_CONTEXT).replace(/^\S*\s/u, '') : before,
    words: readSource(joined, span),
    after: after.length > CANDIDATE_CONTEXT ? after.slice(0, CANDIDATE_CONTEXT).replace(/\s\S*$/u, '') : after,
  };
}

function ambiguous(joined: JoinedText, spans: readonly TextSpan[]): Resolution {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return { state: 'ambiguous', candidates: inOrder.map((span) => describeCandidate(joined, span)) };
}

function changed(joined: JoinedText, { span, pieces }: SettledMatch): Resolution {
  return {
    state: 'changed',
    passage: toPassage(joined, span),
    pieces,
    altersNegation: pieces.some(({ weight }) => weight === 'negation'),
    altersNumber: pieces.some(({ weight }) => weight === 'number'),
    isComplete: pieces.every(({ kind }) => kind !== 'unread'),
  };
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
  const best = Math.max(...matches.map(({ context }) => total(context)));
  const top = matches.filter(({ context }) => total(context) === best);
  const [only] = top;
  if (best >= GOOD_CONTEXT) {
    if (only === undefined || top.length > 1)
      return ambiguous(
        joined,
        top.map(({ span }) => span),
      );
    const isSameSurroundings = only.context.before > 0 && only.context.after > 0;
    return { state: isSameSurroundings ? 'exact' : 'moved', passage: toPassage(joined, only.span) };
  }
  // The right surroundings may hold altered words while these stand elsewhere by chance.
  const altered = settleAll(joined, anchor, findApproximate).filter(
    ({ span, context }) =>
      total(context) >= GOOD_CONTEXT && spans.every((exact) => span.end <= exact.start || exact.end <= span.start),
  );
  const isDistinctive = segmentWords(anchor.head).length >= DISTINCTIVE_WORDS;
  if (only !== undefined && spans.length === 1 && altered.length === 0 && isDistinctive) {
    return { state: 'moved', passage: toPassage(joined, only.span) };
  }
  return ambiguous(joined, [...spans, ...altered.map(({ span }) => span)]);
}

/** The words stand nowhere to the letter. */
function resolveAltered(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): Resolution {
  const matches = settleAll(joined, anchor, findApproximate);
  if (matches.length === 0) return { state: 'missing' };
  const [best] = matches.toSorted((a, b) => total(b.context) - total(a.context) || a.errors - b.errors);
  if (best === undefined || total(best.context) < GOOD_CONTEXT)
    return ambiguous(
      joined,
      matches.map(({ span }) => span),
    );
  const margin = Math.max(LEAST_MARGIN, MARGIN * anchor.head.length);
  const rivals = matches.filter(({ context, errors }) =>
    total(context) >= GOOD_CONTEXT ? errors <= best.errors + margin : errors < best.errors,
  );
  return rivals.length > 1
    ? ambiguous(
        joined,
        rivals.map(({ span }) => span),
      )
    : changed(joined, best);
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
  const joined = joinBlocks(blocks);
  const inPlace = findInPlace(joined, anchor);
  if (inPlace !== null) return { state: 'exact', passage: toPassage(joined, inPlace) };
  const spans = findExact(joined, anchor);
  if (spans.length > 0) return resolveExact(joined, anchor, spans, findApproximate);
  return resolveAltered(joined, anchor, findApproximate);
}
