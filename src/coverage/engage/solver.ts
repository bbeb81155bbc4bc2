import { angleBetween, toVector, type Vec3 } from '../physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../physics/units.ts';
import { checkScenario, type Scenario } from '../scenario/scenario.ts';
import { createDefence, solveShot } from './shot.ts';

/** Solves single places of a scenario. */
export type Solver = {
  /** How far inside the missile's reach a place lies, km, from the launch point that reaches it best; negative outside. */
  readonly reachKm: (place: LonLat) => number;
  /**
   * The worst window over the launch points that reach the place, in seconds; where there is none 0 or less, by about how many seconds
   * one is missed, -Infinity where that cannot be said; NaN out of reach.
   */
  readonly clearS: (place: LonLat) => number;
};

/** About the seconds of flight that make up for a lack of 1 km/s: it tells the search for an edge which way to go, and moves no edge. */
const SECONDS_PER_KM_PER_S = 100;

/**
 * Solves a place by the same function as an explained engagement, and stops at the first launch point that leaves no window. Throws a
 * RangeError that names every number of the scenario out of its range.
 */
export const createSolver = (scenario: Scenario): Solver => {
  checkScenario(scenario);
  const defence = createDefence(scenario);
  const insideKm = (launch: Vec3, target: Vec3): number =>
    scenario.threat.maxRangeKm - EARTH_RADIUS_KM * angleBetween(launch, target);
  return {
    reachKm: (place) => {
      const target = toVector(place);
      return Math.max(...defence.launches.map((launch) => insideKm(launch, target)));
    },
    clearS: (place) => {
      const target = toVector(place);
      let leastS = Number.NaN;
      for (const launch of defence.launches) {
        if (insideKm(launch, target) < 0) continue;
        const { windowS, spareKmPerS } = solveShot(defence, launch, target);
        if (windowS === 0) return Math.min(0, SECONDS_PER_KM_PER_S * spareKmPerS);
        if (!(leastS <= windowS)) leastS = windowS;
      }
      return leastS;
    },
  };
};

/** The worst window at each place, in seconds; `null` where the missile does not reach. Throws as `createSolver`. */
export const worstWindows = (scenario: Scenario, places: readonly LonLat[]): readonly (number | null)[] => {
  const { clearS } = createSolver(scenario);
  return places.map((place) => {
    const windowS = clearS(place);
    return Number.isNaN(windowS) ? null : Math.max(0, windowS);
  });
};
