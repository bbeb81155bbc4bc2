import type { Area } from './area.ts';
import type { Grid } from './cells.ts';
import { createRingFinder } from './crossings.ts';
import { createPathWriter, type PathWriter } from './path.ts';
import { extent, project } from './projection.ts';

/** The sides of the extent: axis, where, and on which side the inside lies. */
const SIDES = [
  [0, extent.left, 1],
  [0, extent.right, -1],
  [1, extent.top, 1],
  [1, extent.bottom, -1],
] as const;

/** View points of the cells' centres, and of those one cell outside all round, as pairs. */
function projectCentres({ west, south, stepDeg, columns, rows }: Grid): Float64Array {
  const points = new Float64Array(2 * (columns + 2) * (rows + 2));
  let i = 0;
  for (let row = 0; row < rows + 2; row++) {
    for (let column = 0; column < columns + 2; column++) {
      const lat = Math.min(90, Math.max(-90, south + (row - 0.5) * stepDeg));
      const [x, y] = project([west + (column - 0.5) * stepDeg, lat]);
      points[i++] = x;
      points[i++] = y;
    }
  }
  return points;
}

/** Sutherland and Hodgman: the part of a ring on one side of a line, as far as the points go; returns how many it has. */
function cutSide(from: Float64Array, size: number, to: Float64Array, [axis, at, sign]: (typeof SIDES)[number]): number {
  let end = 0;
  for (let i = 0; i < size; i += 2) {
    const next = i + 2 < size ? i + 2 : 0;
    const here = sign * ((from[i + axis] as number) - at);
    const there = sign * ((from[next + axis] as number) - at);
    if (here >= 0) {
      to[end++] = from[i] as number;
      to[end++] = from[i + 1] as number;
    }
    if (here >= 0 === there >= 0) continue;
    const part = here / (here - there);
    to[end++] = (from[i] as number) + part * ((from[next] as number) - (from[i] as number));
    to[end++] = (from[i + 1] as number) + part * ((from[next + 1] as number) - (from[i + 1] as number));
  }
  return end;
}

function writeRing(writer: PathWriter, ring: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 2) {
    if (i === 0) writer.moveTo(ring[0] as number, ring[1] as number);
    else writer.lineTo(ring[i] as number, ring[i + 1] as number);
  }
  if (size > 0) writer.closePath();
}

/**
 * Draws areas of one grid, in the same buffers each time, as SVG path data in view units, cut at the extent; empty if there is none.
 * Between two cells' centres the projection is taken to be linear: over half a degree it is, to 30 m.
 * @throws RangeError as `createRingFinder`.
 */
export function createContourDrawer(grid: Grid): (area: Area) => string {
  const find = createRingFinder(grid);
  const centres = projectCentres(grid);
  const across = 2 * (grid.columns + 2);
  let ring = new Float64Array(0);
  let other = new Float64Array(0);
  return (area) => {
    const { points, ends, count } = find(area);
    if (ring.length === 0) {
      // A cut adds a point a side, and each of a ring's points may lie beyond.
      ring = new Float64Array(4 * points.length);
      other = new Float64Array(4 * points.length);
    }
    const writer = createPathWriter();
    let from = 0;
    for (let index = 0; index < count; index++) {
      const to = ends[index] as number;
      let size = to - from;
      let isCut = 0;
      for (let i = 0; i < size; i += 2) {
        const east = (points[from + i] as number) + 0.5;
        const north = (points[from + i + 1] as number) + 0.5;
        const column = Math.floor(east);
        const row = Math.floor(north);
        const a = row * across + 2 * column;
        const b = east > column ? a + 2 : north > row ? a + across : a;
        const part = east > column ? east - column : north - row;
        const x = (centres[a] as number) + part * ((centres[b] as number) - (centres[a] as number));
        const y = (centres[a + 1] as number) + part * ((centres[b + 1] as number) - (centres[a + 1] as number));
        ring[i] = x;
        ring[i + 1] = y;
        if (x < extent.left) isCut |= 1;
        else if (x > extent.right) isCut |= 2;
        if (y < extent.top) isCut |= 4;
        else if (y > extent.bottom) isCut |= 8;
      }
      for (let side = 0; side < 4; side++) {
        if (((isCut >> side) & 1) === 0) continue;
        size = cutSide(ring, size, other, SIDES[side] as (typeof SIDES)[number]);
        [ring, other] = [other, ring];
      }
      writeRing(writer, ring, size);
      from = to;
    }
    return writer.d();
  };
}
