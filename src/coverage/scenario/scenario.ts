import type { LonLat } from '../physics/units.ts';
import { booleanShape, findProblems, listShape, numberShape, placeShape, recordShape } from './check.ts';

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
  threatRange: numberShape(1, 20_016, 'km'),
  threatBurn: numberShape(0, 600, 's'),
  /** No ballistic missile flies below a tenth of the minimum-energy apogee, or above ten times it. */
  loft: numberShape(0.1, 10, 'times the least-energy apogee'),
  /** Below the escape speed, 11.19 km/s. */
  burnout: numberShape(1, 11, 'km/s'),
  burnoutHeight: numberShape(0, 1000, 'km'),
  interceptorBurn: numberShape(0, 600, 's'),
  radar: recordShape({
    at: placeShape,
    maxRangeKm: numberShape(1, 20_016, 'km'),
    minElevationDeg: numberShape(0, 89, 'degrees'),
  }),
  track: numberShape(0, 3600, 's'),
  decision: numberShape(0, 3600, 's'),
  floor: numberShape(0, 1000, 'km'),
} as const;

export const SCENARIO_SHAPE = recordShape({
  launches: listShape(placeShape, 1, 12),
  threat: recordShape({ burnS: SHAPES.threatBurn, maxRangeKm: SHAPES.threatRange, loft: SHAPES.loft }),
  interceptor: recordShape({
    sites: listShape(placeShape, 1, MOST_SITES),
    burnoutKmPerS: SHAPES.burnout,
    burnoutHeightKm: SHAPES.burnoutHeight,
    burnS: SHAPES.interceptorBurn,
  }),
  radars: listShape(SHAPES.radar, 0, MOST_RADARS),
  forwardCue: booleanShape,
  trackS: SHAPES.track,
  decisionS: SHAPES.decision,
  floorKm: SHAPES.floor,
  interceptInView: booleanShape,
  earthTurns: booleanShape,
});

/** Throws a RangeError with one sentence for each number out of its range. */
export const checkScenario = (scenario: Scenario): void => {
  const problems = findProblems(SCENARIO_SHAPE, scenario, '');
  if (problems.length > 0) throw new RangeError(problems.join(' '));
};
