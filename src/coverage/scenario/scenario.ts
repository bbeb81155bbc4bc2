import type { LonLat } from '../physics/units.ts';
import { boolean, findProblems, list, number, place, record } from './check.ts';

/** A radar: where it stands, how far it sees, and how high above the horizontal a thing must be. */
export type Radar = { readonly at: LonLat; readonly maxRangeKm: number; readonly minElevationDeg: number };

/** All that the model needs to know, as plain data. Every number can be changed on the page. */
export type Scenario = {
  /** Where the missile may be fired from; the worst of them counts. */
  readonly launches: readonly LonLat[];
  readonly threat: {
    readonly burnS: number;
    readonly maxRangeKm: number;
    /** Apogee as a multiple of that of the minimum-energy trajectory: below 1 depressed, above 1 lofted. */
    readonly loft: number;
  };
  /** All sites have the same interceptor; the one that can reach the intercept soonest fires. */
  readonly interceptor: {
    readonly sites: readonly LonLat[];
    readonly burnoutKmPerS: number;
    /** The altitude at burnout. At the same burnout speed a lower one means a slower interceptor: it has lost less speed to gravity. */
    readonly burnoutHeightKm: number;
    readonly burnS: number;
  };
  /** A missile is seen when any of them sees it. */
  readonly radars: readonly Radar[];
  /** Whether something else (a satellite, a forward radar) reports the missile at burnout. */
  readonly forwardCue: boolean;
  readonly trackS: number;
  readonly decisionS: number;
  /** The least height of an intercept. */
  readonly floorKm: number;
  /** Whether a radar must see the missile when it is hit. */
  readonly interceptInView: boolean;
  /** Off, the Earth stands still, as in the first edition of the model. */
  readonly earthTurns: boolean;
};

const MOST_SITES = 4;
const MOST_RADARS = 4;

/** The schemas of a scenario's parts. The limits are those of the model; the page's sliders stay well inside. */
export const SHAPES = {
  /** Half the way round the Earth. */
  threatRange: number(1, 20_016, 'km'),
  threatBurn: number(0, 600, 's'),
  /** No ballistic missile flies below a tenth of the minimum-energy apogee, or above ten times it. */
  loft: number(0.1, 10, 'times the least-energy apogee'),
  /** Below the escape speed, 11.19 km/s. */
  burnout: number(1, 11, 'km/s'),
  burnoutHeight: number(0, 1000, 'km'),
  interceptorBurn: number(0, 600, 's'),
  radar: record({
    at: place,
    maxRangeKm: number(1, 20_016, 'km'),
    minElevationDeg: number(0, 89, 'degrees'),
  }),
  track: number(0, 3600, 's'),
  decision: number(0, 3600, 's'),
  floor: number(0, 1000, 'km'),
} as const;

export const SCENARIO_SHAPE = record({
  launches: list(place, 1, 12),
  threat: record({ burnS: SHAPES.threatBurn, maxRangeKm: SHAPES.threatRange, loft: SHAPES.loft }),
  interceptor: record({
    sites: list(place, 1, MOST_SITES),
    burnoutKmPerS: SHAPES.burnout,
    burnoutHeightKm: SHAPES.burnoutHeight,
    burnS: SHAPES.interceptorBurn,
  }),
  radars: list(SHAPES.radar, 0, MOST_RADARS),
  forwardCue: boolean,
  trackS: SHAPES.track,
  decisionS: SHAPES.decision,
  floorKm: SHAPES.floor,
  interceptInView: boolean,
  earthTurns: boolean,
});

/** Throws a RangeError with one sentence for each number out of its range. */
export const checkScenario = (scenario: Scenario): void => {
  const problems = findProblems(SCENARIO_SHAPE, scenario, '');
  if (problems.length > 0) throw new RangeError(problems.join(' '));
};
