import { geoArea, geoRotation } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earthRadiusKm, extent, frame, type LonLat, project, unproject } from '../../src/atlas/projection.ts';
import { distanceKm, graticulePath, placeAlong, rangeRing, rangeRingPath } from '../../src/atlas/shapes.ts';
import { isInPath, readPath } from './readPath.ts';

const redzikowo: LonLat = [17.108, 54.479];
const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

describe('distances', () => {
  it.each([
    ['Istanbul', [28.98, 41.01], 1736],
    ['Athens', [23.73, 37.98], 1902],
    ['Madrid', [-3.7, 40.42], 2195],
    ['Lisbon', [-9.14, 38.72], 2635],
  ] as const)('puts %s as far from Redzikowo as published', (_, city, km) => {
    expect(Math.abs(distanceKm(redzikowo, city) - km)).toBeLessThanOrEqual(1);
  });

  it('is the same both ways, zero at home, and never longer by way of a third place', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, a)).toBeCloseTo(0, 6);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });

  it('makes a quarter of a meridian 10,007.5 km on the sphere of 6,371 km', () => {
    expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10_007.543, 3);
  });
});

describe('a range ring', () => {
  const radius = fc.double({ min: 1, max: 20_000, noNaN: true });

  it('is everywhere exactly its radius from the site', () => {
    fc.assert(
      fc.property(place, radius, (site, radiusKm) => {
        for (const [lon = 0, lat = 0] of rangeRing(site, radiusKm).coordinates[0] ?? []) {
          expect(Math.abs(distanceKm(site, [lon, lat]) - radiusKm)).toBeLessThan(0.01);
        }
      }),
    );
  });

  it('holds the area of its cap, to one part in a hundred: the inside is inside', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 10, max: 9000, noNaN: true }), (site, radiusKm) => {
        const cap = 2 * Math.PI * (1 - Math.cos(radiusKm / earthRadiusKm));
        expect(geoArea(rangeRing(site, radiusKm)) / cap).toBeCloseTo(1, 2);
      }),
    );
  });

  it('passes between two places of which one is nearer than its radius and the other farther', () => {
    const path = readPath(rangeRingPath(redzikowo, 2000));
    for (const [city, isWithin] of [
      [[28.98, 41.01], true],
      [[23.73, 37.98], true],
      [[-3.7, 40.42], false],
      [[37.62, 55.75], true],
      [[51.42, 35.7], false],
    ] as const) {
      expect(isInPath(path, project(city))).toBe(isWithin);
    }
  });

  it('is one closed path within the extent, even where it reaches beyond it', () => {
    for (const radiusKm of [500, 2000, 3500, 5000]) {
      const path = readPath(rangeRingPath([53.92, 35.23], radiusKm));
      expect(path.map(({ closed }) => closed)).toEqual([true]);
      for (const [x, y] of path.flatMap(({ points }) => points)) {
        expect(x).toBeGreaterThanOrEqual(extent.left - 0.1);
        expect(x).toBeLessThanOrEqual(extent.right + 0.1);
        expect(y).toBeGreaterThanOrEqual(extent.top - 0.1);
        expect(y).toBeLessThanOrEqual(extent.bottom + 0.1);
      }
    }
  });

  it('fills the extent if it holds all of it, and vanishes if it holds none', () => {
    expect(isInPath(readPath(rangeRingPath([53.92, 35.23], 12_000)), [0, 0])).toBe(true);
    expect(rangeRingPath([-150, -40], 500)).toBe('');
  });

  it('refuses a radius of nothing, or of half the globe and more, and names it', () => {
    expect(() => rangeRing(redzikowo, 0)).toThrow(RangeError('no ring has a radius of 0 km'));
    expect(() => rangeRing(redzikowo, 20_016)).toThrow(RangeError);
    expect(() => rangeRing(redzikowo, Number.NaN)).toThrow(RangeError);
  });
});

describe('a great-circle arc', () => {
  it('bends: halfway it is far from the straight line of the map', () => {
    const [a, b]: readonly [LonLat, LonLat] = [
      [-9, 39],
      [61, 27],
    ];
    const [[x1, y1], [x2, y2], [x, y]] = [project(a), project(b), project(placeAlong(a, b, 0.5))];
    expect(Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2)).toBeGreaterThan(10);
  });

  it('is divided by distance', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, fraction) => {
        fc.pre(distanceKm(a, b) < 19_900);
        expect(distanceKm(a, placeAlong(a, b, fraction))).toBeCloseTo(distanceKm(a, b) * fraction, 2);
      }),
    );
  });
});

describe('the graticule', () => {
  it('is drawn along meridians and parallels of the step', () => {
    const vertices = readPath(graticulePath(10)).flatMap(({ points }) => points.slice(1, -1));
    for (const point of vertices) {
      const [lon, lat] = unproject(point) ?? [1, 1];
      const offLat = Math.abs(lat / 10 - Math.round(lat / 10)) * 10;
      const offLon = Math.abs(lon / 10 - Math.round(lon / 10)) * 10 * Math.cos((lat * Math.PI) / 180);
      expect(Math.min(offLat, offLon)).toBeLessThan(0.02);
    }
  });

  it('refuses a step of nothing', () => {
    expect(() => graticulePath(0)).toThrow(RangeError);
  });
});

/**
 * Length in view units of `km` kilometres east and west of a place. An equal-area map has no one scale: 1,000 km is 137 units at the
 * centre and between 6 % less and 3 % more elsewhere in the frame.
 */
function unitsAt(place: LonLat, km: number): number {
  const halfDeg = (km / 2 / earthRadiusKm) * (180 / Math.PI);
  const onEquator = geoRotation([-place[0], -place[1]]);
  const [x1, y1] = project(onEquator.invert([-halfDeg, 0]));
  const [x2, y2] = project(onEquator.invert([halfDeg, 0]));
  return Math.hypot(x2 - x1, y2 - y1);
}

describe('the scale of the map', () => {
  it('is true at the centre', () => {
    expect(unitsAt(frame.centre, 100)).toBeCloseTo(100 / frame.kmPerUnit, 2);
  });

  it('is nowhere in the frame more than 6 % off the scale of the centre', () => {
    for (const corner of [
      [0, 0],
      [frame.width, 0],
      [0, frame.height],
      [frame.width, frame.height],
    ] as const) {
      const ratio = unitsAt(unproject(corner) ?? [0, 0], 100) / unitsAt(frame.centre, 100);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.06);
    }
  });
});
