import { MOST_RADARS, MOST_SITES } from './scenario.ts';
import type { Shot } from './shot.ts';

/** An edge this near the one that binds may come to bind a step away. */
const SLACK_S = 15;

/** What the limits at one place make together; one object is used again and again. */
export type Verdict = {
  /** Seconds of window; negative when there is none: by how much the nearest pair of site and radar misses one. */
  windowS: number;
  /** A bit for each edge that binds, or nearly does, where there is a window or nearly one. */
  binding: number;
  /** The feasible stretches of the pairs of site and radar, in order of their starts. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

export const createVerdict = (): Verdict => ({
  windowS: Number.NaN,
  binding: 0,
  starts: new Float64Array(MOST_SITES * MOST_RADARS),
  ends: new Float64Array(MOST_SITES * MOST_RADARS),
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

/** Bits of those edges of one limit that lie within the slack of the latest start and the earliest end. */
const bindingBits = (edges: Float64Array, at: number, limit: number, startS: number, endS: number): number =>
  ((edges[at + 2 * limit] as number) > startS - SLACK_S ? 1 << (2 * limit) : 0) |
  ((edges[at + 2 * limit + 1] as number) < endS + SLACK_S ? 2 << (2 * limit) : 0);

/**
 * The window from the edges of all limits: the time when the missile is above the floor and some site reaches it and, if
 * the scenario asks for it, some radar sees it.
 */
export const judge = (shot: Shot, edges: Float64Array, at: number, verdict: Verdict): void => {
  const { siteCount, radarCount, interceptInView } = shot;
  const views = interceptInView ? radarCount : 1;
  let best = -Infinity;
  let count = 0;
  verdict.binding = 0;
  for (let site = 1; site <= siteCount; site++) {
    for (let view = 0; view < views; view++) {
      const horizon = 1 + siteCount + 2 * view;
      let startS = Math.max(edges[at] as number, edges[at + 2 * site] as number);
      let endS = Math.min(edges[at + 1] as number, edges[at + 2 * site + 1] as number);
      if (interceptInView) {
        const h = at + 2 * horizon;
        startS = Math.max(startS, edges[h] as number, edges[h + 2] as number);
        endS = Math.min(endS, edges[h + 1] as number, edges[h + 3] as number);
      }
      const lengthS = endS - startS;
      if (lengthS > best) best = lengthS;
      if (lengthS > 0) insert(verdict, count++, startS, endS);
      if (lengthS <= -SLACK_S) continue;
      verdict.binding |= bindingBits(edges, at, 0, startS, endS) | bindingBits(edges, at, site, startS, endS);
      if (!interceptInView) continue;
      verdict.binding |=
        bindingBits(edges, at, horizon, startS, endS) | bindingBits(edges, at, horizon + 1, startS, endS);
    }
  }
  verdict.windowS = count < 2 ? best : unionS(verdict, count);
};
