import { angleBetween, toVector, type Vec3 } from '../physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../physics/units.ts';
import { checkScenario, type Scenario } from '../scenario/scenario.ts';
import { createDefence, solveShot } from './shot.ts';

/** The result for one place. */
export type PlaceResult = {
  /** How far inside the missile's reach it lies, km, from the launch point that reaches it best; negative outside. */
  readonly reachKm: number;
  /** The worst window over the launch points that reach it, in seconds; NaN out of reach. */
  readonly windowS: number;
  /** The velocity margin (km/s) at the best moment for the worst of these; negative without a window, -Infinity if undefined. */
  readonly spareKmPerS: number;
};

/**
 * Solves a place by the same function as an explained engagement, and stops at the first launch point that leaves no window. Throws a
 * RangeError that names every number of the scenario out of its range.
 */
export const createSolver = (scenario: Scenario) => {
  checkScenario(scenario);
  const defence = createDefence(scenario);
  const insideKm = (target: Vec3): readonly number[] =>
    defence.launches.map((launch) => scenario.threat.maxRangeKm - EARTH_RADIUS_KM * angleBetween(launch, target));
  const solve = (place: LonLat): PlaceResult => {
    const target = toVector(place);
    const inside = insideKm(target);
    const reachKm = Math.max(...inside);
    let [leastS, leastKmPerS] = [Number.NaN, -Infinity];
    for (const [i, launch] of defence.launches.entries()) {
      if ((inside[i] ?? -1) < 0) continue;
      const { windowS, spareKmPerS } = solveShot(defence, launch, target);
      if (windowS === 0) return { reachKm, windowS, spareKmPerS: Math.min(spareKmPerS, -Number.MIN_VALUE) };
      if (!(leastS <= windowS)) [leastS, leastKmPerS] = [windowS, spareKmPerS];
    }
    return { reachKm, windowS: leastS, spareKmPerS: leastKmPerS };
  };
  return {
    solve,
    reachKm: (place: LonLat) => Math.max(...insideKm(toVector(place))),
    windowS: (place: LonLat) => solve(place).windowS,
  };
};

export type Solver = ReturnType<typeof createSolver>;

/** The worst window at each place, in seconds; `null` where the missile does not reach. Throws as `createSolver`. */
export const worstWindows = (scenario: Scenario, places: readonly LonLat[]): readonly (number | null)[] => {
  const solver = createSolver(scenario);
  return places.map((place) => {
    const windowS = solver.windowS(place);
    return Number.isNaN(windowS) ? null : windowS;
  });
};
