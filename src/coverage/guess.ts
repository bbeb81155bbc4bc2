import type { Scratch } from './sheet.ts';

/** A guess from four neighbours is trusted when a guess from two comes this close to it. */
export const TRUST_S = 1.5;
/** A guess from six neighbours is trusted when that from four comes this close to it. */
const FINE_TRUST_S = 0.5;
/** A span this short, or this dead, is not guessed: at the very fold a small error of the square is a large one of the length. */
const FOLD_S = 30;
/** An edge may lie this many times further out than the two guesses lie apart. */
export const HOPE = 3;

/** The first and the second edge of a limit, as bits. */
const OPENS = 1;
const CLOSES = 2;

const signedSquare = (value: number): number => value * Math.abs(value);
const signedRoot = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value));

/** The polynomial through six even places, at their middle, from the sums of pairs of values at equal distances. */
const throughSix = (inner: number, middle: number, outer: number): number =>
  (150 * inner - 25 * middle + 3 * outer) / 256;

/** By how many seconds two guesses of a folding span may differ at an edge, given their sums and signed squares of length. */
const foldGap = (sum: number, square: number, otherSum: number, otherSquare: number): number =>
  (Math.abs(sum - otherSum) + Math.abs(signedRoot(square) - signedRoot(otherSquare))) / 2;

/** Weights of the four nearest: of a cubic, or of a parabola where the first or the last is missing. */
const weightOf = (index: 0 | 1 | 2 | 3, before: number, after: number): number => {
  if (before < 0) return (index === 0 ? 0 : index === 1 ? 3 : index === 2 ? 6 : -1) / 8;
  if (after < 0) return (index === 3 ? 0 : index === 2 ? 3 : index === 1 ? 6 : -1) / 8;
  return (index === 1 || index === 2 ? 9 : -1) / 16;
};

/**
 * Guesses a span whose edges run together like a square root, where it dies out: its sum and the signed square of its length
 * are smooth there, and are interpolated instead. Returns the edges left in doubt, and narrows `hopes` where the span is dead for sure.
 */
const guessFold = (
  edges: Float64Array,
  stride: number,
  offset: number,
  place: number,
  scratch: Scratch,
  doubt: number,
): number => {
  const { near, hopes } = scratch;
  const at = place * stride + offset;
  const before = near[0] as number;
  const after = near[3] as number;
  const b = (near[1] as number) * stride + offset;
  const c = (near[2] as number) * stride + offset;
  const a = before < 0 ? b : before * stride + offset;
  const d = after < 0 ? c : after * stride + offset;
  const wa = weightOf(0, before, after);
  const wb = weightOf(1, before, after);
  const wc = weightOf(2, before, after);
  const wd = weightOf(3, before, after);
  const sumA = (edges[a] as number) + (edges[a + 1] as number);
  const sumB = (edges[b] as number) + (edges[b + 1] as number);
  const sumC = (edges[c] as number) + (edges[c + 1] as number);
  const sumD = (edges[d] as number) + (edges[d + 1] as number);
  const squareA = signedSquare((edges[a + 1] as number) - (edges[a] as number));
  const squareB = signedSquare((edges[b + 1] as number) - (edges[b] as number));
  const squareC = signedSquare((edges[c + 1] as number) - (edges[c] as number));
  const squareD = signedSquare((edges[d + 1] as number) - (edges[d] as number));
  let sum = wa * sumA + wb * sumB + wc * sumC + wd * sumD;
  let square = wa * squareA + wb * squareB + wc * squareC + wd * squareD;
  let otherSum = (sumB + sumC) / 2;
  let otherSquare = (squareB + squareC) / 2;
  let trustS = TRUST_S;
  if ((near[4] as number) >= 0 && (near[5] as number) >= 0) {
    const e = (near[4] as number) * stride + offset;
    const f = (near[5] as number) * stride + offset;
    const outerSum = (edges[e] as number) + (edges[e + 1] as number) + (edges[f] as number) + (edges[f + 1] as number);
    const outerSquare =
      signedSquare((edges[e + 1] as number) - (edges[e] as number)) +
      signedSquare((edges[f + 1] as number) - (edges[f] as number));
    otherSum = sum;
    otherSquare = square;
    sum = throughSix(sumB + sumC, sumA + sumD, outerSum);
    square = throughSix(squareB + squareC, squareA + squareD, outerSquare);
    trustS = FINE_TRUST_S;
  }
  const isTrusted = foldGap(sum, square, otherSum, otherSquare) <= trustS;
  const isDead = square + HOPE * Math.abs(square - otherSquare) < 0;
  if (Math.abs(square) < FOLD_S * FOLD_S || !(isTrusted || isDead)) return doubt;
  const length = signedRoot(square);
  if ((doubt & OPENS) !== 0) edges[at] = (sum - length) / 2;
  if ((doubt & CLOSES) !== 0) edges[at + 1] = (sum + length) / 2;
  hopes[offset] = edges[at] as number;
  hopes[offset + 1] = edges[at + 1] as number;
  return isTrusted ? 0 : doubt;
};

/** Settles by six neighbours, all alive, what four left in doubt; returns what stays in doubt. */
const guessBySix = (
  edges: Float64Array,
  stride: number,
  offset: number,
  place: number,
  scratch: Scratch,
  doubted: number,
): number => {
  const { near } = scratch;
  if ((near[4] as number) < 0 || (near[5] as number) < 0) return doubted;
  const a = (near[0] as number) * stride + offset;
  const b = (near[1] as number) * stride + offset;
  const c = (near[2] as number) * stride + offset;
  const d = (near[3] as number) * stride + offset;
  const e = (near[4] as number) * stride + offset;
  const f = (near[5] as number) * stride + offset;
  if ((edges[e + 1] as number) <= (edges[e] as number) || (edges[f + 1] as number) <= (edges[f] as number))
    return doubted;
  let doubt = doubted;
  for (let side = 0; side < 2; side++) {
    if (((doubt >> side) & 1) === 0) continue;
    const inner = (edges[b + side] as number) + (edges[c + side] as number);
    const middle = (edges[a + side] as number) + (edges[d + side] as number);
    const outer = (edges[e + side] as number) + (edges[f + side] as number);
    const fine = throughSix(inner, middle, outer);
    if (Math.abs(fine - (9 * inner - middle) / 16) > FINE_TRUST_S) continue;
    edges[place * stride + offset + side] = fine;
    doubt &= ~(1 << side);
  }
  return doubt;
};

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
  const { near, hopes } = scratch;
  const before = near[0] as number;
  const after = near[3] as number;
  const at = place * stride + offset;
  const n1 = (near[1] as number) * stride + offset;
  const n2 = (near[2] as number) * stride + offset;
  const n0 = before < 0 ? n1 : before * stride + offset;
  const n3 = after < 0 ? n2 : after * stride + offset;
  const a = edges[n0] as number;
  const b = edges[n1] as number;
  const c = edges[n2] as number;
  const d = edges[n3] as number;
  const p = edges[n0 + 1] as number;
  const q = edges[n1 + 1] as number;
  const r = edges[n2 + 1] as number;
  const s = edges[n3 + 1] as number;
  const wa = weightOf(0, before, after);
  const wb = weightOf(1, before, after);
  const wc = weightOf(2, before, after);
  const wd = weightOf(3, before, after);
  const opens = wa * a + wb * b + wc * c + wd * d;
  const closes = wa * p + wb * q + wc * r + wd * s;
  const opensByLine = (b + c) / 2;
  const closesByLine = (q + r) / 2;
  const opensGapS = Math.abs(opens - opensByLine);
  const closesGapS = Math.abs(closes - closesByLine);
  const doubt = (opensGapS <= TRUST_S ? 0 : OPENS) | (closesGapS <= TRUST_S ? 0 : CLOSES);
  const first = (doubt & OPENS) === 0 ? opens : opensByLine;
  const second = (doubt & CLOSES) === 0 ? closes : closesByLine;
  edges[at] = first;
  edges[at + 1] = second;
  hopes[offset] = first - HOPE * opensGapS;
  hopes[offset + 1] = second + HOPE * closesGapS;
  if (p > a && q > b && r > c && s > d) {
    if (doubt === 0) return 0;
    const rest = guessBySix(edges, stride, offset, place, scratch, doubt);
    return rest === 0 || !canFold ? rest : guessFold(edges, stride, offset, place, scratch, rest);
  }
  // Somewhere around it is dead; it may live here for all one can say.
  hopes[offset] = -Infinity;
  hopes[offset + 1] = Infinity;
  if (canFold) return guessFold(edges, stride, offset, place, scratch, OPENS | CLOSES);
  const most = Math.max(p - a, q - b, r - c, s - d);
  const least = Math.min(p - a, q - b, r - c, s - d);
  if (most >= 0 || 2 * most * most <= least * least) return OPENS | CLOSES;
  // Dead all round, and by more than it varies.
  hopes[offset] = first;
  hopes[offset + 1] = second;
  return 0;
};
