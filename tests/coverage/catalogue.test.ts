import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setAssumption } from '../../src/coverage/scenario/assumptions.ts';
import {
  assumptionsOf,
  type Catalogue,
  type Quantity,
  resolveScenario,
  scenarioById,
} from '../../src/coverage/scenario/catalogue.ts';
import { findProblems } from '../../src/coverage/scenario/check.ts';
import { SCENARIO_SHAPE } from '../../src/coverage/scenario/scenario.ts';
import { PLAN, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
const catalogue = {
  systems: read('systems'),
  sites: read('sites'),
  scenarios: read('scenarios'),
} as Catalogue;
const sourceIds = new Set((read('sources') as readonly { id: string }[]).map(({ id }) => id));
const places = read('places') as readonly { id: string; lonLat: readonly [number, number] | null }[];

/** Every quantity of the systems, with the path at which it stands. */
const quantities = (value: unknown, path: string): readonly (readonly [string, Quantity])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('nominal' in value) return [[path, value as Quantity]];
  return Object.entries(value).flatMap(([key, item]) => quantities(item, `${path}.${key}`));
};
const ALL = quantities(catalogue.systems, 'systems');

test('The scenarios of the data are those of the plan, of what would close the gap, and of the critics', () => {
  expect(catalogue.scenarios.map(({ id }) => id)).toEqual([
    'plan-2007',
    'second-radar',
    'nearer-site',
    'radar-and-site',
    'weak-radar',
    'fast-interceptor',
    'faster-interceptor',
  ]);
  expect(scenarioById(catalogue, 'plan-2007')).toEqual(PLAN);
  expect(scenarioById(catalogue, 'second-radar')).toEqual(withRadarAtKurecik(PLAN));
  expect(scenarioById(catalogue, 'nearer-site')).toEqual(withSiteInRomania(PLAN));
  expect(scenarioById(catalogue, 'radar-and-site')).toEqual(withRadarAtKurecik(withSiteInRomania(PLAN)));
  expect(scenarioById(catalogue, 'weak-radar').radars[0]?.maxRangeKm).toBe(700);
  expect(scenarioById(catalogue, 'fast-interceptor').interceptor.burnoutKmPerS).toBe(8);
  expect(scenarioById(catalogue, 'faster-interceptor').interceptor.burnoutKmPerS).toBe(9);
});

test.each(catalogue.scenarios)('The scenario $id is one the model accepts', (entry) => {
  expect(findProblems(SCENARIO_SHAPE, resolveScenario(catalogue, entry), '')).toEqual([]);
});

test.each(ALL)(
  '%s has its nominal value between its ends, and rests on sources or on a choice that is explained',
  (_, quantity) => {
    expect(quantity.low).toBeLessThanOrEqual(quantity.nominal);
    expect(quantity.nominal).toBeLessThanOrEqual(quantity.high);
    expect(quantity.sources.length).toBeGreaterThan(0);
    if (quantity.sources.includes('choice')) expect(quantity.why ?? '').not.toBe('');
    for (const { value } of quantity.presets ?? []) {
      expect(value).toBeGreaterThanOrEqual(quantity.low);
      expect(value).toBeLessThanOrEqual(quantity.high);
    }
  },
);

test('Every source named beside a number, a site or a scenario is in the bibliography', () => {
  const named = [
    ...ALL.flatMap(([, { sources, presets = [] }]) => [...sources, ...presets.flatMap((preset) => preset.sources)]),
    ...catalogue.sites.flatMap(({ sources }) => sources),
    ...catalogue.scenarios.flatMap(({ sources }) => sources),
    ...(JSON.stringify(catalogue).match(/\b(?:phys|hist)-\d+/g) ?? []),
  ];
  expect([...new Set(named)].filter((id) => id !== 'choice' && !sourceIds.has(id))).toEqual([]);
});

test('A site that the record has too stands at the same point in both', () => {
  const shared = catalogue.sites.filter(({ place }) => place !== null);
  expect(shared.map(({ id }) => id)).toEqual(['redzikowo', 'brdy', 'kurecik']);
  for (const { at, place } of shared) expect(places.find(({ id }) => id === place)?.lonLat).toEqual(at);
});

test('A point that no source gives is marked as a choice', () => {
  for (const { sources, origin, note } of catalogue.sites) {
    if (origin === 'choice') expect(note).not.toBe('');
    expect(origin === 'choice').toBe(sources.includes('choice'));
  }
});

test('Eleven bases and three targets make the 33 arcs', () => {
  const count = (kind: string): number => catalogue.sites.filter((site) => site.kind === kind).length;
  expect(count('base') * count('target')).toBe(33);
});

test('An unknown id, or a setting that does not exist, is refused by name', () => {
  expect(() => scenarioById(catalogue, 'plan-2008')).toThrow(
    'There is no scenario "plan-2008"; choose from plan-2007,',
  );
  const [entry] = catalogue.scenarios;
  if (entry === undefined) throw new Error('no scenarios');
  expect(() => resolveScenario(catalogue, { ...entry, sites: ['nowhere'] })).toThrow('There is no site "nowhere"');
  expect(() => resolveScenario(catalogue, { ...entry, set: { 'radars[3].maxRangeKm': 1 } })).toThrow(
    'plan-2007: there is no setting "radars[3].maxRangeKm".',
  );
});

test('The sensitivity table moves thirteen assumptions, each around the value the plan has', () => {
  const assumptions = assumptionsOf(catalogue, 'intermediate');
  expect(assumptions.map(({ id }) => id)).toEqual([
    'threatBurnS',
    'loft',
    'earthTurns',
    'forwardCue',
    'trackS',
    'decisionS',
    'burnoutKmPerS',
    'burnoutHeightKm',
    'interceptorBurnS',
    'floorKm',
    'interceptInView',
    'minElevationDeg',
    'maxRangeKm',
  ]);
  for (const { id, nominal } of assumptions) expect(setAssumption(PLAN, id, nominal)).toEqual(PLAN);
});
