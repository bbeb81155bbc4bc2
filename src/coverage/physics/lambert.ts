import { EARTH_MU } from './units.ts';

export type Departure = {
  /** The velocity at the start of a free flight, km/s: away from the Earth's centre, and level, towards where it goes. */
  readonly upKmPerS: number;
  readonly levelKmPerS: number;
  /** Izzo's free parameter x: 0 for minimum energy, above 0 for quicker flights (1: a parabola), below 0 for slower ones. */
  readonly x: number;
};

const ITERATIONS = 15;
/** The iteration stops at a step in x below this; it converges quartically, so that the remaining error is below 1e-6. */
const TOLERANCE = 0.02;
/** Closer than this to the parabola, x = 1, the closed forms lose precision and a series is used. */
const NEAR_PARABOLA = 0.01;

/** The hypergeometric function 2F1(3, 1; 5/2; q), summed until its terms vanish. */
const hypergeometric = (q: number): number => {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 200 && Math.abs(term) > 1e-12; n++) {
    term *= ((3 + n) / (2.5 + n)) * q;
    sum += term;
  }
  return sum;
};

/** The time of flight in units of sqrt(s^3 / 2mu) for Izzo's x: below 1 an ellipse, above 1 a hyperbola. */
const timeOf = (x: number, y: number, lambda: number): number => {
  if (Math.abs(x - 1) < NEAR_PARABOLA) {
    const eta = y - lambda * x;
    const q = (4 / 3) * hypergeometric((1 - lambda - x * eta) / 2);
    return (eta * eta * eta * q + 4 * lambda * eta) / 2;
  }
  const rest = 1 - x * x;
  const psi = x < 1 ? Math.acos(x * y + lambda * rest) : Math.asinh((y - lambda * x) * Math.sqrt(-rest));
  return (psi / Math.sqrt(Math.abs(rest)) - x + lambda * y) / rest;
};

/** The guess from which the iteration starts (Izzo, equation 30). */
const guess = (time: number, lambda: number): number => {
  const lambda3 = lambda * lambda * lambda;
  const timeAtZero = Math.acos(lambda) + lambda * Math.sqrt(1 - lambda * lambda);
  if (time >= timeAtZero) return Math.cbrt((timeAtZero / time) ** 2) - 1;
  const timeAtOne = (2 / 3) * (1 - lambda3);
  if (time < timeAtOne) return 1 + (2.5 * timeAtOne * (timeAtOne - time)) / (time * (1 - lambda3 * lambda * lambda));
  return 2 ** (Math.log(time / timeAtZero) / Math.log(timeAtOne / timeAtZero)) - 1;
};

/** The x whose flight takes a time, by Householder's iteration of third order. */
const solveX = (time: number, lambda: number): number => {
  const lambda2 = lambda * lambda;
  let x = guess(time, lambda);
  for (let i = 0; i < ITERATIONS; i++) {
    const rest = 1 - x * x;
    const y = Math.sqrt(1 - lambda2 * rest);
    const t = timeOf(x, y, lambda);
    const l3y = (lambda2 * lambda) / y;
    const d1 = (3 * t * x - 2 + 2 * l3y * x) / rest;
    const d2 = (3 * t + 5 * x * d1 + (2 * (1 - lambda2) * l3y) / (y * y)) / rest;
    const d3 = (7 * x * d2 + 8 * d1 - (6 * (1 - lambda2) * lambda2 * l3y * x) / (y * y * y * y)) / rest;
    const off = t - time;
    const step = (off * (d1 * d1 - (off * d2) / 2)) / (d1 * (d1 * d1 - off * d2) + (d3 * off * off) / 6);
    x -= step;
    if (!(Math.abs(step) > TOLERANCE)) break;
  }
  return x;
};

/**
 * Lambert's problem, the short way and without a full turn: the velocity with which a body must leave a place at radius `fromKm` to be at
 * radius `toKm`, at an angle of cosine `cosAngle` from it, after `flightS` (above 0). D. Izzo, "Revisiting Lambert's problem",
 * Celestial Mechanics and Dynamical Astronomy 121 (2015), 1-15.
 */
export const solveLambert = (fromKm: number, toKm: number, cosAngle: number, flightS: number): Departure => {
  const rise = toKm - fromKm;
  const chord = Math.sqrt(rise * rise + 2 * fromKm * toKm * (1 - cosAngle));
  const s = (fromKm + toKm + chord) / 2;
  const lambda = Math.sqrt(Math.max(0, (fromKm * toKm * (1 + cosAngle)) / 2)) / s;
  const x = solveX(flightS * Math.sqrt((2 * EARTH_MU) / (s * s * s)), lambda);
  const y = Math.sqrt(1 - lambda * lambda * (1 - x * x));
  const rho = -rise / chord;
  const scale = Math.sqrt((EARTH_MU * s) / 2) / fromKm;
  return {
    upKmPerS: scale * (lambda * y - x - rho * (lambda * y + x)),
    levelKmPerS: scale * Math.sqrt(Math.max(0, 1 - rho * rho)) * (y + lambda * x),
    x,
  };
};
