import { withEverythingSeen } from './engage/reason.ts';
import { createDefence, solveShot } from './engage/shot.ts';
import { toVector } from './physics/sphere.ts';
import type { LonLat } from './physics/units.ts';
import type { Scenario } from './scenario/scenario.ts';

/** One flight of the test "can ten interceptors catch Russian missiles". */
export type RussianFlight = {
  readonly base: LonLat;
  readonly target: LonLat;
  /** Sites, burns, delays and sensors; its launches are not read, and its speed is set for each question. */
  readonly scenario: Scenario;
};

/** From every base to every target. */
export const listFlights = (
  scenario: Scenario,
  bases: readonly LonLat[],
  targets: readonly LonLat[],
): readonly RussianFlight[] => bases.flatMap((base) => targets.map((target) => ({ base, target, scenario })));

/** Sensors that see everything from burnout on, so that only speed and time decide. */
export const withPerfectSensors = (scenario: Scenario): Scenario => ({ ...withEverythingSeen(scenario), radars: [] });

/** Whether an interceptor of a speed has any window, wherever on the flight it is. */
const canCatch = ({ scenario, base, target }: RussianFlight, burnoutKmPerS: number): boolean => {
  const defence = createDefence({ ...scenario, interceptor: { ...scenario.interceptor, burnoutKmPerS } });
  return solveShot(defence, toVector(base), toVector(target)).windowS > 0;
};

/** How many flights have any window at all, for each burnout speed in km/s. */
export const countCatchable = (flights: readonly RussianFlight[], speedsKmPerS: readonly number[]): readonly number[] =>
  speedsKmPerS.map((speed) => flights.filter((flight) => canCatch(flight, speed)).length);

const SPEED_STEPS = 12;

/**
 * The least burnout speed between two (km/s, to 1/4096 of their difference) that catches a flight; `null` when even the
 * higher does not. A faster interceptor never catches fewer, so 12 steps of bisection find it.
 */
export const leastCatchingSpeed = (flight: RussianFlight, lowKmPerS: number, highKmPerS: number): number | null => {
  if (!canCatch(flight, highKmPerS)) return null;
  if (canCatch(flight, lowKmPerS)) return lowKmPerS;
  let [slow, fast] = [lowKmPerS, highKmPerS];
  for (let i = 0; i < SPEED_STEPS; i++) {
    const middle = (slow + fast) / 2;
    if (canCatch(flight, middle)) fast = middle;
    else slow = middle;
  }
  return fast;
};

/** The chance that at least one of `shots` independent shots hits, each with `perShot`. */
export const killChance = (perShot: number, shots: number): number => 1 - (1 - perShot) ** shots;

/** Warheads that `interceptors` can be expected to destroy, `shots` at each; decoys and shared failures ignored. */
export const expectedKills = (interceptors: number, perShot: number, shots: number): number =>
  (interceptors / shots) * killChance(perShot, shots);

/** What share of a number of warheads those destroyed are, in per cent. */
export const sharePercent = (destroyed: number, warheads: number): number => (100 * destroyed) / warheads;
