import { createGridVectors, type Grid } from './grid.ts';
import { isPlain, solvePlainly } from './plain.ts';
import { createReachTable, type ReachTable } from './reachTable.ts';
import { DEEPEST_S, fillSheet } from './refine.ts';
import type { Scenario } from './scenario.ts';
import { checkScenario } from './scenario.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { createShot } from './shot.ts';
import { toVector } from './sphere.ts';
import { clamp, EARTH_RADIUS_KM } from './units.ts';

/**
 * Windows at every place of a grid, in seconds: the worst over the launch points that reach the place. Above 0 the value is
 * the window. At 0 and below there is none, and the value says how far off one is (by about how many seconds the last
 * limit to be met misses the first to be broken), down to -150, so that a contour at 0 runs smoothly between places. NaN: out of
 * the missile's reach. A launch point by itself is a scenario with no other.
 */
export type Coverage = {
  readonly grid: Grid;
  readonly worst: Float32Array;
};

export type WindowClass = 'out-of-reach' | 'none' | 'short' | 'window';

/** A window shorter than this is drawn as short. A choice, fitted to the Czech ambassador's list of who is defended. */
export const SHORT_WINDOW_S = 90;

/** The class of a window (s), or of a value of a field; `null` and NaN are out of reach. */
export const classifyWindow = (windowS: number | null): WindowClass => {
  if (windowS === null || Number.isNaN(windowS)) return 'out-of-reach';
  if (windowS <= 0) return 'none';
  return windowS < SHORT_WINDOW_S ? 'short' : 'window';
};

/** Copies what of a sheet lies in the grid, out of reach as NaN. */
const copyWorst = ({ worstS, width }: Sheet, grid: Grid, worst: Float32Array): void => {
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const windowS = worstS[row * width + column] as number;
      worst[row * grid.columns + column] = windowS === Infinity ? Number.NaN : Math.max(DEEPEST_S, windowS);
    }
  }
};

/** Computes fields over one grid again and again, in the same buffers: copy what is to outlive the next `compute`. */
export type CoverageEngine = {
  readonly grid: Grid;
  /** Throws a RangeError that names every number out of its range. */
  readonly compute: (scenario: Scenario) => Coverage;
};

/** An engine that keeps its table of coast times while the interceptor's speed stays the same. */
export const createCoverageEngine = (grid: Grid): CoverageEngine => {
  let table: ReachTable | null = null;
  let sheet: Sheet | null = null;
  const size = grid.columns * grid.rows;
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`A grid of ${grid.columns} by ${grid.rows} has no places.`);
  const worst = new Float32Array(size);
  const compute = (scenario: Scenario): Coverage => {
    checkScenario(scenario);
    const { burnoutKmPerS } = scenario.interceptor;
    if (table?.speedKmPerS !== burnoutKmPerS) table = createReachTable(burnoutKmPerS);
    const shot = createShot(scenario, table);
    const launches = scenario.launches.map(toVector);
    const reachRad = Math.min(Math.PI, scenario.threat.maxRangeKm / EARTH_RADIUS_KM);
    if (isPlain(grid, shot)) {
      solvePlainly(shot, grid, launches, reachRad, DEEPEST_S, worst);
      return { grid, worst };
    }
    if (sheet?.stride !== 2 * shot.limitCount) sheet = createSheet(grid, shot);
    sheet.ceilingS.fill(Infinity);
    sheet.worstS.fill(Infinity);
    for (const launch of launches) fillSheet(shot, sheet, launch, reachRad);
    copyWorst(sheet, grid, worst);
    return { grid, worst };
  };
  return { grid, compute };
};

/** The fields of a scenario over a grid; hand over an engine for the grid to reuse its buffers. */
export const computeCoverage = (
  scenario: Scenario,
  grid: Grid,
  engine: CoverageEngine = createCoverageEngine(grid),
): Coverage => engine.compute(scenario);

/**
 * How far inside the missile's reach each place lies, in km, from the launch point that reaches it best; negative outside. It
 * crosses 0 where a field ends in NaN, so that its edge can be drawn between places.
 */
export const computeReachMargin = (scenario: Scenario, grid: Grid): Float32Array => {
  checkScenario(scenario);
  const { x, y, z } = createGridVectors(grid);
  const margins = new Float32Array(x.length).fill(-Infinity);
  for (const [lx, ly, lz] of scenario.launches.map(toVector)) {
    for (let place = 0; place < margins.length; place++) {
      const cosine = lx * (x[place] as number) + ly * (y[place] as number) + lz * (z[place] as number);
      const margin = scenario.threat.maxRangeKm - EARTH_RADIUS_KM * Math.acos(clamp(cosine, -1, 1));
      if (margin > (margins[place] as number)) margins[place] = margin;
    }
  }
  return margins;
};
