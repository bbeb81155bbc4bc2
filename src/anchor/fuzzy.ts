import type { Anchor } from './anchor.ts';
import { isWhole } from './exact.ts';
import type { TextSpan } from './fold.ts';
import type { JoinedText } from './text.ts';

/**
 * The places in `text` that hold `pattern` with the fewest insertions, deletions and substitutions, at most `maxErrors`:
 * what approx-string-match does. A parameter, so that the page loads that library only when a link needs it.
 */
export type FindApproximate = (
  text: string,
  pattern: string,
  maxErrors: number,
) => readonly (TextSpan & { readonly errors: number })[];

/**
 * A place that roughly holds a link's words, in joined offsets. `gap` is what lies between the first and the last words
 * of a passage that the link does not carry whole, else null.
 */
export type RoughMatch = TextSpan & { readonly errors: number; readonly gap: TextSpan | null };

/** Shorter passages than this resemble too much. */
const LEAST_LENGTH = 24;
const MOST_ERRORS = 0.2;

/** How many places are looked at, best first. */
const MOST_PLACES = 5;

/** The best places for a pattern, apart from each other: each is blanked out before the next is looked for. */
function findPlaces(text: string, pattern: string, findApproximate: FindApproximate): readonly RoughMatch[] {
  const places: RoughMatch[] = [];
  let remaining = text;
  while (places.length < MOST_PLACES) {
    const found = findApproximate(remaining, pattern, Math.floor(pattern.length * MOST_ERRORS));
    const fresh = found.filter(({ start, end }) => end > start && !remaining.slice(start, end).includes('\0'));
    if (fresh.length === 0) break;
    for (const { start, end, errors } of fresh) {
      if (places.length === MOST_PLACES) break;
      if (places.some((place) => start < place.end && place.start < end)) continue;
      places.push({ start, end, errors, gap: null });
      remaining = remaining.slice(0, start) + '\0'.repeat(end - start) + remaining.slice(end);
    }
  }
  return places;
}

/** For a passage carried as its two ends: each likely start with the nearest likely end behind it. */
function pairEnds(
  heads: readonly RoughMatch[],
  tails: readonly RoughMatch[],
  expected: number | null,
): readonly RoughMatch[] {
  const pairs: RoughMatch[] = [];
  for (const head of heads) {
    const tail = tails.filter(({ start }) => start >= head.end).sort((a, b) => a.start - b.start)[0];
    if (tail === undefined) continue;
    const isFar = expected !== null && Math.abs(tail.end - head.start - expected) > expected * MOST_ERRORS;
    if (isFar) continue;
    const errors = head.errors + tail.errors;
    pairs.push({ start: head.start, end: tail.end, errors, gap: { start: head.end, end: tail.start } });
  }
  return pairs;
}

/**
 * Where the article holds words like the link's, fewest errors first: at most one difference in five characters, for
 * passages of 24 characters and more whose words arrived whole. A place may be rough by a word at either edge.
 */
export function findFuzzy(joined: JoinedText, anchor: Anchor, findApproximate: FindApproximate): readonly RoughMatch[] {
  const { head, tail } = anchor;
  if (head.length < LEAST_LENGTH || (tail !== null && tail.length < LEAST_LENGTH)) return [];
  if (tail === null) return isWhole(anchor) ? findPlaces(joined.text, head, findApproximate) : [];
  const heads = findPlaces(joined.text, head, findApproximate);
  const tails = findPlaces(joined.text, tail, findApproximate);
  const expected = anchor.startBlockId === anchor.endBlockId ? anchor.endOffset - anchor.startOffset : null;
  return pairEnds(heads, tails, expected).toSorted((a, b) => a.errors - b.errors);
}
