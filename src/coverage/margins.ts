import { leastCoastS } from './interceptor.ts';
import { nonNegativeIntervals } from './intervals.ts';
import { horizonMarginKm, rangeMarginKm } from './radar.ts';
import type { Scenario } from './scenario.ts';
import { angleBetween, dot, toVector, type Vec3 } from './sphere.ts';
import { anomalyAt, directionAt, heightAt, type ThreatArc, timeAt } from './trajectory.ts';
import { EARTH_RADIUS_KM, toRadians } from './units.ts';

/** Even looks along an arc before edges are sought: about 4 s apart on the longest European shots. */
export const LOOKS = 256;

/** A radar's view is measured in km; beside margins in seconds, a second counts for about what a missile covers in one. */
export const KM_PER_MARGIN_S = 5;

/** The site from which a point is soonest reached, and the seconds of coasting; `Infinity` and the first site when none can. */
export type Reach = { readonly site: number; readonly angleRad: number; readonly coastS: number };

export const quickestReach = (sites: readonly Vec3[], speedKmPerS: number, point: Vec3, heightKm: number): Reach => {
  let best: Reach = { site: 0, angleRad: 0, coastS: Infinity };
  for (const [site, at] of sites.entries()) {
    const angleRad = angleBetween(at, point);
    const coastS = leastCoastS(speedKmPerS, angleRad, heightKm);
    if (coastS < best.coastS || site === 0) best = { site, angleRad, coastS };
  }
  return best;
};

/** How far inside the view of the best placed radar the missile is, km; `-Infinity` without a radar. */
export const viewAt = (scenario: Scenario, arc: ThreatArc): ((x: number) => number) => {
  const radars = scenario.radars.map((radar) => ({
    at: toVector(radar.at),
    sinMinElevation: Math.sin(toRadians(radar.minElevationDeg)),
    maxRangeKm: radar.maxRangeKm,
  }));
  return (x) => {
    const point = directionAt(arc, x);
    const radius = EARTH_RADIUS_KM + heightAt(arc, x);
    let best = -Infinity;
    for (const radar of radars) {
      const along = radius * dot(point, radar.at);
      const horizonKm = horizonMarginKm(along, radius, radar.sinMinElevation);
      best = Math.max(best, Math.min(horizonKm, rangeMarginKm(along, radius, radar.maxRangeKm)));
    }
    return best;
  };
};

/** When the defence first knows of the missile, in seconds after ignition; `null` when it never does. */
export const cueTimeS = (scenario: Scenario, arc: ThreatArc): number | null => {
  if (scenario.forwardCue) return arc.burnS;
  const burnout = anomalyAt(arc, arc.burnS);
  const { intervals } = nonNegativeIntervals(viewAt(scenario, arc), burnout, arc.endAnomaly, LOOKS);
  const first = intervals[0];
  return first === undefined ? null : timeAt(arc, first.from);
};

/**
 * By how many seconds the quickest interceptor, leaving at `launchS`, is early (or, negative, late) at a place on the
 * arc. It must have burnt out: t - launch >= burn, and t - launch >= burn/2 + coast.
 */
export const reachAt = (scenario: Scenario, arc: ThreatArc, launchS: number): ((x: number) => number) => {
  const { burnoutKmPerS, burnS } = scenario.interceptor;
  const sites = scenario.interceptor.sites.map(toVector);
  return (x) => {
    const { coastS } = quickestReach(sites, burnoutKmPerS, directionAt(arc, x), heightAt(arc, x));
    return timeAt(arc, x) - launchS - burnS / 2 - Math.max(coastS, burnS / 2);
  };
};
