import { chordBetween, chordToOpposite, greatCircleFrame, turnEast, type Vec3 } from './sphere.ts';
import { clamp, EARTH_MU, EARTH_RADIUS_KM } from './units.ts';

/** Parameters of the trajectory other than its end points. */
type FlightParameters = {
  readonly burnS: number;
  /** Apogee as a multiple of that of the minimum-energy trajectory: below 1 depressed, above 1 lofted. */
  readonly loft: number;
};

type Ellipse = {
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  readonly eccentricity: number;
  /** The eccentric anomaly at the ground, counted from the apogee. */
  readonly endAnomaly: number;
  /** Seconds per radian of mean anomaly. */
  readonly secondsPerRad: number;
  /** The time from the impulsive launch to apogee. */
  readonly halfFlightS: number;
};

/**
 * The free flight from one place on the ground to another, as an impulsive launch half a burn after ignition. Computed in the inertial
 * frame that coincides with the Earth-fixed one at that launch; positions are returned Earth-fixed at their own time. A moment is given
 * by `x`, the eccentric anomaly counted from the apogee (rad): from -endAnomaly at launch through 0 at the apogee to +endAnomaly at
 * impact, so that time and position follow without solving Kepler's equation.
 */
export type ThreatArc = Ellipse & {
  readonly burnS: number;
  readonly turnRadPerS: number;
  /** The unit vector to the apogee, and the one at right angles to it, towards the end. */
  readonly middle: Vec3;
  readonly along: Vec3;
};

/** Lower limit for the sine of half the range angle (13 m of range), to avoid a division by zero. */
const LEAST_SINE = 1e-6;
const FLIGHT_TOLERANCE_S = 1e-2;
const MOST_STEPS = 60;

/**
 * The ellipse through two places on the ground, given the sine and cosine of half the angle between them, whose apogee is `loft` times that
 * of minimum energy, (R/2)(sin + cos - 1) (Bate, Mueller and White, chapter 6). With ra the apogee's radius, e = (ra - R)/(ra - R cos).
 */
const shapeEllipse = (sine: number, cosine: number, loft: number): Ellipse => {
  const s = Math.max(LEAST_SINE, sine);
  const versine = (s * s) / (1 + cosine);
  const apogee = (loft * EARTH_RADIUS_KM * Math.max(0, s - versine)) / 2;
  const eccentricity = apogee / (apogee + EARTH_RADIUS_KM * versine);
  const semiMajorKm = (EARTH_RADIUS_KM + apogee) / (1 + eccentricity);
  const cosEnd = clamp((EARTH_RADIUS_KM / semiMajorKm - 1) / Math.max(eccentricity, 1e-12), -1, 1);
  const endAnomaly = Math.acos(cosEnd);
  const secondsPerRad = Math.sqrt((semiMajorKm * semiMajorKm * semiMajorKm) / EARTH_MU);
  const halfFlightS = secondsPerRad * (endAnomaly + eccentricity * Math.sqrt(1 - cosEnd * cosEnd));
  const semiMinorKm = semiMajorKm * Math.sqrt(1 - eccentricity * eccentricity);
  return { semiMajorKm, semiMinorKm, eccentricity, endAnomaly, secondsPerRad, halfFlightS };
};

/**
 * The trajectory from a launch point to a target, both Earth-fixed unit vectors. On a rotating Earth the target has moved east by impact:
 * the flight time is found by the secant method, which starts from zero.
 */
export const createThreatArc = (
  from: Vec3,
  target: Vec3,
  { burnS, loft }: FlightParameters,
  turnRadPerS: number,
): ThreatArc => {
  let flightS = 0;
  let [stepS, offBeforeS] = [0, 0];
  for (let i = 0; ; i++) {
    const to = turnEast(target, turnRadPerS * flightS);
    const ellipse = shapeEllipse(chordBetween(from, to) / 2, chordToOpposite(from, to) / 2, loft);
    const offS = 2 * ellipse.halfFlightS - flightS;
    if (Math.abs(offS) < FLIGHT_TOLERANCE_S || turnRadPerS === 0 || i === MOST_STEPS)
      return { burnS, turnRadPerS, ...ellipse, ...greatCircleFrame(from, to) };
    // The flight time has a kink at the antipode: the slope is clamped, so that a step is at most twice a fixed-point step.
    const slope = i === 0 ? 1 : clamp((offBeforeS - offS) / stepS, 0.5, 2);
    stepS = offS / slope;
    offBeforeS = offS;
    flightS += stepS;
  }
};

/** The highest point above the ground, km. */
export const apogeeKm = (arc: ThreatArc): number => arc.semiMajorKm * (1 + arc.eccentricity) - EARTH_RADIUS_KM;

/** Seconds from ignition to impact. The burn counts as an impulse half a burn after ignition. */
export const impactS = (arc: ThreatArc): number => arc.burnS / 2 + 2 * arc.halfFlightS;

/** Seconds since ignition at an anomaly. */
export const timeAt = (arc: ThreatArc, x: number): number =>
  arc.burnS / 2 + arc.halfFlightS + arc.secondsPerRad * (x + arc.eccentricity * Math.sin(x));

/** The anomaly at a time since ignition: inverse of `timeAt`, clamped between launch and impact. */
export const anomalyAt = (arc: ThreatArc, timeS: number): number => {
  const mean = (timeS - arc.burnS / 2 - arc.halfFlightS) / arc.secondsPerRad;
  let x = clamp(mean / (1 + arc.eccentricity), -arc.endAnomaly, arc.endAnomaly);
  // Kepler's equation by Newton; the slope 1 + e cos x never vanishes for an ellipse and the start is good.
  for (let i = 0; i < 50; i++) {
    const step = (x + arc.eccentricity * Math.sin(x) - mean) / (1 + arc.eccentricity * Math.cos(x));
    x -= step;
    if (Math.abs(step) < 1e-7) break;
  }
  return clamp(x, -arc.endAnomaly, arc.endAnomaly);
};

/** The anomaly on the way down at which the missile falls through a height; `null` when the apogee is below it. */
export const anomalyAtHeight = (arc: ThreatArc, heightKm: number): number | null => {
  const cosine = ((EARTH_RADIUS_KM + heightKm) / arc.semiMajorKm - 1) / Math.max(arc.eccentricity, 1e-12);
  return cosine > 1 ? null : Math.acos(Math.max(-1, cosine));
};

/** Height above the ground in km. */
export const heightAt = (arc: ThreatArc, x: number): number =>
  arc.semiMajorKm * (1 + arc.eccentricity * Math.cos(x)) - EARTH_RADIUS_KM;

/** The missile's position, Earth-fixed at that moment: a vector from the Earth's centre, km. */
export const positionAt = (arc: ThreatArc, x: number): Vec3 => {
  const { middle, along } = arc;
  const sin = Math.sin(x);
  const m = arc.semiMajorKm * (Math.cos(x) + arc.eccentricity);
  const n = arc.semiMinorKm * sin;
  const sinceStartS = arc.halfFlightS + arc.secondsPerRad * (x + arc.eccentricity * sin);
  return turnEast(
    [middle[0] * m + along[0] * n, middle[1] * m + along[1] * n, middle[2] * m + along[2] * n],
    -arc.turnRadPerS * sinceStartS,
  );
};
