import { engage } from './engage.ts';
import type { Scenario } from './scenario.ts';
import type { LonLat } from './units.ts';

/** The arcs of the test "can ten interceptors catch Russian missiles": from every base to every target. */
export type ArcSet = {
  readonly bases: readonly LonLat[];
  readonly targets: readonly LonLat[];
  /** Sites, burns, delays and sensors; its launches and speed are set arc by arc. */
  readonly scenario: Scenario;
};

/** Sensors that see everything from burnout on, so that only speed and time decide. */
export const withPerfectSensors = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: [],
  forwardCue: true,
  interceptInView: false,
});

/** How many arcs have any window at all, for each burnout speed in km/s. */
export const countCatchable = (set: ArcSet, speedsKmPerS: readonly number[]): readonly number[] =>
  speedsKmPerS.map((burnoutKmPerS) => {
    const interceptor = { ...set.scenario.interceptor, burnoutKmPerS };
    const scenario: Scenario = { ...set.scenario, interceptor, launches: set.bases };
    const windows = set.targets.flatMap((target) => engage(scenario, target).byLaunch);
    return windows.filter((shot) => shot.kind === 'reached' && shot.windowS > 0).length;
  });

/** The chance that at least one of `shots` independent shots hits, each with `perShot`. */
export const killChance = (perShot: number, shots: number): number => 1 - (1 - perShot) ** shots;

/** Warheads that `interceptors` can be expected to destroy, `shots` at each; decoys and shared failures ignored. */
export const expectedKills = (interceptors: number, perShot: number, shots: number): number =>
  (interceptors / shots) * killChance(perShot, shots);

/** What share of a number of warheads `interceptors` would destroy if every one hit, in per cent. */
export const perfectSharePercent = (interceptors: number, warheads: number): number => (100 * interceptors) / warheads;
