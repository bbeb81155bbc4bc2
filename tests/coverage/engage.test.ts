import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engage } from '../../src/coverage/engage/engage.ts';
import type { LaunchEngagement } from '../../src/coverage/engage/engagement.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import { CITIES, type City, PLAN, TABRIZ, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

type Reached = Extract<LaunchEngagement, { kind: 'reached' }>;
type Case = {
  launch: LonLat;
  target: LonLat;
  threatBurnS: number;
  site: LonLat;
  interceptor: { burnoutKmPerS: number; burnS: number };
  radar: Scenario['radars'][number];
  forwardCue: boolean;
  trackS: number;
  decisionS: number;
  floorKm: number;
  interceptInView: boolean;
  expect: Readonly<
    Record<'rangeKm' | 'impactS' | 'apogeeKm' | 'cueS' | 'launchS' | 'windowS' | 'firstS' | 'lastS', number>
  >;
};
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync('tests/vectors/engagements.json', 'utf8'));
const windows: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync('tests/vectors/physics.json', 'utf8'),
).model_windows_default_s;

const shotsAt = (scenario: Scenario, place: LonLat): readonly Reached[] =>
  engage(scenario, place).byLaunch.filter((shot): shot is Reached => shot.kind === 'reached');

/** The windows from Tabriz, Khorramabad and Semnan, in whole seconds. */
const windowsAt = (scenario: Scenario, city: City): readonly number[] =>
  shotsAt(scenario, CITIES[city]).map((shot) => Math.round(shot.windowS));

test.each(cases.map((item, i) => [i, item] as const))(
  'Engagement %i agrees with its numerical integration',
  (_, item) => {
    const { interceptor, radar, forwardCue, trackS, decisionS, floorKm, interceptInView } = item;
    const scenario: Scenario = {
      launches: [item.launch],
      threat: { burnS: item.threatBurnS, maxRangeKm: 20_016 },
      interceptor: { ...interceptor, sites: [item.site] },
      radars: [radar],
      ...{ forwardCue, trackS, decisionS, floorKm, interceptInView },
    };
    const shot = shotsAt(scenario, item.target)[0];
    if (shot === undefined) throw new Error('not reached');
    const near = (value: number | null | undefined, wanted: number, tolerance: number): void =>
      expect(Math.abs((value ?? -1) - wanted)).toBeLessThanOrEqual(tolerance);
    near(shot.rangeKm, item.expect.rangeKm, 1);
    near(shot.apogeeKm, item.expect.apogeeKm, 1);
    near(shot.impactS, item.expect.impactS, 2);
    near(shot.cueS, item.expect.cueS, 2);
    near(shot.launchS, item.expect.launchS, 2);
    near(shot.windowS, item.expect.windowS, 3);
    near(shot.first?.timeS, item.expect.firstS, 2);
    near(shot.last?.timeS, item.expect.lastS, 2);
  },
);

/** The table of design: worst window over the three launch points, in seconds. */
const WORST: readonly (readonly [City, number])[] = [
  ['Diyarbakir', 0],
  ['Ankara', 0],
  ['Izmir', 0],
  ['Istanbul', 0],
  ['Athens', 0],
  ['Heraklion', 0],
  ['Varna', 0],
  ['Bucharest', 45],
  ['Thessaloniki', 49],
  ['Iasi', 66],
  ['Sofia', 86],
  ['Corfu', 105],
  ['Cluj', 144],
  ['Belgrade', 170],
  ['Palermo', 208],
  ['Rome', 266],
  ['Oslo', 430],
  ['Madrid', 464],
  ['London', 496],
  ['Lisbon', 500],
  ['Reykjavik', 585],
];

test.each(WORST)('By the plan of 2007 %s has a worst window of %i s', (city, seconds) => {
  const { windowS } = engage(PLAN, CITIES[city]);
  expect(Math.abs((windowS ?? -1) - seconds)).toBeLessThanOrEqual(6);
});

test('Tabriz is the worst launch point for the uncovered south-east; from Semnan Athens has 63 s and Varna 58 s', () => {
  expect(windowsAt(PLAN, 'Athens')).toEqual([0, 0, 63]);
  expect(windowsAt(PLAN, 'Varna')).toEqual([0, 0, 58]);
  expect(engage(PLAN, CITIES.Sofia).worst).toBe(0);
});

test('The windows of the earlier program are met, with its own burn times and sites', () => {
  const burnFor = (rangeKm: number): number => (rangeKm < 2000 ? 110 : rangeKm < 5500 ? 150 : 240);
  const earlier: Scenario = {
    ...PLAN,
    interceptor: { ...PLAN.interceptor, sites: [[17.1, 54.48]] },
    radars: [{ at: [13.78, 49.66], maxRangeKm: 2000, minElevationDeg: 2 }],
    threat: { burnS: 150, maxRangeKm: 20_016 },
  };
  let compared = 0;
  for (const [city, place] of Object.entries(CITIES)) {
    const published = windows[city];
    if (published === undefined) continue;
    for (const [i, name] of ['Tabriz', 'Khorramabad', 'Semnan'].entries()) {
      const rangeKm = shotsAt(earlier, place)[i]?.rangeKm ?? 0;
      const windowS = shotsAt({ ...earlier, threat: { burnS: burnFor(rangeKm), maxRangeKm: 20_016 } }, place)[i]
        ?.windowS;
      // That program counted in steps of 5 s, from first to last, and wrote -1 for none.
      expect(Math.abs((windowS ?? -99) - Math.max(0, published[name] ?? 99))).toBeLessThanOrEqual(11);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('Ankara is a matter of time from Tabriz, and of the radar horizon from Semnan', () => {
  const kinds = shotsAt(PLAN, CITIES.Ankara).map((shot) => shot.reason?.kind);
  expect(kinds).toEqual(['time', 'time', 'radar-horizon']);
  const [fromTabriz] = shotsAt(PLAN, CITIES.Ankara);
  expect(fromTabriz?.reason?.lateS).toBeGreaterThan(100);
});

test('Athens from Tabriz would have a window were the radar not blind below its horizon', () => {
  const [fromTabriz] = shotsAt(PLAN, CITIES.Athens);
  expect(fromTabriz?.reason?.kind).toBe('radar-horizon');
  expect(fromTabriz?.reason?.windowIfSeenS).toBeGreaterThan(40);
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
  const far: Scenario = { ...PLAN, threat: { burnS: 240, maxRangeKm: 12_000 } };
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
    expect(shot.first?.fireByS).toBeCloseTo(shot.launchS ?? 0, 3);
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

test('A second radar at Kurecik alone opens Athens but not Ankara from Tabriz', () => {
  const radar = withRadarAtKurecik(PLAN);
  expect(windowsAt(radar, 'Athens')).toEqual([46, 82, 146]);
  expect(windowsAt(radar, 'Ankara')).toEqual([0, 0, 11]);
});

test('A site in southern Romania alone leaves Ankara and Istanbul without a window', () => {
  const site = withSiteInRomania(PLAN);
  expect(windowsAt(site, 'Ankara')).toEqual([0, 0, 0]);
  expect(windowsAt(site, 'Istanbul')).toEqual([0, 0, 0]);
});

test('A nearer site and a nearer radar together open Ankara, Istanbul and Athens; Diyarbakir stays closed', () => {
  const both = withRadarAtKurecik(withSiteInRomania(PLAN));
  const within = (city: City, low: number, high: number): void => {
    const found = windowsAt(both, city);
    expect(Math.min(...found)).toBeGreaterThan(low);
    expect(Math.max(...found)).toBeLessThan(high);
  };
  within('Ankara', 10, 145);
  within('Istanbul', 105, 215);
  within('Athens', 200, 295);
  expect(windowsAt(both, 'Diyarbakir')).toEqual([0, 0, 0]);
});

test('Rome is 12 minutes and some from Tabriz, and the numbers of the shot are those of its arc', () => {
  const [shot] = shotsAt(PLAN, CITIES.Rome);
  expect(shot?.launch).toEqual(TABRIZ);
  expect(shot?.impactS).toBeCloseTo(949.9, 0);
  expect(shot?.apogeeKm).toBeCloseTo(634.9, 0);
  expect(shot?.apogeeS).toBeCloseTo(((shot?.impactS ?? 0) + 75) / 2, 6);
});
