import type { Engagement, Intercept, LaunchEngagement, Reason, ReasonKind } from './engagement.ts';
import { nonNegativeIntervals } from './intervals.ts';
import { cueTimeS, KM_PER_MARGIN_S, LOOKS, quickestReach, reachAt, viewAt } from './margins.ts';
import type { Scenario } from './scenario.ts';
import { toLonLat, toVector } from './sphere.ts';
import {
  anomalyAtHeight,
  apogeeKm,
  createThreatArc,
  directionAt,
  groundAngleAt,
  heightAt,
  impactS,
  type ThreatArc,
  timeAt,
} from './trajectory.ts';
import { EARTH_RADIUS_KM, type LonLat } from './units.ts';

type Solved = {
  readonly cueS: number | null;
  readonly launchS: number | null;
  readonly feasible: readonly { readonly from: number; readonly to: number }[];
  readonly windowS: number;
  /** The greatest margin along the arc, in seconds; `-Infinity` when it is never high enough or never cued. */
  readonly marginS: number;
};

const solve = (scenario: Scenario, arc: ThreatArc): Solved => {
  const cueS = cueTimeS(scenario, arc);
  const floor = anomalyAtHeight(arc, scenario.floorKm);
  const launchS = cueS === null ? null : cueS + scenario.trackS + scenario.decisionS;
  if (launchS === null || floor === null) return { cueS, launchS, feasible: [], windowS: 0, marginS: -Infinity };
  const reach = reachAt(scenario, arc, launchS);
  const view = viewAt(scenario, arc);
  const margin = (x: number): number =>
    scenario.interceptInView ? Math.min(reach(x), view(x) / KM_PER_MARGIN_S) : reach(x);
  const { intervals, peak } = nonNegativeIntervals(margin, -floor, floor, LOOKS);
  const windowS = intervals.reduce((sum, { from, to }) => sum + timeAt(arc, to) - timeAt(arc, from), 0);
  return { cueS, launchS, feasible: intervals, windowS, marginS: peak.value };
};

/** The same scenario with a limit of every radar lifted. */
const withoutHorizon = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: scenario.radars.map((radar) => ({ ...radar, minElevationDeg: -90 })),
});
const withoutRange = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: scenario.radars.map((radar) => ({ ...radar, maxRangeKm: Infinity })),
});
const withEverythingSeen = (scenario: Scenario): Scenario => ({
  ...scenario,
  forwardCue: true,
  interceptInView: false,
});

/** What closes the window, by relaxing one thing at a time. */
const findReason = (scenario: Scenario, arc: ThreatArc): Reason => {
  const seen = solve(withEverythingSeen(scenario), arc);
  const opens = (relaxed: Scenario): boolean => solve(relaxed, arc).windowS > 0;
  const kind = (): ReasonKind => {
    if (apogeeKm(arc) < scenario.floorKm) return 'floor';
    if (seen.windowS === 0) return 'time';
    if (opens(withoutHorizon(scenario))) return 'radar-horizon';
    return opens(withoutRange(scenario)) ? 'radar-range' : 'radar-horizon-and-range';
  };
  return {
    kind: kind(),
    lateS: Number.isFinite(seen.marginS) ? Math.max(0, -seen.marginS) : null,
    windowIfSeenS: seen.windowS,
  };
};

const interceptAt = (scenario: Scenario, arc: ThreatArc, x: number): Intercept => {
  const point = directionAt(arc, x);
  const { sites, burnoutKmPerS, burnS } = scenario.interceptor;
  const { site, angleRad, coastS } = quickestReach(sites.map(toVector), burnoutKmPerS, point, heightAt(arc, x));
  return {
    timeS: timeAt(arc, x),
    at: toLonLat(point),
    heightKm: heightAt(arc, x),
    groundKm: EARTH_RADIUS_KM * (arc.angleRad / 2 + groundAngleAt(arc, x)),
    site: sites[site] ?? [0, 0],
    siteKm: EARTH_RADIUS_KM * angleRad,
    fireByS: timeAt(arc, x) - burnS / 2 - Math.max(coastS, burnS / 2),
  };
};

const engageFrom = (scenario: Scenario, launch: LonLat, target: LonLat): LaunchEngagement => {
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const rangeKm = EARTH_RADIUS_KM * arc.angleRad;
  if (rangeKm > scenario.threat.maxRangeKm) return { kind: 'out-of-reach', launch, rangeKm };
  const { cueS, launchS, feasible, windowS } = solve(scenario, arc);
  const first = feasible[0];
  const last = feasible.at(-1);
  return {
    kind: 'reached',
    launch,
    rangeKm,
    apogeeKm: apogeeKm(arc),
    apogeeS: timeAt(arc, 0),
    burnoutS: arc.burnS,
    cueS,
    launchS,
    impactS: impactS(arc),
    windowS,
    feasible: feasible.map(({ from, to }) => ({ fromS: timeAt(arc, from), toS: timeAt(arc, to) })),
    first: first === undefined ? null : interceptAt(scenario, arc, first.from),
    last: last === undefined ? null : interceptAt(scenario, arc, last.to),
    reason: windowS > 0 ? null : findReason(scenario, arc),
  };
};

/** The engagement of a missile at `target` from each launch point, step by step, by the closed form. */
export const engage = (scenario: Scenario, target: LonLat): Engagement => {
  const byLaunch = scenario.launches.map((launch) => engageFrom(scenario, launch, target));
  let worst: number | null = null;
  let windowS: number | null = null;
  for (const [index, shot] of byLaunch.entries()) {
    if (shot.kind === 'out-of-reach' || (windowS !== null && shot.windowS >= windowS)) continue;
    worst = index;
    windowS = shot.windowS;
  }
  return { target, byLaunch, worst, windowS };
};
