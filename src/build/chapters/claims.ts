import type { ClaimsData, MediumRange, TerritoryRow } from '../../claims/claimsData.ts';
import { worstWindows } from '../../coverage/engage/solver.ts';
import { type Catalogue, type Systems, scenarioById } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { Region } from '../../page/pageData.ts';
import type { ModelPlace } from '../map/modelPlaces.ts';
import { createCliff, createMotors } from './claimsCliff.ts';
import { createOutcomes } from './claimsOutcome.ts';
import { createBest, createRemedies, findNeverOpened } from './claimsRemedies.ts';
import { createPair, createSensitivity } from './claimsSensitivity.ts';
import { createTerritory, type Territory } from './claimsTerritory.ts';

/** Each member's territory by class, the most left out first. */
const listTerritory = (
  plan: Scenario,
  { sharesOf, reasonIn }: Territory,
  memberIds: readonly string[],
  shortWindowS: number,
): readonly TerritoryRow[] => {
  const share = sharesOf(plan, shortWindowS);
  return memberIds
    .map((id) => ({ regionId: id, ...share(id), reason: reasonIn(plan, id) }))
    .toSorted((a, b) => b.none - a.none || b.short - a.short || a.window - b.window);
};

/** Whom missiles of medium range reach: the longer of the ranges first. */
const createMedium = (
  plan: Scenario,
  threats: Systems['threats'],
  places: readonly ModelPlace[],
  { reachedBy }: Territory,
  memberIds: readonly string[],
): readonly MediumRange[] => {
  const medium = threats.find(({ id }) => id === 'medium');
  const istanbul = places.find(({ name }) => name === 'Istanbul')?.at;
  return [medium?.maxRangeKm.nominal ?? 2000, medium?.maxRangeKm.low ?? 1300].map((maxRangeKm) => {
    const shorter = { ...plan, threat: { ...plan.threat, maxRangeKm } };
    return {
      maxRangeKm,
      reachesIstanbul: istanbul !== undefined && worstWindows(shorter, [istanbul])[0] !== null,
      reached: reachedBy(shorter, memberIds),
    };
  });
};

/** What ten interceptors are set against. */
const createTen = ({ claims, rules }: Systems): ClaimsData['ten'] => {
  const { interceptors, russianIcbmWarheads: icbm, russianStrategicWarheads: strategic } = claims;
  return {
    interceptors: interceptors.nominal,
    warheads: [
      { label: 'warheads on intercontinental missiles', count: icbm.nominal, sources: icbm.sources },
      { label: 'strategic warheads in all', count: strategic.nominal, sources: strategic.sources },
    ],
    killProbability: rules.killProbability,
    shotsPerTarget: rules.shotsPerTarget,
  };
};

/** Computes every number of the chapter from the checked record. `regions` are the countries of the page. */
export const createClaims = (
  catalogue: Catalogue,
  places: readonly ModelPlace[],
  regions: readonly Region[],
): ClaimsData => {
  const { interceptor, rules, claims, threats } = catalogue.systems;
  const plan = scenarioById(catalogue, 'plan-2007');
  const territory = createTerritory();
  const memberIds = regions.filter(({ nato, inFrame }) => nato !== null && inFrame).map(({ id }) => id);
  const shortWindowS = rules.shortWindowS.nominal;
  const outcomeOf = createOutcomes(territory, places, shortWindowS);
  return {
    places: places.map(({ name }) => name),
    shortWindow: rules.shortWindowS,
    territory: listTerritory(plan, territory, memberIds, shortWindowS),
    medium: createMedium(plan, threats, places, territory, memberIds),
    sensitivity: createSensitivity(plan, catalogue, outcomeOf),
    pair: createPair(plan, interceptor.burnoutKmPerS, outcomeOf),
    remedies: createRemedies(catalogue, outcomeOf),
    best: createBest(catalogue, outcomeOf),
    neverOpened: findNeverOpened(catalogue, places),
    cliff: createCliff(catalogue),
    motors: createMotors(catalogue),
    arguments: claims.arguments,
    ten: createTen(catalogue.systems),
  };
};
