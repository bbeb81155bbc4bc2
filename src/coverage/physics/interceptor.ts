import { nonNegativeIntervals } from './intervals.ts';
import { solveLambert } from './lambert.ts';
import { dot, lengthOf, turnEast, type Vec3 } from './sphere.ts';
import { clamp, EARTH_MU, EARTH_RADIUS_KM } from './units.ts';

/** An interceptor as the model flies it: an impulse at the ground, half a burn after ignition, then free flight. */
export type Interceptor = {
  /** The greatest speed relative to the ground with which it leaves. */
  readonly launchKmPerS: number;
  readonly burnS: number;
  /** Of the Earth below it; 0 on one that stands still. */
  readonly turnRadPerS: number;
};

/**
 * The speed at the ground (km/s) that free flight slows to `burnoutKmPerS` at a height: v0^2 = v^2 + 2 mu (1/R - 1/(R + h)).
 */
export const launchSpeedKmPerS = (burnoutKmPerS: number, burnoutHeightKm: number): number =>
  Math.sqrt(burnoutKmPerS ** 2 + 2 * EARTH_MU * (1 / EARTH_RADIUS_KM - 1 / (EARTH_RADIUS_KM + burnoutHeightKm)));

/** A flight to a point: the launch speed that it needs relative to the ground, and Izzo's free parameter x (lambert.ts). */
type Flight = { readonly neededKmPerS: number; readonly x: number };

/**
 * The flight from a site (a unit vector) that is, `coastS` later, at a point (km, fixed to the Earth at that later moment): Lambert's
 * problem to the point turned on east by then, less the ground's own motion. It needs an infinite speed when it would leave downwards.
 */
export const solveFlight = (site: Vec3, point: Vec3, coastS: number, turnRadPerS: number): Flight => {
  const there = turnEast(point, turnRadPerS * coastS);
  const radiusKm = lengthOf(there);
  const cosAngle = clamp(dot(site, there) / radiusKm, -1, 1);
  const { upKmPerS, levelKmPerS, x } = solveLambert(EARTH_RADIUS_KM, radiusKm, cosAngle, coastS);
  if (upKmPerS < 0) return { neededKmPerS: Infinity, x };
  // The ground moves along (-y, x, 0), at right angles to the zenith.
  const groundKmPerRad = EARTH_RADIUS_KM * turnRadPerS;
  const groundSquared = groundKmPerRad * groundKmPerRad * (site[0] * site[0] + site[1] * site[1]);
  const sinAngle = Math.sqrt(Math.max(1e-14, 1 - cosAngle * cosAngle));
  const alongKmPerS = (groundKmPerRad * (site[0] * there[1] - site[1] * there[0])) / (radiusKm * sinAngle);
  const squared = upKmPerS * upKmPerS + levelKmPerS * (levelKmPerS - 2 * alongKmPerS) + groundSquared;
  return { neededKmPerS: Math.sqrt(Math.max(0, squared)), x };
};

/**
 * Without rotation the needed speed decreases with flight time for x > 0. Rotation shifts that minimum slightly; above this x the speed
 * still decreases.
 */
const QUICK_X = 0.3;
const MARGIN_SAMPLES = 8;

/**
 * The velocity margin (km/s; negative: too slow) for being at a point after a coast of at most `longestS`; `-Infinity` when the burn
 * alone takes longer. The needed speed decreases with the coast up to its minimum, so that the longest coast decides unless it is beyond
 * the minimum.
 */
export const spareKmPerS = (
  { launchKmPerS, burnS, turnRadPerS }: Interceptor,
  site: Vec3,
  point: Vec3,
  longestS: number,
): number => {
  const shortestS = burnS / 2;
  if (longestS < shortestS || longestS <= 0) return -Infinity;
  const { neededKmPerS, x } = solveFlight(site, point, longestS, turnRadPerS);
  const spare = launchKmPerS - neededKmPerS;
  if (spare >= 0 || x > QUICK_X) return spare;
  const spareAt = (coastS: number): number => launchKmPerS - solveFlight(site, point, coastS, turnRadPerS).neededKmPerS;
  const firstS = Math.max(shortestS, longestS / 100);
  return Math.max(spare, nonNegativeIntervals(spareAt, firstS, longestS, MARGIN_SAMPLES).peak.value);
};

/** Coast times are sampled geometrically (steps of about 17 %), from a straight flight at full speed to 100 times that. */
const COAST_RANGE = Math.log(100);
const COAST_SAMPLES = 30;

/** The least coast (s) to a point fixed to the Earth on arrival; `Infinity` when nothing of this speed gets there. */
export const leastCoastS = ({ launchKmPerS, turnRadPerS }: Interceptor, site: Vec3, point: Vec3): number => {
  const radiusKm = lengthOf(point);
  const slantKm = Math.sqrt(
    Math.max(1, radiusKm * radiusKm + EARTH_RADIUS_KM * (EARTH_RADIUS_KM - 2 * dot(site, point))),
  );
  const straightS = slantKm / (launchKmPerS + turnRadPerS * EARTH_RADIUS_KM);
  const spare = (logCoast: number): number =>
    launchKmPerS - solveFlight(site, point, straightS * Math.exp(logCoast), turnRadPerS).neededKmPerS;
  const [first] = nonNegativeIntervals(spare, 0, COAST_RANGE, COAST_SAMPLES).intervals;
  return first === undefined ? Infinity : straightS * Math.exp(first.from);
};
