import { expect, test } from 'vitest';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import {
  countCatchable,
  expectedKills,
  killChance,
  leastCatchingSpeed,
  listFlights,
  type RussianFlight,
  sharePercent,
  withPerfectSensors,
} from '../../src/coverage/russia.ts';
import { asFirstModel, PLAN } from './fixtures.ts';

/** Kozelsk, Tatishchevo, Vypolzovo, Teykovo, Yoshkar-Ola, Nizhniy Tagil, Dombarovsky, Uzhur, Novosibirsk, Barnaul, Irkutsk. */
const BASES: readonly LonLat[] = [
  [35.767, 54.033],
  [45.567, 51.667],
  [33.683, 57.867],
  [40.533, 56.85],
  [47.85, 56.633],
  [60.55, 58.067],
  [59.866, 51.032],
  [89.8, 55.333],
  [83, 55.333],
  [83.75, 53.35],
  [104.233, 52.317],
];
/** Washington, New York, Chicago. */
const TARGETS: readonly LonLat[] = [
  [-77.04, 38.9],
  [-74.01, 40.71],
  [-87.63, 41.88],
];
const ICBM = { ...PLAN, threat: { burnS: 180, maxRangeKm: 20_016, loft: 1 } };

const SPEEDS = [5.4, 6.0, 6.3, 6.6, 7.0, 7.7];
test.each([
  [0, [0, 1, 5, 28, 33, 33]],
  [60, [0, 0, 2, 27, 33, 33]],
  [120, [0, 0, 1, 23, 33, 33]],
  [180, [0, 0, 0, 17, 33, 33]],
  [300, [0, 0, 0, 10, 29, 33]],
])(
  'By the first model, deciding in %i s, of 33 Russian arcs those caught at 5.4 to 7.7 km/s are as two programs found, within one',
  (decisionS, counts) => {
    const scenario = withPerfectSensors(asFirstModel({ ...ICBM, decisionS }));
    const found = countCatchable(listFlights(scenario, BASES, TARGETS), SPEEDS);
    for (const [i, count] of counts.entries()) expect(Math.abs((found[i] ?? -9) - count)).toBeLessThanOrEqual(1);
  },
);

test('Of 33 Russian arcs 3 are caught at 6.0 km/s, 18 at 6.3, 26 at 6.4, 32 at 6.5 and all at 6.6', () => {
  const flights = listFlights(withPerfectSensors(ICBM), BASES, TARGETS);
  expect(countCatchable(flights, [6, 6.3, 6.4, 6.5, 6.6])).toEqual([3, 18, 26, 32, 33]);
});

test('By the first model, if Brdy must see the intercept, 8.3 km/s catches 21 to 23 of the 33', () => {
  const scenario = {
    ...asFirstModel(ICBM),
    radars: [{ at: [13.748, 49.635] as const, maxRangeKm: 4000, minElevationDeg: 2 }],
  };
  const [count] = countCatchable(listFlights(scenario, BASES, TARGETS), [8.3]);
  expect(count).toBeGreaterThanOrEqual(21);
  expect(count).toBeLessThanOrEqual(23);
});

test('Ten perfect hits are 0.6 per cent of 1,575 warheads and 0.3 per cent of 3,070', () => {
  expect(sharePercent(10, 1575)).toBeCloseTo(0.6, 1);
  expect(sharePercent(10, 3070)).toBeCloseTo(0.3, 1);
});

test('With an even chance per shot ten interceptors kill 5 one by one, 3.75 in pairs and 2.3 in fours', () => {
  expect(expectedKills(10, 0.5, 1)).toBe(5);
  expect(expectedKills(10, 0.5, 2)).toBe(3.75);
  expect(expectedKills(10, 0.5, 4)).toBeCloseTo(2.34, 2);
  expect(killChance(0.5, 2)).toBe(0.75);
});

test('As many arcs have a least speed up to some speed as can be caught at it', () => {
  const flights = listFlights(withPerfectSensors(ICBM), BASES, TARGETS);
  const least = flights.map((flight) => leastCatchingSpeed(flight, 5.4, 9));
  for (const [i, speed] of SPEEDS.entries()) {
    const count = least.filter((one) => one !== null && one <= speed).length;
    expect(count).toBe(countCatchable(flights, SPEEDS)[i]);
  }
});

test('An arc that the slowest catches has that speed, and one that the fastest does not catch has none', () => {
  const flight: RussianFlight = { base: [35.767, 54.033], target: [-77.04, 38.9], scenario: withPerfectSensors(ICBM) };
  expect(leastCatchingSpeed(flight, 8, 9)).toBe(8);
  expect(leastCatchingSpeed(flight, 5, 5.4)).toBeNull();
});
