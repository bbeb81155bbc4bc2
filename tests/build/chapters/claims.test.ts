import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  computeTen,
  selectChanges,
  selectCliffFindings,
  selectCoverageFindings,
  selectMedium,
  selectRemedyFindings,
} from '../../../src/claims/claimsModel.ts';
import { createSolver } from '../../../src/coverage/engage/solver.ts';
import { type LonLat, toDegrees, toRadians } from '../../../src/coverage/physics/units.ts';
import { countCatchable, listFlights, withPerfectSensors } from '../../../src/coverage/russia.ts';
import { ASSUMPTION_IDS } from '../../../src/coverage/scenario/assumptions.ts';
import { PLAN } from '../../coverage/fixtures.ts';
import { chapters, page } from '../../ourStory.ts';
import { countryAt } from '../map/countryAt.ts';

const data = chapters.claims;
if (!data) throw new Error('no claims');
const place = (name: string) => data.places.indexOf(name);

describe('the claim that Turkey and parts of Greece will not be covered', () => {
  const found = selectCoverageFindings(data, page);

  it('is what the plan gives: no window over any of Turkey, and over parts of Greece', () => {
    expect(found.turkey.none).toBe(100);
    expect(found.greece.none).toBeGreaterThan(50);
    expect(found.greece.none).toBeLessThan(75);
    expect(found.greece.short).toBeGreaterThan(25);
  });

  it('has more beside it that the article does not say, and why', () => {
    expect(found.others.map(({ name, reason }) => [name, reason])).toEqual([
      ['Bulgaria', 'radar-horizon'],
      ['Norway', 'radar-range'],
      ['Romania', 'radar-horizon'],
    ]);
  });

  it('accounts for each member of April 2007 on the map once, its shares adding up but for rounding', () => {
    const members = page.regions.filter(({ nato, inFrame }) => nato !== null && inFrame);
    expect(data.territory.map(({ regionId }) => regionId).sort()).toEqual(members.map(({ id }) => id).sort());
    expect(found.wholeCount + found.uneven.length).toBe(members.length);
    for (const { none, short, window, outOfReach } of data.territory) {
      expect(Math.abs(none + short + window + outOfReach - 100)).toBeLessThanOrEqual(2);
    }
  });

  it('holds of more than 85 per cent of Turkey whatever one assumption is moved to; of Greece the share hangs on them', () => {
    const shares = data.sensitivity.flatMap(({ levels }) => levels.map(({ noneTurkey }) => noneTurkey));
    expect(Math.min(...shares)).toBeGreaterThan(85);
    expect(found.greeceRange[0]).toBeLessThan(found.greece.none);
    expect(found.greeceRange[1]).toBe(100);
    for (const { levels } of data.sensitivity) {
      expect(levels.find(({ level }) => level === 'nominal')?.noneGreece).toBe(found.greece.none);
    }
  });

  it('moves Greece most by the height of the flight, as its words say', () => {
    const spread = data.sensitivity.map(({ id, levels }) => {
      const shares = levels.map(({ noneGreece }) => noneGreece);
      return { id, points: Math.max(...shares) - Math.min(...shares) };
    });
    expect(spread.toSorted((a, b) => b.points - a.points)[0]?.id).toBe('loft');
  });

  it('names the speed of the faster interceptor that it computed with', () => {
    const { fasterKmPerS } = selectChanges(data);
    expect(data.remedies.map(({ kmPerS }) => kmPerS)).toContain(fasterKmPerS);
    expect(data.pair.levels.find(({ level }) => level === 'high')?.value).toBe(fasterKmPerS);
  });

  it('has the windows of the model’s table at its places', () => {
    const [plan] = data.remedies;
    expect(plan?.windowsS[place('Athens')]).toBe(0);
    expect(Math.abs((plan?.windowsS[place('Rome')] ?? 0) - 233)).toBeLessThanOrEqual(6);
    expect(Math.abs((plan?.windowsS[place('Sofia')] ?? 0) - 53)).toBeLessThanOrEqual(6);
  });

  it('opens western Turkey only with two changes at once: Istanbul has a window when the hit need not be seen and the interceptor is faster', () => {
    const { unseenS, fasterS, bothS } = selectChanges(data);
    expect([unseenS, fasterS]).toEqual([0, 0]);
    for (const windowS of bothS) expect(windowS).toBeGreaterThan(10);
  });

  it('has every assumption of the model among those that are moved', () => {
    expect(data.sensitivity.map(({ id }) => id)).toEqual(ASSUMPTION_IDS);
  });

  it('has shares that a count of 3,000 points spread over the country confirms to a point', () => {
    const { windowS } = createSolver(PLAN);
    const halton = (index: number, base: number): number => {
      let [value, part] = [0, 1];
      for (let i = index; i > 0; i = Math.floor(i / base)) {
        part /= base;
        value += part * (i % base);
      }
      return value;
    };
    for (const [id, west, south, east, north] of [
      ['bulgaria', 22, 41, 29, 44.5],
      ['slovenia', 13, 45, 17, 47],
      ['romania', 20, 43.5, 30, 48.5],
    ] as const) {
      const [low, high] = [south, north].map((lat) => Math.sin(toRadians(lat))) as [number, number];
      let [counted, none] = [0, 0];
      for (let i = 1; counted < 3000; i++) {
        const lat = toDegrees(Math.asin(low + (high - low) * halton(i, 2)));
        const at = [west + (east - west) * halton(i, 3), lat] as const;
        if (countryAt(at) !== id) continue;
        counted++;
        if (windowS(at) <= 0) none++;
      }
      const row = data.territory.find(({ regionId }) => regionId === id);
      expect(Math.abs((row?.none ?? -9) - (100 * none) / counted), id).toBeLessThan(1);
    }
  });

  it('lies where a medium-range missile reaches: only in the south-east of the alliance', () => {
    const [claimed = [], others = []] = selectMedium(data, page);
    expect(claimed.map(({ name }) => name)).toEqual(['Turkey', 'Bulgaria', 'Romania', 'Greece']);
    expect(claimed[0]?.percent).toBe(100);
    expect(others.map(({ name }) => name)).toEqual(['Turkey']);
    expect(data.medium.map(({ maxRangeKm, reachesIstanbul }) => [maxRangeKm, reachesIstanbul])).toEqual([
      [2000, true],
      [1300, false],
    ]);
  });
});

describe('the claim that ten interceptors cannot threaten Russia', () => {
  const findings = selectCliffFindings(data);
  const at = (speed: number) => findings.figures.find(({ kmPerS }) => kmPerS === speed)?.caught ?? [];

  it('turns at the agency’s figure: 18 of 33 arcs at 6.3 km/s, all at 8 and 9', () => {
    expect(data.cliff.arcs).toBe(33);
    expect([at(5.4)[0], at(6.3)[0], at(8)[0], at(9)[0]]).toEqual([0, 18, 33, 33]);
    expect(data.cliff.band).toEqual([
      { kmPerS: 6, caught: 3 },
      { kmPerS: 6.6, caught: 33 },
    ]);
  });

  it('counts what the program counts at the same speeds', () => {
    const sites: readonly { kind: string; at: LonLat }[] = JSON.parse(readFileSync('data/sites.json', 'utf8'));
    const of = (kind: string) => sites.filter((site) => site.kind === kind).map((site) => site.at);
    const scenario = withPerfectSensors({ ...PLAN, threat: { burnS: 180, maxRangeKm: 20_016, loft: 1 } });
    const flights = listFlights(scenario, of('base'), of('target'));
    expect(countCatchable(flights, [5.4, 6.3, 8, 9])).toEqual(findings.figures.map(({ caught }) => caught[0]));
  });

  it('leaves fewer when the radar at Brdy has to see the intercept', () => {
    expect(data.cliff.series.at(-1)?.id).toBe('in-view');
    expect(at(8).at(-1)).toBe(26);
  });

  it('marks the figures of both camps with their sources', () => {
    expect(findings.figures.map(({ id }) => id)).toEqual(['slides', 'mda', 'critics-middle', 'critics-later']);
    for (const { sources } of findings.figures) {
      for (const id of sources) expect(page.sourceIds).toContain(id);
    }
  });

  it('counts at the figures themselves, not at rounded least speeds: with no time to decide 6.3 km/s catch 22', () => {
    expect(data.cliff.series.map(({ caught }) => caught[1])).toEqual([18, 22, 4, 16, 8]);
  });

  it('is harder where liquid fuel burns longer: fewer flights are caught at the agency’s figure', () => {
    expect(data.cliff.liquid.names).toEqual(['Kozelsk', 'Dombarovsky', 'Uzhur']);
    const at = data.cliff.series.findIndex(({ id }) => id === 'liquid');
    expect(data.cliff.series.map(({ caught }) => caught[1])[at]).toBeLessThan(18);
  });

  it('has motors that speak for more than the agency’s figure, unless they carry much', () => {
    const { motors } = data;
    expect(motors.kmPerS).toBeGreaterThan(motors.agencyKmPerS);
    expect(motors.idealKmPerS - motors.lossesKmPerS).toBeCloseTo(motors.kmPerS, 5);
    expect(motors.agencyPayloadKg).toBeGreaterThan(2 * motors.payloadKg);
  });

  it('does the sums of ten: 0.63 and 0.33 per cent when all hit, half of that with an even chance each', () => {
    const perfect = computeTen(data, 1, 1);
    expect(perfect.shares.map((share) => Math.round(100 * share.perfect) / 100)).toEqual([0.63, 0.33]);
    expect(computeTen(data, 0.5, 1)).toMatchObject({ targets: 10, chance: 0.5, kills: 5 });
    expect(computeTen(data, 0.5, 2).kills).toBe(3.75);
    expect(computeTen(data, 0.5, 4).kills).toBeCloseTo(2.34, 2);
  });
});

describe('the claim that an additional system would extend coverage', () => {
  const { opened } = selectRemedyFindings(data);
  const remedy = (id: string) => data.remedies.find((one) => one.id === id);

  it('needs a nearer radar and a nearer site: alone each leaves almost all of Turkey without a window', () => {
    for (const id of ['second-radar', 'nearer-site', 'faster-interceptor']) {
      expect(remedy(id)?.noneTurkey).toBeGreaterThan(90);
    }
    expect(remedy('radar-and-site')?.noneTurkey).toBeLessThan(75);
    expect(remedy('radar-and-site')?.noneGreece).toBe(0);
  });

  it('opens Istanbul, Izmir and Athens with both; only everything at its best opens Ankara, and nothing Diyarbakir', () => {
    expect(opened).toEqual({ long: ['Izmir', 'Athens', 'Heraklion'], short: ['Istanbul'] });
    expect(remedy('radar-and-site')?.windowsS.slice(0, 2)).toEqual([0, 0]);
    expect(data.best.windowsS[place('Ankara')]).toBeGreaterThan(90);
    expect(data.best.windowsS[place('Diyarbakir')]).toBe(0);
    expect(data.neverOpened.map(({ place }) => place)).toEqual(['Diyarbakir', 'Ankara']);
  });
});
