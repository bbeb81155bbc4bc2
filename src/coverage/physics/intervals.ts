/** A stretch of the variable, and a place with the value of a function there. */
export type Interval = { readonly from: number; readonly to: number };
export type Sample = { readonly at: number; readonly value: number };
const sample = (at: number, value: number): Sample => ({ at, value });

const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** The share of the interval looked at to which edges and peaks are found. */
const ROOT_TOLERANCE = 1e-4;
const PEAK_TOLERANCE = 1e-4;
const MOST_STEPS = 60;
const SECANT_STEPS = 10;
/** A step leaves less than this share of the value that it replaces, when secant steps settle. */
const QUICK_FALL = 0.3;
/** Whether `f` rises from an end is asked so far in. */
const NEAR_END = 0.01;
/** A parabola that rises by less than this share of the value changes nothing. */
const FLAT = 1e-3;

/**
 * Where `f` changes sign between a place where it is negative and one where it is not, to `tolerance`: it is sought until that is the
 * width of the bracket, or the length of a step while the values fall quickly. Secant steps within the bracket after Anderson and Björck; by
 * bisection where a value is infinite or they do not settle.
 */
export const findCrossing = (
  f: (x: number) => number,
  negative: Sample,
  positive: Sample,
  tolerance: number,
): number => {
  let [a, fa, b, fb] = [negative.at, negative.value, positive.at, positive.value];
  let [x, side, isSettling] = [Number.NaN, 0, false];
  for (let i = 0; i < MOST_STEPS; i++) {
    const isBounded = fa > -Infinity && fb < Infinity;
    const isSecant = isBounded && (i < SECANT_STEPS || i % 2 === 0);
    const next = isSecant ? a + (fa / (fa - fb)) * (b - a) : (a + b) / 2;
    if (isSecant && isSettling && Math.abs(next - x) <= tolerance) return next;
    if (Math.abs(b - a) <= tolerance) return isBounded ? next : b;
    x = next;
    const fx = f(x);
    const ratio = fx / (fx >= 0 ? fb : fa);
    isSettling = ratio < QUICK_FALL && ratio !== 0;
    // The end that stays a second time is made to count for less, or it would stay for ever.
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

/**
 * The top of `f` around a sample that is no lower than those on both sides of it, by the parabola through the three and golden section in
 * turn; the sample itself when it is an end from which `f` does not rise. Sought until the parabola twice running adds little.
 */
const findPeak = (f: (x: number) => number, left: Sample, high: Sample, right: Sample): Sample => {
  let [a, fa, top, fTop, b, fb] = [left.at, left.value, high.at, high.value, right.at, right.value];
  const least = PEAK_TOLERANCE * (b - a);
  for (let i = 0, flat = 0; flat < 2 && i < MOST_STEPS && b - a > least; i++) {
    const slopeA = (fTop - fa) / (top - a);
    const bend = ((fb - fTop) / (b - top) - slopeA) / (b - a);
    const shift = -(slopeA + bend * (top - a)) / (2 * bend);
    const rise = -bend * shift * shift;
    // Where it is not negative already, the parabola says well enough how high it rises.
    if (high.value >= 0) return { at: top, value: fTop + (rise || 0) };
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
 * The stretches of [from, to] where `f` is not negative, in order, and about its greatest value. Looks at `looks` + 1 even places, then
 * finds each edge; a stretch that fits between two places is still found when `f` rises to it.
 */
export const nonNegativeIntervals = (
  f: (x: number) => number,
  from: number,
  to: number,
  looks: number,
): { readonly intervals: readonly Interval[]; readonly peak: Sample } => {
  const tolerance = ROOT_TOLERANCE * (to - from);
  const intervals: Interval[] = [];
  let [x, fx] = [from, f(from)];
  let [before, fBefore] = [x, fx];
  let [peakAt, peak] = [x, fx];
  let start = fx >= 0 ? from : null;
  for (let i = 1; i <= looks + 1; i++) {
    const after = i > looks ? to : from + ((to - from) * i) / looks;
    const fAfter = i > looks ? fx : f(after);
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

/** Where any of some functions is not negative, in order and without overlap, and about the greatest value of all; `-Infinity` of none. */
export type Stretches = { readonly intervals: readonly Interval[]; readonly highest: number };
type Functions = readonly ((x: number) => number)[];
export const findStretches = (functions: Functions, { from, to }: Interval, looks: number): Stretches => {
  const found = functions.map((f) => nonNegativeIntervals(f, from, to, looks));
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
