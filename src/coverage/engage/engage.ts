import { apogeeKm, heightAt, impactS, positionAt, timeAt } from '../physics/kepler.ts';
import { angleBetween, distanceKm, normalise, toLonLat, toVector, type Vec3 } from '../physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../physics/units.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { findNearest, findQuickest } from './earliest.ts';
import type { Engagement, Intercept, LaunchEngagement, Reason } from './engagement.ts';
import { findReasonKind, withEverythingSeen } from './reason.ts';
import { createDefence, type Defence, type Shot, solveShot } from './shot.ts';

const explainNone = ({ scenario }: Defence, { arc }: Shot, launch: Vec3, target: Vec3): Reason => {
  const seeing = createDefence(withEverythingSeen(scenario));
  const seen = solveShot(seeing, launch, target);
  const nearest = seen.windowS > 0 || seen.launchS === null ? null : findNearest(seeing, arc, seen.launchS);
  return {
    kind: findReasonKind(scenario, arc, launch, target),
    lateS: seen.windowS > 0 ? 0 : nearest === null ? null : Math.max(0, -nearest.value),
    windowIfSeenS: seen.windowS,
  };
};

const interceptAt = (defence: Defence, { arc }: Shot, launch: Vec3, x: number): Intercept => {
  const position = positionAt(arc, x);
  const below = normalise(position);
  const quickest = findQuickest(defence, position);
  const site = defence.sites[quickest.site] ?? below;
  return {
    timeS: timeAt(arc, x),
    at: toLonLat(below),
    heightKm: heightAt(arc, x),
    groundKm: EARTH_RADIUS_KM * angleBetween(launch, below),
    site: defence.scenario.interceptor.sites[quickest.site] ?? toLonLat(site),
    siteKm: EARTH_RADIUS_KM * angleBetween(site, below),
    fireByS: timeAt(arc, x) - quickest.flightS,
  };
};

const engageFrom = (defence: Defence, launch: LonLat, target: LonLat): LaunchEngagement => {
  const rangeKm = distanceKm(launch, target);
  if (rangeKm > defence.scenario.threat.maxRangeKm) return { kind: 'out-of-reach', launch, rangeKm };
  const [from, to] = [toVector(launch), toVector(target)];
  const shot = solveShot(defence, from, to);
  const { arc, cueS, launchS, feasible, windowS } = shot;
  const [first, last] = [feasible[0], feasible.at(-1)];
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
    feasible: feasible.map((one) => ({ fromS: timeAt(arc, one.from), toS: timeAt(arc, one.to) })),
    first: first === undefined ? null : interceptAt(defence, shot, from, first.from),
    last: last === undefined ? null : interceptAt(defence, shot, from, last.to),
    reason: windowS > 0 ? null : explainNone(defence, shot, from, to),
  };
};

/** The engagement of a missile at `target` from each launch point, step by step. */
export const engage = (scenario: Scenario, target: LonLat): Engagement => {
  const defence = createDefence(scenario);
  const byLaunch = scenario.launches.map((launch) => engageFrom(defence, launch, target));
  let worst: number | null = null;
  let windowS: number | null = null;
  for (const [index, shot] of byLaunch.entries()) {
    if (shot.kind === 'out-of-reach' || (windowS !== null && shot.windowS >= windowS)) continue;
    worst = index;
    windowS = shot.windowS;
  }
  return { target, byLaunch, worst, windowS };
};
