import type {
  ClaimsData,
  NeverOpened,
  Outcome,
  Remedy,
  SensitivityLine,
  TerritoryRow,
} from '../../claims/claimsData.ts';
import { assumptionsOf, type Catalogue, scenarioById } from '../../coverage/catalogue.ts';
import { engage } from '../../coverage/engage.ts';
import type { Scenario } from '../../coverage/scenario.ts';
import { SETTERS } from '../../coverage/sensitivity.ts';
import type { Region } from '../../page/pageData.ts';
import type { ModelPlace } from '../map/modelPlaces.ts';
import { createCliff } from './claimsCliff.ts';
import { createTerritory } from './claimsTerritory.ts';

const ASSUMPTIONS: Readonly<Record<string, { readonly label: string; readonly unit: string }>> = {
  threatBurnS: { label: 'How long the missile burns', unit: 's' },
  trackS: { label: 'Time to track it', unit: 's' },
  decisionS: { label: 'Time to decide', unit: 's' },
  burnoutKmPerS: { label: 'Speed of the interceptor at burnout', unit: 'km/s' },
  interceptorBurnS: { label: 'How long the interceptor burns', unit: 's' },
  floorKm: { label: 'Least height of an intercept', unit: 'km' },
  minElevationDeg: { label: 'Least elevation at which the radar sees', unit: '°' },
  maxRangeKm: { label: 'Range of the radar', unit: 'km' },
};

const REMEDIES = [
  'plan-2007',
  'fast-interceptor',
  'faster-interceptor',
  'second-radar',
  'nearer-site',
  'radar-and-site',
] as const;

/** Every assumption at the end of its range at which the defence does best. */
const atItsBest = (scenario: Scenario, catalogue: Catalogue): Scenario => {
  const { interceptor, rules, radars, threats } = catalogue.systems;
  const threat = threats.find(({ id }) => id === 'intermediate');
  const moves: readonly ((s: Scenario) => Scenario)[] = [
    (s) => SETTERS.burnoutKmPerS(s, interceptor.burnoutKmPerS.high),
    (s) => SETTERS.interceptorBurnS(s, interceptor.burnS.low),
    (s) => SETTERS.trackS(s, rules.trackS.low),
    (s) => SETTERS.decisionS(s, rules.decisionS.low),
    (s) => SETTERS.floorKm(s, rules.floorKm.low),
    (s) => SETTERS.threatBurnS(s, threat?.burnS.low ?? s.threat.burnS),
    (s) => SETTERS.minElevationDeg(s, Math.min(...radars.map((radar) => radar.minElevationDeg.low))),
    (s) => SETTERS.maxRangeKm(s, Math.max(...radars.map((radar) => radar.maxRangeKm.high))),
  ];
  return moves.reduce((best, move) => move(best), scenario);
};

/** The places that a launch point leaves without a window in every scenario; `scenarios` share their launch points, the best comes last. */
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

/** Computes every number of the chapter from the checked record. `regions` are the countries of the page. */
export const createClaims = (
  catalogue: Catalogue,
  places: readonly ModelPlace[],
  regions: readonly Region[],
): ClaimsData => {
  const { rules, claims, threats } = catalogue.systems;
  const plan = scenarioById(catalogue, 'plan-2007');
  const { sharesOf, reachedBy, reasonIn } = createTerritory();
  const members = regions.filter(({ nato, inFrame }) => nato !== null && inFrame);
  const outcomeOf = (scenario: Scenario): Outcome => {
    const share = sharesOf(scenario);
    return {
      noneTurkey: share('turkey', 'none'),
      noneGreece: share('greece', 'none'),
      windowsS: places.map(({ at }) => {
        const { windowS } = engage(scenario, at);
        return windowS === null ? null : Math.round(windowS);
      }),
    };
  };
  const share = sharesOf(plan);
  const territory = members.map(
    ({ id }): TerritoryRow => ({
      regionId: id,
      none: share(id, 'none'),
      short: share(id, 'short'),
      window: share(id, 'window'),
      outOfReach: share(id, 'out-of-reach'),
      reason: reasonIn(plan, id),
    }),
  );
  const sensitivity = assumptionsOf(catalogue, 'intermediate').map(
    ({ id, set, quantity }): SensitivityLine => ({
      id,
      label: ASSUMPTIONS[id]?.label ?? id,
      unit: ASSUMPTIONS[id]?.unit ?? '',
      levels: (['low', 'nominal', 'high'] as const).map((level) => ({
        level,
        value: quantity[level],
        ...outcomeOf(set(plan, quantity[level])),
      })),
      sources: quantity.sources,
      why: quantity.why ?? null,
    }),
  );
  const remedies = REMEDIES.map((id): Remedy => {
    const entry = catalogue.scenarios.find((one) => one.id === id);
    const { name, note, sources } = entry ?? { name: id, note: '', sources: [] };
    return { id, name, note, sources, ...outcomeOf(scenarioById(catalogue, id)) };
  });
  const best = atItsBest(scenarioById(catalogue, 'radar-and-site'), catalogue);
  const medium = threats.find(({ id }) => id === 'medium');
  const mediumKm = medium?.maxRangeKm.nominal ?? 2000;
  return {
    places: places.map(({ name }) => name),
    shortWindow: rules.shortWindowS,
    territory: territory.toSorted((a, b) => b.none - a.none || b.short - a.short || a.window - b.window),
    medium: {
      maxRangeKm: mediumKm,
      reached: reachedBy(
        { ...plan, threat: { ...plan.threat, maxRangeKm: mediumKm } },
        members.map(({ id }) => id),
      ),
    },
    sensitivity,
    remedies,
    best: outcomeOf(best),
    neverOpened: findNeverOpened(catalogue, [...REMEDIES.map((id) => scenarioById(catalogue, id)), best], places),
    cliff: createCliff(catalogue),
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
