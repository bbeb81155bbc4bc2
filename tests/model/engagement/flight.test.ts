import { expect, test } from 'vitest';
import { engage } from '../../../src/coverage/engage/engage.ts';
import { distanceKm } from '../../../src/coverage/physics/sphere.ts';
import { sampleIntercept } from '../../../src/model/engagement/coast.ts';
import { sampleFlight } from '../../../src/model/engagement/flight.ts';
import { CITIES, PLAN, TABRIZ } from '../../coverage/fixtures.ts';

const shotAt = (city: 'Rome' | 'Athens') => {
  const shot = engage(PLAN, CITIES[city]).byLaunch[0];
  if (shot?.kind !== 'reached') throw new Error('not reached');
  return shot;
};

test('The drawn flight starts at the launch point, tops out at the apogee and ends at the target', () => {
  const shot = shotAt('Rome');
  const flight = sampleFlight(PLAN, TABRIZ, CITIES.Rome, shot.launchS, 200);
  expect(flight).toHaveLength(201);
  expect(distanceKm(flight[0]?.at ?? [0, 0], TABRIZ)).toBeLessThan(0.01);
  expect(distanceKm(flight[200]?.at ?? [0, 0], CITIES.Rome)).toBeLessThan(0.01);
  expect(flight[200]?.timeS).toBeCloseTo(shot.impactS, 6);
  expect(flight[200]?.groundKm).toBeCloseTo(shot.rangeKm, 2);
  expect(Math.max(...flight.map((sample) => sample.heightKm))).toBeCloseTo(shot.apogeeKm, 6);
});

test('The samples drawn as feasible are those inside the window', () => {
  const shot = shotAt('Rome');
  const flight = sampleFlight(PLAN, TABRIZ, CITIES.Rome, shot.launchS, 200);
  const { first, last } = shot;
  expect(flight.some((sample) => sample.isFeasible)).toBe(true);
  for (const { timeS, isFeasible } of flight) {
    expect(isFeasible).toBe(timeS >= (first?.timeS ?? 0) && timeS <= (last?.timeS ?? 0));
  }
});

test('Over Athens nothing is seen below a horizon of some 240 km, and so nothing is feasible', () => {
  const flight = sampleFlight(PLAN, TABRIZ, CITIES.Athens, shotAt('Athens').launchS, 200);
  expect(flight[200]?.horizonKm).toBeCloseTo(243, -1);
  for (const sample of flight) {
    if (sample.isSeen) expect(sample.heightKm).toBeGreaterThanOrEqual((sample.horizonKm ?? Infinity) - 1e-6);
  }
  expect(flight.some((sample) => sample.isFeasible)).toBe(false);
});

test('The interceptor drawn to a meeting place leaves the site when it must and arrives on the track', () => {
  const shot = shotAt('Rome');
  const timeS = shot.first?.timeS ?? 0;
  const coast = sampleIntercept(PLAN, TABRIZ, CITIES.Rome, timeS, 40);
  expect(distanceKm(coast[0]?.at ?? [0, 0], [17.108, 54.479])).toBeLessThan(0.01);
  // Half the burn is spent before the coast begins.
  expect(coast[0]?.timeS).toBeCloseTo((shot.first?.fireByS ?? 0) + 70, 6);
  expect(coast[40]?.timeS).toBeCloseTo(timeS, 6);
  expect(coast[40]?.groundKm).toBeCloseTo(shot.first?.groundKm ?? 0, 0);
  expect(coast[40]?.heightKm).toBeCloseTo(shot.first?.heightKm ?? 0, 0);
  expect(distanceKm(coast[40]?.at ?? [0, 0], shot.first?.at ?? [0, 0])).toBeLessThan(1);
});

test('Where no interceptor can be there is none to draw', () => {
  const slow = { ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 2 } };
  expect(sampleIntercept(slow, TABRIZ, CITIES.Rome, 500, 40)).toEqual([]);
  expect(sampleFlight(slow, TABRIZ, CITIES.Rome, 270, 4)[1]?.earliestS).toBeNull();
});
