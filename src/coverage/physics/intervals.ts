/** An interval of the variable. */
export type Interval = { readonly from: number; readonly to: number };
/** A point and the value of a function there. */
export type Sample = { readonly at: number; readonly value: number };
const sample = (at: number, value: number): Sample => ({ at, value });

const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** Tolerances of roots and peaks, as fractions of the interval searched. */
const ROOT_TOLERANCE = 1e-4;
const PEAK_TOLERANCE = 1e-4;
const MOST_STEPS = 60;
const SECANT_STEPS = 10;
/** Secant steps count as converging when `|f|` falls below this fraction of the value that it replaces. */
const QUICK_FALL = 0.3;
/** At an end of the interval, the slope is probed at this fraction of the neighbouring step. */
const NEAR_END = 0.01;
/** A parabola whose top is higher by less than this fraction of the value adds nothing. */
const FLAT = 1e-3;

/**
 * The sign change of `f` between a point where it is negative and one where it is not. The search ends when the bracket, or a step of
 * a converging secant, is no wider than `tolerance`. Secant steps within the bracket after Anderson and Björck; bisection where a value
 * is infinite or they do not converge.
 */
export const findCrossing = (
  f: (x: number) => number,
  negative: Sample,
  positive: Sample,
  tolerance: number,
): number => {
  let [a, fa, b, fb] = [negative.at, negative.value, positive.at, positive.value];
  let [x, side, isConverging] = [Number.NaN, 0, false];
  for (let i = 0; i < MOST_STEPS; i++) {
    const isBounded = fa > -Infinity && fb < Infinity;
    const isSecant = isBounded && (i < SECANT_STEPS || i % 2 === 0);
    const next = isSecant ? a + (fa / (fa - fb)) * (b - a) : (a + b) / 2;
    if (isSecant && isConverging && Math.abs(next - x) <= tolerance) return next;
    if (Math.abs(b - a) <= tolerance) return isBounded ? next : b;
    x = next;
    const fx = f(x);
    const ratio = fx / (fx >= 0 ? fb : fa);
    isConverging = ratio < QUICK_FALL && ratio !== 0;
    // Anderson and Björck: the value at an end that is kept twice is scaled down, or the search would stall.
    if (fx >= 0) {
      if (side > 0) fa *= Math.max(0.1, 1 - fx / fb);
      b = x;
      fb = fx;
      side = 1;
    } else {
      if (side < 0) fb *= Math.max(0.1, 1 - fx / fa);
      a = x;
      fa = fx;
      side = -1;
    }
  }
  return b;
};

/** The vertex of the parabola through three samples: how far it is from the middle one, and how much higher. NaN if two coincide. */
const vertexOf = (a: number, fa: number, top: number, fTop: number, b: number, fb: number) => {
  const slopeA = (fTop - fa) / (top - a);
  const bend = ((fb - fTop) / (b - top) - slopeA) / (b - a);
  const shift = -(slopeA + bend * (top - a)) / (2 * bend);
  return { shift, rise: -bend * shift * shift };
};

/**
 * The maximum of `f` around a sample that is no lower than its neighbours. `at` is the best sample and `value` the value there, or, when
 * that sample is not negative already, the estimate of the parabola through the three. Else even steps go to the vertex of the parabola
 * and odd ones are golden-section steps, until the parabola twice running adds little; at an end of the interval from which `f`
 * does not rise the sample itself is the maximum.
 */
const findPeak = (f: (x: number) => number, left: Sample, high: Sample, right: Sample): Sample => {
  let [a, fa, top, fTop, b, fb] = [left.at, left.value, high.at, high.value, right.at, right.value];
  if (fTop >= 0) return { at: top, value: fTop + (vertexOf(a, fa, top, fTop, b, fb).rise || 0) };
  const least = PEAK_TOLERANCE * (b - a);
  for (let i = 0, flat = 0; flat < 2 && i < MOST_STEPS && b - a > least; i++) {
    const { shift, rise } = vertexOf(a, fa, top, fTop, b, fb);
    flat = rise < FLAT * Math.abs(fTop) ? flat + 1 : 0;
    const isParabola = i % 2 === 0 && Math.abs(shift) > least / 2 && Number.isFinite(shift);
    const isEnd = top === a || top === b;
    const wider = top - a > b - top ? a - top : b - top;
    const x = top + (isParabola ? shift : (isEnd ? NEAR_END : GOLDEN) * wider);
    const fx = f(x);
    if (isEnd && fx <= fTop) break;
    if (fx > fTop) {
      if (x < top) [b, fb] = [top, fTop];
      else [a, fa] = [top, fTop];
      [top, fTop] = [x, fx];
    } else if (x < top) [a, fa] = [x, fx];
    else [b, fb] = [x, fx];
  }
  return { at: top, value: fTop };
};

/**
 * The intervals within [from, to] where `f` is not negative, in order, and its maximum, approximately. `f` is sampled at `from` and at
 * `samples` equally spaced points after it, the last of them `to`; each sign change is then refined. An interval between two samples is
 * still found if the samples around it show a local maximum. The extra turn of the loop tests the last sample for one.
 */
export const nonNegativeIntervals = (
  f: (x: number) => number,
  from: number,
  to: number,
  samples: number,
): { readonly intervals: readonly Interval[]; readonly peak: Sample } => {
  const tolerance = ROOT_TOLERANCE * (to - from);
  const intervals: Interval[] = [];
  let [x, fx] = [from, f(from)];
  let [before, fBefore] = [x, fx];
  let [peakAt, peak] = [x, fx];
  let start = fx >= 0 ? from : null;
  for (let i = 1; i <= samples + 1; i++) {
    const after = i > samples ? to : from + ((to - from) * i) / samples;
    const fAfter = i > samples ? fx : f(after);
    if (fx > -Infinity && fx >= fBefore && fx >= fAfter) {
      const [left, right] = [sample(before, fBefore), sample(after, fAfter)];
      const top = findPeak(f, left, sample(x, fx), right);
      if (top.value > peak) [peakAt, peak] = [top.at, top.value];
      if (fx < 0 && top.value >= 0) {
        const starts = findCrossing(f, left, top, tolerance);
        intervals.push({ from: starts, to: findCrossing(f, right, top, tolerance) });
      }
    }
    if (start === null && fAfter >= 0) start = findCrossing(f, sample(x, fx), sample(after, fAfter), tolerance);
    else if (start !== null && fAfter < 0) {
      intervals.push({ from: start, to: findCrossing(f, sample(after, fAfter), sample(x, fx), tolerance) });
      start = null;
    }
    before = x;
    fBefore = fx;
    x = after;
    fx = fAfter;
  }
  if (start !== null) intervals.push({ from: start, to });
  return { intervals, peak: { at: peakAt, value: peak } };
};

type Functions = readonly ((x: number) => number)[];
export type FeasibleIntervals = { readonly intervals: readonly Interval[]; readonly highest: number };

/**
 * The intervals where at least one of some functions is not negative, in order and without overlap, and the maximum of all,
 * approximately; `-Infinity` if there are no functions.
 */
export const findFeasible = (functions: Functions, { from, to }: Interval, samples: number): FeasibleIntervals => {
  const found = functions.map((f) => nonNegativeIntervals(f, from, to, samples));
  if (found.length === 1 && found[0]) return { intervals: found[0].intervals, highest: found[0].peak.value };
  const highest = Math.max(...found.map(({ peak }) => peak.value));
  const intervals: Interval[] = [];
  for (const one of found.flatMap((each) => each.intervals).sort((a, b) => a.from - b.from)) {
    const last = intervals.at(-1);
    if (last === undefined || one.from > last.to) intervals.push(one);
    else intervals[intervals.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
  }
  return { intervals, highest };
};
