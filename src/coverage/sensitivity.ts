import { engage } from './engage.ts';
import type { Scenario } from './scenario.ts';
import type { LonLat } from './units.ts';

/** One assumption moved, all others left: how to set it, and the values to try. */
export type Assumption = {
  readonly id: string;
  readonly low: number;
  readonly nominal: number;
  readonly high: number;
  readonly set: (scenario: Scenario, value: number) => Scenario;
};

export type SensitivityRow = {
  readonly id: string;
  readonly value: number;
  readonly level: 'low' | 'nominal' | 'high';
  /** The worst window in seconds at each place; `null` where the missile does not reach. */
  readonly windowS: readonly (number | null)[];
};

/** Sets a number of the interceptor, of every radar, or of the rules. */
export const SETTERS = {
  burnoutKmPerS: (s: Scenario, v: number): Scenario => ({ ...s, interceptor: { ...s.interceptor, burnoutKmPerS: v } }),
  interceptorBurnS: (s: Scenario, v: number): Scenario => ({ ...s, interceptor: { ...s.interceptor, burnS: v } }),
  threatBurnS: (s: Scenario, v: number): Scenario => ({ ...s, threat: { ...s.threat, burnS: v } }),
  trackS: (s: Scenario, v: number): Scenario => ({ ...s, trackS: v }),
  decisionS: (s: Scenario, v: number): Scenario => ({ ...s, decisionS: v }),
  floorKm: (s: Scenario, v: number): Scenario => ({ ...s, floorKm: v }),
  minElevationDeg: (s: Scenario, v: number): Scenario => ({
    ...s,
    radars: s.radars.map((radar) => ({ ...radar, minElevationDeg: v })),
  }),
  maxRangeKm: (s: Scenario, v: number): Scenario => ({
    ...s,
    radars: s.radars.map((radar) => ({ ...radar, maxRangeKm: v })),
  }),
} as const;

/** The worst windows at some places with each assumption at its low, nominal and high value in turn. */
export const computeSensitivity = (
  scenario: Scenario,
  places: readonly LonLat[],
  assumptions: readonly Assumption[],
): readonly SensitivityRow[] =>
  assumptions.flatMap((assumption) =>
    (['low', 'nominal', 'high'] as const).map((level) => {
      const value = assumption[level];
      const changed = assumption.set(scenario, value);
      return { id: assumption.id, value, level, windowS: places.map((place) => engage(changed, place).windowS) };
    }),
  );
