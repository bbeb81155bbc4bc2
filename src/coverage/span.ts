import { solveFold } from './fold.ts';
import { LOOKS, reachMarginS, type Shot, shotTimeS, viewMarginKm } from './shot.ts';

const TOLERANCE_S = 0.02;
/** A parabola that misses by less has a slope good enough to finish with. */
const NEWTON_S = 0.5;
/** A view is followed past the ends of the arc, so that its edges go on smoothly there. */
const BEYOND_RAD = 0.5;
const LARGEST_ANOMALY_RAD = 3;
/** No limit is reached in this time; stands for "never" and "always" where nothing better is known. */
const FAR_S = 1e5;
/** A reach that is missed at impact still needs an end to be compared with. */
const OPEN_END_S = 200;
/** A fall between looks, in the unit of the limit, that no smooth margin has. */
const CLIFF = 2000;
const CLIFF_STEPS = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const marginAt = (shot: Shot, limit: number, x: number): number => {
  const cos = Math.cos(x);
  const sin = Math.sin(x);
  const view = limit - 1 - shot.siteCount;
  return view < 0 ? reachMarginS(shot, limit - 1, x, cos, sin) : viewMarginKm(shot, view, cos, sin);
};

/** Looks at a limit at even steps of the angle. They need no cosine but the first: turn by the step each time. */
const lookAlong = (shot: Shot, limit: number, from: number, step: number): void => {
  const { looks } = shot;
  const view = limit - 1 - shot.siteCount;
  const cosStep = Math.cos(step);
  const sinStep = Math.sin(step);
  let cos = Math.cos(from);
  let sin = Math.sin(from);
  for (let i = 0; i <= LOOKS; i++) {
    looks[i] = view < 0 ? reachMarginS(shot, limit - 1, from + step * i, cos, sin) : viewMarginKm(shot, view, cos, sin);
    const turned = cos * cosStep - sin * sinStep;
    sin = sin * cosStep + cos * sinStep;
    cos = turned;
  }
};

const timeAtAnomaly = (shot: Shot, x: number): number => shotTimeS(shot, x, Math.sin(x));

/** The edge between two anomalies with margins of opposite sign, by the Illinois rule, or by halving where that is slow: at a cliff. */
const bracketedEdge = (shot: Shot, limit: number, x0: number, margin0: number, x1: number, margin1: number): number => {
  const tolerance = TOLERANCE_S / shot.secondsPerRad;
  let a = x0;
  let fa = margin0;
  let b = x1;
  let fb = margin1;
  for (let i = 0; i < 60 && Math.abs(b - a) > tolerance; i++) {
    const slope = (fb - fa) / (b - a);
    const isSlow = i > 8 || slope - slope !== 0;
    const x = isSlow ? (a + b) / 2 : b - fb / slope;
    const f = marginAt(shot, limit, x);
    if (Math.abs(f) < TOLERANCE_S) return x;
    if (f >= 0 !== fb >= 0) {
      a = b;
      fa = fb;
    } else if (!isSlow) fa /= 2;
    b = x;
    fb = f;
  }
  return b;
};

/**
 * The time of the edge between two looks. A parabola through them and the look before (or after) comes within a second or so;
 * one step along its slope from there does the rest. Where the parabola is no good, or over a cliff, the bracket is closed instead.
 */
const edgeS = (shot: Shot, limit: number, from: number, step: number, left: number): number => {
  const third = left === 0 ? 2 : left - 1;
  const f0 = shot.looks[left] as number;
  const f1 = shot.looks[left + 1] as number;
  const f2 = shot.looks[third] as number;
  // In steps from the left look: f0 + b u + c u^2, through u = 1 and u = -1 or 2.
  const c = third < left ? (f1 + f2) / 2 - f0 : (f2 - 2 * f1 + f0) / 2;
  const b = f1 - f0 - c;
  const root = Math.sqrt(b * b - 4 * c * f0);
  const u = (-2 * f0) / (b + (f1 > f0 ? root : -root));
  if (u >= 0 && u <= 1 && Math.abs(f1 - f0) < CLIFF) {
    const x = from + step * (left + u);
    const move = (step * marginAt(shot, limit, x)) / (b + 2 * c * u);
    if (Math.abs(move) * shot.secondsPerRad < NEWTON_S) {
      const rate = shot.secondsPerRad * (1 + shot.eccentricity * Math.cos(x));
      return timeAtAnomaly(shot, x) - rate * move;
    }
  }
  return timeAtAnomaly(shot, bracketedEdge(shot, limit, from + step * left, f0, from + step * (left + 1), f1));
};

/** How many seconds past an end of the arc a limit kept there would break, were it to go on as between two looks. */
const secondsBeyond = (shot: Shot, at: number, before: number, step: number, from: number): number => {
  const seconds = timeAtAnomaly(shot, from + step * at) - timeAtAnomaly(shot, from + step * before);
  const margin = shot.looks[at] as number;
  const rate = Math.abs((margin - (shot.looks[before] as number)) / seconds);
  return margin / Math.min(10, Math.max(0.5, rate));
};

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
const solveUnkept = (shot: Shot, limit: number, from: number, step: number, edges: Float64Array, at: number): void => {
  let best = 0;
  for (let i = 1; i <= LOOKS; i++) if ((shot.looks[i] as number) > (shot.looks[best] as number)) best = i;
  const top = shot.looks[best] as number;
  edges[at] = FAR_S;
  edges[at + 1] = -FAR_S;
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
    curvature < CLIFF
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

/** The times between which the arc is above the floor, with a negative length where it never is. */
const solveFloor = (shot: Shot, edges: Float64Array, at: number): void => {
  const cosine = (shot.floorRadiusKm / shot.semiMajorKm - 1) / shot.eccentricity;
  const x = Math.acos(Math.max(-1, Math.min(1, cosine)));
  // Beyond the top, cos x = 1 + d has x = i sqrt(2d): again the conjugate pair.
  const lengthRad = cosine > 1 ? -Math.sqrt(2 * (cosine - 1)) : x;
  const halfS = shot.secondsPerRad * (lengthRad + shot.eccentricity * Math.sin(lengthRad));
  edges[at] = shot.apogeeS - halfS;
  edges[at + 1] = shot.apogeeS + halfS;
};

/** Writes the times (s) at which the missile begins and ceases to keep a limit into `edges[at]` and `edges[at + 1]`. */
export const solveSpan = (shot: Shot, limit: number, edges: Float64Array, at: number): void => {
  if (limit === 0) {
    solveFloor(shot, edges, at);
    return;
  }
  const isView = limit > shot.siteCount;
  const to = isView ? Math.min(LARGEST_ANOMALY_RAD, shot.endAnomaly + BEYOND_RAD) : shot.endAnomaly;
  const from = -to;
  const step = (2 * to) / LOOKS;
  lookAlong(shot, limit, from, step);
  const first = shot.looks[0] as number;
  let opens = first >= 0 ? timeAtAnomaly(shot, from) - secondsBeyond(shot, 0, 1, step, from) : Number.NaN;
  let closes = Number.NaN;
  let previous = first;
  for (let i = 0; i < LOOKS; i++) {
    const margin = shot.looks[i + 1] as number;
    if (previous < 0 && margin >= 0 && Number.isNaN(opens)) opens = edgeS(shot, limit, from, step, i);
    if (previous >= 0 && margin < 0) closes = edgeS(shot, limit, from, step, i);
    previous = margin;
  }
  if (previous >= 0) closes = timeAtAnomaly(shot, to) + secondsBeyond(shot, LOOKS, LOOKS - 1, step, from);
  if (Number.isNaN(opens)) {
    solveUnkept(shot, limit, from, step, edges, at);
    return;
  }
  edges[at] = opens;
  edges[at + 1] = closes;
};

/**
 * Sets the earliest interceptor from the views already solved in `edges`: at burnout when cued, else when first seen; and what
 * that hangs on, as `cueKind`.
 */
export const setReady = (shot: Shot, edges: Float64Array, at: number): void => {
  let cueS = shot.forwardCue ? shot.threatBurnS : FAR_S;
  shot.cueKind = 0;
  for (let i = 0; i < shot.radarCount && !shot.forwardCue; i++) {
    const horizon = at + 2 * (1 + shot.siteCount + 2 * i);
    const risesS = edges[horizon] as number;
    const nearsS = edges[horizon + 2] as number;
    const seenS = Math.max(shot.threatBurnS, risesS, nearsS);
    const lostS = Math.min(edges[horizon + 1] as number, edges[horizon + 3] as number);
    if (seenS > lostS || seenS >= cueS) continue;
    cueS = seenS;
    shot.cueKind = 3 * i + (seenS === risesS ? 1 : seenS === nearsS ? 2 : 3);
  }
  shot.readyS = cueS + shot.delayS + shot.halfBurnS;
};

/** Solves all limits of an aimed shot into `edges`, from `at` on; views first, for the cue may hang on them. */
export const solveSpans = (shot: Shot, edges: Float64Array, at: number): void => {
  for (let limit = shot.limitCount - 1; limit >= 0; limit--) {
    if (limit === shot.siteCount) setReady(shot, edges, at);
    solveSpan(shot, limit, edges, at + 2 * limit);
  }
};
