import { arcOf } from '../../coverage/engage/arc.ts';
import { findQuickest } from '../../coverage/engage/earliest.ts';
import { createDefence } from '../../coverage/engage/shot.ts';
import { anomalyAt, positionAt } from '../../coverage/physics/kepler.ts';
import { solveLambert } from '../../coverage/physics/lambert.ts';
import {
  angleBetween,
  combine,
  dot,
  lengthOf,
  normalise,
  toLonLat,
  toVector,
  turnEast,
  type Vec3,
} from '../../coverage/physics/sphere.ts';
import { EARTH_MU, EARTH_RADIUS_KM, type LonLat } from '../../coverage/physics/units.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { FlightSample } from './flight.ts';

/** A moment of an interceptor's coast; its distance is measured as the missile's is, over the ground from the launch point. */
export type CoastSample = Pick<FlightSample, 'timeS' | 'heightKm' | 'at' | 'groundKm'>;

/** Steps of the integration between two samples of a coast: some 2 s each. */
const STEPS_A_SAMPLE = 8;

/**
 * The coast from a site to a point fixed to the Earth on arrival, as `count` + 1 positions (km) evenly spaced in time, each fixed to the
 * Earth at its own moment. For drawing: it is integrated (leapfrog), and ends within a kilometre of the point.
 */
const sampleCoast = (site: Vec3, point: Vec3, coastS: number, turnRadPerS: number, count: number): readonly Vec3[] => {
  const there = turnEast(point, turnRadPerS * coastS);
  const radiusKm = lengthOf(there);
  const cosAngle = dot(site, there) / radiusKm;
  const { upKmPerS, levelKmPerS } = solveLambert(EARTH_RADIUS_KM, radiusKm, cosAngle, coastS);
  const level = normalise(combine(there, 1, site, -radiusKm * cosAngle));
  const stepS = coastS / (count * STEPS_A_SAMPLE);
  let position = combine(site, EARTH_RADIUS_KM, site, 0);
  let velocity = combine(site, upKmPerS, level, levelKmPerS);
  const fall = (forS: number): Vec3 => combine(velocity, 1, position, (-EARTH_MU / lengthOf(position) ** 3) * forS);
  return Array.from({ length: count + 1 }, (_, i) => {
    for (let step = 0; i > 0 && step < STEPS_A_SAMPLE; step++) {
      velocity = fall(stepS / 2);
      position = combine(position, 1, velocity, stepS);
      velocity = fall(stepS / 2);
    }
    return turnEast(position, (-turnRadPerS * coastS * i) / count);
  });
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
  const defence = createDefence(scenario);
  const arc = arcOf(scenario, launch, target);
  const point = positionAt(arc, anomalyAt(arc, timeS));
  const { site, coastS } = findQuickest(defence, point);
  const from = defence.sites[site];
  if (from === undefined || coastS === Infinity) return [];
  return sampleCoast(from, point, coastS, defence.interceptor.turnRadPerS, count).map((position, i) => {
    const below = normalise(position);
    return {
      timeS: timeS - coastS * (1 - i / count),
      heightKm: Math.max(0, lengthOf(position) - EARTH_RADIUS_KM),
      at: toLonLat(below),
      groundKm: EARTH_RADIUS_KM * angleBetween(toVector(launch), below),
    };
  });
};
