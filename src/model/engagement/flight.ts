import { arcOf } from '../../coverage/engage/arc.ts';
import { findQuickest } from '../../coverage/engage/earliest.ts';
import { createDefence, viewMarginKm } from '../../coverage/engage/shot.ts';
import { anomalyAt, heightAt, positionAt, type ThreatArc, timeAt } from '../../coverage/physics/kepler.ts';
import { horizonHeightKm } from '../../coverage/physics/radar.ts';
import { angleBetween, normalise, toLonLat, toVector, type Vec3 } from '../../coverage/physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../../coverage/physics/units.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';

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

const lowestHorizonKm = (scenario: Scenario, below: Vec3): number | null => {
  const heights = scenario.radars.flatMap(({ at, minElevationDeg }) => {
    const heightKm = horizonHeightKm(angleBetween(toVector(at), below), minElevationDeg);
    return heightKm === null ? [] : [heightKm];
  });
  return heights.length === 0 ? null : Math.min(...heights);
};

/** Gives the sample at an anomaly of an arc. */
const createSampler = (scenario: Scenario, arc: ThreatArc, launch: Vec3, launchS: number | null) => {
  const defence = createDefence(scenario);
  return (x: number): FlightSample => {
    const timeS = timeAt(arc, x);
    const position = positionAt(arc, x);
    const below = normalise(position);
    // The ends of the arc are on the ground, give or take a rounding.
    const heightKm = Math.max(0, heightAt(arc, x));
    const { flightS } = findQuickest(defence, position);
    const earliestS = launchS === null || flightS === Infinity ? null : launchS + flightS;
    const isSeen = timeS >= arc.burnS && defence.radars.some((radar) => viewMarginKm(radar, position) >= 0);
    const isHigh = heightKm >= scenario.floorKm;
    const isReached = earliestS !== null && timeS >= earliestS;
    return {
      timeS,
      groundKm: EARTH_RADIUS_KM * angleBetween(launch, below),
      heightKm,
      at: toLonLat(below),
      horizonKm: lowestHorizonKm(scenario, below),
      earliestS,
      isSeen,
      isFeasible: isHigh && isReached && (isSeen || !scenario.interceptInView),
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
  const arc = arcOf(scenario, launch, target);
  const sample = createSampler(scenario, arc, toVector(launch), launchS);
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
  const arc = arcOf(scenario, launch, target);
  return createSampler(scenario, arc, toVector(launch), launchS)(anomalyAt(arc, timeS));
};
