import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  angleBetween,
  combine,
  destination,
  distanceKm,
  greatCircleFrame,
  initialBearingDeg,
  toLonLat,
  toVector,
} from '../../src/coverage/physics/sphere.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';

// The published cases of tests/vectors/physics.json, "sphere": Cambridge to Paris, and Greenwich outwards.
const CAMBRIDGE: LonLat = [0.119, 52.205];
const PARIS: LonLat = [2.351, 48.857];

/** The place a fraction (0 to 1) of the way along the great circle. */
const placeBetween = (from: LonLat, to: LonLat, fraction: number): LonLat => {
  const [a, b] = [toVector(from), toVector(to)];
  const { middle, along } = greatCircleFrame(a, b);
  const angle = angleBetween(a, b) * (fraction - 0.5);
  return toLonLat(combine(middle, Math.cos(angle), along, Math.sin(angle)));
};

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }));

test('Cambridge and Paris are 404.279 km apart', () => {
  expect(distanceKm(CAMBRIDGE, PARIS)).toBeCloseTo(404.279, 3);
});

test('The great circle leaves Cambridge on 156.2 degrees and arrives in Paris on 157.9', () => {
  expect(initialBearingDeg(CAMBRIDGE, PARIS)).toBeCloseTo(156.2, 1);
  expect((initialBearingDeg(PARIS, CAMBRIDGE) + 180) % 360).toBeCloseTo(157.9, 1);
});

test('Half way and a quarter of the way are where the published cases put them', () => {
  const [midLon, midLat] = placeBetween(CAMBRIDGE, PARIS, 0.5);
  expect(midLat).toBeCloseTo(50.5363, 4);
  expect(midLon).toBeCloseTo(1.2746, 4);
  const [quarterLon, quarterLat] = placeBetween(CAMBRIDGE, PARIS, 0.25);
  expect(quarterLat).toBeCloseTo(51.3721, 4);
  expect(quarterLon).toBeCloseTo(0.7073, 4);
});

test('7.794 km from Greenwich on 300.7 degrees lies the published end', () => {
  const [lon, lat] = destination([-0.00147, 51.47788], 300.7, 7.794);
  expect(lat).toBeCloseTo(51.5136, 4);
  expect(lon).toBeCloseTo(-0.0983, 4);
});

test('A place turned into a vector comes back as the same place', () => {
  fc.assert(
    fc.property(place, ([lon, lat]) => {
      const [backLon, backLat] = toLonLat(toVector([lon, lat]));
      expect(backLat).toBeCloseTo(lat, 9);
      expect(Math.cos(((backLon - lon) * Math.PI) / 180)).toBeCloseTo(1, 9);
    }),
  );
});

test('Going a distance on a bearing brings one to a place at that distance and bearing', () => {
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 1, max: 359, noNaN: true }),
      fc.integer({ min: 1, max: 15000 }),
      (from, brg, km) => {
        const to = destination(from, brg, km);
        expect(distanceKm(from, to)).toBeCloseTo(km, 5);
        expect(initialBearingDeg(from, to)).toBeCloseTo(brg, 4);
      },
    ),
  );
});

test('Distances keep the triangle inequality and do not depend on direction', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
    }),
  );
});

test('Near the opposite place a distance is told to the millimetre', () => {
  const halfway = distanceKm([0, 0], [180, 0]);
  for (const km of [1e-3, 1e-2, 0.1, 1]) {
    const [lon, lat] = destination([0, 0], 90, halfway - km);
    expect(halfway - distanceKm([0, 0], [lon, lat])).toBeCloseTo(km, 6);
  }
});
