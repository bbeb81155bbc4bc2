import { horizonMarginKm } from './radar.ts';
import { LOOKS, marginOf, reachMarginS, type Shot, shotTimeS } from './shot.ts';
import { EARTH_RADIUS_KM } from './units.ts';

const TOLERANCE_S = 0.02;
/** A guess that misses by less has a slope good enough to finish with. */
const NEWTON_S = 0.5;
const SECANTS = 4;
/** A fall of a reach between looks (s) that no smooth margin has. */
export const CLIFF_S = 2000;

export const marginAt = (shot: Shot, limit: number, x: number): number =>
  marginOf(shot, limit, x, Math.cos(x), Math.sin(x));

const lookAtReach = (shot: Shot, site: number, from: number, step: number): void => {
  const { looks } = shot;
  const cosStep = Math.cos(step);
  const sinStep = Math.sin(step);
  let cos = Math.cos(from);
  let sin = Math.sin(from);
  for (let i = 0; i <= LOOKS; i++) {
    looks[i] = reachMarginS(shot, site, from + step * i, cos, sin);
    const turned = cos * cosStep - sin * sinStep;
    sin = sin * cosStep + cos * sinStep;
    cos = turned;
  }
};

const lookAtHorizon = (shot: Shot, radar: number, from: number, step: number): void => {
  const { looks, semiMajorKm: a, eccentricity: e } = shot;
  const along = shot.along[shot.siteCount + radar] as number;
  const across = shot.across[shot.siteCount + radar] as number;
  const sinMinElevation = shot.sinMinElevation[radar] as number;
  const cosStep = Math.cos(step);
  const sinStep = Math.sin(step);
  let cos = Math.cos(from);
  let sin = Math.sin(from);
  for (let i = 0; i <= LOOKS; i++) {
    looks[i] = horizonMarginKm(along * (cos + e) + across * sin, a + a * e * cos, sinMinElevation);
    const turned = cos * cosStep - sin * sinStep;
    sin = sin * cosStep + cos * sinStep;
    cos = turned;
  }
};

/** The margin of a range is a polynomial of cos x and sin x, whose factors are found once. */
const lookAtRange = (shot: Shot, radar: number, from: number, step: number): void => {
  const { looks, semiMajorKm: a, eccentricity: e } = shot;
  const along = shot.along[shot.siteCount + radar] as number;
  const across = shot.across[shot.siteCount + radar] as number;
  const range = shot.maxRangeKm[radar] as number;
  const constant =
    (range * range - EARTH_RADIUS_KM * EARTH_RADIUS_KM - a * a) / (2 * range) + (EARTH_RADIUS_KM * along * e) / range;
  const byCos = (EARTH_RADIUS_KM * along - a * a * e) / range;
  const bySin = (EARTH_RADIUS_KM * across) / range;
  const byCosSquared = (-a * a * e * e) / (2 * range);
  const cosStep = Math.cos(step);
  const sinStep = Math.sin(step);
  let cos = Math.cos(from);
  let sin = Math.sin(from);
  for (let i = 0; i <= LOOKS; i++) {
    looks[i] = constant + (byCos + byCosSquared * cos) * cos + bySin * sin;
    const turned = cos * cosStep - sin * sinStep;
    sin = sin * cosStep + cos * sinStep;
    cos = turned;
  }
};

/**
 * Looks at a limit at even steps of the angle, into `looks`. They need no cosine but the first: turn by the step each time. Each kind of limit
 * has its loop, written out, for a number handed back by a function costs more than the number.
 */
export const lookAlong = (shot: Shot, limit: number, from: number, step: number): void => {
  const view = limit - 1 - shot.siteCount;
  if (view < 0) lookAtReach(shot, limit - 1, from, step);
  else if ((view & 1) === 0) lookAtHorizon(shot, view >> 1, from, step);
  else lookAtRange(shot, view >> 1, from, step);
};

export const timeAtAnomaly = (shot: Shot, x: number): number => shotTimeS(shot, x, Math.sin(x));

/** The edge between two anomalies with margins of opposite sign, by the Illinois rule, or by halving where that is slow: at a cliff. */
export const bracketedEdge = (
  shot: Shot,
  limit: number,
  x0: number,
  margin0: number,
  x1: number,
  margin1: number,
): number => {
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
 * The time of the edge between two looks. A parabola through them and the look before (or after) comes near; a secant or two come
 * within half a second; the last step along the slope does the rest. Where that leads out of the bracket, or over a cliff, the
 * bracket is closed instead.
 */
export const edgeS = (shot: Shot, limit: number, from: number, step: number, left: number): number => {
  const third = left === 0 ? 2 : left - 1;
  const f0 = shot.looks[left] as number;
  const f1 = shot.looks[left + 1] as number;
  const f2 = shot.looks[third] as number;
  // In steps from the left look: f0 + b u + c u^2, through u = 1 and u = -1 or 2.
  const c = third < left ? (f1 + f2) / 2 - f0 : (f2 - 2 * f1 + f0) / 2;
  const b = f1 - f0 - c;
  const root = Math.sqrt(b * b - 4 * c * f0);
  const u = (-2 * f0) / (b + (f1 > f0 ? root : -root));
  const low = from + step * left;
  const high = low + step;
  let x = low + step * u;
  let slope = (b + 2 * c * u) / step;
  if (limit <= shot.siteCount && Math.abs(f1 - f0) >= CLIFF_S) x = Number.NaN;
  let margin = 0;
  for (let i = 0; i < SECANTS && x >= low && x <= high; i++) {
    const next = marginAt(shot, limit, x);
    if (i > 0) slope = (next - margin) / slope;
    margin = next;
    const move = margin / slope;
    if (Math.abs(move) * shot.secondsPerRad < NEWTON_S) {
      const rate = shot.secondsPerRad * (1 + shot.eccentricity * Math.cos(x));
      return timeAtAnomaly(shot, x) - rate * move;
    }
    x -= move;
    // Until the next look at the margin, the way there.
    slope = -move;
  }
  return timeAtAnomaly(shot, bracketedEdge(shot, limit, low, f0, high, f1));
};

/** How many seconds past an end of the arc a limit kept there would break, were it to go on as between two looks. */
export const secondsBeyond = (shot: Shot, at: number, before: number, step: number, from: number): number => {
  const seconds = timeAtAnomaly(shot, from + step * at) - timeAtAnomaly(shot, from + step * before);
  const margin = shot.looks[at] as number;
  const rate = Math.abs((margin - (shot.looks[before] as number)) / seconds);
  return margin / Math.min(10, Math.max(0.5, rate));
};
