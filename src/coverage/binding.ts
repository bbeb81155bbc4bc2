import type { Shot } from './shot.ts';
import type { Verdict } from './window.ts';

/** An edge this near the one that binds may come to bind a step away. */
const SLACK_S = 12;
/** What is farther than this from a window is far from one. */
const NEAR_S = 15;

/** The bits of a limit's first and second edge. */
const opensBit = (limit: number): number => 1 << (2 * limit);
const closesBit = (limit: number): number => 2 << (2 * limit);

const startBit = (edges: Float64Array, at: number, limit: number, startS: number): number =>
  (edges[at + 2 * limit] as number) > startS - SLACK_S ? opensBit(limit) : 0;
const endBit = (edges: Float64Array, at: number, limit: number, endS: number): number =>
  (edges[at + 2 * limit + 1] as number) < endS + SLACK_S ? closesBit(limit) : 0;

/** A stretch that the ones before it do not run well into stands apart. */
const isApart = ({ count, starts, ends }: Verdict): boolean => {
  let reached = ends[0] as number;
  for (let i = 1; i < count; i++) {
    if ((starts[i] as number) > reached - SLACK_S) return true;
    reached = Math.max(reached, ends[i] as number);
  }
  return false;
};

const latest = ({ count, ends }: Verdict): number => {
  let last = -Infinity;
  for (let i = 0; i < count; i++) last = Math.max(last, ends[i] as number);
  return last;
};

/**
 * A bit for each edge that binds, or nearly does, at a place that was judged; 0 where there is nothing near a window. Where stretches run
 * together only the pairs count that begin or end the whole; where they stand apart, or there is none, every pair near the best.
 */
export const findBinding = (shot: Shot, edges: Float64Array, at: number, verdict: Verdict): number => {
  const { siteCount, radarCount, interceptInView } = shot;
  const { count, windowS, starts } = verdict;
  if (count === 0 && windowS <= -NEAR_S) return 0;
  const isWhole = count > 0 && !isApart(verdict);
  const leastS = isWhole ? 0 : count > 0 ? -NEAR_S : windowS - SLACK_S;
  const beginsBy = isWhole ? (starts[0] as number) + SLACK_S : Infinity;
  const endsFrom = isWhole ? latest(verdict) - SLACK_S : -Infinity;
  const views = interceptInView ? radarCount : 1;
  let bits = 0;
  let pair = 0;
  for (let site = 1; site <= siteCount; site++) {
    for (let view = 0; view < views; view++) {
      const first = verdict.firstS[pair] as number;
      const last = verdict.lastS[pair++] as number;
      if (last - first < leastS) continue;
      const horizon = 1 + siteCount + 2 * view;
      if (first <= beginsBy) {
        bits |= startBit(edges, at, 0, first) | startBit(edges, at, site, first);
        if (interceptInView) bits |= startBit(edges, at, horizon, first) | startBit(edges, at, horizon + 1, first);
      }
      if (last >= endsFrom) {
        bits |= endBit(edges, at, 0, last) | endBit(edges, at, site, last);
        if (interceptInView) bits |= endBit(edges, at, horizon, last) | endBit(edges, at, horizon + 1, last);
      }
    }
  }
  return bits;
};

/** An edge this far (s) before all beginnings, or after all ends, comes to matter nowhere near. */
const FAR_S = 60;

/** A bit for each edge, at a place that was judged, that is not far from mattering to any pair of site and radar. */
export const findRelevant = (shot: Shot, edges: Float64Array, at: number, { firstS, lastS }: Verdict): number => {
  const pairs = shot.siteCount * (shot.interceptInView ? shot.radarCount : 1);
  let first = Infinity;
  let last = -Infinity;
  for (let pair = 0; pair < pairs; pair++) {
    if ((firstS[pair] as number) < first) first = firstS[pair] as number;
    if ((lastS[pair] as number) > last) last = lastS[pair] as number;
  }
  let bits = 0;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    if ((edges[at + 2 * limit] as number) > first - FAR_S) bits |= opensBit(limit);
    if ((edges[at + 2 * limit + 1] as number) < last + FAR_S) bits |= closesBit(limit);
  }
  return bits;
};
