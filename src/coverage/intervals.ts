/** A stretch of the variable, and the place where a function is greatest. */
export type Interval = { readonly from: number; readonly to: number };
export type Peak = { readonly at: number; readonly value: number };

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 60;

/** Where `f` changes sign between a place where it is negative and one where it is not, by bisection. */
const crossing = (f: (x: number) => number, negative: number, positive: number): number => {
  let low = negative;
  let high = positive;
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
};

/** The top of `f` between two places, by golden section: right where it has one top there. */
const peakBetween = (f: (x: number) => number, from: number, to: number): Peak => {
  let [a, b] = [from, to];
  let [x1, x2] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
  let [f1, f2] = [f(x1), f(x2)];
  for (let i = 0; i < STEPS; i++) {
    if (f1 < f2) {
      [a, x1, f1] = [x1, x2, f2];
      x2 = a + GOLDEN * (b - a);
      f2 = f(x2);
    } else {
      [b, x2, f2] = [x2, x1, f1];
      x1 = b - GOLDEN * (b - a);
      f1 = f(x1);
    }
  }
  return f1 < f2 ? { at: x2, value: f2 } : { at: x1, value: f1 };
};

/**
 * The stretches of [from, to] where `f` is not negative, in order, and its greatest value. Looks at `samples` + 1 even
 * places, then finds each edge exactly; a stretch that fits between two places is still found when `f` rises to it.
 */
export const nonNegativeIntervals = (
  f: (x: number) => number,
  from: number,
  to: number,
  samples: number,
): { readonly intervals: readonly Interval[]; readonly peak: Peak } => {
  const place = (i: number): number => from + ((to - from) * i) / samples;
  const value = Array.from({ length: samples + 1 }, (_, i) => f(place(i)));
  const at = (i: number): number => value[i] ?? -Infinity;
  const intervals: Interval[] = [];
  let peak: Peak = { at: from, value: at(0) };
  const raise = (candidate: Peak): void => {
    if (candidate.value > peak.value) peak = candidate;
  };
  let start: number | null = at(0) >= 0 ? from : null;
  for (let i = 0; i <= samples; i++) {
    raise({ at: place(i), value: at(i) });
    const next = i === samples ? -Infinity : at(i + 1);
    if (at(i) < 0 && at(i) > -Infinity && at(i) >= at(i - 1) && at(i) >= next) {
      const [left, right] = [place(Math.max(0, i - 1)), place(Math.min(samples, i + 1))];
      const top = peakBetween(f, left, right);
      raise(top);
      if (top.value >= 0) intervals.push({ from: crossing(f, left, top.at), to: crossing(f, right, top.at) });
    }
    if (start === null && next >= 0) start = crossing(f, place(i), place(i + 1));
    else if (start !== null && next < 0) {
      intervals.push({ from: start, to: i === samples ? to : crossing(f, place(i + 1), place(i)) });
      start = null;
    }
  }
  return { intervals, peak };
};
