import type { LonLat } from '../physics/units.ts';
import { type Assumption, type AssumptionId, type AssumptionValue, setAssumption } from '../scenario/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { worstWindows } from './solver.ts';

export type SensitivityRow = {
  readonly id: AssumptionId;
  readonly value: AssumptionValue;
  readonly level: 'low' | 'nominal' | 'high';
  /** The worst window in seconds at each place; `null` where the missile does not reach. */
  readonly windowS: readonly (number | null)[];
};

/** The worst windows at some places with each assumption at its low, nominal and high value in turn. */
export const computeSensitivity = (
  scenario: Scenario,
  places: readonly LonLat[],
  assumptions: readonly Assumption[],
): readonly SensitivityRow[] =>
  assumptions.flatMap((assumption) =>
    (['low', 'nominal', 'high'] as const).map((level) => {
      const value = assumption[level];
      const changed = setAssumption(scenario, assumption.id, value);
      return { id: assumption.id, value, level, windowS: worstWindows(changed, places) };
    }),
  );
