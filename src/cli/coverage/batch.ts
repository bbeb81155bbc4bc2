import { engage } from '../../coverage/engage/engage.ts';
import type { LaunchEngagement } from '../../coverage/engage/engagement.ts';
import type { LonLat } from '../../coverage/physics/units.ts';
import { booleanShape, findProblems, listShape, placeShape, recordShape } from '../../coverage/scenario/check.ts';
import { type Scenario, SHAPES } from '../../coverage/scenario/scenario.ts';
import { isRecord } from '../../coverage/scenario/settings.ts';

/** What the cases of both models have in common. */
type Common = {
  readonly launch: LonLat;
  readonly target: LonLat;
  readonly site: LonLat;
  readonly radar: Scenario['radars'][number];
} & Pick<Scenario, 'forwardCue' | 'trackS' | 'decisionS' | 'floorKm' | 'interceptInView'>;

/** One engagement as `tests/vectors/engagements-2.json` writes it. */
type Case = Common & {
  readonly threat: Omit<Scenario['threat'], 'maxRangeKm'>;
  readonly interceptor: Omit<Scenario['interceptor'], 'sites'>;
  readonly earthTurns: boolean;
};

/** One as `tests/vectors/engagements.json` writes it, for the first model. */
type FirstCase = Common & {
  readonly threatBurnS: number;
  readonly interceptor: Omit<Scenario['interceptor'], 'sites' | 'burnoutHeightKm'>;
};

const MOST_CASES = 100_000;
/** Half the way round the Earth: the cases name no range. */
const EVERYWHERE_KM = 20_016;

const COMMON = {
  launch: placeShape,
  target: placeShape,
  site: placeShape,
  radar: SHAPES.radar,
  forwardCue: booleanShape,
  trackS: SHAPES.track,
  decisionS: SHAPES.decision,
  floorKm: SHAPES.floor,
  interceptInView: booleanShape,
};

const CASE = recordShape({
  ...COMMON,
  threat: recordShape({ burnS: SHAPES.threatBurn, loft: SHAPES.loft }),
  interceptor: recordShape({
    burnoutKmPerS: SHAPES.burnout,
    burnoutHeightKm: SHAPES.burnoutHeight,
    burnS: SHAPES.interceptorBurn,
  }),
  earthTurns: booleanShape,
});

const FIRST_CASE = recordShape({
  ...COMMON,
  threatBurnS: SHAPES.threatBurn,
  interceptor: recordShape({ burnoutKmPerS: SHAPES.burnout, burnS: SHAPES.interceptorBurn }),
});

const ANY_CASES = listShape({ kind: 'any' }, 0, MOST_CASES);

const isFirst = (item: unknown): boolean => isRecord(item) && 'threatBurnS' in item;

/** The first model is the second without rotation, with burnout at the ground and the minimum-energy trajectory. */
const fromFirst = ({ threatBurnS, interceptor, ...common }: FirstCase): Case => ({
  ...common,
  threat: { burnS: threatBurnS, loft: 1 },
  interceptor: { ...interceptor, burnoutHeightKm: 0 },
  earthTurns: false,
});

const solve = ({ launch, target, threat, site, interceptor, radar, ...rules }: Case): LaunchEngagement => {
  const scenario: Scenario = {
    launches: [launch],
    threat: { ...threat, maxRangeKm: EVERYWHERE_KM },
    interceptor: { ...interceptor, sites: [site] },
    radars: [radar],
    ...rules,
  };
  const [shot] = engage(scenario, target).byLaunch;
  if (shot === undefined) throw new RangeError('A scenario has a launch point.');
  return shot;
};

const answer = (item: unknown): unknown => {
  const shot = solve(isFirst(item) ? fromFirst(item as FirstCase) : (item as Case));
  if (shot.kind !== 'reached') throw new RangeError(`Nothing is out of reach of ${EVERYWHERE_KM} km.`);
  return {
    [isFirst(item) ? 'rangeKm' : 'groundKm']: shot.rangeKm,
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
const withoutExpected = (item: unknown): unknown =>
  isRecord(item) ? Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'expect')) : item;

/** Answers for a list of cases, in order, or a sentence for each thing wrong with them; -1 stands for what never happens. */
export const computeBatch = (
  input: unknown,
): { readonly answers: readonly unknown[] } | { readonly problems: readonly string[] } => {
  const listProblems = findProblems(ANY_CASES, input, 'cases');
  if (listProblems.length > 0) return { problems: listProblems };
  const cases = (input as readonly unknown[]).map(withoutExpected);
  const problems = cases.flatMap((item, i) => findProblems(isFirst(item) ? FIRST_CASE : CASE, item, `cases[${i}]`));
  return problems.length > 0 ? { problems } : { answers: cases.map(answer) };
};
