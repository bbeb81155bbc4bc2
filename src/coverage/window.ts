import { MOST_RADARS, MOST_SITES } from './scenario.ts';
import type { Shot } from './shot.ts';

const MOST_PAIRS = MOST_SITES * MOST_RADARS;

/** What the limits at one place make together; one object is used again and again. */
export type Verdict = {
  /** Seconds of window; negative when there is none: by how much the nearest pair of site and radar misses one. */
  windowS: number;
  /** When each pair of site and radar, site by site, could first and last hit (s); the last is before the first where it never could. */
  readonly firstS: Float64Array;
  readonly lastS: Float64Array;
  /** The feasible stretches among those, in order of their starts, and how many there are. */
  count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

export const createVerdict = (): Verdict => ({
  windowS: Number.NaN,
  firstS: new Float64Array(MOST_PAIRS),
  lastS: new Float64Array(MOST_PAIRS),
  count: 0,
  starts: new Float64Array(MOST_PAIRS),
  ends: new Float64Array(MOST_PAIRS),
});

const insert = ({ starts, ends }: Verdict, count: number, startS: number, endS: number): void => {
  let i = count;
  for (; i > 0 && (starts[i - 1] as number) > startS; i--) {
    starts[i] = starts[i - 1] as number;
    ends[i] = ends[i - 1] as number;
  }
  starts[i] = startS;
  ends[i] = endS;
};

const unionS = ({ starts, ends }: Verdict, count: number): number => {
  let total = 0;
  let reached = -Infinity;
  for (let i = 0; i < count; i++) {
    const end = ends[i] as number;
    if (end <= reached) continue;
    total += end - Math.max(reached, starts[i] as number);
    reached = end;
  }
  return total;
};

/**
 * The window in seconds from the edges of all limits, from `edges[at]` on: the time when the missile is above the floor and some
 * site reaches it and, if the scenario asks for it, some radar sees it. It stands in the verdict, with how it comes about: a number
 * handed back would be made anew each time.
 */
export const judge = (shot: Shot, edges: Float64Array, at: number, verdict: Verdict): void => {
  const { siteCount, radarCount, interceptInView } = shot;
  const views = interceptInView ? radarCount : 1;
  const floorFirst = edges[at] as number;
  const floorLast = edges[at + 1] as number;
  let best = -Infinity;
  let count = 0;
  let pair = 0;
  for (let site = 1; site <= siteCount; site++) {
    const siteFirst = Math.max(floorFirst, edges[at + 2 * site] as number);
    const siteLast = Math.min(floorLast, edges[at + 2 * site + 1] as number);
    for (let view = 0; view < views; view++) {
      let first = siteFirst;
      let last = siteLast;
      if (interceptInView) {
        const h = at + 2 * (1 + siteCount + 2 * view);
        first = Math.max(first, edges[h] as number, edges[h + 2] as number);
        last = Math.min(last, edges[h + 1] as number, edges[h + 3] as number);
      }
      verdict.firstS[pair] = first;
      verdict.lastS[pair++] = last;
      if (last - first > best) best = last - first;
      if (last > first) insert(verdict, count++, first, last);
    }
  }
  verdict.count = count;
  verdict.windowS = count < 2 ? best : unionS(verdict, count);
};
