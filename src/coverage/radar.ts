import { EARTH_RADIUS_KM, toRadians } from './units.ts';

/**
 * How far inside a radar's view a point lies, in km, negative outside: the lesser of its distance above the cone of
 * least elevation and what is left of the range. `alongZenithKm` is r cos th, `radiusKm` is r; no refraction.
 */
export const viewMarginKm = (
  alongZenithKm: number,
  radiusKm: number,
  sinMinElevation: number,
  maxRangeKm: number,
): number => {
  const slantSquared = EARTH_RADIUS_KM ** 2 + radiusKm * radiusKm - 2 * EARTH_RADIUS_KM * alongZenithKm;
  const slantKm = Math.sqrt(Math.max(0, slantSquared));
  return Math.min(alongZenithKm - EARTH_RADIUS_KM - sinMinElevation * slantKm, maxRangeKm - slantKm);
};

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
