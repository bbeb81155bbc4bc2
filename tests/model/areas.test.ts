import { expect, test } from 'vitest';
import { type LonLat, project, unproject } from '../../src/atlas/projection.ts';
import { engage } from '../../src/coverage/engage/engage.ts';
import { DEFAULT_GRID, PAGE_GRID } from '../../src/coverage/map/grid.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import { createAreaEngine } from '../../src/model/areas.ts';
import { isInPath, readPath } from '../atlas/readPath.ts';
import { CITIES, PLAN, SHORT_WINDOW_S, withRadarAtKurecik, withSiteInRomania } from '../coverage/fixtures.ts';

const engine = createAreaEngine(DEFAULT_GRID);
const classAt = (scenario: Scenario, place: LonLat): string => {
  const { reach, open, window } = engine.compute(scenario, SHORT_WINDOW_S).areas;
  const point = project(place);
  if (!isInPath(readPath(reach), point)) return 'out of reach';
  if (!isInPath(readPath(open), point)) return 'none';
  return isInPath(readPath(window), point) ? 'window' : 'short';
};

test('By the plan Turkey and Athens have no window, Thessaloniki a short one, and Rome a long one', () => {
  const classes = [CITIES.Diyarbakir, CITIES.Ankara, CITIES.Istanbul, CITIES.Athens].map((at) => classAt(PLAN, at));
  expect(classes).toEqual(['none', 'none', 'none', 'none']);
  expect([CITIES.Thessaloniki, CITIES.Rome].map((at) => classAt(PLAN, at))).toEqual(['short', 'window']);
});

test('A second radar and a nearer site open Istanbul and Athens; Diyarbakir stays closed', () => {
  const both = withRadarAtKurecik(withSiteInRomania(PLAN));
  expect([CITIES.Istanbul, CITIES.Athens].map((at) => classAt(both, at))).toEqual(['short', 'window']);
  expect(classAt(both, CITIES.Diyarbakir)).toBe('none');
});

test('Missiles of 2,000 km reach Ankara and not Rome, whatever was drawn before', () => {
  const medium: Scenario = { ...PLAN, threat: { burnS: 110, maxRangeKm: 2000, loft: 1 } };
  expect([CITIES.Ankara, CITIES.Rome].map((at) => classAt(medium, at))).toEqual(['none', 'out of reach']);
  expect(classAt(PLAN, CITIES.Rome)).toBe('window');
});

test('Where the radar’s range ends the windows, in the north, the edge is drawn within 20 km of where it is, along a meridian', () => {
  const { open } = createAreaEngine(PAGE_GRID).compute(PLAN, SHORT_WINDOW_S).areas;
  const windowAt = (lon: number, lat: number): number => engage(PLAN, [lon, lat]).windowS ?? 0;
  const off = readPath(open)
    .flatMap(({ points }) => points.map((point) => unproject(point) ?? [0, 0]))
    .filter(([lon, lat]) => lon > 10 && lon < 32 && lat > 64)
    .map(([lon, lat]) => {
      let [south, north] = [lat - 1, lat + 1];
      for (let i = 0; i < 16; i++) {
        const middle = (south + north) / 2;
        if (windowAt(lon, middle) > 0) south = middle;
        else north = middle;
      }
      return Math.abs(lat - south) * 111.2;
    });
  expect(off.length).toBeGreaterThan(40);
  expect(Math.max(...off)).toBeLessThan(20);
});
