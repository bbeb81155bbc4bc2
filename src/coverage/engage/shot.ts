import { type Interceptor, launchSpeedKmPerS, spareKmPerS } from '../physics/interceptor.ts';
import { type FeasibleIntervals, findFeasible, type Interval } from '../physics/intervals.ts';
import { anomalyAt, anomalyAtHeight, createThreatArc, positionAt, type ThreatArc, timeAt } from '../physics/kepler.ts';
import { horizonMarginKm, rangeMarginKm } from '../physics/radar.ts';
import { dot, lengthOf, toVector, type Vec3 } from '../physics/sphere.ts';
import { toRadians, turnRateOf } from '../physics/units.ts';
import type { Scenario } from '../scenario/scenario.ts';

type RadarView = { readonly at: Vec3; readonly sinMinElevation: number; readonly maxRangeKm: number };

/** A scenario with what is the same for every target computed once. Places are unit vectors. */
export type Defence = {
  readonly scenario: Scenario;
  readonly launches: readonly Vec3[];
  readonly sites: readonly Vec3[];
  readonly interceptor: Interceptor;
  readonly radars: readonly RadarView[];
};

export const createDefence = (scenario: Scenario): Defence => {
  const { sites, burnoutKmPerS, burnoutHeightKm, burnS } = scenario.interceptor;
  return {
    scenario,
    launches: scenario.launches.map(toVector),
    sites: sites.map(toVector),
    interceptor: {
      launchKmPerS: launchSpeedKmPerS(burnoutKmPerS, burnoutHeightKm),
      burnS,
      turnRadPerS: turnRateOf(scenario.earthTurns),
    },
    radars: scenario.radars.map(({ at, minElevationDeg, maxRangeKm }) => ({
      at: toVector(at),
      sinMinElevation: Math.sin(toRadians(minElevationDeg)),
      maxRangeKm,
    })),
  };
};

/** The missile's arc, and when on it (in anomalies) it can be met. */
export type Shot = {
  readonly arc: ThreatArc;
  /** When the defence first knows of the missile; `null` when it never does. */
  readonly cueS: number | null;
  /** The earliest launch of an interceptor; `null` with `cueS`. */
  readonly launchS: number | null;
  readonly feasible: readonly Interval[];
  readonly windowS: number;
  /**
   * The greatest velocity margin (km/s) while the missile may be hit; `-Infinity` when it never may. Capped by the radar-view margin,
   * converted to km/s, so that it is continuous and crosses zero exactly where a window opens.
   */
  readonly spareKmPerS: number;
};

/** Equally spaced samples along the trajectory, and along each part where the missile may be hit, before roots are refined. */
const VIEW_SAMPLES = 8;
const REACH_SAMPLES = 4;
/** Converts a radar-view margin (km) to a velocity margin (km/s): about how the needed speed changes while the missile travels 1 km. */
const KM_PER_S_PER_KM = 0.002;

/** How far inside the view of a radar a point is, km. */
export const viewMarginKm = ({ at, sinMinElevation, maxRangeKm }: RadarView, point: Vec3): number => {
  const radiusKm = lengthOf(point);
  const zenithKm = dot(at, point);
  return Math.min(horizonMarginKm(zenithKm, radiusKm, sinMinElevation), rangeMarginKm(zenithKm, radiusKm, maxRangeKm));
};

/** When a radar sees the missile in a span, and how far inside its view (km) it comes; below 0 when none does. */
export const findSeen = ({ radars }: Defence, arc: ThreatArc, span: Interval): FeasibleIntervals => {
  const margins = radars.map((radar) => (x: number) => viewMarginKm(radar, positionAt(arc, x)));
  return findFeasible(margins, span, VIEW_SAMPLES);
};

/** When an interceptor that leaves at `launchS` or later can be where the missile is, and its greatest velocity margin. */
export const findReach = (
  { sites, interceptor }: Defence,
  arc: ThreatArc,
  launchS: number,
  span: Interval,
): FeasibleIntervals => {
  const leavesS = launchS + interceptor.burnS / 2;
  const spares = sites.map(
    (site) => (x: number) => spareKmPerS(interceptor, site, positionAt(arc, x), timeAt(arc, x) - leavesS),
  );
  return findFeasible(spares, span, REACH_SAMPLES);
};

/** When the defence first knows of the missile; `null` when it never does. */
const findCue = (defence: Defence, arc: ThreatArc): number | null => {
  if (defence.scenario.forwardCue) return arc.burnS;
  const first = findSeen(defence, arc, { from: anomalyAt(arc, arc.burnS), to: arc.endAnomaly }).intervals[0];
  return first === undefined ? null : timeAt(arc, first.from);
};

/** The one function that solves a place: the missile from one launch point at one target. Both are unit vectors. */
export const solveShot = (defence: Defence, launch: Vec3, target: Vec3): Shot => {
  const { threat, trackS, decisionS, floorKm, interceptInView } = defence.scenario;
  const arc = createThreatArc(launch, target, threat, defence.interceptor.turnRadPerS);
  const cueS = findCue(defence, arc);
  const launchS = cueS === null ? null : cueS + trackS + decisionS;
  const shut = { arc, cueS, launchS, feasible: [], windowS: 0, spareKmPerS: -Infinity };
  const floor = anomalyAtHeight(arc, floorKm);
  if (launchS === null || floor === null) return shut;
  const readyS = Math.max(arc.burnS, launchS + defence.interceptor.burnS);
  const from = Math.max(-floor, anomalyAt(arc, readyS));
  // anomalyAt clamps to impact, so an interceptor that is ready too late ends up here.
  if (from >= floor) return shut;
  const span = { from, to: floor };
  const seen = interceptInView ? findSeen(defence, arc, span) : { intervals: [span], highest: Infinity };
  const reaches = seen.intervals.map((one) => findReach(defence, arc, launchS, one));
  const feasible = reaches.flatMap(({ intervals }) => intervals);
  const windowS = feasible.reduce((sum, one) => sum + timeAt(arc, one.to) - timeAt(arc, one.from), 0);
  const viewKmPerS = KM_PER_S_PER_KM * seen.highest;
  const reachKmPerS = Math.max(...reaches.map(({ highest }) => highest));
  return {
    ...shut,
    feasible,
    windowS,
    spareKmPerS: reaches.length > 0 ? Math.min(viewKmPerS, reachKmPerS) : viewKmPerS,
  };
};
