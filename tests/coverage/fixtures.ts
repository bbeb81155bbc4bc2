import type { LonLat } from '../../src/coverage/physics/units.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';

export const TABRIZ: LonLat = [46.29, 38.08];
const KHORRAMABAD: LonLat = [48.36, 33.49];
const SEMNAN: LonLat = [53.921, 35.235];

/** A shorter window is called short. */
export const SHORT_WINDOW_S = 90;

/** The plan of 2007 with the model's nominal assumptions. */
export const PLAN: Scenario = {
  launches: [TABRIZ, KHORRAMABAD, SEMNAN],
  threat: { burnS: 150, maxRangeKm: 5500, loft: 1 },
  interceptor: { sites: [[17.108, 54.479]], burnoutKmPerS: 6.3, burnoutHeightKm: 200, burnS: 140 },
  radars: [{ at: [13.748, 49.635], maxRangeKm: 2000, minElevationDeg: 2 }],
  forwardCue: true,
  trackS: 60,
  decisionS: 60,
  floorKm: 130,
  interceptInView: true,
  earthTurns: true,
};

/** The same by the first model: the Earth still, and the speed of burnout at the ground. */
export const asFirstModel = (scenario: Scenario): Scenario => ({
  ...scenario,
  earthTurns: false,
  threat: { ...scenario.threat, loft: 1 },
  interceptor: { ...scenario.interceptor, burnoutHeightKm: 0 },
});

export const KURECIK = { at: [37.794, 38.349] as const, maxRangeKm: 1500, minElevationDeg: 2 };
const SOUTHERN_ROMANIA: LonLat = [24.4, 44.1];

export const withRadarAtKurecik = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: [...scenario.radars, KURECIK],
});
export const withSiteInRomania = (scenario: Scenario): Scenario => ({
  ...scenario,
  interceptor: { ...scenario.interceptor, sites: [...scenario.interceptor.sites, SOUTHERN_ROMANIA] },
});

/** Places in the model's table of windows. */
export const CITIES = {
  Diyarbakir: [40.23, 37.91],
  Ankara: [32.85, 39.93],
  Izmir: [27.14, 38.42],
  Istanbul: [28.98, 41.01],
  Athens: [23.73, 37.98],
  Heraklion: [25.13, 35.34],
  Varna: [27.91, 43.21],
  Bucharest: [26.1, 44.43],
  Thessaloniki: [22.94, 40.64],
  Iasi: [27.6, 47.16],
  Sofia: [23.32, 42.7],
  Corfu: [19.92, 39.62],
  Cluj: [23.6, 46.77],
  Belgrade: [20.46, 44.82],
  Palermo: [13.36, 38.12],
  Rome: [12.5, 41.9],
  Oslo: [10.75, 59.91],
  Madrid: [-3.7, 40.42],
  London: [-0.13, 51.51],
  Lisbon: [-9.14, 38.72],
  Reykjavik: [-21.9, 64.15],
} as const satisfies Readonly<Record<string, LonLat>>;

export type City = keyof typeof CITIES;
