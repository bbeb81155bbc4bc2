import { EARTH_MU, EARTH_RADIUS_KM } from './units.ts';

/** Under this ground angle (about 60 m) a point is taken to be overhead, where the equation for the elevation degenerates. */
const LEAST_ANGLE = 1e-5;

/** The speed as v^2 R/mu: 1 is a circular orbit at the ground, 2 is escape. */
const speedRatio = (speedKmPerS: number): number => (speedKmPerS * speedKmPerS * EARTH_RADIUS_KM) / EARTH_MU;

/**
 * Time along the Kepler arc that leaves the ground at elevation tangent `u` and passes a point at ground angle `th` and
 * radius `r`, by Lagrange's f and g (Bate, Mueller and White, chapter 4): t = g + sqrt(a^3/mu)(dE - sin dE).
 */
const timeAlong = (u: number, lam: number, th: number, r: number): number => {
  const sinTh = Math.sin(th);
  const half = Math.sin(th / 2);
  const versine = 2 * half * half;
  const a = EARTH_RADIUS_KM / (2 - lam);
  const p = (EARTH_RADIUS_KM * lam) / (1 + u * u);
  const g = (EARTH_RADIUS_KM * r * sinTh) / Math.sqrt(EARTH_MU * p);
  const cosDE = 1 - (EARTH_RADIUS_KM * r * versine) / (a * p);
  const sinDE =
    (EARTH_RADIUS_KM * r * (versine / sinTh) * (1 / EARTH_RADIUS_KM + 1 / r - versine / p)) / Math.sqrt(a * p);
  const dE = Math.atan2(sinDE, cosDE);
  return g + Math.sqrt((a * a * a) / EARTH_MU) * ((dE < 0 ? dE + 2 * Math.PI : dE) - sinDE);
};

/**
 * Of the two arcs through a point the quicker, as its time or as the tangent of its elevation; `Infinity` when there is
 * none. With a = (1 - cos th)/lam the elevations u solve a u^2 - u sin th + (a + cos th - R/r) = 0, and u > 0.
 * It returns a bare number because the direct loop calls it a million times.
 */
const quickest = (want: 'time' | 'elevation', lam: number, angleRad: number, heightKm: number): number => {
  const th = Math.max(angleRad, LEAST_ANGLE);
  const r = EARTH_RADIUS_KM + heightKm;
  const sinTh = Math.sin(th);
  const half = Math.sin(th / 2);
  const versine = 2 * half * half;
  const a = versine / lam;
  const constant = a - versine + heightKm / r;
  const discriminant = sinTh * sinTh - 4 * a * constant;
  if (discriminant < 0) return Infinity;
  const q = (sinTh + Math.sqrt(discriminant)) / 2;
  const high = q / a;
  const low = constant / q;
  const highS = timeAlong(high, lam, th, r);
  const lowS = low > 0 ? timeAlong(low, lam, th, r) : Infinity;
  if (want === 'time') return Math.min(highS, lowS);
  return lowS < highS ? low : high;
};

/**
 * Least coast time in seconds from the ground to a point at ground angle `angleRad` (0 to pi) and `heightKm`, leaving at
 * `speedKmPerS` (below escape) at any angle above the horizontal; `Infinity` when no such arc passes there.
 */
export const leastCoastS = (speedKmPerS: number, angleRad: number, heightKm: number): number =>
  quickest('time', speedRatio(speedKmPerS), angleRad, heightKm);

/** A point of an interceptor's coast: seconds since its start, angle over the ground from the site, height. */
export type CoastPoint = { readonly coastS: number; readonly angleRad: number; readonly heightKm: number };

/** The least-time arc to a point, as `count` + 1 points evenly spaced over the ground; empty when there is no such arc. */
export const coastArc = (
  speedKmPerS: number,
  angleRad: number,
  heightKm: number,
  count: number,
): readonly CoastPoint[] => {
  const lam = speedRatio(speedKmPerS);
  const u = quickest('elevation', lam, angleRad, heightKm);
  if (u === Infinity) return [];
  const end = Math.max(angleRad, LEAST_ANGLE);
  return Array.from({ length: count + 1 }, (_, i) => {
    if (i === 0) return { coastS: 0, angleRad: 0, heightKm: 0 };
    const th = (end * i) / count;
    const a = (1 - Math.cos(th)) / lam;
    const r = EARTH_RADIUS_KM / (a * (1 + u * u) + Math.cos(th) - u * Math.sin(th));
    return { coastS: timeAlong(u, lam, th, r), angleRad: th, heightKm: r - EARTH_RADIUS_KM };
  });
};
