import { BLOCK, TILE } from './sheet.ts';

/** Four weights for each k of n steps of the way from the second of four even nodes to the third: Lagrange's cubic through all. */
const createWeights = (n: number): Float64Array => {
  const weights = new Float64Array(4 * (n + 1));
  for (let k = 0; k <= n; k++) {
    const t = k / n;
    weights[4 * k] = (-t * (t - 1) * (t - 2)) / 6;
    weights[4 * k + 1] = ((t + 1) * (t - 1) * (t - 2)) / 2;
    weights[4 * k + 2] = (-(t + 1) * t * (t - 2)) / 2;
    weights[4 * k + 3] = ((t + 1) * t * (t - 1)) / 6;
  }
  return weights;
};

const TILE_WEIGHTS = createWeights(TILE);
const BLOCK_WEIGHTS = createWeights(TILE * BLOCK);

/** Of the sixteen bits of `has`, those of a line's four. */
const bitsOf = (has: number, i: number, step: number): number =>
  ((has >> i) & 1) |
  (((has >> (i + step)) & 1) << 1) |
  (((has >> (i + 2 * step)) & 1) << 2) |
  (((has >> (i + 3 * step)) & 1) << 3);

/** Carries a line of four on where it lacks the first or the last: by the parabola, or the line, through the others. */
const extendLine = (v: Float64Array, i: number, step: number, bits: number): void => {
  if (bits === 15) return;
  const b = v[i + step] as number;
  const c = v[i + 2 * step] as number;
  if ((bits & 1) === 0) v[i] = (bits & 8) !== 0 ? 3 * (b - c) + (v[i + 3 * step] as number) : 2 * b - c;
  if ((bits & 8) === 0) v[i + 3 * step] = (bits & 1) !== 0 ? 3 * (c - b) + (v[i] as number) : 2 * c - b;
};

/**
 * Completes sixteen values, four rows of four round a tile, where `has` lacks a node's bit: a line along a side of the tile goes on as
 * the parabola through those there are, the outermost corners by the plane. The four in the middle must be there.
 */
export const complete = (v: Float64Array, has: number): void => {
  if (has === 0xffff) return;
  extendLine(v, 4, 1, bitsOf(has, 4, 1));
  extendLine(v, 8, 1, bitsOf(has, 8, 1));
  extendLine(v, 1, 4, bitsOf(has, 1, 4));
  extendLine(v, 2, 4, bitsOf(has, 2, 4));
  if ((has & 1) === 0) v[0] = (v[1] as number) + (v[4] as number) - (v[5] as number);
  if ((has & 8) === 0) v[3] = (v[2] as number) + (v[7] as number) - (v[6] as number);
  if ((has & 0x1000) === 0) v[12] = (v[8] as number) + (v[13] as number) - (v[9] as number);
  if ((has & 0x8000) === 0) v[15] = (v[11] as number) + (v[14] as number) - (v[10] as number);
};

/** By how much a guess from four nodes differs most from one from two, midway along the sides of the tile. */
export const gapOf = (v: Float64Array): number => {
  const v5 = v[5] as number;
  const v6 = v[6] as number;
  const v9 = v[9] as number;
  const v10 = v[10] as number;
  const south = Math.abs(v5 + v6 - (v[4] as number) - (v[7] as number));
  const north = Math.abs(v9 + v10 - (v[8] as number) - (v[11] as number));
  const west = Math.abs(v5 + v9 - (v[1] as number) - (v[13] as number));
  const east = Math.abs(v6 + v10 - (v[2] as number) - (v[14] as number));
  return Math.max(south, north, west, east) / 16;
};

/**
 * Spreads sixteen values over the places between the middle four, n + 1 a side (n is `TILE`, or that of a block), bicubically: into
 * `to` from `at` on, every `stride`-th. `room` is overwritten.
 */
export const spread = (
  corners: Float64Array,
  n: number,
  room: Float64Array,
  to: Float64Array,
  at: number,
  stride: number,
): void => {
  const weights = n === TILE ? TILE_WEIGHTS : BLOCK_WEIGHTS;
  const side = n + 1;
  for (let r = 0; r < 4; r++) {
    const a = corners[4 * r] as number;
    const b = corners[4 * r + 1] as number;
    const c = corners[4 * r + 2] as number;
    const d = corners[4 * r + 3] as number;
    for (let k = 0; k < side; k++) {
      const w = 4 * k;
      room[r * side + k] =
        (weights[w] as number) * a +
        (weights[w + 1] as number) * b +
        (weights[w + 2] as number) * c +
        (weights[w + 3] as number) * d;
    }
  }
  let target = at;
  for (let j = 0; j < side; j++) {
    const wa = weights[4 * j] as number;
    const wb = weights[4 * j + 1] as number;
    const wc = weights[4 * j + 2] as number;
    const wd = weights[4 * j + 3] as number;
    for (let k = 0; k < side; k++) {
      to[target] =
        wa * (room[k] as number) +
        wb * (room[side + k] as number) +
        wc * (room[2 * side + k] as number) +
        wd * (room[3 * side + k] as number);
      target += stride;
    }
  }
};
