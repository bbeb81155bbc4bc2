import { createDefence, viewMarginKm } from '../../src/coverage/engage/shot.ts';
import { spareKmPerS } from '../../src/coverage/physics/interceptor.ts';
import { anomalyAt, createThreatArc, heightAt, impactS, positionAt } from '../../src/coverage/physics/kepler.ts';
import { toVector } from '../../src/coverage/physics/sphere.ts';
import { type LonLat, turnRateOf } from '../../src/coverage/physics/units.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';

const STEP_S = 1;

/**
 * The window (s) as the definition reads: every second of flight, in the order of its conditions, with Kepler's equation and Lambert's problem
 * solved each time. It is what the map is measured against in time. Needs a forward cue, and a target in reach.
 */
export const windowByDirectLoopS = (scenario: Scenario, launch: LonLat, target: LonLat): number => {
  const { sites, radars, interceptor } = createDefence(scenario);
  const arc = createThreatArc(toVector(launch), toVector(target), scenario.threat, turnRateOf(scenario.earthTurns));
  const launchS = arc.burnS + scenario.trackS + scenario.decisionS;
  const endS = impactS(arc);
  let windowS = 0;
  for (let t = arc.burnS; t <= endS; t += STEP_S) {
    const x = anomalyAt(arc, t);
    const position = positionAt(arc, x);
    const isReady = heightAt(arc, x) >= scenario.floorKm && t - launchS >= interceptor.burnS;
    const longestS = t - launchS - interceptor.burnS / 2;
    const isReached = sites.some((site) => spareKmPerS(interceptor, site, position, longestS) >= 0);
    const isSeen = !scenario.interceptInView || radars.some((radar) => viewMarginKm(radar, position) >= 0);
    if (isReady && isReached && isSeen) windowS += STEP_S;
  }
  return windowS;
};
