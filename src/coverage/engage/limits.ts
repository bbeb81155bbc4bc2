import { type Interval, nonNegativeIntervals } from '../physics/intervals.ts';
import { anomalyAt, heightAt, timeAt } from '../physics/kepler.ts';
import type { LonLat } from '../physics/units.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { arcOf } from './arc.ts';
import { findNearest } from './earliest.ts';
import { createDefence, findReach, findSeen } from './shot.ts';

/** An interval of the flight, in seconds after the missile's ignition. */
export type Span = { readonly fromS: number; readonly toS: number };

/** When each condition of an intercept is met by itself: the window is where all of them are met. */
export type Limits = {
  /** The missile is at or above the least height of an intercept. */
  readonly above: readonly Span[];
  /** The quickest interceptor, fired as soon as it may be, can be where the missile is. */
  readonly reach: readonly Span[];
  /** A radar sees the missile. */
  readonly seen: readonly Span[];
  /** The moment above the floor at which the quickest interceptor has the largest time margin; `null` when none can be there. */
  readonly nearestS: number | null;
};

const HEIGHT_SAMPLES = 16;

/** The limits from burnout to impact; `launchS` is the earliest launch of an interceptor, `null` when there is none. */
export const findLimits = (scenario: Scenario, launch: LonLat, target: LonLat, launchS: number | null): Limits => {
  const defence = createDefence(scenario);
  const arc = arcOf(scenario, launch, target);
  const [burnout, end] = [anomalyAt(arc, arc.burnS), arc.endAnomaly];
  const toSpans = (intervals: readonly Interval[]): readonly Span[] =>
    intervals.map((one) => ({ fromS: timeAt(arc, one.from), toS: timeAt(arc, one.to) }));
  const above = nonNegativeIntervals((x) => heightAt(arc, x) - scenario.floorKm, burnout, end, HEIGHT_SAMPLES);
  const ready = launchS === null ? end : anomalyAt(arc, Math.max(arc.burnS, launchS + scenario.interceptor.burnS));
  const nearest = launchS === null ? null : findNearest(defence, arc, launchS);
  return {
    above: toSpans(above.intervals),
    reach:
      launchS === null || ready >= end
        ? []
        : toSpans(findReach(defence, arc, launchS, { from: ready, to: end }).intervals),
    seen: toSpans(findSeen(defence, arc, { from: burnout, to: end }).intervals),
    nearestS: nearest === null ? null : timeAt(arc, nearest.at),
  };
};
