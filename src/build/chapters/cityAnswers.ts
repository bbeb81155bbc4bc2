import { isInFrame, project } from '../../atlas/projection.ts';
import { classifyBy, type WindowClass } from '../../coverage/scenario/windowClass.ts';
import { solveEngagement } from '../../model/engagement/shot.ts';
import { stateVerdict } from '../../model/engagement/words.ts';
import type { NamedPlace } from '../../model/modelData.ts';
import type { ModelSet } from '../../model/scenario.ts';
import type { CityAnswer, CityAnswers } from '../../page/pageData.ts';

/** As a mark on the map says it. */
const VERDICTS: Readonly<Record<WindowClass, string>> = {
  none: 'could not be defended',
  short: 'only just in time',
  window: 'could be defended',
  'out-of-reach': 'out of reach',
};

/** The model's verdict on each place, worst case over the launch points. */
export const createCityAnswers = (
  places: readonly NamedPlace[],
  { entry, scenario, shortWindowS }: Pick<ModelSet, 'entry' | 'scenario' | 'shortWindowS'>,
): CityAnswers => {
  const names = { launches: entry.launches, sites: entry.sites, radars: entry.radars.map(({ site }) => site) };
  const answer = (target: NamedPlace): CityAnswer => {
    const solved = solveEngagement({ scenario, scenarioName: entry.name, shortWindowS, target, names, launch: null });
    const { windowS } = solved.engagement;
    const at = project(target.at);
    return {
      words: stateVerdict(solved),
      verdict: VERDICTS[classifyBy(shortWindowS)(windowS)],
      at: isInFrame(at) ? at : null,
    };
  };
  return Object.fromEntries(places.map((place) => [place.id, answer(place)]));
};
