import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAreaTest } from '../../src/atlas/area.ts';
import { createSolver } from '../../src/coverage/engage/solver.ts';
import { DEFAULT_GRID, type Grid, placeAt } from '../../src/coverage/map/grid.ts';
import { computeMap } from '../../src/coverage/map/map.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import { CLASSES, classifyBy } from '../../src/coverage/scenario/windowClass.ts';
import { asFirstModel, CITIES, PLAN, SHORT_WINDOW_S, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

const classify = classifyBy(SHORT_WINDOW_S);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'the plan of 2007': PLAN,
  'the first model': asFirstModel(PLAN),
  'both additions': withRadarAtKurecik(withSiteInRomania(PLAN)),
  'a radar of 700 km': { ...PLAN, radars: [{ at: [13.748, 49.635], maxRangeKm: 700, minElevationDeg: 2 }] },
  'an interceptor of 9 km/s': { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 9 } },
  'no forward cue': { ...PLAN, forwardCue: false },
  'intercepts out of view': { ...PLAN, interceptInView: false },
  'high shots': { ...PLAN, threat: { ...PLAN.threat, loft: 2 } },
  'missiles of 2,000 km': { ...PLAN, threat: { burnS: 110, maxRangeKm: 2000, loft: 1 } },
};

test.each(Object.entries(SCENARIOS))(
  'With %s every node looked at has the class of its own engagement',
  (_, scenario) => {
    const { ranks } = computeMap(scenario, SHORT_WINDOW_S, DEFAULT_GRID);
    const { windowS } = createSolver(scenario);
    // A stride prime to the columns wanders over the whole map.
    for (let node = 0; node < ranks.length; node += 29) {
      const column = node % DEFAULT_GRID.columns;
      const place = placeAt(DEFAULT_GRID, column, (node - column) / DEFAULT_GRID.columns);
      expect(CLASSES[ranks[node] ?? -1], place.join()).toBe(classify(windowS(place)));
    }
  },
);

test('On the sides of the cells the windows change class within 5 km of where the edges are placed', () => {
  const { areas } = computeMap(PLAN, SHORT_WINDOW_S, DEFAULT_GRID);
  const { windowS } = createSolver(PLAN);
  const stepKm = 0.5 * 111.2;
  let placed = 0;
  for (const [area, isIn] of [
    [areas.open, (value: number) => value > 0],
    [areas.long, (value: number) => value >= SHORT_WINDOW_S],
  ] as const) {
    for (const [node, part] of area.up.entries()) {
      if (area.inside[node] === area.inside[node + area.columns] || node + area.columns >= area.inside.length) continue;
      const column = node % area.columns;
      const row = (node - column) / area.columns;
      const at = (share: number): boolean => isIn(windowS(placeAt(DEFAULT_GRID, column, row + share)));
      const margin = 5 / stepKm;
      expect(at(Math.max(0, part - margin))).not.toBe(at(Math.min(1, part + margin)));
      placed++;
    }
  }
  expect(placed).toBeGreaterThan(100);
});

test('The areas lie one inside the other', () => {
  for (const scenario of Object.values(SCENARIOS)) {
    const { reach, open, long } = computeMap(scenario, SHORT_WINDOW_S, DEFAULT_GRID).areas;
    const [isReached, isOpen, isLong] = [createAreaTest(reach), createAreaTest(open), createAreaTest(long)];
    const point = fc.tuple(
      fc.double({ min: 0, max: DEFAULT_GRID.columns - 1, noNaN: true }),
      fc.double({ min: 0, max: DEFAULT_GRID.rows - 1, noNaN: true }),
    );
    fc.assert(
      fc.property(point, (at) => {
        if (isLong(at)) expect(isOpen(at)).toBe(true);
        if (isOpen(at)) expect(isReached(at)).toBe(true);
      }),
    );
  }
});

test('In whatever order the launch points are told, the map is the same', () => {
  const { ranks } = computeMap(PLAN, SHORT_WINDOW_S, DEFAULT_GRID);
  const turned = computeMap({ ...PLAN, launches: [...PLAN.launches].reverse() }, SHORT_WINDOW_S, DEFAULT_GRID);
  expect(turned.ranks).toEqual(ranks);
});

test('A map of four places has the classes of their engagements', () => {
  const [westDeg, southDeg] = CITIES.Bucharest;
  const grid: Grid = { westDeg, southDeg, stepDeg: 3, columns: 2, rows: 2 };
  const { windowS } = createSolver(PLAN);
  const { ranks } = computeMap(PLAN, SHORT_WINDOW_S, grid);
  const places = [0, 1].flatMap((row) => [0, 1].map((column) => placeAt(grid, column, row)));
  expect([...ranks].map((rank) => CLASSES[rank])).toEqual(places.map((place) => classify(windowS(place))));
});

test('A number out of its range is refused with its name, its value and what is permitted', () => {
  const wrong: Scenario = { ...PLAN, floorKm: -1, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 12 } };
  expect(() => computeMap(wrong, SHORT_WINDOW_S, DEFAULT_GRID)).toThrow(
    new RangeError(
      'interceptor.burnoutKmPerS must be a number from 1 to 11 km/s, but it is 12. floorKm must be a number from 0 to 1000 km, but it is -1.',
    ),
  );
  expect(() => computeMap(PLAN, SHORT_WINDOW_S, { ...DEFAULT_GRID, columns: 1 })).toThrow(
    new RangeError('A grid needs two columns and two rows at least, but it has 1 by 85.'),
  );
});

test('A minute and a half is a window, less is a short one, nothing is none', () => {
  expect([90, 89.9, 0.1, 0, -5, Number.NaN, null].map(classify)).toEqual([
    'window',
    'short',
    'short',
    'none',
    'none',
    'out-of-reach',
    'out-of-reach',
  ]);
});
