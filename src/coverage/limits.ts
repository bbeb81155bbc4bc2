import { nonNegativeIntervals } from './intervals.ts';
import { LOOKS, reachAt, viewAt } from './margins.ts';
import type { Scenario } from './scenario.ts';
import { anomalyAt, anomalyAtHeight, createThreatArc, heightAt, timeAt } from './trajectory.ts';
import type { LonLat } from './units.ts';

/** A stretch of the flight, in seconds after the missile's ignition. */
export type Span = { readonly fromS: number; readonly toS: number };

/** When each condition of an intercept is met by itself: the window is where all of them are met. */
export type Limits = {
  /** The missile is at or above the least height of an intercept. */
  readonly above: readonly Span[];
  /** The quickest interceptor, fired as soon as it may be, can be where the missile is. */
  readonly reach: readonly Span[];
  /** A radar sees the missile. */
  readonly seen: readonly Span[];
  /** The moment above the floor at which the quickest interceptor is least late, or most early; `null` when none can be. */
  readonly nearestS: number | null;
};

/** The limits from burnout to impact; `launchS` is the earliest launch of an interceptor, `null` when there is none. */
export const findLimits = (scenario: Scenario, launch: LonLat, target: LonLat, launchS: number | null): Limits => {
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const from = anomalyAt(arc, arc.burnS);
  const to = arc.endAnomaly;
  const spans = (margin: (x: number) => number): readonly Span[] =>
    nonNegativeIntervals(margin, from, to, LOOKS).intervals.map((one) => ({
      fromS: timeAt(arc, one.from),
      toS: timeAt(arc, one.to),
    }));
  const floor = anomalyAtHeight(arc, scenario.floorKm);
  const reach = launchS === null ? () => -Infinity : reachAt(scenario, arc, launchS);
  const nearest = floor === null ? null : nonNegativeIntervals(reach, Math.max(from, -floor), floor, LOOKS).peak;
  return {
    above: spans((x) => heightAt(arc, x) - scenario.floorKm),
    reach: launchS === null ? [] : spans(reach),
    seen: spans(viewAt(scenario, arc)),
    nearestS: nearest === null || nearest.value === -Infinity ? null : timeAt(arc, nearest.at),
  };
};
