import { geoArea, geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, createAreaTest } from '../../src/atlas/area.ts';
import { bandPolygons, wholeArea } from '../../src/atlas/bands.ts';
import { cellCentre, type Grid } from '../../src/atlas/cells.ts';
import { createContourDrawer } from '../../src/atlas/contourPath.ts';
import { contourPolygons } from '../../src/atlas/contours.ts';
import { type LonLat, project } from '../../src/atlas/projection.ts';
import { distanceKm } from '../../src/atlas/shapes.ts';
import { isInPath, readPath } from './readPath.ts';

const grid: Grid = { west: -10, south: 30, stepDeg: 1, columns: 70, rows: 36 };
const site: LonLat = [25, 48];
const launch: LonLat = [40, 46];

/** The area where a value is not negative, its edge taken as straight between two nodes. */
function createArea(value: (place: LonLat) => number): Area {
  const { columns, rows } = grid;
  const values = Array.from({ length: columns * rows }, (_, cell) => value(cellCentre(grid, cell)));
  const crossings = (step: number): Float32Array =>
    Float32Array.from(values, (here, node) => here / (here - (values[node + step] ?? here)));
  return {
    columns,
    rows,
    inside: Uint8Array.from(values, (one) => (one >= 0 ? 1 : 0)),
    across: crossings(1),
    up: crossings(columns),
  };
}

const nearness = (place: LonLat) => -distanceKm(site, place);
const reach = (place: LonLat) => 1300 - distanceKm(launch, place);
const within = (km: number): Area => createArea((place) => km + nearness(place));
const polygons = (area: Area) => contourPolygons(grid, area);
const contourPath = (area: Area): string => createContourDrawer(grid)(area);
const everything = createArea(() => 1);
const inside = fc.tuple(
  fc.double({ min: -9, max: 59, noNaN: true }),
  fc.double({ min: 31, max: 65, noNaN: true }),
) as fc.Arbitrary<[number, number]>;

describe('a contour', () => {
  it('runs where the field has the threshold: round a site, at one distance', () => {
    for (const [lon = 0, lat = 0] of polygons(within(1200)).coordinates.flat(2)) {
      expect(Math.abs(distanceKm(site, [lon, lat]) - 1200)).toBeLessThan(5);
    }
  });

  it('is wound so that d3 takes its inside for the inside', () => {
    const levels = fc.double({ min: -3000, max: -50, noNaN: true });
    fc.assert(
      fc.property(levels, (threshold) => {
        for (const coordinates of polygons(within(-threshold)).coordinates) {
          expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(2 * Math.PI);
        }
      }),
    );
    expect(geoContains(polygons(within(500)), [...site])).toBe(true);
  });

  it('keeps a hole a hole', () => {
    const far = polygons(createArea((place) => -nearness(place) - 600));
    expect(far.coordinates.map((rings) => rings.length)).toEqual([2]);
    expect(geoContains(far, [...site])).toBe(false);
    expect(geoContains(far, [0, 40])).toBe(true);
  });

  it('is empty where there is nothing, and the whole grid where all is in it', () => {
    expect(polygons(within(-1)).coordinates).toEqual([]);
    expect(contourPath(within(-1))).toBe('');
    const whole = polygons(everything).coordinates.flat(2);
    expect(Math.min(...whole.map(([lon = 0]) => lon))).toBe(-10);
    expect(Math.max(...whole.map(([, lat = 0]) => lat))).toBe(66);
  });

  it('has no ring round a node that only touches it', () => {
    const touching = createArea(() => -1);
    touching.inside[1234] = 1;
    for (const parts of [touching.across, touching.up]) parts.fill(0);
    touching.across[1233] = 1;
    touching.up[1234 - grid.columns] = 1;
    expect(polygons(touching).coordinates).toEqual([]);
    touching.across[1234] = 0.5;
    touching.up[1234] = 0.5;
    expect(polygons(touching).coordinates).toHaveLength(1);
  });

  it('says the same as path and as polygons', () => {
    const path = readPath(contourPath(within(1000)));
    fc.assert(
      fc.property(inside, (place) => {
        fc.pre(Math.abs(distanceKm(site, place) - 1000) > 10);
        expect(isInPath(path, project(place))).toBe(distanceKm(site, place) < 1000);
      }),
    );
  });

  it('refuses an area of another size', () => {
    expect(() => polygons({ ...everything, columns: 3 })).toThrow(
      new RangeError('an area of 3 by 36 nodes for a grid of 70 by 36'),
    );
  });
});

describe('areas one inside the other', () => {
  const both = (km: number): Area => createArea((place) => Math.min(km + nearness(place), reach(place)));
  const reachable = createArea(reach);

  it('do not bleed over the edge of the outer one', () => {
    for (const km of [2500, 1500, 800]) {
      for (const [lon = 0, lat = 0] of polygons(both(km)).coordinates.flat(2)) {
        expect(distanceKm(launch, [lon, lat])).toBeLessThan(1308);
      }
    }
  });

  it('leave neither gap nor overlap when they are taken from each other', () => {
    const lattice = { westDeg: -9.5, southDeg: 30.5, stepDeg: 1, columns: grid.columns, rows: grid.rows };
    const bands = [
      bandPolygons(lattice, wholeArea(grid), reachable),
      bandPolygons(lattice, reachable, both(900)),
      bandPolygons(lattice, both(900), null),
    ];
    const areas = bands.map((band) => band.flat().reduce((sum, ring) => sum + ringArea(ring), 0));
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(69 * 35, 6);
    for (const area of areas) expect(area).toBeGreaterThan(10);
  });

  it('hold a point as their polygons do', () => {
    const area = both(900);
    const drawn = polygons(area);
    const isIn = createAreaTest(area);
    fc.assert(
      fc.property(inside, (place) => {
        fc.pre(Math.abs(900 + nearness(place)) > 10 && Math.abs(reach(place)) > 10);
        expect(isIn([place[0] + 9.5, place[1] - 30.5])).toBe(geoContains(drawn, place));
      }),
    );
  });
});

const ringArea = (ring: readonly (readonly [number, number])[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
