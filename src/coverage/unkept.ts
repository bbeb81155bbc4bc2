import { solveFold } from './fold.ts';
import { bracketedEdge, CLIFF_S, marginAt, secondsBeyond, timeAtAnomaly } from './looks.ts';
import { LOOKS, type Shot } from './shot.ts';

/** No limit is reached in this time; stands for "never" where nothing better is known. */
export const NEVER_S = 1e5;
/** A reach that is missed at impact still needs an end to be compared with. */
const OPEN_END_S = 200;
const CLIFF_STEPS = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The anomaly of the top between two others, by golden section: for a margin that falls off a cliff. */
const topBetween = (shot: Shot, limit: number, from: number, to: number): number => {
  let a = from;
  let b = to;
  let x1 = b - GOLDEN * (b - a);
  let x2 = a + GOLDEN * (b - a);
  let f1 = marginAt(shot, limit, x1);
  let f2 = marginAt(shot, limit, x2);
  for (let i = 0; i < CLIFF_STEPS; i++) {
    if (f1 < f2) {
      a = x1;
      x1 = x2;
      f1 = f2;
      x2 = a + GOLDEN * (b - a);
      f2 = marginAt(shot, limit, x2);
    } else {
      b = x2;
      x2 = x1;
      f2 = f1;
      x1 = b - GOLDEN * (b - a);
      f1 = marginAt(shot, limit, x1);
    }
  }
  return f1 < f2 ? x2 : x1;
};

/**
 * Where no look keeps the limit: through the best look and its neighbours goes a parabola. Its top may still be
 * kept, between two looks. If not, the span is written with a negative length.
 */
export const solveUnkept = (
  shot: Shot,
  limit: number,
  from: number,
  step: number,
  edges: Float64Array,
  at: number,
): void => {
  let best = 0;
  for (let i = 1; i <= LOOKS; i++) if ((shot.looks[i] as number) > (shot.looks[best] as number)) best = i;
  const top = shot.looks[best] as number;
  edges[at] = NEVER_S;
  edges[at + 1] = -NEVER_S;
  if (top === -Infinity) return;
  if (best === 0 || best === LOOKS) {
    const endS = timeAtAnomaly(shot, from + step * best);
    const beyondS = secondsBeyond(shot, best, best === 0 ? 1 : LOOKS - 1, step, from);
    edges[at] = best === 0 ? endS - OPEN_END_S : endS - beyondS;
    edges[at + 1] = best === 0 ? endS + beyondS : endS + OPEN_END_S;
    return;
  }
  const left = shot.looks[best - 1] as number;
  const right = shot.looks[best + 1] as number;
  const curvature = 2 * top - left - right;
  const view = limit - 1 - shot.siteCount;
  // Below the arc of a level start at more than orbital speed only the long way is left, thousands of seconds later.
  let x =
    view >= 0 || curvature < CLIFF_S
      ? from + step * (best + (right - left) / (2 * curvature))
      : topBetween(shot, limit, from + step * (best - 1), from + step * (best + 1));
  let value = marginAt(shot, limit, x);
  if (value < 0 && view >= 0) {
    const halfRad = step * Math.sqrt((-2 * value) / Math.max(curvature, 1e-9));
    if (solveFold(shot, view, x, halfRad, edges, at)) return;
    x = topBetween(shot, limit, from + step * (best - 1), from + step * (best + 1));
    value = marginAt(shot, limit, x);
  }
  if (value >= 0) {
    edges[at] = timeAtAnomaly(shot, bracketedEdge(shot, limit, from + step * (best - 1), left, x, value));
    edges[at + 1] = timeAtAnomaly(shot, bracketedEdge(shot, limit, from + step * (best + 1), right, x, value));
    return;
  }
  const topS = timeAtAnomaly(shot, x);
  edges[at] = topS - value;
  edges[at + 1] = topS + value;
};
