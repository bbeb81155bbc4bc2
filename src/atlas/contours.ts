import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Area } from './area.ts';
import type { Grid } from './cells.ts';
import { createRingFinder, isOutline, type Rings } from './crossings.ts';
import { formatPath } from './path.ts';
import { createDrawing } from './shapes.ts';

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
function listRings(grid: Grid, { points, ends, count }: Rings): { readonly outlines: Ring[]; readonly holes: Ring[] } {
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

/** An area as GeoJSON in degrees, wound as d3 wants. Throws as `createRingFinder`. */
export function contourPolygons(grid: Grid, area: Area): MultiPolygon {
  const { outlines, holes } = listRings(grid, createRingFinder(grid)(area));
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
 * The outline of an area in degrees, without the stretches that follow the edge of another around it, or of the grid: no lines if there is
 * nothing else. Throws as `createRingFinder`.
 */
export function contourLines(grid: Grid, area: Area, around: Area): MultiLineString {
  const nameOf = (vertex: Position): string => vertex.join();
  const edge = new Set(contourPolygons(grid, around).coordinates.flat(2).map(nameOf));
  const rings = contourPolygons(grid, area).coordinates.flat();
  const stretches = rings.flatMap((ring) => openRing(ring, (vertex) => !edge.has(nameOf(vertex))));
  return { type: 'MultiLineString', coordinates: stretches.map((stretch) => [...stretch]) };
}

/** `contourLines` as SVG path data in view units, cut at the extent. */
export const contourLinePath = (grid: Grid, area: Area, around: Area): string =>
  formatPath(contourLines(grid, area, around), createDrawing());
