import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coastArc, leastCoastS } from '../../src/coverage/physics/interceptor.ts';
import { createReachTable, lookUpCoastS } from '../../src/coverage/reachTable.ts';
import { EARTH_MU, EARTH_RADIUS_KM } from '../../src/coverage/physics/units.ts';

/** Flies an arc by small steps and says when it passes over a ground angle, and how high. */
const fly = (speed: number, elevation: number, angle: number): { timeS: number; heightKm: number } => {
  let [x, y] = [EARTH_RADIUS_KM, 0];
  let [vx, vy] = [speed * Math.sin(elevation), speed * Math.cos(elevation)];
  const dt = 0.02;
  let timeS = 0;
  while (Math.atan2(y, x) < angle) {
    const before = (-EARTH_MU / Math.hypot(x, y) ** 3) * (dt / 2);
    vx += x * before;
    vy += y * before;
    x += vx * dt;
    y += vy * dt;
    const after = (-EARTH_MU / Math.hypot(x, y) ** 3) * (dt / 2);
    vx += x * after;
    vy += y * after;
    timeS += dt;
  }
  return { timeS, heightKm: Math.hypot(x, y) - EARTH_RADIUS_KM };
};

test.each([
  [6.3, 0.6, 0.2],
  [6.3, 0.9, 0.1],
  [5.4, 0.3, 0.15],
  [9, 0.2, 0.3],
])(
  'Leaving at %s km/s and %s rad, the least coast to %s rad is the time an integration takes',
  (speed, elevation, angle) => {
    const { timeS, heightKm } = fly(speed, elevation, angle);
    expect(leastCoastS(speed, angle, heightKm)).toBeCloseTo(timeS, 0);
  },
);

test('A point overhead is reached by a vertical shot', () => {
  // Vertical: t from the energy integral, here by summing over heights.
  const speed = 6.3;
  let timeS = 0;
  const steps = 40000;
  for (let i = 0; i < steps; i++) {
    const r = EARTH_RADIUS_KM + (500 * (i + 0.5)) / steps;
    timeS += 500 / steps / Math.sqrt(speed ** 2 - 2 * EARTH_MU * (1 / EARTH_RADIUS_KM - 1 / r));
  }
  expect(leastCoastS(speed, 0, 500)).toBeCloseTo(timeS, 2);
});

test('Beyond its reach an interceptor takes for ever', () => {
  expect(leastCoastS(5.4, 1, 200)).toBe(Infinity);
  expect(leastCoastS(3, 0.01, 2000)).toBe(Infinity);
});

test('Below the arc of a level start at more than orbital speed only the long way round the sky is left', () => {
  expect(leastCoastS(9, 0.4, 100)).toBeGreaterThan(5000);
  expect(leastCoastS(9, 0.4, 200)).toBeLessThan(500);
});

test('A faster interceptor is never later, as long as it stays below orbital speed', () => {
  const speed = fc.double({ min: 4, max: 7.5, noNaN: true });
  const angle = fc.double({ min: 0.001, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(speed, angle, fc.double({ min: 80, max: 1200, noNaN: true }), (v, th, h) => {
      expect(leastCoastS(v + 0.2, th, h)).toBeLessThanOrEqual(leastCoastS(v, th, h));
    }),
  );
});

test('The coast to a point ends at that point, at that time, and starts on the ground', () => {
  const arc = coastArc(6.3, 0.25, 400, 16);
  expect(arc).toHaveLength(17);
  expect(arc[0]).toEqual({ coastS: 0, angleRad: 0, heightKm: 0 });
  expect(arc[16]?.heightKm).toBeCloseTo(400, 6);
  expect(arc[16]?.coastS).toBeCloseTo(leastCoastS(6.3, 0.25, 400), 6);
  expect(coastArc(4, 1, 400, 16)).toEqual([]);
});

test.each([5.4, 6.3, 8, 9])('The table for %s km/s is within a fifth of a second of the closed form', (speed) => {
  const table = createReachTable(speed);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 6000, noNaN: true }),
      fc.double({ min: 0, max: 1600, noNaN: true }),
      (chordKm, h) => {
        const exact = leastCoastS(speed, 2 * Math.asin(chordKm / (2 * EARTH_RADIUS_KM)), h);
        const looked = lookUpCoastS(table, chordKm * chordKm, h);
        if (exact === Infinity) expect(looked).toBe(Infinity);
        else expect(Math.abs(looked - exact)).toBeLessThan(0.2);
      },
    ),
    { seed: 2007, numRuns: 2000 },
  );
});
