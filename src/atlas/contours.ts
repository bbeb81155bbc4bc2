import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { createRingFinder, type Field, isOutline, type Rings } from './crossings.ts';
import { formatPath } from './path.ts';
import { createDrawing } from './shapes.ts';

/** A threshold below every number: its contour is the whole area where the field exists. */
export const everyValue = -Number.MAX_VALUE;

type Ring = readonly Position[];

function isWithin(ring: Ring, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = ring.at(i - 1) ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The rings one by one, in degrees, each closed, the outlines apart from the holes. */
function listRings(
  { grid }: Field,
  { points, ends, count }: Rings,
): { readonly outlines: Ring[]; readonly holes: Ring[] } {
  const outlines: Ring[] = [];
  const holes: Ring[] = [];
  let from = 0;
  for (let index = 0; index < count; index++) {
    const to = ends[index] ?? 0;
    const ring: Position[] = [];
    for (let i = from; i < to; i += 2) {
      ring.push([grid.west + (points[i] ?? 0) * grid.stepDeg, grid.south + (points[i + 1] ?? 0) * grid.stepDeg]);
    }
    ring.push(...ring.slice(0, 1));
    (isOutline(points, from, to) ? outlines : holes).push(ring);
    from = to;
  }
  return { outlines, holes };
}

/**
 * The area where the field is at least `threshold`, as GeoJSON in degrees, wound as d3 wants. Linear between the cells'
 * centres. It never reaches beyond the edge of the field, and ends exactly there where the field itself ends.
 * @throws RangeError if there is not one value per cell, or the threshold is not a number.
 */
export function contourPolygons(field: Field, threshold: number): MultiPolygon {
  const { outlines, holes } = listRings(field, createRingFinder(field.grid)(field, threshold));
  const polygons = outlines.map((ring) => [ring]);
  for (const hole of holes) {
    // The innermost outline around it was begun last: rings are found from the south on.
    const around = polygons.findLast(([outline = []]) => isWithin(outline, hole[0] ?? []));
    around?.push(hole);
  }
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) };
}

/** A ring without the vertices that are not kept: the stretches between them, the last joined to the first. */
function openRing(ring: Ring, isKept: (vertex: Position) => boolean): readonly Ring[] {
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
