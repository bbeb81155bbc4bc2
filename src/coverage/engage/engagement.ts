import type { LonLat } from '../physics/units.ts';

/** One place where the missile could be met. */
export type Intercept = {
  /** Seconds after the missile's ignition. */
  readonly timeS: number;
  readonly at: LonLat;
  readonly heightKm: number;
  /** Distance over the ground from the launch point to below the missile. */
  readonly groundKm: number;
  /** The site that gets there soonest, its distance over the ground, and the latest moment at which it must fire. */
  readonly site: LonLat;
  readonly siteKm: number;
  readonly fireByS: number;
};

/**
 * Why there is no window. `time`: even a radar that sees everything leaves none. `radar-horizon`, `radar-range`, or both:
 * one opens when that limit is lifted. `floor`: the trajectory stays below the least height of an intercept.
 */
export type ReasonKind = 'time' | 'radar-horizon' | 'radar-range' | 'radar-horizon-and-range' | 'floor';
export type Reason = {
  readonly kind: ReasonKind;
  /**
   * By how many seconds the interceptor would be late at its best point above the floor if everything were seen: 0 when it would not,
   * `null` when none can reach the trajectory above the floor at any time.
   */
  readonly lateS: number | null;
  /** The window if everything were seen, in seconds. */
  readonly windowIfSeenS: number;
};

/** The shot from one launch point, step by step; times are seconds after the missile's ignition. */
export type LaunchEngagement =
  | { readonly kind: 'out-of-reach'; readonly launch: LonLat; readonly rangeKm: number }
  | {
      readonly kind: 'reached';
      readonly launch: LonLat;
      readonly rangeKm: number;
      readonly apogeeKm: number;
      readonly apogeeS: number;
      readonly burnoutS: number;
      /** When the defence first knows; `null` when nothing ever sees the missile. */
      readonly cueS: number | null;
      /** The earliest an interceptor can leave; `null` with `cueS`. */
      readonly launchS: number | null;
      readonly impactS: number;
      readonly windowS: number;
      /** The feasible times, in order; their lengths add up to the window. */
      readonly feasible: readonly { readonly fromS: number; readonly toS: number }[];
      readonly first: Intercept | null;
      readonly last: Intercept | null;
      /** `null` when there is a window. */
      readonly reason: Reason | null;
    };

/** The answer for one target: each launch point in the order of the scenario, and the index of the worst that reaches it. */
export type Engagement = {
  readonly target: LonLat;
  readonly byLaunch: readonly LaunchEngagement[];
  /** Index of the launch point with the least window; `null` when the target is out of reach of all. */
  readonly worst: number | null;
  /** The least window in seconds; `null` when the target is out of reach of all. */
  readonly windowS: number | null;
};
