import { type GeoContext, type GeoProjection, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { planarRingArea, planarTriangleArea, presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import { createProjection, extent, type View } from '../../atlas/projection.ts';
import type { Country } from './baseMapCountries.ts';

type Ring = readonly Position[];

/**
 * Simplified countries in view units, sharing their borders. The rings of one country stand side by side in one polygon,
 * lakes and enclaves included: fill them by the even-odd rule.
 */
export type PlanarMap = Topology<{ countries: GeometryCollection }>;

/** The point of highest detail, and the distance from it at which the simplification threshold is 19 times larger; view units. */
export type DetailFocus = { readonly at: readonly [x: number, y: number]; readonly distance: number };

/** Least area at the focus of an island, and of the triangle that a vertex makes with its neighbours, in square view units. */
const leastIsland = 0.4;
const leastTriangle = 1;

/** A small ring is simplified less, that it may keep its form: to triangles of this part of its area. */
const detail = 0.03;

/** Vertices are matched to a ten-thousandth of a unit (70 cm): where the extent cuts a border, both sides agree. */
const grain = 1e4;

/** The rings of a country in view units, cut by the projection's clip. */
export function projectRings(country: Country, projection: GeoProjection): readonly Ring[] {
  const rings: Position[][] = [];
  const add = (x: number, y: number) => {
    rings.at(-1)?.push([Math.round(x * grain) / grain, Math.round(y * grain) / grain]);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath() {
      const ring = rings.at(-1);
      if (ring?.[0]) ring.push(ring[0]);
    },
    arc: () => undefined,
  };
  geoPath(projection, context)(country);
  return rings.filter((ring) => ring.length > 3);
}

/** Factor on the least triangle: 1 at the focus, 19 at its distance, more beyond the frame. Islands use its square root. */
function coarsenessAt([x = 0, y = 0]: Position, focus: DetailFocus): number {
  return 1 + 18 * (Math.hypot(x - focus.at[0], y - focus.at[1]) / focus.distance) ** 2;
}

function ringArea(ring: Ring): number {
  return Math.abs(planarRingArea(ring as [number, number][]));
}

/** Leaves out islets, but never the largest piece of a country. */
function dropIslets(rings: readonly Ring[], focus: DetailFocus): readonly Ring[] {
  const largest = Math.max(...rings.map(ringArea));
  return rings.filter((ring) => {
    const least = leastIsland * Math.sqrt(Math.min(...ring.map((point) => coarsenessAt(point, focus))));
    return ringArea(ring) >= Math.min(largest, least);
  });
}

/** The least triangle to be kept on each arc: that of the smallest ring which it bounds. */
function arcTolerances(planar: PlanarMap, areas: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const tolerances = new Map<number, number>();
  for (const country of planar.objects.countries.geometries as TopoPolygon[]) {
    country.arcs.forEach((ring, i) => {
      const own = (areas.get(String(country.id))?.[i] ?? 0) * detail;
      for (const arc of ring) {
        const index = arc < 0 ? ~arc : arc;
        tolerances.set(index, Math.min(tolerances.get(index) ?? Number.POSITIVE_INFINITY, own));
      }
    });
  }
  return tolerances;
}

/** Projects, cuts at the extent and simplifies (Visvalingam's areas), finer within the frame than outside it. */
export function createPlanarMap(countries: readonly Country[], view: View, focus: DetailFocus): PlanarMap {
  const projection = createProjection(view)
    .precision(0)
    .clipExtent([
      [extent.left, extent.top],
      [extent.right, extent.bottom],
    ]);
  const areas = new Map<string, readonly number[]>();
  const features = countries.flatMap((country): Feature<Polygon>[] => {
    const rings = dropIslets(projectRings(country, projection), focus);
    if (rings.length === 0) return [];
    areas.set(country.id, rings.map(ringArea));
    const coordinates = rings.map((ring) => [...ring]);
    return [{ type: 'Feature', id: country.id, properties: null, geometry: { type: 'Polygon', coordinates } }];
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const planar = presimplify(topology({ countries: collection }) as PlanarMap, planarTriangleArea);
  const tolerances = arcTolerances(planar, areas);
  const arcs = planar.arcs.map((arc, i) =>
    arc
      .filter((point) => {
        const least = Math.min(leastTriangle * coarsenessAt(point, focus), tolerances.get(i) ?? 0);
        return (point[2] ?? 0) >= least;
      })
      .map(([x = 0, y = 0]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]),
  );
  return { ...planar, arcs };
}
