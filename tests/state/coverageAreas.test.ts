import { expect, test } from 'vitest';
import { type LonLat, project } from '../../src/atlas/projection.ts';
import { SHORT_WINDOW_S } from '../../src/coverage/coverage.ts';
import { DEFAULT_GRID } from '../../src/coverage/grid.ts';
import type { Scenario } from '../../src/coverage/scenario.ts';
import { createAreaEngine } from '../../src/state/coverageAreas.ts';
import { isInPath, readPath } from '../atlas/readPath.ts';
import { CITIES, PLAN, withRadarAtKurecik, withSiteInRomania } from '../coverage/fixtures.ts';

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
  expect([CITIES.Istanbul, CITIES.Athens].map((at) => classAt(both, at))).toEqual(['window', 'window']);
  expect(classAt(both, CITIES.Diyarbakir)).toBe('none');
});

test('Missiles of 2,000 km reach Ankara and not Rome, whatever was drawn before', () => {
  const medium: Scenario = { ...PLAN, threat: { burnS: 110, maxRangeKm: 2000 } };
  expect([CITIES.Ankara, CITIES.Rome].map((at) => classAt(medium, at))).toEqual(['none', 'out of reach']);
  expect(classAt(PLAN, CITIES.Rome)).toBe('window');
});
