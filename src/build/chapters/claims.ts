import type {
  ClaimOutcome,
  ClaimsData,
  MediumRange,
  NeverOpened,
  Remedy,
  SensitivityLine,
  TerritoryRow,
} from '../../claims/claimsData.ts';
import { engage } from '../../coverage/engage/engage.ts';
import { worstWindows } from '../../coverage/engage/solver.ts';
import { type AssumptionId, type AssumptionValue, setAssumption } from '../../coverage/scenario/assumptions.ts';
import { assumptionsOf, type Catalogue, type Quantity, scenarioById } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { Region } from '../../page/pageData.ts';
import type { ModelPlace } from '../map/modelPlaces.ts';
import { createCliff, createMotors } from './claimsCliff.ts';
import { createTerritory } from './claimsTerritory.ts';

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

/** The places that a launch point leaves without a window in every scenario; `scenarios` share their launch points. */
const findNeverOpened = (
  { scenarios: entries, sites }: Catalogue,
  scenarios: readonly Scenario[],
  places: readonly ModelPlace[],
): readonly NeverOpened[] => {
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

const LEVELS = ['low', 'nominal', 'high'] as const;

/** Two assumptions moved at a time: the radar need not see the hit, and the interceptor is as fast as critics first, and later, had it. */
const createPair = (
  plan: Scenario,
  { nominal, presets = [] }: Quantity,
  outcomeOf: (scenario: Scenario) => ClaimOutcome,
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

/** Computes every number of the chapter from the checked record. `regions` are the countries of the page. */
export const createClaims = (
  catalogue: Catalogue,
  places: readonly ModelPlace[],
  regions: readonly Region[],
): ClaimsData => {
  const { interceptor, rules, claims, threats } = catalogue.systems;
  const plan = scenarioById(catalogue, 'plan-2007');
  const { sharesOf, reachedBy, reasonIn } = createTerritory();
  const members = regions.filter(({ nato, inFrame }) => nato !== null && inFrame);
  const shortWindowS = rules.shortWindowS.nominal;
  const points = places.map(({ at }) => at);
  // Memoised by scenario: the plan itself occurs in every row of the sensitivity table.
  const known = new Map<string, ClaimOutcome>();
  const outcomeOf = (scenario: Scenario): ClaimOutcome => {
    const key = JSON.stringify(scenario);
    const outcome = known.get(key) ?? computeOutcome(scenario);
    known.set(key, outcome);
    return outcome;
  };
  const computeOutcome = (scenario: Scenario): ClaimOutcome => {
    const share = sharesOf(scenario, shortWindowS);
    return {
      noneTurkey: share('turkey').none,
      noneGreece: share('greece').none,
      windowsS: worstWindows(scenario, points).map((windowS) => (windowS === null ? null : Math.round(windowS))),
    };
  };
  const share = sharesOf(plan, shortWindowS);
  const territory = members.map(({ id }): TerritoryRow => ({ regionId: id, ...share(id), reason: reasonIn(plan, id) }));
  const sensitivity = assumptionsOf(catalogue, 'intermediate').map(
    ({ id, quantity, ...values }): SensitivityLine => ({
      id,
      levels: LEVELS.map((level) => ({
        level,
        value: values[level],
        ...outcomeOf(setAssumption(plan, id, values[level])),
      })),
      sources: quantity?.sources ?? [],
      why: quantity?.why ?? null,
    }),
  );
  const pair = createPair(plan, interceptor.burnoutKmPerS, outcomeOf);
  const remedies = REMEDIES.map((id): Remedy => {
    const entry = catalogue.scenarios.find((one) => one.id === id);
    const { name, note, sources } = entry ?? { name: id, note: '', sources: [] };
    const scenario = scenarioById(catalogue, id);
    return { id, kmPerS: scenario.interceptor.burnoutKmPerS, name, note, sources, ...outcomeOf(scenario) };
  });
  const best = atItsBest(scenarioById(catalogue, 'radar-and-site'), catalogue);
  const medium = threats.find(({ id }) => id === 'medium');
  const istanbul = places.find(({ name }) => name === 'Istanbul')?.at;
  const mediumRanges = [medium?.maxRangeKm.nominal ?? 2000, medium?.maxRangeKm.low ?? 1300].map(
    (maxRangeKm): MediumRange => {
      const shorter = { ...plan, threat: { ...plan.threat, maxRangeKm } };
      return {
        maxRangeKm,
        reachesIstanbul: istanbul !== undefined && worstWindows(shorter, [istanbul])[0] !== null,
        reached: reachedBy(
          shorter,
          members.map(({ id }) => id),
        ),
      };
    },
  );
  return {
    places: places.map(({ name }) => name),
    shortWindow: rules.shortWindowS,
    territory: territory.toSorted((a, b) => b.none - a.none || b.short - a.short || a.window - b.window),
    medium: mediumRanges,
    sensitivity,
    pair,
    remedies,
    best: outcomeOf(best),
    neverOpened: findNeverOpened(
      catalogue,
      REMEDIES.map((id) => scenarioById(catalogue, id)),
      places,
    ),
    cliff: createCliff(catalogue),
    motors: createMotors(catalogue),
    arguments: claims.arguments,
    ten: {
      interceptors: claims.interceptors.nominal,
      warheads: [
        {
          label: 'warheads on intercontinental missiles',
          count: claims.russianIcbmWarheads.nominal,
          sources: claims.russianIcbmWarheads.sources,
        },
        {
          label: 'strategic warheads in all',
          count: claims.russianStrategicWarheads.nominal,
          sources: claims.russianStrategicWarheads.sources,
        },
      ],
      killProbability: rules.killProbability,
      shotsPerTarget: rules.shotsPerTarget,
    },
  };
};
