import type { Scratch } from './sheet.ts';

/** A guess from four neighbours is trusted when a guess from two comes this close to it. */
export const TRUST_S = 1;
/** A guess from six neighbours is trusted when that from four comes this close to it. */
const FINE_TRUST_S = 0.5;
/** An edge may lie this many times further out than the two guesses lie apart. */
export const HOPE = 3;

/**
 * Where a line is too far from a cubic, tries the polynomial through six neighbours, and returns which edges it settles: those on
 * which it agrees with the cubic.
 */
const finerGuess = (
  edges: Float64Array,
  stride: number,
  offset: number,
  place: number,
  { near }: Scratch,
  doubt: number,
  opens: number,
  closes: number,
): number => {
  if ((near[4] as number) < 0 || (near[5] as number) < 0) return 0;
  const outer0 = (near[4] as number) * stride + offset;
  const outer1 = (near[5] as number) * stride + offset;
  if ((edges[outer0 + 1] as number) <= (edges[outer0] as number)) return 0;
  if ((edges[outer1 + 1] as number) <= (edges[outer1] as number)) return 0;
  let settled = 0;
  for (let side = 0; side < 2; side++) {
    if (((doubt >> side) & 1) === 0) continue;
    const inner =
      (edges[(near[1] as number) * stride + offset + side] as number) +
      (edges[(near[2] as number) * stride + offset + side] as number);
    const middle =
      (edges[(near[0] as number) * stride + offset + side] as number) +
      (edges[(near[3] as number) * stride + offset + side] as number);
    const outer = (edges[outer0 + side] as number) + (edges[outer1 + side] as number);
    const sextic = (150 * inner - 25 * middle + 3 * outer) / 256;
    if (Math.abs(sextic - (side === 0 ? opens : closes)) > FINE_TRUST_S) continue;
    edges[place * stride + offset + side] = sextic;
    settled |= 1 << side;
  }
  return settled;
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
  // Weights of a cubic through four even places, or of a parabola through three; written out, for this is the innermost loop.
  const wa = before < 0 ? 0 : after < 0 ? -1 / 8 : -1 / 16;
  const wb = before < 0 ? 3 / 8 : after < 0 ? 6 / 8 : 9 / 16;
  const wc = before < 0 ? 6 / 8 : after < 0 ? 3 / 8 : 9 / 16;
  const wd = after < 0 ? 0 : before < 0 ? -1 / 8 : -1 / 16;

  const opens = wa * a + wb * b + wc * c + wd * d;
  const closes = wa * p + wb * q + wc * r + wd * s;
  const opensByLine = (b + c) / 2;
  const closesByLine = (q + r) / 2;
  const opensGapS = Math.abs(opens - opensByLine);
  const closesGapS = Math.abs(closes - closesByLine);
  const doubt = (opensGapS <= TRUST_S ? 0 : 1) | (closesGapS <= TRUST_S ? 0 : 2);
  const first = (doubt & 1) === 0 ? opens : opensByLine;
  const second = (doubt & 2) === 0 ? closes : closesByLine;
  edges[at] = first;
  edges[at + 1] = second;
  hopes[offset] = first - HOPE * opensGapS;
  hopes[offset + 1] = second + HOPE * closesGapS;

  const la = p - a;
  const lb = q - b;
  const lc = r - c;
  const ld = s - d;
  const least = Math.min(la, lb, lc, ld);
  if (least <= 0) {
    // Dead all round, and by more than it varies: dead here. Else it may live for all one can say.
    const most = Math.max(la, lb, lc, ld);
    if (most < 0 && 2 * most * most > least * least) return 0;
    hopes[offset] = -Infinity;
    hopes[offset + 1] = Infinity;
    return 3;
  }
  if (doubt === 0) return 0;
  const rest = doubt & ~finerGuess(edges, stride, offset, place, scratch, doubt, opens, closes);
  if (rest === 0 || !canFold) return rest;

  // Where a span dies out its edges run together like a square root: there its middle and the square of its
  // length are smooth, and may be trusted where the edges themselves may not.
  const length = Math.sqrt(Math.max(0, wa * la * la + wb * lb * lb + wc * lc * lc + wd * ld * ld));
  const lengthByLine = Math.sqrt((lb * lb + lc * lc) / 2);
  const sum = opens + closes;
  const gapS = Math.abs(sum - opensByLine - closesByLine) / 2 + Math.abs(length - lengthByLine) / 2;
  if (gapS > TRUST_S) return rest;
  if ((rest & 1) !== 0) edges[at] = (sum - length) / 2;
  if ((rest & 2) !== 0) edges[at + 1] = (sum + length) / 2;
  return 0;
};
