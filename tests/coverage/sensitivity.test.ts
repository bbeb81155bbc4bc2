import { expect, test } from 'vitest';
import { engage } from '../../src/coverage/engage/engage.ts';
import { computeSensitivity } from '../../src/coverage/engage/sensitivity.ts';
import { ASSUMPTION_IDS, setAssumption } from '../../src/coverage/scenario/assumptions.ts';
import { CITIES, PLAN } from './fixtures.ts';

const PLACES = [CITIES.Sofia, CITIES.Rome, CITIES.Ankara, [-77.04, 38.9]] as const;

test('Each assumption is moved by itself to its low, nominal and high value', () => {
  const rows = computeSensitivity(PLAN, PLACES, [
    { id: 'decisionS', low: 0, nominal: 60, high: 300 },
    { id: 'floorKm', low: 80, nominal: 130, high: 200 },
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
  const [row] = computeSensitivity(PLAN, PLACES, [{ id: 'trackS', low: 0, nominal: 60, high: 120 }]);
  expect(row?.windowS[3]).toBeNull();
});

test('A switch is turned off and on', () => {
  const rows = computeSensitivity(PLAN, PLACES, [{ id: 'earthTurns', low: false, nominal: true, high: true }]);
  expect(rows.map(({ value }) => value)).toEqual([false, true, true]);
  expect(rows[0]?.windowS[0]).toBeGreaterThan(rows[1]?.windowS[0] ?? Infinity);
});

test('Setting an assumption changes what its name says and nothing else', () => {
  for (const id of ASSUMPTION_IDS) {
    const isSwitch = ['earthTurns', 'forwardCue', 'interceptInView'].includes(id);
    const changed = setAssumption(PLAN, id, isSwitch ? false : 77);
    const lines = (scenario: unknown) => JSON.stringify(scenario, null, 1).split('\n');
    const differing = lines(changed).filter((line, i) => line !== lines(PLAN)[i]);
    expect(differing, id).toHaveLength(1);
    expect(differing[0], id).toContain(id.replace(/^(threat|interceptor)B/, 'b'));
  }
});
