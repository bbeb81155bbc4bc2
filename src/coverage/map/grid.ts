import type { LonLat } from '../physics/units.ts';

/**
 * Places evenly spaced in degrees, called nodes: node `row * columns + column` is the place
 * [westDeg + column * stepDeg, southDeg + row * stepDeg], row 0 the southernmost. A cell lies between four of them.
 */
export type Grid = {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
};

/** The map of the command line: 15 W to 60 E, 30 to 72 N, every half degree. */
export const DEFAULT_GRID: Grid = { westDeg: -15, southDeg: 30, stepDeg: 0.5, columns: 151, rows: 85 };

/** What the page draws: a little more all round, so that Iceland and the whole of Iran are in it. */
export const PAGE_GRID: Grid = { westDeg: -28, southDeg: 24, stepDeg: 0.5, columns: 185, rows: 97 };

/**
 * The same, more coarsely, for a slider that is moving: edges are located on the sides of cells, so that a whole degree still draws the
 * default map's within a few km, in half the time.
 */
export const QUICK_GRID: Grid = { ...PAGE_GRID, stepDeg: 1, columns: 93, rows: 49 };

/** The place so many steps east and north of the south-western node; between nodes too. */
export const placeAt = ({ westDeg, southDeg, stepDeg }: Grid, column: number, row: number): LonLat => [
  westDeg + column * stepDeg,
  southDeg + row * stepDeg,
];
