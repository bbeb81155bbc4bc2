import type { Area } from './area.ts';
import type { Grid } from './cells.ts';
import { createTracer } from './trace.ts';

/** Smallest ring kept, in cells: an area that only touches a node has no inside. */
const leastArea = 1e-6;

/** Rings as pairs of cells east and north of the grid's corner, one after the other; `ends` says where each ends. */
export type Rings = { readonly points: Float64Array; readonly ends: Int32Array; readonly count: number };

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

/**
 * Finds the rings round an area of so many columns and rows, in the same buffers each time. Vertices lie where its edge passes between two
 * nodes; the area ends half a step beyond the outermost. The inside is on the right as the rings are walked.
 * @throws RangeError if the area has another number of columns or rows.
 */
export function createRingFinder({ columns, rows }: Pick<Grid, 'columns' | 'rows'>): (area: Area) => Rings {
  const trace = createTracer(columns, rows);
  // Each side between two cells is crossed once at the most.
  const points = new Float64Array(2 * ((columns + 1) * rows + (rows + 1) * columns));
  const ends = new Int32Array(2 * columns * rows + 1);
  return ({ inside, across, up, ...size }) => {
    if (size.columns !== columns || size.rows !== rows)
      throw new RangeError(`an area of ${size.columns} by ${size.rows} nodes for a grid of ${columns} by ${rows}`);
    let count = 0;
    let start = 0;
    let end = 0;
    trace(inside, (column, row, isAcross, isLast) => {
      const isOnBorder = isAcross ? column === 0 || column === columns : row === 0 || row === rows;
      const after = row * columns + column;
      const part = isOnBorder ? 0.5 : ((isAcross ? across[after - 1] : up[after - columns]) as number);
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
