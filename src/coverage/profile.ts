import { coastArc } from './interceptor.ts';
import { quickestReach, viewAt } from './margins.ts';
import { horizonHeightKm } from './radar.ts';
import type { Scenario } from './scenario.ts';
import { angleBetween, combine, dot, greatCircleFrame, toLonLat, toVector, type Vec3 } from './sphere.ts';
import {
  anomalyAt,
  createThreatArc,
  directionAt,
  groundAngleAt,
  heightAt,
  type ThreatArc,
  timeAt,
} from './trajectory.ts';
import { EARTH_RADIUS_KM, type LonLat } from './units.ts';

/** A moment of the missile's flight, for a drawing of the shot from the side. */
export type FlightSample = {
  readonly timeS: number;
  /** Distance over the ground from the launch point. */
  readonly groundKm: number;
  readonly heightKm: number;
  readonly at: LonLat;
  /** The height above which some radar would see it there, whatever its range; `null` when none could at any height. */
  readonly horizonKm: number | null;
  /** When the first interceptor could be there; `null` when none can, or nothing ever cues one. */
  readonly earliestS: number | null;
  /** Whether a radar sees it. */
  readonly isSeen: boolean;
  /** Whether it can be met there. */
  readonly isFeasible: boolean;
};

/** A moment of an interceptor's coast, placed beside the missile's ground track. */
export type CoastSample = {
  readonly timeS: number;
  readonly heightKm: number;
  readonly at: LonLat;
  /** Distance along the missile's ground track from its launch point, and off it to the left (negative: right). */
  readonly groundKm: number;
  readonly offTrackKm: number;
};

const lowestHorizonKm = (scenario: Scenario, point: Vec3): number | null => {
  let lowest: number | null = null;
  for (const radar of scenario.radars) {
    const heightKm = horizonHeightKm(angleBetween(toVector(radar.at), point), radar.minElevationDeg);
    if (heightKm !== null && (lowest === null || heightKm < lowest)) lowest = heightKm;
  }
  return lowest;
};

/** Gives the sample at an anomaly of an arc. */
const samplerOf = (scenario: Scenario, arc: ThreatArc, launchS: number | null): ((x: number) => FlightSample) => {
  const view = viewAt(scenario, arc);
  const sites = scenario.interceptor.sites.map(toVector);
  const { burnoutKmPerS, burnS } = scenario.interceptor;
  return (x) => {
    const timeS = timeAt(arc, x);
    const point = directionAt(arc, x);
    // The ends of the arc are on the ground, give or take a rounding.
    const heightKm = Math.max(0, heightAt(arc, x));
    const { coastS } = quickestReach(sites, burnoutKmPerS, point, heightKm);
    const earliestS =
      launchS === null || coastS === Infinity ? null : launchS + burnS / 2 + Math.max(coastS, burnS / 2);
    const isSeen = timeS >= arc.burnS && view(x) >= 0;
    return {
      timeS,
      groundKm: EARTH_RADIUS_KM * (arc.angleRad / 2 + groundAngleAt(arc, x)),
      heightKm,
      at: toLonLat(point),
      horizonKm: lowestHorizonKm(scenario, point),
      earliestS,
      isSeen,
      isFeasible:
        heightKm >= scenario.floorKm &&
        earliestS !== null &&
        timeS >= earliestS &&
        (isSeen || !scenario.interceptInView),
    };
  };
};

/**
 * The flight from launch to impact as `count` + 1 samples, evenly spaced in eccentric anomaly, so that a curve drawn
 * through them is smooth. `launchS` is the earliest launch of an interceptor from an engagement, `null` when there is none.
 */
export const sampleFlight = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  launchS: number | null,
  count: number,
): readonly FlightSample[] => {
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const sample = samplerOf(scenario, arc, launchS);
  return Array.from({ length: count + 1 }, (_, i) => sample(arc.endAnomaly * ((2 * i) / count - 1)));
};

/** One moment of the same flight; before the arc begins and after the impact, its ends. */
export const sampleFlightAt = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  launchS: number | null,
  timeS: number,
): FlightSample => {
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  return samplerOf(scenario, arc, launchS)(anomalyAt(arc, timeS));
};

const besideTrack = (arc: ThreatArc, point: Vec3): { readonly groundKm: number; readonly offTrackKm: number } => {
  const { middle, along } = arc;
  const left: Vec3 = [
    middle[1] * along[2] - middle[2] * along[1],
    middle[2] * along[0] - middle[0] * along[2],
    middle[0] * along[1] - middle[1] * along[0],
  ];
  const angle = Math.atan2(dot(point, along), dot(point, middle));
  return {
    groundKm: EARTH_RADIUS_KM * (arc.angleRad / 2 + angle),
    offTrackKm: EARTH_RADIUS_KM * Math.asin(Math.max(-1, Math.min(1, dot(point, left)))),
  };
};

/**
 * The coast of the interceptor that meets the missile `timeS` after its ignition, as `count` + 1 samples up to that moment; it is fired
 * as late as it may be. Empty when nothing reaches that place.
 */
export const sampleIntercept = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  timeS: number,
  count: number,
): readonly CoastSample[] => {
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const x = anomalyAt(arc, timeS);
  const point = directionAt(arc, x);
  const { sites, burnoutKmPerS } = scenario.interceptor;
  const vectors = sites.map(toVector);
  const reach = quickestReach(vectors, burnoutKmPerS, point, heightAt(arc, x));
  const site = vectors[reach.site];
  if (site === undefined) return [];
  const { middle, along } = greatCircleFrame(site, point);
  return coastArc(burnoutKmPerS, reach.angleRad, heightAt(arc, x), count).map(({ coastS, angleRad, heightKm }) => {
    const angle = angleRad - reach.angleRad / 2;
    const place = combine(middle, Math.cos(angle), along, Math.sin(angle));
    return { timeS: timeS - reach.coastS + coastS, heightKm, at: toLonLat(place), ...besideTrack(arc, place) };
  });
};
