import { BLOCK, type Sheet } from './sheet.ts';
import type { Shot } from './shot.ts';
import { complete, gapOf } from './spread.ts';

/** An edge is guessed at a node where guesses from four and from two come this close; four come much closer to the truth. */
const TRUST_S = 1.5;
/** The same for an edge that is far from mattering all round. */
const LOOSE_TRUST_S = 10;

/** Midway on a line of four even places: Lagrange's cubic. */
const midway = (v: Float64Array, i: number, step: number): number =>
  (9 * ((v[i + step] as number) + (v[i + 2 * step] as number)) - (v[i] as number) - (v[i + 3 * step] as number)) / 16;

/** Takes an edge at the nodes around into `corners`; false if its limit is dead at one. */
const gatherAlive = (sheet: Sheet, edge: number): boolean => {
  const { near, corners } = sheet.scratch;
  const first = edge & ~1;
  let has = 0;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    const at = (near[i] as number) * sheet.stride;
    if (!((sheet.edges[at + first + 1] as number) > (sheet.edges[at + first] as number))) return false;
    has |= 1 << i;
    corners[i] = sheet.edges[at + edge] as number;
  }
  complete(corners, has);
  return true;
};

const isSmooth = (sheet: Sheet, edge: number, relevant: number): boolean =>
  gatherAlive(sheet, edge) &&
  gapOf(sheet.scratch.corners) <= (((relevant >> edge) & 1) === 1 ? TRUST_S : LOOSE_TRUST_S);

/** Gives an edge, gathered in `corners`, to the nodes inside the block that are not known. */
const giveEdge = (sheet: Sheet, node: number, edge: number): void => {
  const { columns, edges, stride, known, scratch } = sheet;
  const { corners: v } = scratch;
  const middleS = (9 * (midway(v, 4, 1) + midway(v, 8, 1)) - midway(v, 0, 1) - midway(v, 12, 1)) / 16;
  const half = BLOCK / 2;
  const west = node + half * columns;
  const south = node + half;
  if (known[south] === 0) edges[south * stride + edge] = midway(v, 4, 1);
  if (known[west] === 0) edges[west * stride + edge] = midway(v, 1, 4);
  if (known[west + half] === 0) edges[(west + half) * stride + edge] = middleS;
  if (known[west + BLOCK] === 0) edges[(west + BLOCK) * stride + edge] = midway(v, 2, 4);
  if (known[south + BLOCK * columns] === 0) edges[(south + BLOCK * columns) * stride + edge] = midway(v, 8, 1);
};

/**
 * Gives the nodes between the corners of a block, round which `near` stands, the edges (s) of those limits that are smooth all round, so that
 * only the others are left to be solved there.
 */
export const giveBetween = (shot: Shot, sheet: Sheet, node: number, relevant: number): void => {
  // Without a cue of its own the reach hangs on every view.
  if (!shot.forwardCue) return;
  const { columns, given } = sheet;
  for (let limit = 1; limit < shot.limitCount; limit++) {
    const first = 2 * limit;
    if (!isSmooth(sheet, first, relevant) || !isSmooth(sheet, first + 1, relevant)) continue;
    giveEdge(sheet, node, first + 1);
    gatherAlive(sheet, first);
    giveEdge(sheet, node, first);
    const half = BLOCK / 2;
    const west = node + half * columns;
    const south = node + half;
    const bit = 1 << limit;
    given[south] = (given[south] as number) | bit;
    given[west] = (given[west] as number) | bit;
    given[west + half] = (given[west + half] as number) | bit;
    given[west + BLOCK] = (given[west + BLOCK] as number) | bit;
    given[south + BLOCK * columns] = (given[south + BLOCK * columns] as number) | bit;
  }
};
