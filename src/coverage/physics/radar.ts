import { EARTH_RADIUS_KM, toRadians } from './units.ts';

/** The distance from a radar in km; `alongZenithKm` is r cos th, `radiusKm` is r, th the ground angle. No refraction. */
const slantKm = (alongZenithKm: number, radiusKm: number): number =>
  Math.sqrt(Math.max(0, EARTH_RADIUS_KM ** 2 + radiusKm * radiusKm - 2 * EARTH_RADIUS_KM * alongZenithKm));

/** How far a point stands above a radar's cone of least elevation, in km; negative below it. */
export const horizonMarginKm = (alongZenithKm: number, radiusKm: number, sinMinElevation: number): number =>
  alongZenithKm - EARTH_RADIUS_KM - sinMinElevation * slantKm(alongZenithKm, radiusKm);

/** What is left of a radar's range at a point, in km; negative beyond it. */
export const rangeMarginKm = (alongZenithKm: number, radiusKm: number, maxRangeKm: number): number =>
  maxRangeKm - slantKm(alongZenithKm, radiusKm);

/**
 * The least height (km) at which a point at a ground angle (rad) from a radar stands above its least elevation:
 * r = R cos(el)/cos(el + th). `null` when no height is enough.
 */
export const horizonHeightKm = (groundAngleRad: number, minElevationDeg: number): number | null => {
  const elevation = toRadians(minElevationDeg);
  const cosine = Math.cos(elevation + groundAngleRad);
  return elevation + groundAngleRad >= Math.PI / 2
    ? null
    : (EARTH_RADIUS_KM * Math.cos(elevation)) / cosine - EARTH_RADIUS_KM;
};
