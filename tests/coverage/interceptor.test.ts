import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Interceptor,
  launchSpeedKmPerS,
  leastCoastS,
  solveFlight,
  spareKmPerS,
} from '../../src/coverage/physics/interceptor.ts';
import { toVector, type Vec3 } from '../../src/coverage/physics/sphere.ts';
import { EARTH_MU, EARTH_RADIUS_KM, toDegrees, turnRateOf } from '../../src/coverage/physics/units.ts';

const SITE = toVector([17.108, 54.479]);
const TURN = turnRateOf(true);
const EQUATOR = toVector([0, 0]);

const withSpeed = (launchKmPerS: number, turnRadPerS = 0): Interceptor => ({ launchKmPerS, burnS: 140, turnRadPerS });

/** A point north of a place on the equator. */
const pointAt = (angleRad: number, heightKm: number): Vec3 => {
  const [x, y, z] = toVector([0, toDegrees(angleRad)]);
  const radius = EARTH_RADIUS_KM + heightKm;
  return [radius * x, radius * y, radius * z];
};

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
    expect(leastCoastS(withSpeed(speed), EQUATOR, pointAt(angle, heightKm))).toBeCloseTo(timeS, 0);
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
  expect(leastCoastS(withSpeed(speed), EQUATOR, pointAt(0, 500))).toBeCloseTo(timeS, 2);
});

test('Beyond its reach an interceptor takes for ever', () => {
  expect(leastCoastS(withSpeed(5.4), EQUATOR, pointAt(1, 200))).toBe(Infinity);
  expect(leastCoastS(withSpeed(3), EQUATOR, pointAt(0.01, 2000))).toBe(Infinity);
});

test('A speed that holds at burnout, 200 km up, is worth 0.3 km/s more at the ground at 6.3 km/s', () => {
  expect(launchSpeedKmPerS(6.3, 200) - 6.3).toBeCloseTo(0.3, 1);
  expect(launchSpeedKmPerS(6.3, 0)).toBe(6.3);
});

test('The higher the burnout, the more speed is left at the ground', () => {
  const height = fc.double({ min: 0, max: 990, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1, max: 11, noNaN: true }), height, (speed, heightKm) => {
      expect(launchSpeedKmPerS(speed, heightKm + 10)).toBeGreaterThan(launchSpeedKmPerS(speed, heightKm));
    }),
  );
});

test('An Earth that turns helps an interceptor fired east and hinders one fired west', () => {
  const at = (lon: number): Vec3 => {
    const [x, y, z] = toVector([lon, 54.479]);
    const radius = EARTH_RADIUS_KM + 300;
    return [radius * x, radius * y, radius * z];
  };
  const needed = (lon: number, turn: number): number => solveFlight(SITE, at(lon), 300, turn).neededKmPerS;
  // To a point of the same ground, which moves on with it, a turn changes little; the point here is fixed on arrival.
  for (const lon of [5, 30]) expect(Math.abs(needed(lon, TURN) - needed(lon, 0))).toBeLessThan(0.05);
  expect(needed(30, 1e-15)).toBeCloseTo(needed(30, 0), 6);
});

test('The needed speed falls with the coast until the flight of least speed, and the longest coast decides until then', () => {
  const point = pointAt(0.2, 400);
  const coasts = [200, 300, 400, 500, 600];
  const needed = coasts.map((coastS) => solveFlight(EQUATOR, point, coastS, TURN).neededKmPerS);
  expect(needed).toEqual([...needed].sort((a, b) => b - a));
  expect(spareKmPerS(withSpeed(6, TURN), EQUATOR, point, 600)).toBeCloseTo(6 - (needed[4] ?? 0), 9);
  // Far beyond the flight of least speed a long coast is of no use; a shorter one is flown.
  expect(spareKmPerS(withSpeed(6, TURN), EQUATOR, point, 4000)).toBeGreaterThan(0);
  expect(6 - solveFlight(EQUATOR, point, 4000, TURN).neededKmPerS).toBeLessThan(0);
});

test('More time and more speed leave no less to spare, and less time than half a burn leaves nothing', () => {
  const angle = fc.double({ min: 0.01, max: 0.5, noNaN: true });
  const height = fc.double({ min: 80, max: 1200, noNaN: true });
  fc.assert(
    fc.property(angle, height, fc.double({ min: 71, max: 1500, noNaN: true }), (th, h, longestS) => {
      const point = pointAt(th, h);
      const spare = spareKmPerS(withSpeed(6.5, TURN), EQUATOR, point, longestS);
      const longer = spareKmPerS(withSpeed(6.5, TURN), EQUATOR, point, longestS + 20);
      if (spare >= 0) expect(longer).toBeGreaterThanOrEqual(0);
      else expect(longer).toBeGreaterThanOrEqual(spare - 0.01);
      expect(spareKmPerS(withSpeed(6.7, TURN), EQUATOR, point, longestS)).toBeGreaterThanOrEqual(spare);
    }),
  );
  expect(spareKmPerS(withSpeed(9), EQUATOR, pointAt(0.01, 100), 69)).toBe(-Infinity);
});
