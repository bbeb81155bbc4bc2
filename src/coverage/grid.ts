import { toRadians } from './units.ts';

/**
 * Places evenly spaced in degrees. Value `row * columns + column` of a field belongs to the place
 * [westDeg + column * stepDeg, southDeg + row * stepDeg]: row 0 is the southernmost.
 */
export type Grid = {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
};

/** The map of the page: 15 W to 60 E, 30 to 72 N, every half degree. */
export const DEFAULT_GRID: Grid = { westDeg: -15, southDeg: 30, stepDeg: 0.5, columns: 151, rows: 85 };

/** What the page draws: a little more all round, so that Iceland and the whole of Iran are in it; whole coarse steps both ways. */
export const PAGE_GRID: Grid = { westDeg: -28, southDeg: 24, stepDeg: 0.5, columns: 185, rows: 97 };

/** Unit vectors of a grid's places: x, y and z by place. */
export type GridVectors = { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array };

export const createGridVectors = (grid: Grid): GridVectors => {
  const size = grid.columns * grid.rows;
  const vectors = { x: new Float64Array(size), y: new Float64Array(size), z: new Float64Array(size) };
  for (let row = 0; row < grid.rows; row++) {
    const lat = toRadians(grid.southDeg + row * grid.stepDeg);
    for (let column = 0; column < grid.columns; column++) {
      const lon = toRadians(grid.westDeg + column * grid.stepDeg);
      const place = row * grid.columns + column;
      vectors.x[place] = Math.cos(lat) * Math.cos(lon);
      vectors.y[place] = Math.cos(lat) * Math.sin(lon);
      vectors.z[place] = Math.sin(lat);
    }
  }
  return vectors;
};
