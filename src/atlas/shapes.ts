import { type GeoProjection, geoCircle, geoDistance, geoGraticule, geoInterpolate } from 'd3-geo';
import type { Polygon } from 'geojson';
import { formatPath } from './path.ts';
import { createProjection, earthRadiusKm, extent, frame, type LonLat, type View } from './projection.ts';

/** Half the circumference: no two places are farther apart. */
const farthestKm = Math.PI * earthRadiusKm;

/** Degrees between the vertices of a ring: the chord of a 2,600 km ring then stays within 0.4 km of the true circle. */
const ringStepDeg = 2;

/** Lines bend on the map; a vertex is added where the chord would leave the true line by more than this many units. */
const bendTolerance = 0.3;

/** The projection for shapes drawn over the map: cut at the extent, great circles bent as they should be. */
export function createDrawing(view: View = frame): GeoProjection {
  return createProjection(view)
    .precision(bendTolerance)
    .clipExtent([
      [extent.left, extent.top],
      [extent.right, extent.bottom],
    ]);
}

/** Great-circle distance in kilometres on the sphere of 6,371.0 km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return geoDistance([...a], [...b]) * earthRadiusKm;
}

/**
 * All places exactly `radiusKm` from the site, as a GeoJSON polygon round it (wound as d3 wants, so less than half the globe
 * for less than a quarter of the circumference).
 * @throws RangeError unless the radius is above 0 and below half the circumference (20,015 km).
 */
export function rangeRing(site: LonLat, radiusKm: number): Polygon {
  if (!(radiusKm > 0 && radiusKm < farthestKm)) throw new RangeError(`no ring has a radius of ${radiusKm} km`);
  const radiusDeg = (radiusKm / earthRadiusKm) * (180 / Math.PI);
  return geoCircle()
    .center([...site])
    .radius(radiusDeg)
    .precision(ringStepDeg)();
}

/** The ring as a closed SVG path in view units, cut at the extent. Throws as `rangeRing`. */
export function rangeRingPath(site: LonLat, radiusKm: number): string {
  return formatPath(rangeRing(site, radiusKm), createDrawing());
}

/** The place at a fraction (0 to 1) of the way along the great circle from a to b. */
export function placeAlong(a: LonLat, b: LonLat, fraction: number): LonLat {
  return geoInterpolate([...a], [...b])(fraction);
}

/**
 * Meridians and parallels every `stepDeg` degrees as one SVG path in view units, cut at the extent.
 * @throws RangeError unless the step is above 0 and at most 90.
 */
export function graticulePath(stepDeg: number, view: View = frame): string {
  if (!(stepDeg > 0 && stepDeg <= 90)) throw new RangeError(`no graticule has a step of ${stepDeg} degrees`);
  return formatPath(geoGraticule().step([stepDeg, stepDeg])(), createDrawing(view));
}
