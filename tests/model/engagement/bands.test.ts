import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engage } from '../../../src/coverage/engage/engage.ts';
import { hiddenBelowKm, reachBands, viewBands } from '../../../src/model/engagement/bands.ts';
import { sampleFlight, sampleFlightAt } from '../../../src/model/engagement/flight.ts';
import { CITIES, type City, KURECIK, PLAN, TABRIZ } from '../../coverage/fixtures.ts';

const cities = Object.keys(CITIES) as readonly City[];

const shotAt = (scenario: typeof PLAN, city: City) => {
  const shot = engage(scenario, CITIES[city]).byLaunch[0];
  if (shot?.kind !== 'reached') throw new Error('not reached');
  return shot;
};

test('A moment of the flight is the sample drawn for it', () => {
  const { launchS, impactS } = shotAt(PLAN, 'Rome');
  const flight = sampleFlight(PLAN, TABRIZ, CITIES.Rome, launchS, 50);
  for (const sample of flight.slice(1)) {
    const { heightKm, earliestS } = sampleFlightAt(PLAN, TABRIZ, CITIES.Rome, launchS, sample.timeS);
    expect(heightKm).toBeCloseTo(sample.heightKm, 4);
    expect(earliestS).toBeCloseTo(sample.earliestS ?? 0, 4);
  }
  expect(sampleFlightAt(PLAN, TABRIZ, CITIES.Rome, launchS, impactS + 100).heightKm).toBe(0);
});

test('The missile is in reach where its arc runs inside the drawn reach, and seen where inside the drawn view', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cities), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (city, fraction) => {
      const { launchS, impactS, burnoutS } = shotAt(PLAN, city);
      if (launchS === null) return;
      const timeS = burnoutS + fraction * (impactS - burnoutS);
      const sample = sampleFlightAt(PLAN, TABRIZ, CITIES[city], launchS, timeS);
      const inside = (bands: ReturnType<typeof reachBands>): boolean | null => {
        const next = bands.findIndex(({ groundKm }) => groundKm >= sample.groundKm);
        const [a, b] = [bands[next - 1], bands[next]];
        if (a === undefined || b === undefined) return false;
        const part = (sample.groundKm - a.groundKm) / (b.groundKm - a.groundKm);
        const [low, high] = [a.lowKm + part * (b.lowKm - a.lowKm), a.highKm + part * (b.highKm - a.highKm)];
        // Beside an edge that is drawn through every hundredth of the way, either answer will do.
        const near = Math.min(Math.abs(sample.heightKm - low), Math.abs(sample.heightKm - high));
        return near < 25 ? null : sample.heightKm >= low && sample.heightKm <= high;
      };
      const [site] = PLAN.interceptor.sites;
      const [radar] = PLAN.radars;
      if (site === undefined || radar === undefined) return;
      const reach = inside(reachBands(PLAN, TABRIZ, CITIES[city], site, launchS, 2000, 200));
      if (reach !== null) expect(reach).toBe(sample.earliestS !== null && timeS >= sample.earliestS);
      const view = inside(viewBands(PLAN, radar, TABRIZ, CITIES[city], 2000, 200));
      if (view !== null) expect(view).toBe(sample.isSeen);
    }),
    { seed: 7, numRuns: 150 },
  );
});

test('Brdy sees nothing below 242 km over Athens; the radar at Kürecik nothing below some 165', () => {
  const [brdy] = PLAN.radars;
  if (brdy === undefined) throw new Error('no radar');
  expect(hiddenBelowKm(brdy, CITIES.Athens)).toBeCloseTo(242, 0);
  expect(hiddenBelowKm(KURECIK, CITIES.Athens)).toBeCloseTo(165, 0);
  expect(hiddenBelowKm(brdy, [-166, -49])).toBeNull();
});
