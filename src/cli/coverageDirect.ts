import { leastCoastS } from '../coverage/interceptor.ts';
import type { Scenario } from '../coverage/scenario.ts';
import { angleBetween, toVector } from '../coverage/sphere.ts';
import { anomalyAt, createThreatArc, directionAt, heightAt, impactS } from '../coverage/trajectory.ts';
import type { LonLat } from '../coverage/units.ts';

/**
 * The model as it reads: every second of flight, in the order of its conditions, with Kepler's equation and the closed form of the
 * coast solved each time. It is what the field is measured against, in time and in seconds of window. Needs a forward cue, one
 * site and one radar, and a target in reach.
 */
export const windowByDirectLoopS = (scenario: Scenario, launch: LonLat, target: LonLat, stepS: number): number => {
  const { burnoutKmPerS, burnS, sites } = scenario.interceptor;
  const [site, radar] = [sites[0], scenario.radars[0]];
  if (site === undefined || radar === undefined || !scenario.forwardCue)
    throw new RangeError('One site, one radar, cued.');
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const launchS = scenario.threat.burnS + scenario.trackS + scenario.decisionS;
  const siteAt = toVector(site);
  const radarAt = toVector(radar.at);
  const sinMinElevation = Math.sin((radar.minElevationDeg * Math.PI) / 180);
  const endS = impactS(arc);
  let windowS = 0;
  for (let t = scenario.threat.burnS; t <= endS; t += stepS) {
    const x = anomalyAt(arc, t);
    const heightKm = heightAt(arc, x);
    if (heightKm < scenario.floorKm || t - launchS < burnS) continue;
    const point = directionAt(arc, x);
    if (t - launchS < burnS / 2 + leastCoastS(burnoutKmPerS, angleBetween(siteAt, point), heightKm)) continue;
    const r = 6371 + heightKm;
    const zenith = r * (point[0] * radarAt[0] + point[1] * radarAt[1] + point[2] * radarAt[2]);
    const slant = Math.sqrt(6371 ** 2 + r * r - 2 * 6371 * zenith);
    if (zenith - 6371 >= sinMinElevation * slant && slant <= radar.maxRangeKm) windowS += stepS;
  }
  return windowS;
};
