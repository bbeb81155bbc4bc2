import { MOST_RADARS, MOST_SITES } from './scenario.ts';
import type { Shot } from './shot.ts';

/** An edge this near the one that binds may come to bind a step away. */
const SLACK_S = 12;
/** What is farther than this from a window is far from one. */
const NEAR_S = 15;

/** What the limits at one place make together; one object is used again and again. */
export type Verdict = {
  /** Seconds of window; negative when there is none: by how much the nearest pair of site and radar misses one. */
  windowS: number;
  /** The feasible stretches of the pairs of site and radar, in order of their starts, and how many there are. */
  count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
};

export const createVerdict = (): Verdict => ({
  windowS: Number.NaN,
  count: 0,
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

/** Bits of those edges of one limit that lie within the slack of the start, and of the end. */
const startBits = (edges: Float64Array, at: number, limit: number, startS: number): number =>
  (edges[at + 2 * limit] as number) > startS - SLACK_S ? 1 << (2 * limit) : 0;
const endBits = (edges: Float64Array, at: number, limit: number, endS: number): number =>
  (edges[at + 2 * limit + 1] as number) < endS + SLACK_S ? 2 << (2 * limit) : 0;

/**
 * Bits of the edges that bind at a place: of all pairs with a stretch that makes the start or the end of the window, or all of
 * whose stretch counts (where stretches stand apart, or there is none and a pair comes nearest to one).
 */
const bindingBits = (
  shot: Shot,
  edges: Float64Array,
  at: number,
  firstS: number,
  lastS: number,
  leastS: number,
): number => {
  const { siteCount, radarCount, interceptInView } = shot;
  const views = interceptInView ? radarCount : 1;
  let bits = 0;
  for (let site = 1; site <= siteCount; site++) {
    for (let view = 0; view < views; view++) {
      const horizon = 1 + siteCount + 2 * view;
      const h = at + 2 * horizon;
      let startS = Math.max(edges[at] as number, edges[at + 2 * site] as number);
      let endS = Math.min(edges[at + 1] as number, edges[at + 2 * site + 1] as number);
      if (interceptInView) {
        startS = Math.max(startS, edges[h] as number, edges[h + 2] as number);
        endS = Math.min(endS, edges[h + 1] as number, edges[h + 3] as number);
      }
      if (endS - startS < leastS) continue;
      if (startS <= firstS + SLACK_S) {
        bits |= startBits(edges, at, 0, startS) | startBits(edges, at, site, startS);
        if (interceptInView) bits |= startBits(edges, at, horizon, startS) | startBits(edges, at, horizon + 1, startS);
      }
      if (endS >= lastS - SLACK_S) {
        bits |= endBits(edges, at, 0, endS) | endBits(edges, at, site, endS);
        if (interceptInView) bits |= endBits(edges, at, horizon, endS) | endBits(edges, at, horizon + 1, endS);
      }
    }
  }
  return bits;
};

/** A stretch that the next does not reach by so much stands apart. */
const isApart = ({ starts, ends }: Verdict, count: number): boolean => {
  let reached = Infinity;
  for (let i = 0; i < count; i++) {
    if (i > 0 && (starts[i] as number) > reached - SLACK_S) return true;
    reached = i === 0 ? (ends[0] as number) : Math.max(reached, ends[i] as number);
  }
  return false;
};

/**
 * The window from the edges of all limits: the time when the missile is above the floor and some site reaches it and, if
 * the scenario asks for it, some radar sees it.
 */
export const judge = (shot: Shot, edges: Float64Array, at: number, verdict: Verdict): void => {
  const { siteCount, radarCount, interceptInView } = shot;
  const views = interceptInView ? radarCount : 1;
  let best = -Infinity;
  let count = 0;
  for (let site = 1; site <= siteCount; site++) {
    for (let view = 0; view < views; view++) {
      let startS = Math.max(edges[at] as number, edges[at + 2 * site] as number);
      let endS = Math.min(edges[at + 1] as number, edges[at + 2 * site + 1] as number);
      if (interceptInView) {
        const h = at + 2 * (1 + siteCount + 2 * view);
        startS = Math.max(startS, edges[h] as number, edges[h + 2] as number);
        endS = Math.min(endS, edges[h + 1] as number, edges[h + 3] as number);
      }
      const lengthS = endS - startS;
      if (lengthS > best) best = lengthS;
      if (lengthS > 0) insert(verdict, count++, startS, endS);
    }
  }
  verdict.count = count;
  verdict.windowS = count < 2 ? best : unionS(verdict, count);
};

/** A bit for each edge that binds or nearly does at a place that was judged; 0 where there is nothing near a window. */
export const findBinding = (shot: Shot, edges: Float64Array, at: number, verdict: Verdict): number => {
  const { count, starts, ends, windowS } = verdict;
  if (count === 0) return windowS <= -NEAR_S ? 0 : bindingBits(shot, edges, at, Infinity, -Infinity, windowS - SLACK_S);
  if (isApart(verdict, count)) return bindingBits(shot, edges, at, Infinity, -Infinity, -NEAR_S);
  let lastS = -Infinity;
  for (let i = 0; i < count; i++) lastS = Math.max(lastS, ends[i] as number);
  return bindingBits(shot, edges, at, starts[0] as number, lastS, 0);
};
