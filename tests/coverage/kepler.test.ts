import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anomalyAt,
  anomalyAtHeight,
  apogeeKm,
  createThreatArc,
  heightAt,
  impactS,
  positionAt,
  type ThreatArc,
  timeAt,
} from '../../src/coverage/physics/kepler.ts';
import { angleBetween, destination, normalise, toVector } from '../../src/coverage/physics/sphere.ts';
import { EARTH_MU, EARTH_RADIUS_KM, toRadians, turnRateOf } from '../../src/coverage/physics/units.ts';
import { TABRIZ } from './fixtures.ts';

type MinEnergy = { range_km: number; v: number; gam: number; a: number; e: number; hap: number; T: number };
const physics: { min_energy: readonly MinEnergy[] } = JSON.parse(readFileSync('tests/vectors/physics.json', 'utf8'));

const TURN = turnRateOf(true);

/** An arc of a range in km, due west of Tabriz. */
const arcOf = (rangeKm: number, burnS = 0, loft = 1, turnRadPerS = 0) =>
  createThreatArc(toVector(TABRIZ), toVector(destination(TABRIZ, 270, rangeKm)), { burnS, loft }, turnRadPerS);

/** The speed at the impulsive launch in the inertial frame, km/s. */
const startSpeedKmPerS = (arc: ThreatArc): number => Math.sqrt(EARTH_MU * (2 / EARTH_RADIUS_KM - 1 / arc.semiMajorKm));

/** The angle over the ground from the launch point. */
const groundAngleAt = (arc: ThreatArc, x: number): number =>
  angleBetween(toVector(TABRIZ), normalise(positionAt(arc, x)));

test.each(physics.min_energy)(
  'The least-energy arc of $range_km km has the published speed, height and time',
  (row) => {
    const arc = arcOf(row.range_km);
    expect(startSpeedKmPerS(arc)).toBeCloseTo(row.v, 6);
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

test('The arc starts and ends on the ground, at the launch point and, however the Earth turns, at the target', () => {
  const target = destination(TABRIZ, 270, 2500);
  for (const loft of [0.7, 1, 2]) {
    const arc = arcOf(2500, 150, loft, TURN);
    for (const [end, place] of [
      [-1, TABRIZ],
      [1, target],
    ] as const) {
      const at = positionAt(arc, end * arc.endAnomaly);
      expect(heightAt(arc, end * arc.endAnomaly)).toBeCloseTo(0, 6);
      expect(angleBetween(normalise(at), toVector(place)) * EARTH_RADIUS_KM).toBeLessThan(0.001);
    }
  }
});

test('An Earth that turns at no speed is the still one', () => {
  const [still, turning] = [arcOf(2500, 150), arcOf(2500, 150, 1, 1e-15)];
  expect(impactS(turning)).toBeCloseTo(impactS(still), 6);
  for (const [i, value] of positionAt(turning, 0.2).entries()) {
    expect(value).toBeCloseTo(positionAt(still, 0.2)[i] ?? Number.NaN, 6);
  }
});

test('Westward the Earth turns the target towards the missile, eastward away from it', () => {
  const flightTo = (bearing: number, turn: number): number =>
    impactS(
      createThreatArc(toVector(TABRIZ), toVector(destination(TABRIZ, bearing, 2500)), { burnS: 0, loft: 1 }, turn),
    );
  expect(flightTo(270, TURN)).toBeLessThan(flightTo(270, 0) - 30);
  expect(flightTo(90, TURN)).toBeGreaterThan(flightTo(90, 0) + 30);
});

test('No arc between two places needs less speed than that of loft 1, and its top is as high as its loft says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 12_000 }),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      (rangeKm, loft) => {
        const [least, other] = [arcOf(rangeKm), arcOf(rangeKm, 0, loft)];
        expect(startSpeedKmPerS(other)).toBeGreaterThanOrEqual(startSpeedKmPerS(least) - 1e-9);
        expect(apogeeKm(other)).toBeCloseTo(loft * apogeeKm(least), 6);
      },
    ),
  );
});

test('The missile falls through a height where the arc has that height, and never reaches one above its top', () => {
  const arc = arcOf(2500);
  const x = anomalyAtHeight(arc, 130);
  expect(x === null ? null : heightAt(arc, x)).toBeCloseTo(130, 6);
  expect(anomalyAtHeight(arc, apogeeKm(arc) + 1)).toBeNull();
});

test('Places on the arc agree with a numerical integration of its start under gravity', () => {
  const arc = arcOf(3200);
  const speedKmPerS = startSpeedKmPerS(arc);
  // On the arc of least energy the start bisects the angle between the vertical and the chord.
  const elevationRad = (Math.PI - 3200 / EARTH_RADIUS_KM) / 4;
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
  expect(groundAngleAt(arc, at)).toBeCloseTo(Math.atan2(y, x), 5);
});

test('A target at the launch point, or opposite it, gives numbers all the same', () => {
  for (const target of [TABRIZ, [TABRIZ[0] - 180, -TABRIZ[1]] as const]) {
    const arc = createThreatArc(toVector(TABRIZ), toVector(target), { burnS: 150, loft: 1 }, TURN);
    expect(Number.isFinite(impactS(arc) + apogeeKm(arc) + groundAngleAt(arc, 0.1))).toBe(true);
  }
  expect(toRadians(180)).toBeCloseTo(Math.PI, 12);
});
