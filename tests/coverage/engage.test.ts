import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engage } from '../../src/coverage/engage/engage.ts';
import type { LaunchEngagement } from '../../src/coverage/engage/engagement.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import { asFirstModel, CITIES, type City, PLAN, TABRIZ, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

type Reached = Extract<LaunchEngagement, { kind: 'reached' }>;
type Rules = Pick<Scenario, 'forwardCue' | 'trackS' | 'decisionS' | 'floorKm' | 'interceptInView'>;
type Common = Rules & {
  launch: LonLat;
  target: LonLat;
  site: LonLat;
  radar: Scenario['radars'][number];
};
type Steps = Readonly<Record<'impactS' | 'apogeeKm' | 'cueS' | 'launchS' | 'windowS' | 'firstS' | 'lastS', number>>;
type Case = Common & {
  threat: { burnS: number; loft: number };
  interceptor: { burnoutKmPerS: number; burnoutHeightKm: number; burnS: number };
  earthTurns: boolean;
  expect: Steps & { groundKm: number };
};
type FirstCase = Common & {
  threatBurnS: number;
  interceptor: { burnoutKmPerS: number; burnS: number };
  expect: Steps & { rangeKm: number };
};
const read = (name: string) => JSON.parse(readFileSync(`tests/vectors/${name}.json`, 'utf8'));
const { cases: firstCases }: { cases: readonly FirstCase[] } = read('engagements');
type Table = Readonly<Record<string, number>>;
type Defaults = { cities: Readonly<Record<string, readonly [number, number]>> } & Readonly<
  Record<'now' | 'loft07' | 'loft2' | 'firstModel', Table>
>;
const { cases, defaults }: { cases: readonly Case[]; defaults: Defaults } = read('engagements-2');
const windows: Readonly<Record<string, Readonly<Record<string, number>>>> = read('physics').model_windows_default_s;

const shotsAt = (scenario: Scenario, place: LonLat): readonly Reached[] =>
  engage(scenario, place).byLaunch.filter((shot): shot is Reached => shot.kind === 'reached');

/** The windows from Tabriz, Khorramabad and Semnan, in whole seconds. */
const windowsAt = (scenario: Scenario, city: City): readonly number[] =>
  shotsAt(scenario, CITIES[city]).map((shot) => Math.round(shot.windowS));

const toScenario = ({
  launch,
  site,
  radar,
  threat,
  interceptor,
  earthTurns,
  ...rules
}: Omit<Case, 'expect'>): Scenario => {
  const { forwardCue, trackS, decisionS, floorKm, interceptInView } = rules;
  return {
    launches: [launch],
    threat: { ...threat, maxRangeKm: 20_016 },
    interceptor: { ...interceptor, sites: [site] },
    radars: [radar],
    ...{ forwardCue, trackS, decisionS, floorKm, interceptInView, earthTurns },
  };
};

const near = (value: number | null | undefined, wanted: number, tolerance: number): void =>
  expect(Math.abs((value ?? -1) - wanted)).toBeLessThanOrEqual(tolerance);

const expectSteps = (shot: Reached | undefined, wanted: Steps, windowToleranceS: number): void => {
  near(shot?.apogeeKm, wanted.apogeeKm, 1);
  near(shot?.impactS, wanted.impactS, 2);
  near(shot?.cueS, wanted.cueS, 2);
  near(shot?.launchS, wanted.launchS, 2);
  near(shot?.windowS, wanted.windowS, windowToleranceS);
  near(shot?.first?.timeS, wanted.firstS, 2);
  near(shot?.last?.timeS, wanted.lastS, 2);
};

test.each(cases.map((item, i) => [i, item] as const))(
  'Engagement %i agrees with its numerical integration',
  (_, item) => {
    const [shot] = shotsAt(toScenario(item), item.target);
    near(shot?.rangeKm, item.expect.groundKm, 1);
    expectSteps(shot, item.expect, 1);
  },
);

test.each(firstCases.map((item, i) => [i, item] as const))(
  'Engagement %i of the first model agrees with its integration: the Earth still, least energy, burnout at the ground',
  (_, { threatBurnS, interceptor, ...item }) => {
    const scenario = toScenario({
      ...item,
      threat: { burnS: threatBurnS, loft: 1 },
      interceptor: { ...interceptor, burnoutHeightKm: 0 },
      earthTurns: false,
    });
    const [shot] = shotsAt(scenario, item.target);
    near(shot?.rangeKm, item.expect.rangeKm, 1);
    expectSteps(shot, item.expect, 3);
  },
);

const withLoft = (loft: number): Scenario => ({ ...PLAN, threat: { ...PLAN.threat, loft } });
test.each([
  ['by the plan of 2007', 'now', PLAN],
  ['with flat shots', 'loft07', withLoft(0.7)],
  ['with high shots', 'loft2', withLoft(2)],
  ['by the first model', 'firstModel', asFirstModel(PLAN)],
] as const)('The worst windows of the cities %s are those of the integration', (_, name, scenario) => {
  for (const [city, [lat, lon]] of Object.entries(defaults.cities)) {
    near(engage(scenario, [lon, lat]).windowS, defaults[name][city] ?? Number.NaN, 1);
  }
});

test('Tabriz is the worst launch point for the uncovered south-east; from Semnan Athens has 14 s and Varna 7 s', () => {
  expect(windowsAt(PLAN, 'Athens')).toEqual([0, 0, 14]);
  expect(windowsAt(PLAN, 'Varna')).toEqual([0, 0, 7]);
  expect(engage(PLAN, CITIES.Sofia).worst).toBe(0);
});

test('The windows of the earlier program are met, with its own burn times and sites', () => {
  const burnFor = (rangeKm: number): number => (rangeKm < 2000 ? 110 : rangeKm < 5500 ? 150 : 240);
  const first = asFirstModel(PLAN);
  const earlier: Scenario = {
    ...first,
    interceptor: { ...first.interceptor, sites: [[17.1, 54.48]] },
    radars: [{ at: [13.78, 49.66], maxRangeKm: 2000, minElevationDeg: 2 }],
    threat: { burnS: 150, maxRangeKm: 20_016, loft: 1 },
  };
  let compared = 0;
  for (const [city, place] of Object.entries(CITIES)) {
    const published = windows[city];
    if (published === undefined) continue;
    for (const [i, name] of ['Tabriz', 'Khorramabad', 'Semnan'].entries()) {
      const rangeKm = shotsAt(earlier, place)[i]?.rangeKm ?? 0;
      const windowS = shotsAt({ ...earlier, threat: { burnS: burnFor(rangeKm), maxRangeKm: 20_016, loft: 1 } }, place)[
        i
      ]?.windowS;
      // That program counted in steps of 5 s, from first to last, and wrote -1 for none.
      expect(Math.abs((windowS ?? -99) - Math.max(0, published[name] ?? 99))).toBeLessThanOrEqual(11);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('Ankara is a matter of time, by more than three minutes from Tabriz; Izmir from Semnan of the radar horizon', () => {
  const kinds = shotsAt(PLAN, CITIES.Ankara).map((shot) => shot.reason?.kind);
  expect(kinds).toEqual(['time', 'time', 'time']);
  expect(shotsAt(PLAN, CITIES.Izmir)[2]?.reason?.kind).toBe('radar-horizon');
  const [fromTabriz] = shotsAt(PLAN, CITIES.Ankara);
  expect(fromTabriz?.reason?.lateS).toBeGreaterThan(180);
});

test('Athens from Tabriz would have a window were the radar not blind below its horizon', () => {
  const [fromTabriz] = shotsAt(PLAN, CITIES.Athens);
  expect(fromTabriz?.reason?.kind).toBe('radar-horizon');
  expect(fromTabriz?.reason?.windowIfSeenS).toBeCloseTo(17, 0);
  expect(fromTabriz?.reason?.lateS).toBe(0);
});

test('With the radar range that critics named, London is a matter of range', () => {
  const weak: Scenario = { ...PLAN, radars: [{ at: [13.748, 49.635], maxRangeKm: 700, minElevationDeg: 2 }] };
  expect(shotsAt(weak, CITIES.Lisbon)[0]?.reason?.kind).toBe('radar-range');
});

test('Far and low under two short-sighted radars a shot is lost to horizon and range together', () => {
  const blind: Scenario = { ...PLAN, radars: [{ at: [13.748, 49.635], maxRangeKm: 300, minElevationDeg: 30 }] };
  expect(shotsAt(blind, CITIES.Athens)[0]?.reason?.kind).toBe('radar-horizon-and-range');
});

test('A shot so short that it never rises to the floor says so', () => {
  const near: LonLat = [44.5, 38.5];
  expect(shotsAt(PLAN, near)[0]?.reason?.kind).toBe('floor');
});

test('A place beyond the reach of every launch point has no window to speak of', () => {
  const washington = engage(PLAN, [-77.04, 38.9]);
  expect(washington.windowS).toBeNull();
  expect(washington.worst).toBeNull();
  expect(washington.byLaunch.map((shot) => shot.kind)).toEqual(['out-of-reach', 'out-of-reach', 'out-of-reach']);
});

test('Washington is reached and defended when the missile is intercontinental', () => {
  const far: Scenario = { ...PLAN, threat: { burnS: 240, maxRangeKm: 12_000, loft: 1 } };
  const [fromTabriz] = shotsAt(far, [-77.04, 38.9]);
  expect(fromTabriz?.rangeKm).toBeCloseTo(9684, -1);
  expect(fromTabriz?.windowS).toBeGreaterThan(90);
});

test('Without anything that sees the missile there is no cue, no launch and no window', () => {
  const blind: Scenario = { ...PLAN, radars: [], forwardCue: false };
  const [shot] = shotsAt(blind, CITIES.Rome);
  expect(shot).toMatchObject({ cueS: null, launchS: null, windowS: 0, first: null, last: null });
});

test('The steps of a shot come in order, and its ends are feasible just inside and not just outside', () => {
  for (const shot of shotsAt(PLAN, CITIES.Rome)) {
    expect(shot.burnoutS).toBeLessThanOrEqual(shot.cueS ?? -1);
    expect((shot.launchS ?? 0) - (shot.cueS ?? 0)).toBe(120);
    expect(shot.first?.timeS).toBeGreaterThan(shot.launchS ?? Infinity);
    expect(shot.last?.timeS).toBeLessThan(shot.impactS);
    // At the first moment the interceptor leaves at its earliest; at the last one it could have waited.
    expect(shot.first?.fireByS).toBeCloseTo(shot.launchS ?? 0, 1);
    expect(shot.last?.fireByS).toBeGreaterThan(shot.launchS ?? Infinity);
    expect(shot.last?.heightKm).toBeGreaterThanOrEqual(130 - 1e-6);
    const total = shot.feasible.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
    expect(total).toBeCloseTo(shot.windowS, 9);
  }
});

test('A faster interceptor alone does not open Ankara', () => {
  const fast: Scenario = { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 9 } };
  expect(windowsAt(fast, 'Ankara')).toEqual([0, 0, 0]);
});

test('A second radar at Kurecik alone opens Athens but not Ankara', () => {
  const radar = withRadarAtKurecik(PLAN);
  expect(windowsAt(radar, 'Athens')).toEqual([17, 55, 118]);
  expect(windowsAt(radar, 'Ankara')).toEqual([0, 0, 0]);
});

test('If no radar need see the hit, the interceptor of 9 km/s opens Istanbul and Izmir; either alone opens neither', () => {
  const unseen: Scenario = { ...PLAN, interceptInView: false };
  const faster = (scenario: Scenario): Scenario => ({
    ...scenario,
    interceptor: { ...scenario.interceptor, burnoutKmPerS: 9 },
  });
  for (const city of ['Istanbul', 'Izmir'] as const) {
    expect(engage(unseen, CITIES[city]).windowS).toBe(0);
    expect(engage(faster(PLAN), CITIES[city]).windowS).toBe(0);
    expect(engage(faster(unseen), CITIES[city]).windowS).toBeGreaterThan(10);
  }
});

test('A site in southern Romania alone leaves Ankara and Istanbul without a window', () => {
  const site = withSiteInRomania(PLAN);
  expect(windowsAt(site, 'Ankara')).toEqual([0, 0, 0]);
  expect(windowsAt(site, 'Istanbul')).toEqual([0, 0, 0]);
});

test('A nearer site and a nearer radar together open Istanbul and Athens; Ankara from Tabriz and Diyarbakir stay closed', () => {
  const both = withRadarAtKurecik(withSiteInRomania(PLAN));
  const within = (city: City, low: number, high: number): void => {
    const found = windowsAt(both, city);
    expect(Math.min(...found)).toBeGreaterThan(low);
    expect(Math.max(...found)).toBeLessThan(high);
  };
  within('Istanbul', 80, 180);
  within('Athens', 169, 254);
  expect(windowsAt(both, 'Ankara')).toEqual([0, 51, 102]);
  expect(windowsAt(both, 'Diyarbakir')).toEqual([0, 0, 0]);
});

test('Rome is a quarter of an hour from Tabriz, and the numbers of the shot are those of its arc', () => {
  const [shot] = shotsAt(PLAN, CITIES.Rome);
  expect(shot?.launch).toEqual(TABRIZ);
  expect(shot?.impactS).toBeCloseTo(896.6, 0);
  expect(shot?.apogeeKm).toBeCloseTo(580.7, 0);
  expect(shot?.apogeeS).toBeCloseTo(((shot?.impactS ?? 0) + 75) / 2, 6);
});
