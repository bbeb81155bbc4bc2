import { leastCoastS } from '../../src/coverage/interceptor.ts';
import type { Scenario } from '../../src/coverage/scenario.ts';
import { dot, toVector } from '../../src/coverage/sphere.ts';
import { anomalyAt, createThreatArc, groundAngleAt, heightAt, impactS } from '../../src/coverage/trajectory.ts';
import { EARTH_RADIUS_KM, type LonLat, toRadians } from '../../src/coverage/units.ts';

/** `skipRuledOut` leaves a second of flight at the first condition that fails, before the closed form where it can. */
type Loop = { readonly stepS: number; readonly skipRuledOut: boolean };

/**
 * The model as it reads: every second of flight, in the order of its conditions, with Kepler's equation and the closed form of the
 * coast solved each time. It is what the field is measured against in time. Needs a forward cue, one site and one radar, and a
 * target in reach.
 */
export const windowByDirectLoopS = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  { stepS, skipRuledOut }: Loop,
): number => {
  const { burnoutKmPerS, burnS, sites } = scenario.interceptor;
  const [site, radar] = [sites[0], scenario.radars[0]];
  if (site === undefined || radar === undefined || !scenario.forwardCue)
    throw new RangeError('One site, one radar, cued.');
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const launchS = scenario.threat.burnS + scenario.trackS + scenario.decisionS;
  const [siteMiddle, siteAlong] = [dot(toVector(site), arc.middle), dot(toVector(site), arc.along)];
  const [radarMiddle, radarAlong] = [dot(toVector(radar.at), arc.middle), dot(toVector(radar.at), arc.along)];
  const sinMinElevation = Math.sin(toRadians(radar.minElevationDeg));
  const endS = impactS(arc);
  let windowS = 0;
  for (let t = scenario.threat.burnS; t <= endS; t += stepS) {
    const x = anomalyAt(arc, t);
    const heightKm = heightAt(arc, x);
    const isReady = heightKm >= scenario.floorKm && t - launchS >= burnS;
    if (skipRuledOut && !isReady) continue;
    const angle = groundAngleAt(arc, x);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const siteAngle = Math.acos(Math.min(1, siteMiddle * cos + siteAlong * sin));
    const isReached = t - launchS >= burnS / 2 + leastCoastS(burnoutKmPerS, siteAngle, heightKm);
    if (skipRuledOut && !isReached) continue;
    const r = EARTH_RADIUS_KM + heightKm;
    const zenithKm = r * (radarMiddle * cos + radarAlong * sin);
    const slantKm = Math.sqrt(EARTH_RADIUS_KM ** 2 + r * r - 2 * EARTH_RADIUS_KM * zenithKm);
    const isSeen = zenithKm - EARTH_RADIUS_KM >= sinMinElevation * slantKm && slantKm <= radar.maxRangeKm;
    if (isReady && isReached && isSeen) windowS += stepS;
  }
  return windowS;
};
