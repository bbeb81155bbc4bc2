import type { Catalogue, ScenarioEntry } from '../coverage/scenario/catalogue.ts';
import type { ModelView } from './modelView.ts';
import type { ModelSet } from './scenario.ts';

const SPEED_PATH = 'interceptor.burnoutKmPerS';

/** The three things that might be changed about the plan. */
export type Additions = {
  readonly hasSecondRadar: boolean;
  readonly hasNearerSite: boolean;
  readonly speedKmPerS: number;
};

export const readAdditions = ({ entry, scenario }: Pick<ModelSet, 'entry' | 'scenario'>): Additions => ({
  hasSecondRadar: entry.radars.length > 1,
  hasNearerSite: entry.sites.length > 1,
  speedKmPerS: scenario.interceptor.burnoutKmPerS,
});

/** The scenario with so many radars and sites that sets nothing else. */
const findPlain = ({ scenarios }: Catalogue, radars: number, sites: number): ScenarioEntry | undefined =>
  scenarios.find(
    (entry) => entry.radars.length === radars && entry.sites.length === sites && Object.keys(entry.set).length === 0,
  );

/** What a scenario sets otherwise than its plan, as the address would have it, but for the speed. */
const ownSettings = ({ set }: ScenarioEntry): ModelView['set'] =>
  Object.fromEntries(
    Object.entries(set).flatMap(([path, value]) =>
      path !== SPEED_PATH && (typeof value === 'number' || typeof value === 'boolean')
        ? [[path.replace(/\[(\d+)\]/g, '.$1'), value] as const]
        : [],
    ),
  );

/**
 * The change of the model that makes one addition or takes it back; what else the reader has moved stays, but for a radar that is no
 * longer there. Null when no scenario of the record has that combination.
 */
export const changeAdditions = (
  catalogue: Catalogue,
  model: Pick<ModelSet, 'entry' | 'scenario'>,
  set: ModelView['set'],
  change: Partial<Additions>,
): Partial<ModelView> | null => {
  const { hasSecondRadar, hasNearerSite, speedKmPerS } = { ...readAdditions(model), ...change };
  const entry = findPlain(catalogue, hasSecondRadar ? 2 : 1, hasNearerSite ? 2 : 1);
  if (entry === undefined) return null;
  const nominal = catalogue.systems.interceptor.burnoutKmPerS.nominal;
  const kept = Object.entries({ ...ownSettings(model.entry), ...set }).filter(
    ([path]) => path !== SPEED_PATH && (hasSecondRadar || !path.startsWith('radars.1.')),
  );
  return {
    scenario: entry.id,
    set: { ...Object.fromEntries(kept), ...(speedKmPerS !== nominal && { [SPEED_PATH]: speedKmPerS }) },
  };
};
