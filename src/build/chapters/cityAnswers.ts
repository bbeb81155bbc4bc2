import { solveEngagement } from '../../model/engagement/shot.ts';
import { stateVerdict } from '../../model/engagement/words.ts';
import type { NamedPlace } from '../../model/modelData.ts';
import type { ModelSet } from '../../model/scenario.ts';
import type { CityAnswers } from '../../page/pageData.ts';

/** The model's verdict on each place, worst case over the launch points. */
export const createCityAnswers = (
  places: readonly NamedPlace[],
  { entry, scenario, shortWindowS }: Pick<ModelSet, 'entry' | 'scenario' | 'shortWindowS'>,
): CityAnswers =>
  Object.fromEntries(
    places.map((target) => [
      target.id,
      stateVerdict(
        solveEngagement({
          scenario,
          scenarioName: entry.name,
          shortWindowS,
          target,
          names: { launches: entry.launches, sites: entry.sites, radars: entry.radars.map(({ site }) => site) },
          launch: null,
        }),
      ),
    ]),
  );
