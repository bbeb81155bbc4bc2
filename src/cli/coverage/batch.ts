import { boolean, findProblems, list, number, place, record } from '../../coverage/check.ts';
import { engage } from '../../coverage/engage.ts';
import { type Scenario, SHAPES } from '../../coverage/scenario.ts';
import type { LonLat } from '../../coverage/units.ts';

/** One engagement as `tests/vectors/engagements.json` writes it. */
type Case = {
  readonly launch: LonLat;
  readonly target: LonLat;
  readonly threatBurnS: number;
  readonly site: LonLat;
  readonly interceptor: { readonly burnoutKmPerS: number; readonly burnS: number };
  readonly radar: Scenario['radars'][number];
} & Pick<Scenario, 'forwardCue' | 'trackS' | 'decisionS' | 'floorKm' | 'interceptInView'>;

const MOST_CASES = 100_000;
/** Half the way round the Earth: the cases name no range. */
const EVERYWHERE_KM = 20_016;

const CASES = list(
  record({
    launch: place,
    target: place,
    threatBurnS: SHAPES.threatBurn,
    site: place,
    interceptor: record({ burnoutKmPerS: SHAPES.burnout, burnS: SHAPES.interceptorBurn }),
    radar: SHAPES.radar,
    forwardCue: boolean,
    trackS: number(0, 3600, 's'),
    decisionS: number(0, 3600, 's'),
    floorKm: SHAPES.floor,
    interceptInView: boolean,
  }),
  0,
  MOST_CASES,
);

const answer = ({ launch, target, threatBurnS, site, interceptor, radar, ...rules }: Case): unknown => {
  const scenario: Scenario = {
    launches: [launch],
    threat: { burnS: threatBurnS, maxRangeKm: EVERYWHERE_KM },
    interceptor: { ...interceptor, sites: [site] },
    radars: [radar],
    ...rules,
  };
  const [shot] = engage(scenario, target).byLaunch;
  if (shot?.kind !== 'reached') throw new RangeError(`Nothing is out of reach of ${EVERYWHERE_KM} km.`);
  return {
    rangeKm: shot.rangeKm,
    impactS: shot.impactS,
    apogeeKm: shot.apogeeKm,
    cueS: shot.cueS ?? -1,
    launchS: shot.launchS ?? -1,
    windowS: shot.windowS,
    firstS: shot.first?.timeS ?? -1,
    lastS: shot.last?.timeS ?? -1,
  };
};

/** The expected values may stand beside a case; they are not read. */
const withoutExpected = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'expect'));
};

/** Answers for a list of cases, in order, or a sentence for each thing wrong with them; -1 stands for what never happens. */
export const computeBatch = (
  input: unknown,
): { readonly answers: readonly unknown[] } | { readonly problems: readonly string[] } => {
  const cases = Array.isArray(input) ? input.map(withoutExpected) : input;
  const problems = findProblems(CASES, cases, 'cases');
  return problems.length > 0 ? { problems } : { answers: (cases as readonly Case[]).map(answer) };
};
