import { angleBetween, combine, greatCircleFrame, toVector, type Vec3 } from './sphere.ts';
import { clamp, EARTH_MU, EARTH_RADIUS_KM, type LonLat } from './units.ts';

/**
 * The minimum-energy Kepler arc from one place on the ground to another. A moment on it is named by `x`, the
 * eccentric anomaly counted from the apogee (rad): it runs from -endAnomaly at launch through 0 at the top to
 * +endAnomaly at impact, and place and time follow from it without solving Kepler's equation.
 */
export type ThreatArc = {
  readonly burnS: number;
  /** The central angle from launch to target. */
  readonly angleRad: number;
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  readonly eccentricity: number;
  readonly endAnomaly: number;
  /** The time from launch to apogee along the arc, without the burn. */
  readonly halfFlightS: number;
  /** Seconds per radian of mean anomaly. */
  readonly secondsPerRad: number;
  /** The ground point under the apogee, and the unit vector at right angles to it towards the target. */
  readonly middle: Vec3;
  readonly along: Vec3;
};

/**
 * The arc of least energy (Bate, Mueller and White, chapter 6): Q = v^2 R/mu = 2s/(1+s) with s = sin(psi/2), apogee
 * height (R/2)(s + cos(psi/2) - 1). A burn of `burnS` counts as an impulsive start half a burn late.
 */
export const createThreatArc = (launch: LonLat, target: LonLat, burnS: number): ThreatArc => {
  const from = toVector(launch);
  const to = toVector(target);
  const angleRad = angleBetween(from, to);
  const s = Math.sin(angleRad / 2);
  const c = Math.cos(angleRad / 2);
  const semiMajorKm = (EARTH_RADIUS_KM * (1 + s)) / 2;
  const apogeeRadiusKm = (EARTH_RADIUS_KM * (1 + s + c)) / 2;
  const eccentricity = apogeeRadiusKm / semiMajorKm - 1;
  const endAnomaly = Math.acos(clamp((EARTH_RADIUS_KM / semiMajorKm - 1) / Math.max(eccentricity, 1e-12), -1, 1));
  const secondsPerRad = Math.sqrt(semiMajorKm ** 3 / EARTH_MU);
  return {
    burnS,
    angleRad,
    semiMajorKm,
    semiMinorKm: semiMajorKm * Math.sqrt(1 - eccentricity ** 2),
    eccentricity,
    endAnomaly,
    halfFlightS: secondsPerRad * (endAnomaly + eccentricity * Math.sin(endAnomaly)),
    secondsPerRad,
    ...greatCircleFrame(from, to),
  };
};

/** The highest point above the ground, km. */
export const apogeeKm = (arc: ThreatArc): number => arc.semiMajorKm * (1 + arc.eccentricity) - EARTH_RADIUS_KM;

/** Seconds from ignition to impact. */
export const impactS = (arc: ThreatArc): number => arc.burnS / 2 + 2 * arc.halfFlightS;

/** The speed (km/s) and the angle above the horizontal (rad) at the start of the arc. */
export const startOf = (arc: ThreatArc): { readonly speedKmPerS: number; readonly elevationRad: number } => ({
  speedKmPerS: Math.sqrt(EARTH_MU * (2 / EARTH_RADIUS_KM - 1 / arc.semiMajorKm)),
  elevationRad: (Math.PI - arc.angleRad) / 4,
});

/** Seconds since ignition at an anomaly. */
export const timeAt = (arc: ThreatArc, x: number): number =>
  arc.burnS / 2 + arc.halfFlightS + arc.secondsPerRad * (x + arc.eccentricity * Math.sin(x));

/** The anomaly at a time since ignition: inverse of `timeAt`, held between launch and impact. */
export const anomalyAt = (arc: ThreatArc, timeS: number): number => {
  const mean = (timeS - arc.burnS / 2 - arc.halfFlightS) / arc.secondsPerRad;
  let x = clamp(mean / (1 + arc.eccentricity), -arc.endAnomaly, arc.endAnomaly);
  // Kepler's equation by Newton; the slope 1 + e cos x never vanishes for an ellipse and the start is good.
  for (let i = 0; i < 50; i++) {
    const step = (x + arc.eccentricity * Math.sin(x) - mean) / (1 + arc.eccentricity * Math.cos(x));
    x -= step;
    if (Math.abs(step) < 1e-13) break;
  }
  return clamp(x, -arc.endAnomaly, arc.endAnomaly);
};

/** The anomaly on the way down at which the missile falls through a height; `null` when it never gets so high. */
export const anomalyAtHeight = (arc: ThreatArc, heightKm: number): number | null => {
  const cosine = ((EARTH_RADIUS_KM + heightKm) / arc.semiMajorKm - 1) / Math.max(arc.eccentricity, 1e-12);
  return cosine > 1 ? null : Math.acos(Math.max(-1, cosine));
};

/** Height above the ground in km. */
export const heightAt = (arc: ThreatArc, x: number): number =>
  arc.semiMajorKm * (1 + arc.eccentricity * Math.cos(x)) - EARTH_RADIUS_KM;

/** The angle over the ground from the point under the apogee, negative before it (rad). */
export const groundAngleAt = (arc: ThreatArc, x: number): number =>
  Math.atan2(arc.semiMinorKm * Math.sin(x), arc.semiMajorKm * (Math.cos(x) + arc.eccentricity));

/** The unit vector of the ground point under the missile. */
export const directionAt = (arc: ThreatArc, x: number): Vec3 => {
  const angle = groundAngleAt(arc, x);
  return combine(arc.middle, Math.cos(angle), arc.along, Math.sin(angle));
};
