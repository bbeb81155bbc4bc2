import { withEverythingSeen } from './engage/reason.ts';
import { createDefence, solveShot } from './engage/shot.ts';
import { toVector } from './physics/sphere.ts';
import type { LonLat } from './physics/units.ts';
import type { Scenario } from './scenario/scenario.ts';

/** The arcs of the test "can ten interceptors catch Russian missiles": from every base to every target. */
export type ArcSet = {
  readonly bases: readonly LonLat[];
  readonly targets: readonly LonLat[];
  /** Sites, burns, delays and sensors; its launches and speed are set arc by arc. */
  readonly scenario: Scenario;
};

/** Sensors that see everything from burnout on, so that only speed and time decide. */
export const withPerfectSensors = (scenario: Scenario): Scenario => ({
  ...withEverythingSeen(scenario),
  radars: [],
});

/** Whether an interceptor of a speed has any window against the arc from a base to a target, wherever it is. */
const canCatch = ({ scenario }: ArcSet, base: LonLat, target: LonLat, burnoutKmPerS: number): boolean => {
  const defence = createDefence({ ...scenario, interceptor: { ...scenario.interceptor, burnoutKmPerS } });
  return solveShot(defence, toVector(base), toVector(target)).windowS > 0;
};

/** How many arcs have any window at all, for each burnout speed in km/s. */
export const countCatchable = (set: ArcSet, speedsKmPerS: readonly number[]): readonly number[] =>
  speedsKmPerS.map((speed) =>
    set.bases.reduce(
      (count, base) => count + set.targets.filter((target) => canCatch(set, base, target, speed)).length,
      0,
    ),
  );

const SPEED_STEPS = 12;

/**
 * The least burnout speed between two (km/s, to 1/4096 of their difference) that catches an arc; `null` when even the higher does not.
 * A faster interceptor never catches fewer, so 12 steps of bisection find it.
 */
export const leastCatchingSpeed = (
  set: ArcSet,
  base: LonLat,
  target: LonLat,
  lowKmPerS: number,
  highKmPerS: number,
): number | null => {
  if (!canCatch(set, base, target, highKmPerS)) return null;
  if (canCatch(set, base, target, lowKmPerS)) return lowKmPerS;
  let [slow, fast] = [lowKmPerS, highKmPerS];
  for (let i = 0; i < SPEED_STEPS; i++) {
    const middle = (slow + fast) / 2;
    if (canCatch(set, base, target, middle)) fast = middle;
    else slow = middle;
  }
  return fast;
};

/** The chance that at least one of `shots` independent shots hits, each with `perShot`. */
export const killChance = (perShot: number, shots: number): number => 1 - (1 - perShot) ** shots;

/** Warheads that `interceptors` can be expected to destroy, `shots` at each; decoys and shared failures ignored. */
export const expectedKills = (interceptors: number, perShot: number, shots: number): number =>
  (interceptors / shots) * killChance(perShot, shots);

/** What share of a number of warheads `interceptors` would destroy if every one hit, in per cent. */
export const perfectSharePercent = (interceptors: number, warheads: number): number => (100 * interceptors) / warheads;
