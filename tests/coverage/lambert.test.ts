import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveLambert } from '../../src/coverage/physics/lambert.ts';
import { EARTH_MU, EARTH_RADIUS_KM } from '../../src/coverage/physics/units.ts';

type Point = readonly [number, number, number];
type Published = {
  name: string;
  mu: number;
  r1: Point;
  r2: Point;
  tof: number;
  prograde: boolean;
  v1: Point | null;
  tol: number;
};
const { lambert }: { lambert: readonly Published[] } = JSON.parse(readFileSync('tests/vectors/physics.json', 'utf8'));

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Those of this Earth in which the short way is the one meant. */
const usable = lambert.filter(
  ({ mu, r1, r2, prograde, v1 }) =>
    Math.abs(mu - EARTH_MU) < 1 && v1 !== null && prograde === r1[0] * r2[1] - r1[1] * r2[0] > 0,
);

test('Enough published problems are solved the short way', () => {
  expect(usable.length).toBeGreaterThan(3);
});

test.each(usable)('Lambert’s problem $name has the published velocity at the start', ({ r1, r2, tof, v1, tol }) => {
  const [from, to] = [Math.sqrt(dot(r1, r1)), Math.sqrt(dot(r2, r2))];
  const { upKmPerS, levelKmPerS } = solveLambert(from, to, dot(r1, r2) / (from * to), tof);
  const velocity = v1 ?? [0, 0, 0];
  const up = dot(r1, velocity) / from;
  expect(Math.abs(upKmPerS - up)).toBeLessThan(10 * tol);
  expect(Math.abs(levelKmPerS - Math.sqrt(dot(velocity, velocity) - up * up))).toBeLessThan(10 * tol);
});

test('A flight that leaves as Lambert’s problem says is there in time, by an integration', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 6451, max: 8500, noNaN: true }),
      fc.double({ min: 0.001, max: 2.5, noNaN: true }),
      fc.double({ min: 60, max: 3000, noNaN: true }),
      (toKm, angle, flightS) => {
        const { upKmPerS, levelKmPerS } = solveLambert(EARTH_RADIUS_KM, toKm, Math.cos(angle), flightS);
        fc.pre(Math.hypot(upKmPerS, levelKmPerS) < 20);
        let [x, y, vx, vy] = [EARTH_RADIUS_KM, 0, upKmPerS, levelKmPerS];
        const steps = 6000;
        const dt = flightS / steps;
        for (let i = 0; i < steps; i++) {
          const before = (-EARTH_MU / Math.hypot(x, y) ** 3) * (dt / 2);
          [vx, vy] = [vx + x * before, vy + y * before];
          [x, y] = [x + vx * dt, y + vy * dt];
          const after = (-EARTH_MU / Math.hypot(x, y) ** 3) * (dt / 2);
          [vx, vy] = [vx + x * after, vy + y * after];
        }
        // A flight that dives through the Earth's middle is beyond the integration.
        fc.pre(upKmPerS > -2);
        expect(Math.hypot(x - toKm * Math.cos(angle), y - toKm * Math.sin(angle))).toBeLessThan(0.5);
      },
    ),
    { seed: 2007, numRuns: 60 },
  );
});
