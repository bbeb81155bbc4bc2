import type { ClaimOutcome } from '../../claims/claimsData.ts';
import { worstWindows } from '../../coverage/engage/solver.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { ModelPlace } from '../map/modelPlaces.ts';
import type { Territory } from './claimsTerritory.ts';

/** What a scenario comes to. */
export type OutcomeOf = (scenario: Scenario) => ClaimOutcome;

/** Solves each scenario once: the plan itself occurs in every row of the sensitivity table. */
export const createOutcomes = (
  { sharesOf }: Pick<Territory, 'sharesOf'>,
  places: readonly ModelPlace[],
  shortWindowS: number,
): OutcomeOf => {
  const points = places.map(({ at }) => at);
  const known = new Map<string, ClaimOutcome>();
  const solve = (scenario: Scenario): ClaimOutcome => {
    const share = sharesOf(scenario, shortWindowS);
    return {
      noneTurkey: share('turkey').none,
      noneGreece: share('greece').none,
      windowsS: worstWindows(scenario, points).map((windowS) => (windowS === null ? null : Math.round(windowS))),
    };
  };
  return (scenario) => {
    const key = JSON.stringify(scenario);
    const outcome = known.get(key) ?? solve(scenario);
    known.set(key, outcome);
    return outcome;
  };
};
