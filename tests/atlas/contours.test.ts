import { geoArea, geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCentre, type Grid } from '../../src/atlas/cells.ts';
import { contourPath } from '../../src/atlas/contourPath.ts';
import { contourPolygons, everyValue } from '../../src/atlas/contours.ts';
import type { Field } from '../../src/atlas/crossings.ts';
import { type LonLat, project } from '../../src/atlas/projection.ts';
import { distanceKm } from '../../src/atlas/shapes.ts';
import { isInPath, readPath } from './readPath.ts';

const grid: Grid = { west: -10, south: 30, stepDeg: 1, columns: 70, rows: 36 };
const site: LonLat = [25, 48];
const launch: LonLat = [40, 46];

function createField(value: (place: LonLat) => number, margin: ((place: LonLat) => number) | null = null): Field {
  const places = Array.from({ length: grid.columns * grid.rows }, (_, cell) => cellCentre(grid, cell));
  return {
    grid,
    values: Float32Array.from(places, value),
    margin: margin === null ? null : Float32Array.from(places, margin),
  };
}

const nearness = (place: LonLat) => -distanceKm(site, place);
const reach = (place: LonLat) => 1300 - distanceKm(launch, place);
const reachable = createField((place) => (reach(place) >= 0 ? nearness(place) : Number.NaN), reach);
const inside = fc.tuple(
  fc.double({ min: -9, max: 59, noNaN: true }),
  fc.double({ min: 31, max: 65, noNaN: true }),
) as fc.Arbitrary<[number, number]>;

describe('a contour', () => {
  it('runs where the field has the threshold: round a site, at one distance', () => {
    for (const [lon = 0, lat = 0] of contourPolygons(createField(nearness), -1200).coordinates.flat(2)) {
      expect(Math.abs(distanceKm(site, [lon, lat]) - 1200)).toBeLessThan(5);
    }
  });

  it('is wound so that d3 takes its inside for the inside', () => {
    const levels = fc.double({ min: -3000, max: -50, noNaN: true });
    fc.assert(
      fc.property(levels, (threshold) => {
        for (const coordinates of contourPolygons(createField(nearness), threshold).coordinates) {
          expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(2 * Math.PI);
        }
      }),
    );
    expect(geoContains(contourPolygons(createField(nearness), -500), [...site])).toBe(true);
  });

  it('keeps a hole a hole', () => {
    const far = contourPolygons(
      createField((place) => -nearness(place)),
      600,
    );
    expect(far.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(geoContains(far, [...site])).toBe(false);
    expect(geoContains(far, [0, 40])).toBe(true);
  });

  it('is empty above the highest value and the whole grid below the lowest', () => {
    expect(contourPolygons(createField(nearness), 1).coordinates).toEqual([]);
    expect(contourPath(createField(nearness), 1)).toBe('');
    const whole = contourPolygons(createField(nearness), everyValue).coordinates.flat(2);
    expect(Math.min(...whole.map(([lon = 0]) => lon))).toBe(-10);
    expect(Math.max(...whole.map(([, lat = 0]) => lat))).toBe(66);
  });

  it('has no ring round a cell that only just has the threshold', () => {
    const peak = createField(() => 0);
    peak.values[1234] = 1;
    expect(contourPolygons(peak, 1).coordinates).toEqual([]);
    expect(contourPolygons(peak, 0.5).coordinates).toHaveLength(1);
  });

  it('says the same as path and as polygons', () => {
    const path = readPath(contourPath(createField(nearness), -1000));
    fc.assert(
      fc.property(inside, (place) => {
        fc.pre(Math.abs(distanceKm(site, place) - 1000) > 10);
        expect(isInPath(path, project(place))).toBe(distanceKm(site, place) < 1000);
      }),
    );
  });

  it('refuses fields of another size, and thresholds that are no numbers', () => {
    expect(() => contourPolygons({ grid, values: new Float32Array(3), margin: null }, 0)).toThrow(RangeError);
    expect(() => contourPolygons({ ...reachable, margin: new Float32Array(3) }, 0)).toThrow(RangeError);
    expect(() => contourPolygons(reachable, Number.NaN)).toThrow(RangeError);
  });
});

describe('at the edge of the field', () => {
  it('no class bleeds into the part that has no numbers', () => {
    for (const threshold of [everyValue, -2500, -1500, -800]) {
      for (const [lon = 0, lat = 0] of contourPolygons(reachable, threshold).coordinates.flat(2)) {
        expect(distanceKm(launch, [lon, lat])).toBeLessThan(1305);
      }
    }
  });

  it('each class ends exactly where the field ends: no gap between them', () => {
    const edge = new Set(contourPolygons(reachable, everyValue).coordinates.flat(2).map(String));
    for (const threshold of [-2500, -1500, -800]) {
      const vertices = contourPolygons(reachable, threshold).coordinates.flat(2);
      const atEdge = vertices.filter(
        ([lon = 0, lat = 0]) => Math.abs(reach([lon, lat])) < 3 && nearness([lon, lat]) > threshold + 5,
      );
      expect(atEdge.length).toBeGreaterThan(5);
      expect(atEdge.filter((vertex) => !edge.has(String(vertex)))).toEqual([]);
    }
  });

  it('the classes are nested: what has 90 s also has 30 s', () => {
    const [outer, inner] = [-1500, -800].map((threshold) => contourPolygons(reachable, threshold));
    fc.assert(
      fc.property(inside, (place) => {
        if (inner && geoContains(inner, place)) expect(outer && geoContains(outer, place)).toBe(true);
      }),
    );
  });

  it('lies midway between the cells if nothing finer is known', () => {
    const half = createField(([lon]) => (lon < 25 ? 7 : Number.NaN));
    const lons = contourPolygons(half, 3)
      .coordinates.flat(2)
      .map(([lon = 0]) => lon);
    expect(Math.max(...lons)).toBe(25);
  });

  it('lies on the true edge if the margin tells it, better than a tenth of a cell', () => {
    for (const [lon = 0, lat = 0] of contourPolygons(reachable, everyValue).coordinates.flat(2)) {
      expect(Math.abs(reach([lon, lat]))).toBeLessThan(8);
    }
  });
});
