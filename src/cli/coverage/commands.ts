import { computeSensitivity } from '../../coverage/engage/sensitivity.ts';
import type { LonLat } from '../../coverage/physics/units.ts';
import { countCatchable, expectedKills, listFlights, sharePercent, withPerfectSensors } from '../../coverage/russia.ts';
import { assumptionsOf, type Catalogue } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';

/** The places of the sensitivity table, at the points of the record's cities. */
const SENSITIVITY_CITIES = {
  Athens: [23.717, 37.967],
  Ankara: [32.867, 39.933],
  Istanbul: [28.967, 41.017],
  Rome: [12.483, 41.9],
  Sofia: [23.317, 42.683],
  Bucharest: [26.1, 44.433],
} as const satisfies Readonly<Record<string, LonLat>>;

const SPEEDS_KM_PER_S = [5.4, 5.7, 6, 6.3, 6.6, 7, 7.7, 8, 8.3, 9];
const SHOTS = [1, 2, 4];

/** The sensitivity table: a row for each assumption and value, a worst window (s) for each city. */
export const computeTable = (scenario: Scenario, catalogue: Catalogue): unknown => {
  const rows = computeSensitivity(
    scenario,
    Object.values(SENSITIVITY_CITIES),
    assumptionsOf(catalogue, 'intermediate'),
  );
  const cities = Object.keys(SENSITIVITY_CITIES);
  return rows.map(({ id, level, value, windowS }) => ({
    assumption: id,
    level,
    value,
    worstWindowS: Object.fromEntries(cities.map((city, i) => [city, windowS[i] ?? null])),
  }));
};

/** Both tests of "ten interceptors": which arcs could be caught at which speed, and what ten come to against the warheads. */
export const computeRussia = (scenario: Scenario, { sites, systems }: Catalogue): unknown => {
  const { claims, rules } = systems;
  const kind = (wanted: string): readonly LonLat[] => sites.filter((site) => site.kind === wanted).map(({ at }) => at);
  const threat = { ...scenario.threat, burnS: claims.russianIcbmBurnS.nominal };
  const flights = listFlights(withPerfectSensors({ ...scenario, threat }), kind('base'), kind('target'));
  const counts = countCatchable(flights, SPEEDS_KM_PER_S);
  const ten = claims.interceptors.nominal;
  return {
    arcs: flights.length,
    catchable: SPEEDS_KM_PER_S.map((burnoutKmPerS, i) => ({ burnoutKmPerS, arcs: counts[i] ?? 0 })),
    shareOfIcbmWarheadsPercent: sharePercent(ten, claims.russianIcbmWarheads.nominal),
    shareOfStrategicWarheadsPercent: sharePercent(ten, claims.russianStrategicWarheads.nominal),
    expectedKills: SHOTS.map((shots) => ({ shots, kills: expectedKills(ten, rules.killProbability.nominal, shots) })),
  };
};
