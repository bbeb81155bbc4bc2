import type { NeverOpened, Remedy } from '../../claims/claimsData.ts';
import { engage } from '../../coverage/engage/engage.ts';
import { type AssumptionId, type AssumptionValue, setAssumption } from '../../coverage/scenario/assumptions.ts';
import { type Catalogue, scenarioById } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { ModelPlace } from '../map/modelPlaces.ts';
import type { OutcomeOf } from './claimsOutcome.ts';

const REMEDIES = [
  'plan-2007',
  'fast-interceptor',
  'faster-interceptor',
  'second-radar',
  'nearer-site',
  'radar-and-site',
] as const;

/** Every assumption at the end of its range at which the defence does best, but for the height of the shot, which the attacker chooses. */
const atItsBest = (scenario: Scenario, catalogue: Catalogue): Scenario => {
  const { interceptor, rules, radars, threats } = catalogue.systems;
  const threat = threats.find(({ id }) => id === 'intermediate');
  const values: Readonly<Partial<Record<AssumptionId, AssumptionValue>>> = {
    threatBurnS: threat?.burnS.low ?? scenario.threat.burnS,
    trackS: rules.trackS.low,
    decisionS: rules.decisionS.low,
    burnoutKmPerS: interceptor.burnoutKmPerS.high,
    burnoutHeightKm: interceptor.burnoutHeightKm.high,
    interceptorBurnS: interceptor.burnS.low,
    floorKm: rules.floorKm.low,
    interceptInView: false,
    minElevationDeg: Math.min(...radars.map((radar) => radar.minElevationDeg.low)),
    maxRangeKm: Math.max(...radars.map((radar) => radar.maxRangeKm.high)),
  };
  return (Object.entries(values) as readonly [AssumptionId, AssumptionValue][]).reduce<Scenario>(
    (best, [id, value]) => setAssumption(best, id, value),
    scenario,
  );
};

/** The places that a launch point leaves without a window whatever is done; all the scenarios share their launch points. */
export const findNeverOpened = (catalogue: Catalogue, places: readonly ModelPlace[]): readonly NeverOpened[] => {
  const { scenarios: entries, sites } = catalogue;
  const scenarios = REMEDIES.map((id) => scenarioById(catalogue, id));
  const launches = entries.find(({ id }) => id === REMEDIES[0])?.launches ?? [];
  const nameOf = (id: string): string => sites.find((site) => site.id === id)?.name ?? id;
  return places.flatMap(({ name, at }) => {
    const engagements = scenarios.map((scenario) => engage(scenario, at).byLaunch);
    const shut = launches
      .map((id, i) => ({ launch: nameOf(id), shots: engagements.map((shots) => shots[i]) }))
      .filter(({ shots }) => shots.every((shot) => shot?.kind === 'reached' && shot.windowS === 0));
    const reasons = new Set(
      shut.map(({ shots }) => {
        const last = shots.at(-1);
        return last?.kind === 'reached' ? (last.reason?.kind ?? null) : null;
      }),
    );
    const [reason = null] = reasons.size === 1 ? reasons : [];
    return shut.length === 0 ? [] : [{ place: name, launches: shut.map(({ launch }) => launch), reason }];
  });
};

/** What each remedy comes to, the plan of 2007 first. */
export const createRemedies = (catalogue: Catalogue, outcomeOf: OutcomeOf): readonly Remedy[] =>
  REMEDIES.map((id) => {
    const entry = catalogue.scenarios.find((one) => one.id === id);
    const { name, note, sources } = entry ?? { name: id, note: '', sources: [] };
    const scenario = scenarioById(catalogue, id);
    return { id, kmPerS: scenario.interceptor.burnoutKmPerS, name, note, sources, ...outcomeOf(scenario) };
  });

/** What is left out when the last remedy has every assumption at its best. */
export const createBest = (catalogue: Catalogue, outcomeOf: OutcomeOf): ReturnType<OutcomeOf> =>
  outcomeOf(atItsBest(scenarioById(catalogue, 'radar-and-site'), catalogue));
