import type { Grid } from './cells.ts';
import { createTracer } from './trace.ts';

/** One number per cell of a grid, taken at its centre; NaN where the number does not exist. */
export type Field = {
  readonly grid: Grid;
  readonly values: Float32Array;
  /**
   * Where the field ends: 0 or more in cells that have a number, below 0 in those that have none, and zero on the edge
   * itself (for instance, range less distance). `null` if nothing finer than the cells is known: then the field ends halfway.
   */
  readonly margin: Float32Array | null;
};

/** Smallest ring kept, in cells: a contour that only touches a cell's centre has no inside. */
const leastArea = 1e-6;

/** Rings as pairs of cells east and north of the grid's corner, one after the other; `ends` says where each ends. */
export type Rings = { readonly points: Float64Array; readonly ends: Int32Array; readonly count: number };

/** How far along from one value to the next a level is met; halfway if that can not be said. */
function crossing(below: number, above: number, level: number): number {
  const part = (level - below) / (above - below);
  return part >= 0 ? Math.min(1, part) : part < 0 ? 0 : 0.5;
}

/** Twice the area between a stretch of points and the chord that closes it. */
function signedArea(points: Float64Array, from: number, to: number): number {
  let area = 0;
  let x = points[to - 2] as number;
  let y = points[to - 1] as number;
  for (let i = from; i < to; i += 2) {
    const nextX = points[i] as number;
    const nextY = points[i + 1] as number;
    area += y * nextX - x * nextY;
    x = nextX;
    y = nextY;
  }
  return area;
}

/** @throws RangeError if there is not one value per cell, or the threshold is not a number. */
function check({ grid, values, margin }: Field, threshold: number): void {
  const cells = grid.columns * grid.rows;
  if (values.length !== cells || (margin !== null && margin.length !== cells)) {
    throw new RangeError(`${values.length} values and ${margin?.length ?? 0} margins for ${cells} cells`);
  }
  if (Number.isNaN(threshold)) throw new RangeError('no contour has the threshold NaN');
}

/**
 * Finds the rings round the area where a field of the grid is at least the threshold, in the same buffers each time. Vertices lie where the
 * threshold is crossed between two cells' centres; where one of the two has no number it is the edge of the field that is
 * crossed, at the same place for every threshold. The inside is on the right as the rings are walked.
 */
export function createRingFinder({ columns, rows }: Grid): (field: Field, threshold: number) => Rings {
  const trace = createTracer(columns, rows);
  // Each side between two cells is crossed once at the most.
  const points = new Float64Array(2 * ((columns + 1) * rows + (rows + 1) * columns));
  const ends = new Int32Array(2 * columns * rows + 1);
  return (field, threshold) => {
    check(field, threshold);
    const { values, margin } = field;
    let count = 0;
    let start = 0;
    let end = 0;
    trace(values, threshold, (column, row, isAcross, isLast) => {
      const isOnBorder = isAcross ? column === 0 || column === columns : row === 0 || row === rows;
      let part = 0.5;
      if (!isOnBorder) {
        const after = row * columns + column;
        const before = isAcross ? after - 1 : after - columns;
        const v0 = values[before] as number;
        const v1 = values[after] as number;
        const isInside = !Number.isNaN(v0 - v1);
        if (isInside) part = crossing(v0, v1, threshold);
        else if (margin !== null) part = crossing(margin[before] as number, margin[after] as number, 0);
      }
      points[end++] = column + (isAcross ? part - 0.5 : 0.5);
      points[end++] = row + (isAcross ? 0.5 : part - 0.5);
      if (!isLast) return;
      if (Math.abs(signedArea(points, start, end)) > 2 * leastArea) {
        ends[count++] = end;
        start = end;
      } else end = start;
    });
    return { points, ends, count };
  };
}

/** Whether a ring (from, to) of rings has its inside within, and not without: an outline, and no hole. */
export const isOutline = (points: Float64Array, from: number, to: number): boolean => signedArea(points, from, to) > 0;
