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
    /** How high it flies: the apogee as a multiple of that of least energy. Below 1 it is flatter, and sooner there. */
    readonly loft: number;
  };
  /** All sites have the same interceptor; the best placed of them fires. */
  readonly interceptor: {
    readonly sites: readonly LonLat[];
    readonly burnoutKmPerS: number;
    /** The height at which that speed holds: the less it is, the less speed was spent on the way up. */
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

/** The shapes of a scenario's parts, with what the model can compute; the page's sliders keep well inside. */
export const SHAPES = {
  /** Half the way round the Earth. */
  threatRange: number(1, 20_016, 'km'),
  threatBurn: number(0, 600, 's'),
  /** Flatter than a tenth, or higher than ten times, no ballistic missile flies. */
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
