import { leastCoastS } from '../physics/interceptor.ts';
import { nonNegativeIntervals, type Sample } from '../physics/intervals.ts';
import { anomalyAt, anomalyAtHeight, positionAt, type ThreatArc, timeAt } from '../physics/kepler.ts';
import type { Vec3 } from '../physics/sphere.ts';
import type { Defence } from './shot.ts';

/** The shortest flight to a point, and the site that it starts from. */
export type Quickest = {
  readonly site: number;
  readonly coastS: number;
  /** From ignition to arrival; not before the burn is over. */
  readonly flightS: number;
};

/** The site with the shortest flight to a point (km, Earth-fixed on arrival); `coastS` is infinite and `site` 0 if none can reach it. */
export const findQuickest = ({ sites, interceptor }: Defence, point: Vec3): Quickest => {
  const coasts = sites.map((site) => leastCoastS(interceptor, site, point));
  const coastS = Math.min(...coasts);
  const flightS = interceptor.burnS / 2 + Math.max(coastS, interceptor.burnS / 2);
  return { site: coasts.indexOf(coastS), coastS, flightS };
};

const SAMPLES = 32;

/**
 * The anomaly above the floor at which the quickest interceptor that leaves at `launchS` has the largest time margin (s; negative: it
 * is late); `null` when the missile never rises to the floor, or nothing gets to it there.
 */
export const findNearest = (defence: Defence, arc: ThreatArc, launchS: number): Sample | null => {
  const floor = anomalyAtHeight(arc, defence.scenario.floorKm);
  if (floor === null) return null;
  const early = (x: number): number => timeAt(arc, x) - launchS - findQuickest(defence, positionAt(arc, x)).flightS;
  const from = Math.max(-floor, anomalyAt(arc, arc.burnS));
  if (from >= floor) return null;
  const { peak } = nonNegativeIntervals(early, from, floor, SAMPLES);
  return peak.value === -Infinity ? null : peak;
};
