import type { Scratch } from './sheet.ts';

/** A guess from four neighbours is trusted when a guess from two comes this close to it. */
const TRUST_S = 1;
/** An edge may lie this many times further out than the two guesses lie apart. */
const HOPE = 3;

/** Interpolates values at even distances: a cubic through four or a parabola through three, and a line beside it. */
const interpolate = ({ near, guess }: Scratch, a: number, b: number, c: number, d: number): void => {
  guess[1] = (b + c) / 2;
  if ((near[0] as number) < 0) guess[0] = (3 * b + 6 * c - d) / 8;
  else if ((near[3] as number) < 0) guess[0] = (3 * c + 6 * b - a) / 8;
  else guess[0] = (9 * (b + c) - a - d) / 16;
};

/** How far apart the two guesses are. */
const gap = ({ guess }: Scratch): number => Math.abs((guess[0] as number) - (guess[1] as number));

const signedSquare = (value: number): number => value * Math.abs(value);
const signedRoot = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value));

/**
 * Guesses both edges of a limit at a place from its neighbours, and returns which not to trust: 1 the first, 2 the
 * second. `hopes` gets the edges as far out as they might be. `offset` is the limit's among the edges of a place.
 */
export const guessSpan = (
  edges: Float64Array,
  stride: number,
  offset: number,
  place: number,
  scratch: Scratch,
  canFold: boolean,
): number => {
  const { near, guess, hopes } = scratch;
  const at = place * stride + offset;
  const n1 = (near[1] as number) * stride + offset;
  const n2 = (near[2] as number) * stride + offset;
  const n0 = (near[0] as number) < 0 ? n1 : (near[0] as number) * stride + offset;
  const n3 = (near[3] as number) < 0 ? n2 : (near[3] as number) * stride + offset;
  const a = edges[n0] as number;
  const b = edges[n1] as number;
  const c = edges[n2] as number;
  const d = edges[n3] as number;
  const p = edges[n0 + 1] as number;
  const q = edges[n1 + 1] as number;
  const r = edges[n2 + 1] as number;
  const s = edges[n3 + 1] as number;

  interpolate(scratch, a, b, c, d);
  let doubt = gap(scratch) <= TRUST_S ? 0 : 1;
  const first = guess[doubt] as number;
  edges[at] = first;
  hopes[offset] = first - HOPE * gap(scratch);
  interpolate(scratch, p, q, r, s);
  if (gap(scratch) > TRUST_S) doubt |= 2;
  const second = guess[doubt >> 1] as number;
  edges[at + 1] = second;
  hopes[offset + 1] = second + HOPE * gap(scratch);

  const least = Math.min(p - a, q - b, r - c, s - d);
  if (least <= 0) {
    // Dead all round, and by more than it varies: dead here. Else it may live for all one can say.
    const most = Math.max(p - a, q - b, r - c, s - d);
    if (most < 0 && 2 * signedSquare(most) < signedSquare(least)) return 0;
    hopes[offset] = -Infinity;
    hopes[offset + 1] = Infinity;
    return 3;
  }
  if (doubt === 0 || !canFold) return doubt;

  // Where a span dies out its edges run together like a square root: there its middle and the square of its
  // length are smooth, and may be trusted where the edges themselves may not.
  interpolate(scratch, a + p, b + q, c + r, d + s);
  const middle = (guess[0] as number) / 2;
  const middleGapS = gap(scratch) / 2;
  interpolate(scratch, signedSquare(p - a), signedSquare(q - b), signedSquare(r - c), signedSquare(s - d));
  const half = signedRoot(guess[0] as number) / 2;
  const halfGapS = Math.abs(half - signedRoot(guess[1] as number) / 2);
  if (middleGapS + halfGapS > TRUST_S) return doubt;
  if (doubt !== 2) edges[at] = middle - half;
  if (doubt !== 1) edges[at + 1] = middle + half;
  return 0;
};
