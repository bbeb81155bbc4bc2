import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { destination } from '../../src/coverage/physics/sphere.ts';
import {
  anomalyAt,
  anomalyAtHeight,
  apogeeKm,
  createThreatArc,
  groundAngleAt,
  heightAt,
  impactS,
  startOf,
  timeAt,
} from '../../src/coverage/physics/kepler.ts';
import { EARTH_RADIUS_KM, toDegrees, toRadians } from '../../src/coverage/physics/units.ts';
import { TABRIZ } from './fixtures.ts';

type MinEnergy = { range_km: number; v: number; gam: number; a: number; e: number; hap: number; T: number };
const physics: { min_energy: readonly MinEnergy[] } = JSON.parse(readFileSync('tests/vectors/physics.json', 'utf8'));

/** An arc of a range in km, due west of Tabriz. */
const arcOf = (rangeKm: number, burnS = 0) => createThreatArc(TABRIZ, destination(TABRIZ, 270, rangeKm), burnS);

test.each(physics.min_energy)(
  'The least-energy arc of $range_km km has the published speed, angle, height and time',
  (row) => {
    const arc = arcOf(row.range_km);
    expect(startOf(arc).speedKmPerS).toBeCloseTo(row.v, 6);
    expect(toDegrees(startOf(arc).elevationRad)).toBeCloseTo(row.gam, 6);
    expect(arc.semiMajorKm).toBeCloseTo(row.a, 5);
    expect(arc.eccentricity).toBeCloseTo(row.e, 7);
    expect(apogeeKm(arc)).toBeCloseTo(row.hap, 5);
    expect(impactS(arc)).toBeCloseTo(row.T, 4);
  },
);

test('A burn delays the impact by half its length', () => {
  expect(impactS(arcOf(3000, 150)) - impactS(arcOf(3000))).toBeCloseTo(75, 9);
});

test('A time turned into a place on the arc comes back as the same time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 15000 }), fc.double({ min: 0, max: 1, noNaN: true }), (rangeKm, share) => {
      const arc = arcOf(rangeKm, 150);
      const timeS = 75 + share * (impactS(arc) - 75);
      expect(timeAt(arc, anomalyAt(arc, timeS))).toBeCloseTo(timeS, 6);
    }),
  );
});

test('The arc starts and ends on the ground, below the launch point and the target', () => {
  const arc = arcOf(2500);
  for (const end of [-1, 1]) {
    expect(heightAt(arc, end * arc.endAnomaly)).toBeCloseTo(0, 6);
    expect(groundAngleAt(arc, end * arc.endAnomaly)).toBeCloseTo((end * arc.angleRad) / 2, 9);
  }
});

test('The missile falls through a height where the arc has that height, and never reaches one above its top', () => {
  const arc = arcOf(2500);
  const x = anomalyAtHeight(arc, 130);
  expect(x === null ? null : heightAt(arc, x)).toBeCloseTo(130, 6);
  expect(anomalyAtHeight(arc, apogeeKm(arc) + 1)).toBeNull();
});

test('Places on the arc agree with a numerical integration of its start under gravity', () => {
  const arc = arcOf(3200);
  const { speedKmPerS, elevationRad } = startOf(arc);
  const mu = 398600.4418;
  let [x, y] = [EARTH_RADIUS_KM, 0];
  let [vx, vy] = [speedKmPerS * Math.sin(elevationRad), speedKmPerS * Math.cos(elevationRad)];
  const dt = 0.05;
  for (let t = 0; t < 600 - dt / 2; t += dt) {
    // Kick, drift, kick: second order, and plenty at a twentieth of a second.
    const pull = (px: number, py: number): number => -mu / Math.hypot(px, py) ** 3;
    const before = pull(x, y) * (dt / 2);
    vx += x * before;
    vy += y * before;
    x += vx * dt;
    y += vy * dt;
    const after = pull(x, y) * (dt / 2);
    vx += x * after;
    vy += y * after;
  }
  const at = anomalyAt(arc, 600);
  expect(heightAt(arc, at)).toBeCloseTo(Math.hypot(x, y) - EARTH_RADIUS_KM, 2);
  expect(groundAngleAt(arc, at) + arc.angleRad / 2).toBeCloseTo(Math.atan2(y, x), 5);
});

test('A target at the launch point, or opposite it, gives numbers all the same', () => {
  for (const target of [TABRIZ, [TABRIZ[0] - 180, -TABRIZ[1]] as const]) {
    const arc = createThreatArc(TABRIZ, target, 150);
    expect(Number.isFinite(impactS(arc) + apogeeKm(arc) + groundAngleAt(arc, 0.1))).toBe(true);
  }
  expect(toRadians(180)).toBeCloseTo(Math.PI, 12);
});
