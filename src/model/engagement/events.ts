import { formatClock } from '../quantities.ts';
import type { ShownShot } from './shot.ts';

/** A moment of the shot that decides something, in a few words with its time. */
export type ShotEvent = { readonly timeS: number; readonly words: string };

/** The moments that decide: the launch order, then where the missile can be met, or what comes too soon and what too late. */
export const listEvents = ({ flight, limits, scenario, nearest }: ShownShot): readonly ShotEvent[] => {
  const { first, last, launchS, impactS, reason } = flight;
  const event = (timeS: number | null | undefined, words: string): readonly ShotEvent[] =>
    timeS == null || timeS >= impactS ? [] : [{ timeS, words: `${words} ${formatClock(timeS)}` }];
  const order = event(launchS, 'an interceptor can leave');
  if (first !== null && last !== null)
    return [...order, ...event(first.timeS, 'can be met from'), ...event(last.timeS, 'until')];
  if (reason?.kind === 'floor') return order;
  const there = limits.reach[0]?.fromS ?? nearest?.sample.earliestS;
  return [
    ...order,
    ...(reason?.kind === 'time'
      ? event(limits.above.at(-1)?.toS, `falls below ${scenario.floorKm} km`)
      : event(limits.seen.at(-1)?.toS, 'sight lost')),
    ...event(there, 'first interceptor here'),
  ];
};
