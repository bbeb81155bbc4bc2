import type { SensitivityLine } from '../../claims/claimsData.ts';
import { setAssumption } from '../../coverage/scenario/assumptions.ts';
import { assumptionsOf, type Catalogue, type Quantity } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { OutcomeOf } from './claimsOutcome.ts';

const LEVELS = ['low', 'nominal', 'high'] as const;

/** One assumption moved at a time. */
export const createSensitivity = (
  plan: Scenario,
  catalogue: Catalogue,
  outcomeOf: OutcomeOf,
): readonly SensitivityLine[] =>
  assumptionsOf(catalogue, 'intermediate').map(({ id, quantity, ...values }) => ({
    id,
    levels: LEVELS.map((level) => ({
      level,
      value: values[level],
      ...outcomeOf(setAssumption(plan, id, values[level])),
    })),
    sources: quantity?.sources ?? [],
    why: quantity?.why ?? null,
  }));

/** Two assumptions moved at a time: the radar need not see the hit, and the interceptor is as fast as critics first, and later, had it. */
export const createPair = (
  plan: Scenario,
  { nominal, presets = [] }: Quantity,
  outcomeOf: OutcomeOf,
): SensitivityLine => {
  const speedOf = (presetId: string): number => presets.find(({ id }) => id === presetId)?.value ?? nominal;
  const unseen = setAssumption(plan, 'interceptInView', false);
  const faster = (value: number) => ({ value, ...outcomeOf(setAssumption(unseen, 'burnoutKmPerS', value)) });
  return {
    id: 'unseen-and-faster',
    levels: [
      { level: 'low', ...faster(speedOf('critics-middle')) },
      { level: 'nominal', value: nominal, ...outcomeOf(plan) },
      { level: 'high', ...faster(speedOf('critics-later')) },
    ],
    sources: presets.filter(({ id }) => id.startsWith('critics')).flatMap(({ sources }) => sources),
    why: null,
  };
};
