import { contours } from 'd3-contour';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Grid } from './cells.ts';
import { formatPath } from './path.ts';
import { createDrawing } from './shapes.ts';

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

/** A threshold below every number: its contour is the whole area where the field exists. */
export const everyValue = -Number.MAX_VALUE;

/** Smallest ring kept, in cells: a contour that only touches a cell's centre has no inside. */
const leastArea = 1e-6;

function crossing(below: number, above: number, level: number): number {
  const part = (level - below) / (above - below);
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0.5;
}

function ringArea(ring: readonly Position[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i - 1] ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(doubled) / 2;
}

/**
 * Moves a vertex, which d3-contour leaves midway between two cells' centres, to where the threshold is crossed. Where
 * one of the two has no number it is the edge of the field that is crossed, at the same place for every threshold.
 */
function placeVertex([x = 0, y = 0]: Position, { grid, values, margin }: Field, threshold: number): Position {
  const isBetweenColumns = Number.isInteger(x);
  const column = Math.floor(x);
  const row = Math.floor(y);
  const isOnBorder = isBetweenColumns ? column === 0 || column === grid.columns : row === 0 || row === grid.rows;
  if (isOnBorder) return [x, y];
  const after = row * grid.columns + column;
  const before = isBetweenColumns ? after - 1 : after - grid.columns;
  const [v0, v1] = [values[before] ?? Number.NaN, values[after] ?? Number.NaN];
  const isInside = !Number.isNaN(v0) && !Number.isNaN(v1);
  const part = isInside ? crossing(v0, v1, threshold) : crossing(margin?.[before] ?? 0, margin?.[after] ?? 0, 0);
  return isBetweenColumns ? [x - 0.5 + part, y] : [x, y - 0.5 + part];
}

/**
 * The area where the field is at least `threshold`, as GeoJSON in degrees, wound as d3 wants. Linear between the cells'
 * centres. It never reaches beyond the edge of the field, and ends exactly there where the field itself ends.
 * @throws RangeError if there is not one value per cell, or the threshold is not a number.
 */
export function contourPolygons(field: Field, threshold: number): MultiPolygon {
  const { grid, values, margin } = field;
  const cells = grid.columns * grid.rows;
  if (values.length !== cells || (margin !== null && margin.length !== cells)) {
    throw new RangeError(`${values.length} values and ${margin?.length ?? 0} margins for ${cells} cells`);
  }
  if (Number.isNaN(threshold)) throw new RangeError('no contour has the threshold NaN');
  const rough = contours()
    .size([grid.columns, grid.rows])
    .smooth(false)
    .contour(values as ArrayLike<number> as number[], threshold);
  const toPlace = ([x = 0, y = 0]: Position): Position => [grid.west + x * grid.stepDeg, grid.south + y * grid.stepDeg];
  const coordinates = rough.coordinates
    .map((rings) => rings.map((ring) => ring.map((vertex) => placeVertex(vertex, field, threshold))))
    .filter(([outer = []]) => ringArea(outer) > leastArea)
    .map((rings) => rings.filter((ring) => ringArea(ring) > leastArea).map((ring) => ring.map(toPlace)));
  return { type: 'MultiPolygon', coordinates };
}

/** The same area as SVG path data in view units, cut at the extent; empty if there is none. Throws as `contourPolygons`. */
export function contourPath(field: Field, threshold: number): string {
  return formatPath(contourPolygons(field, threshold), createDrawing());
}

/** A ring without the vertices that are not kept: the stretches between them, the last joined to the first. */
function openRing(ring: readonly Position[], isKept: (vertex: Position) => boolean): readonly (readonly Position[])[] {
  const vertices = ring.slice(1);
  const start = vertices.findIndex((vertex) => !isKept(vertex));
  if (start < 0) return [ring];
  const stretches: Position[][] = [[]];
  for (const vertex of [...vertices.slice(start), ...vertices.slice(0, start)]) {
    if (isKept(vertex)) stretches.at(-1)?.push(vertex);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}

/**
 * Where the field crosses the threshold, and nothing else: the outline of `contourPolygons` without the stretches that follow the
 * edge of the field or of the grid. Throws as `contourPolygons`.
 */
function contourLines(field: Field, threshold: number): MultiLineString {
  const nameOf = (vertex: Position): string => vertex.join();
  const edge = new Set(contourPolygons(field, everyValue).coordinates.flat(2).map(nameOf));
  const rings = contourPolygons(field, threshold).coordinates.flat();
  const stretches = rings.flatMap((ring) => openRing(ring, (vertex) => !edge.has(nameOf(vertex))));
  return { type: 'MultiLineString', coordinates: stretches.map((stretch) => [...stretch]) };
}

/** The same lines as SVG path data in view units, cut at the extent; empty if there are none. Throws as `contourPolygons`. */
export function contourLinePath(field: Field, threshold: number): string {
  return formatPath(contourLines(field, threshold), createDrawing());
}
