import { expect, test } from 'vitest';
import { engage } from '../../src/coverage/engage/engage.ts';
import { computeSensitivity, SETTERS } from '../../src/coverage/sensitivity.ts';
import { CITIES, PLAN } from './fixtures.ts';

const PLACES = [CITIES.Sofia, CITIES.Rome, CITIES.Ankara, [-77.04, 38.9]] as const;

test('Each assumption is moved by itself to its low, nominal and high value', () => {
  const rows = computeSensitivity(PLAN, PLACES, [
    { id: 'decisionS', low: 0, nominal: 60, high: 300, set: SETTERS.decisionS },
    { id: 'floorKm', low: 80, nominal: 130, high: 200, set: SETTERS.floorKm },
  ]);
  expect(rows.map(({ id, level, value }) => `${id} ${level} ${value}`)).toEqual([
    'decisionS low 0',
    'decisionS nominal 60',
    'decisionS high 300',
    'floorKm low 80',
    'floorKm nominal 130',
    'floorKm high 200',
  ]);
  expect(rows[1]?.windowS).toEqual(rows[4]?.windowS);
  expect(rows[1]?.windowS[0]).toBe(engage(PLAN, CITIES.Sofia).windowS);
  expect(rows[0]?.windowS[0]).toBeGreaterThan(rows[1]?.windowS[0] ?? Infinity);
});

test('A place that the missile does not reach stays empty', () => {
  const [row] = computeSensitivity(PLAN, PLACES, [
    { id: 'trackS', low: 0, nominal: 60, high: 120, set: SETTERS.trackS },
  ]);
  expect(row?.windowS[3]).toBeNull();
});

test('Every setter changes what its name says and nothing else', () => {
  const changed = Object.entries(SETTERS).map(([id, set]) => [id, JSON.stringify(set(PLAN, 77))] as const);
  for (const [id, json] of changed) {
    const restored = JSON.parse(json.replaceAll('77', '0'));
    expect(json).toContain(':77');
    expect(restored).not.toEqual(PLAN);
    expect(Object.keys(restored), id).toEqual(Object.keys(PLAN));
  }
});
