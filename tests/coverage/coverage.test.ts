import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyWindow, computeCoverage, createCoverageEngine } from '../../src/coverage/coverage.ts';
import { engage } from '../../src/coverage/engage/engage.ts';
import { DEFAULT_GRID, type Grid } from '../../src/coverage/map/grid.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import { CITIES, KURECIK, PLAN, SOUTHERN_ROMANIA, TABRIZ, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

/** A part of the map, round the edges of the windows, so that the laws run in seconds. */
const GRID: Grid = { westDeg: 8, southDeg: 32, stepDeg: 0.5, columns: 76, rows: 43 };

const placeOf = (grid: Grid, index: number): LonLat => [
  grid.westDeg + (index % grid.columns) * grid.stepDeg,
  grid.southDeg + Math.floor(index / grid.columns) * grid.stepDeg,
];

/** How far a field is from `engage` at some of its places, in seconds; out of reach must agree outright. */
const worstError = (scenario: Scenario, grid: Grid, indexes: readonly number[]): number => {
  const { worst } = computeCoverage(scenario, grid);
  const alone = scenario.launches.map((launch) => computeCoverage({ ...scenario, launches: [launch] }, grid).worst);
  let error = 0;
  for (const index of indexes) {
    const exact = engage(scenario, placeOf(grid, index));
    const value = worst[index] ?? Number.NaN;
    expect(Number.isNaN(value)).toBe(exact.windowS === null);
    if (exact.windowS !== null) error = Math.max(error, Math.abs(Math.max(0, value) - exact.windowS));
    for (const [launch, shot] of exact.byLaunch.entries()) {
      const single = alone[launch]?.[index] ?? Number.NaN;
      expect(Number.isNaN(single)).toBe(shot.kind === 'out-of-reach');
      if (shot.kind === 'reached') error = Math.max(error, Math.abs(Math.max(0, single) - shot.windowS));
    }
  }
  return error;
};

/** Every `stride`-th place, which with a stride prime to the columns wanders over the whole map. */
const everyNth = (grid: Grid, stride: number): readonly number[] =>
  Array.from({ length: Math.floor((grid.columns * grid.rows) / stride) }, (_, i) => i * stride);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'the plan of 2007': PLAN,
  'a second radar': withRadarAtKurecik(PLAN),
  'a nearer site': withSiteInRomania(PLAN),
  'both of them': withRadarAtKurecik(withSiteInRomania(PLAN)),
  'a radar of 700 km': { ...PLAN, radars: [{ at: [13.748, 49.635], maxRangeKm: 700, minElevationDeg: 2 }] },
  'an interceptor of 9 km/s': { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 9 } },
  'an interceptor of 5.4 km/s': { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 5.4 } },
  'no forward cue': { ...PLAN, forwardCue: false },
  'two radars and no forward cue': withRadarAtKurecik({ ...PLAN, forwardCue: false }),
  'intercepts out of view': { ...PLAN, interceptInView: false },
  'a late decision': { ...PLAN, decisionS: 300 },
  'missiles of 2,000 km': { ...PLAN, threat: { burnS: 110, maxRangeKm: 2000 } },
};

test.each(Object.entries(SCENARIOS))('With %s the map is within 2 s of the exact engagement', (_, scenario) => {
  expect(worstError(scenario, DEFAULT_GRID, everyNth(DEFAULT_GRID, 199))).toBeLessThan(2);
});

test('Whatever the assumptions, the map is within 2 s of the exact engagement', () => {
  const scenario = fc.record({
    launches: fc.constant([TABRIZ, [53.92, 35.23] as const]),
    threat: fc.record({ burnS: fc.integer({ min: 90, max: 250 }), maxRangeKm: fc.constantFrom(2000, 5500, 12_000) }),
    interceptor: fc.record({
      sites: fc.constantFrom([[17.108, 54.479] as const], [[17.108, 54.479] as const, SOUTHERN_ROMANIA]),
      burnoutKmPerS: fc.double({ min: 5.4, max: 9, noNaN: true }),
      burnS: fc.integer({ min: 100, max: 160 }),
    }),
    radars: fc
      .record({
        range: fc.integer({ min: 700, max: 4000 }),
        up: fc.double({ min: 0, max: 5, noNaN: true }),
        two: fc.boolean(),
      })
      .map(({ range, up, two }) => [
        { at: [13.748, 49.635] as const, maxRangeKm: range, minElevationDeg: up },
        ...(two ? [KURECIK] : []),
      ]),
    forwardCue: fc.boolean(),
    trackS: fc.integer({ min: 0, max: 120 }),
    decisionS: fc.integer({ min: 0, max: 300 }),
    floorKm: fc.integer({ min: 80, max: 200 }),
    interceptInView: fc.boolean(),
  });
  fc.assert(
    fc.property(scenario, (drawn) => {
      expect(worstError(drawn, DEFAULT_GRID, everyNth(DEFAULT_GRID, 401))).toBeLessThan(2);
    }),
    { seed: 19042007, numRuns: 20 },
  );
}, 30_000);

test('The worst case is the least of the launch points that reach a place, in whatever order they are told', () => {
  const { worst } = computeCoverage(PLAN, GRID);
  const alone = PLAN.launches.map((launch) => computeCoverage({ ...PLAN, launches: [launch] }, GRID).worst);
  const turned = computeCoverage({ ...PLAN, launches: [...PLAN.launches].reverse() }, GRID).worst;
  for (const [index, value] of worst.entries()) {
    const reached = alone.map((field) => field[index] ?? Number.NaN).filter((windowS) => !Number.isNaN(windowS));
    if (reached.length === 0) expect(value).toBeNaN();
    else {
      const least = Math.max(0, Math.min(...reached));
      expect(Math.abs(Math.max(0, value) - least)).toBeLessThan(2);
      expect(Math.abs(Math.max(0, turned[index] ?? Number.NaN) - least)).toBeLessThan(2);
    }
  }
});

test('A map of one place says what the engagement says', () => {
  for (const place of [CITIES.Rome, CITIES.Bucharest, CITIES.Ankara]) {
    const [westDeg, southDeg] = place;
    const { worst } = computeCoverage(PLAN, { westDeg, southDeg, stepDeg: 1, columns: 1, rows: 1 });
    expect(Math.max(0, worst[0] ?? -1)).toBeCloseTo(engage(PLAN, place).windowS ?? -1, 0);
  }
});

test('An engine gives the same map again after other scenarios of other shapes', () => {
  const engine = createCoverageEngine(GRID);
  const first = engine.compute(PLAN).worst.slice();
  const { worst } = engine.compute(SCENARIOS['both of them'] ?? PLAN);
  expect(worst).not.toEqual(first);
  engine.compute({ ...PLAN, launches: [TABRIZ], interceptor: { ...PLAN.interceptor, burnoutKmPerS: 8 } });
  expect(engine.compute(PLAN).worst).toEqual(first);
});

test('An engine computes into the same buffers each time', () => {
  const engine = createCoverageEngine(GRID);
  const first = engine.compute(PLAN);
  expect(engine.compute({ ...PLAN, decisionS: 90 }).worst).toBe(first.worst);
});

test('A gap is never deeper than two and a half minutes', () => {
  const { worst } = computeCoverage(PLAN, GRID);
  expect(Math.min(...worst.filter((windowS) => !Number.isNaN(windowS)))).toBe(-150);
});

test('A number out of its range is refused with its name, its value and what is permitted', () => {
  const wrong: Scenario = { ...PLAN, floorKm: -1, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 12 } };
  expect(() => computeCoverage(wrong, GRID)).toThrow(
    new RangeError(
      'interceptor.burnoutKmPerS must be a number from 1 to 11 km/s, but it is 12. floorKm must be a number from 0 to 1000 km, but it is -1.',
    ),
  );
  expect(() => createCoverageEngine({ ...GRID, columns: 0 })).toThrow(RangeError);
});

test('A minute and a half is a window, less is a short one, nothing is none', () => {
  expect([90, 89.9, 0.1, 0, -5, Number.NaN, null].map(classifyWindow)).toEqual([
    'window',
    'short',
    'short',
    'none',
    'none',
    'out-of-reach',
    'out-of-reach',
  ]);
});

test.each([
  ['a grid of 1 degree', PLAN, 1],
  ['a grid of 2 degrees', { ...PLAN, threat: { ...PLAN.threat, maxRangeKm: 2000 } }, 2],
  ['a grid of 5 degrees', PLAN, 5],
  ['no radar, and an intercept that has to be seen', { ...PLAN, radars: [] }, 0.5],
] as const)('%s is solved to the exact windows at every place', (_, scenario, stepDeg) => {
  const grid: Grid = { westDeg: -10, southDeg: 30, stepDeg, columns: 12, rows: 8 };
  const all = Array.from({ length: grid.columns * grid.rows }, (__, index) => index);
  expect(worstError(scenario, grid, all)).toBeLessThan(0.5);
});
