import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engage } from '../../src/coverage/engage/engage.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import { PLAN } from './fixtures.ts';

const target: fc.Arbitrary<LonLat> = fc.tuple(fc.integer({ min: -15, max: 45 }), fc.integer({ min: 30, max: 70 }));
const speed = fc.double({ min: 5.4, max: 7.8, noNaN: true });
const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    speed,
    decisionS: fc.integer({ min: 0, max: 200 }),
    range: fc.integer({ min: 700, max: 3500 }),
    elevation: fc.double({ min: 0, max: 5, noNaN: true }),
    floorKm: fc.integer({ min: 90, max: 200 }),
    forwardCue: fc.boolean(),
    loft: fc.double({ min: 0.6, max: 2, noNaN: true }),
    earthTurns: fc.boolean(),
  })
  .map(({ speed: burnoutKmPerS, decisionS, range, elevation, floorKm, forwardCue, loft, earthTurns }) => ({
    ...PLAN,
    threat: { ...PLAN.threat, loft },
    interceptor: { ...PLAN.interceptor, burnoutKmPerS },
    radars: [{ at: [13.748, 49.635] as const, maxRangeKm: range, minElevationDeg: elevation }],
    ...{ decisionS, floorKm, forwardCue, earthTurns },
  }));

/** Asserts that a change of the scenario shrinks no window from any launch point. */
const neverShrinks = (change: (scenario: Scenario, by: number) => Scenario): void => {
  fc.assert(
    fc.property(scenario, target, fc.double({ min: 0.01, max: 1, noNaN: true }), (before, place, by) => {
      const after = engage(change(before, by), place).byLaunch;
      for (const [i, shot] of engage(before, place).byLaunch.entries()) {
        const changed = after[i];
        if (shot.kind === 'reached' && changed?.kind === 'reached') {
          expect(changed.windowS).toBeGreaterThanOrEqual(shot.windowS - 0.01);
        }
      }
    }),
    { numRuns: 60 },
  );
};

const withRadar = (before: Scenario, change: Partial<Scenario['radars'][number]>): Scenario => ({
  ...before,
  radars: before.radars.map((radar) => ({ ...radar, ...change })),
});

test('A faster interceptor, below orbital speed, shrinks no window', () => {
  neverShrinks((before, by) => {
    const burnoutKmPerS = Math.min(7.9, before.interceptor.burnoutKmPerS + by);
    return { ...before, interceptor: { ...before.interceptor, burnoutKmPerS } };
  });
});

test('A higher burnout shrinks no window', () => {
  neverShrinks((before, by) => {
    const burnoutHeightKm = before.interceptor.burnoutHeightKm + 200 * by;
    return { ...before, interceptor: { ...before.interceptor, burnoutHeightKm } };
  });
});

test('A shorter delay shrinks no window', () => {
  neverShrinks((before, by) => ({ ...before, decisionS: before.decisionS * (1 - by) }));
});

test('A longer radar range shrinks no window', () => {
  neverShrinks((before, by) => withRadar(before, { maxRangeKm: (before.radars[0]?.maxRangeKm ?? 0) * (1 + by) }));
});

test('A lower horizon shrinks no window', () => {
  neverShrinks((before, by) =>
    withRadar(before, { minElevationDeg: (before.radars[0]?.minElevationDeg ?? 0) * (1 - by) }),
  );
});

test('A lower floor shrinks no window', () => {
  neverShrinks((before, by) => ({ ...before, floorKm: before.floorKm - 80 * by }));
});

test('Another radar or another site shrinks no window', () => {
  neverShrinks((before, by) => ({
    ...before,
    radars: [...before.radars, { at: [37.794, 38.349], maxRangeKm: 1500 * by, minElevationDeg: 2 }],
    interceptor: { ...before.interceptor, sites: [...before.interceptor.sites, [24.4, 44 + by]] },
  }));
});

test('The worst window is the least over the launch points, and naming more of them never raises it', () => {
  fc.assert(
    fc.property(scenario, target, (before, place) => {
      const { windowS, byLaunch, worst } = engage(before, place);
      const windows = byLaunch.flatMap((shot) => (shot.kind === 'reached' ? [shot.windowS] : []));
      expect(windowS).toBe(windows.length === 0 ? null : Math.min(...windows));
      const least = worst === null ? undefined : byLaunch[worst];
      expect(least?.kind === 'reached' ? least.windowS : null).toBe(windowS);
    }),
    { numRuns: 40 },
  );
});

test('On this map a speed of 9 km/s, above orbital, still shrinks no window of 7.9', () => {
  for (let lon = -15; lon <= 60; lon += 7.5) {
    for (let lat = 30; lat <= 72; lat += 7) {
      const [slower, faster] = [7.9, 9].map((burnoutKmPerS) => {
        const interceptor = { ...PLAN.interceptor, burnoutKmPerS };
        return engage({ ...PLAN, interceptor }, [lon, lat]).windowS ?? 0;
      });
      expect(faster).toBeGreaterThanOrEqual((slower ?? Infinity) - 0.01);
    }
  }
});
