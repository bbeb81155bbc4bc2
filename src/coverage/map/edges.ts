import type { PlaceResult, Solver } from '../engage/solver.ts';
import { findCrossing } from '../physics/intervals.ts';
import { type Grid, placeAt } from './grid.ts';

/**
 * An area over the nodes of a grid. `across` and `up` say, for each node whose neighbour to the east or north lies on the other side of the
 * edge, how far on the way to it the edge is crossed (0 to 1).
 */
export type Area = {
  readonly columns: number;
  readonly rows: number;
  /** 1 for a node in it, 0 for one outside. */
  readonly inside: Uint8Array;
  readonly across: Float32Array;
  readonly up: Float32Array;
};

/** Tolerance of the root search, as a fraction of the grid step; the secant method's actual error is much smaller. */
const TOLERANCE = 0.1;
/** Tolerance for the range limit, which is cheap to evaluate; the inner areas are searched from just inside it (twice this). */
const REACH_TOLERANCE = 1e-3;

const REACH = 1;
const OPEN = 2;
const LONG = 3;
const LEVELS = [REACH, OPEN, LONG] as const;

/**
 * About how many seconds of window 1 km/s is worth: the scale on which places without a window are compared with the others. It steers
 * the root search and, through `clearS`, the division of cells (map.ts); where a window is positive nothing depends on it.
 */
const SECONDS_PER_KM_PER_S = 100;

/** The window (s) of a place; without one, about how many seconds are lacking, as a negative number; -Infinity out of reach. */
export const clearS = ({ windowS, spareKmPerS }: PlaceResult): number =>
  windowS > 0 ? windowS : SECONDS_PER_KM_PER_S * spareKmPerS;

/** The areas of rank 1, 2 and 3 or better, their edges located by a few secant steps on each side of a cell that they cross. */
export const findEdges = (
  grid: Grid,
  ranks: Uint8Array,
  shortWindowS: number,
  resultAt: (column: number, row: number) => PlaceResult,
  solver: Solver,
): readonly [Area, Area, Area] => {
  const { columns, rows } = grid;
  const createArea = (level: number): Area => ({
    columns,
    rows,
    inside: ranks.map((rank) => (rank >= level ? 1 : 0)),
    across: new Float32Array(ranks.length),
    up: new Float32Array(ranks.length),
  });
  const areas = [createArea(REACH), createArea(OPEN), createArea(LONG)] as const;
  /** The signed margin of a place for a level: non-negative inside the area. */
  const marginOf = (level: number, result: PlaceResult): number => {
    if (level === REACH) return result.reachKm;
    return level === OPEN ? result.spareKmPerS : clearS(result) - shortWindowS;
  };

  /** Places every edge between a node and its neighbour to the east or north. */
  const placeEdges = (node: number, column: number, row: number, east: 0 | 1): void => {
    const north = 1 - east;
    const [here = 0, there = 0] = [ranks[node], ranks[node + east + north * columns]];
    if (here === there) return;
    const isHereInner = here > there;
    const [hereResult, thereResult] = [resultAt(column, row), resultAt(column + east, row + north)];
    const [inner, outer] = isHereInner ? [hereResult, thereResult] : [thereResult, hereResult];
    const marginAt = (level: number, share: number): number => {
      const part = isHereInner ? share : 1 - share;
      const place = placeAt(grid, column + east * part, row + north * part);
      return level === REACH ? solver.reachKm(place) : marginOf(level, solver.solve(place));
    };
    // Outer edges first: an inner area ends where one around it does, at the latest. Its margin is measured just inside that edge,
    // where the margin of this level is defined.
    let end = 1;
    for (const level of LEVELS) {
      if (level > Math.max(here, there)) break;
      if (level <= Math.min(here, there)) continue;
      const outside = end === 1 ? marginOf(level, outer) : marginAt(level, Math.max(0, end - 2 * REACH_TOLERANCE));
      const inside = { at: 0, value: marginOf(level, inner) };
      const tolerance = level === REACH ? REACH_TOLERANCE : TOLERANCE;
      if (outside < 0)
        end = findCrossing((share) => marginAt(level, share), { at: end, value: outside }, inside, tolerance);
      const { across, up } = areas[(level - 1) as 0 | 1 | 2];
      (east === 1 ? across : up)[node] = isHereInner ? end : 1 - end;
    }
  };

  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      if (column < columns - 1) placeEdges(node, column, row, 1);
      if (row < rows - 1) placeEdges(node, column, row, 0);
    }
  }
  return areas;
};
