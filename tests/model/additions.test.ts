import { describe, expect, it } from 'vitest';
import scenarios from '../../data/scenarios.json';
import type { Catalogue } from '../../src/coverage/scenario/catalogue.ts';
import { changeAdditions, readAdditions } from '../../src/model/additions.ts';
import { PLAN } from '../coverage/fixtures.ts';

const catalogue = {
  scenarios,
  systems: { interceptor: { burnoutKmPerS: { nominal: 6.3 } } },
} as unknown as Catalogue;
const at = (id: string, speed = 6.3) => {
  const entry = catalogue.scenarios.find((one) => one.id === id);
  if (!entry) throw new Error(`no scenario ${id}`);
  return { entry, scenario: { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: speed } } };
};

describe('the three switches', () => {
  it('are read from a named scenario', () => {
    expect(readAdditions(at('radar-and-site', 8))).toEqual({
      hasSecondRadar: true,
      hasNearerSite: true,
      speedKmPerS: 8,
    });
  });

  it('lead from one scenario to the next, and leave what else was moved', () => {
    expect(changeAdditions(catalogue, at('plan-2007'), { trackS: 30 }, { hasSecondRadar: true })).toEqual({
      scenario: 'second-radar',
      set: { trackS: 30 },
    });
    expect(
      changeAdditions(
        catalogue,
        at('radar-and-site'),
        { trackS: 30, 'radars.1.maxRangeKm': 900 },
        { hasSecondRadar: false },
      ),
    ).toEqual({ scenario: 'nearer-site', set: { trackS: 30 } });
  });

  it('keep the speed and the weak radar of a named scenario as settings of the reader’s own', () => {
    expect(changeAdditions(catalogue, at('fast-interceptor', 8), {}, { hasNearerSite: true })).toEqual({
      scenario: 'nearer-site',
      set: { 'interceptor.burnoutKmPerS': 8 },
    });
    expect(changeAdditions(catalogue, at('weak-radar'), {}, { speedKmPerS: 9 })).toEqual({
      scenario: 'plan-2007',
      set: { 'radars.0.maxRangeKm': 700, 'interceptor.burnoutKmPerS': 9 },
    });
    expect(changeAdditions(catalogue, at('plan-2007', 8), {}, { speedKmPerS: 6.3 })).toEqual({
      scenario: 'plan-2007',
      set: {},
    });
  });
});
