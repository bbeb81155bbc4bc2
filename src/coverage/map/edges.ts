import type { Solver, Standing } from '../engage/solver.ts';
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

/** Edges are sought until a step is this share of a side, by when they are far nearer. */
const TOLERANCE = 0.1;
/** Reach takes no solving, and the areas inside are looked for so far within it. */
const REACH_TOLERANCE = 1e-3;

const REACH = 1;
const OPEN = 2;
const LEVELS = [REACH, OPEN, 3] as const;

/** About the seconds of flight that make up for a lack of 1 km/s: it tells the search for an edge which way to go, and moves no edge. */
const SECONDS_PER_KM_PER_S = 100;

/** The window (s) of a standing; without one, by about how many seconds it is missed, as a negative number; -Infinity out of reach. */
export const clearS = ({ windowS, spareKmPerS }: Standing): number =>
  windowS > 0 ? windowS : SECONDS_PER_KM_PER_S * spareKmPerS;

/** The areas of rank 1, 2 and 3 or better, their edges placed by a few secant steps along each side that they cross. */
export const findEdges = (
  grid: Grid,
  ranks: Uint8Array,
  shortWindowS: number,
  standingAt: (column: number, row: number) => Standing,
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
  const areas = [createArea(1), createArea(2), createArea(3)] as const;
  /** What must be 0 or more, from what is known of a place, for it to be in the area of a level. */
  const marginOf = (level: number, standing: Standing): number => {
    if (level === REACH) return standing.reachKm;
    return level === OPEN ? standing.spareKmPerS : clearS(standing) - shortWindowS;
  };

  /** Places every edge between a node and its neighbour to the east or north. */
  const placeEdges = (node: number, column: number, row: number, east: 0 | 1): void => {
    const north = 1 - east;
    const [here = 0, there = 0] = [ranks[node], ranks[node + east + north * columns]];
    if (here === there) return;
    const isHereInner = here > there;
    const [hereStands, thereStands] = [standingAt(column, row), standingAt(column + east, row + north)];
    const [inner, outer] = isHereInner ? [hereStands, thereStands] : [thereStands, hereStands];
    const marginAt = (level: number, share: number): number => {
      const part = isHereInner ? share : 1 - share;
      const place = placeAt(grid, column + east * part, row + north * part);
      return level === REACH ? solver.reachKm(place) : marginOf(level, solver.solve(place));
    };
    // Outer edges first: an inner area ends where one around it does, at the latest.
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
