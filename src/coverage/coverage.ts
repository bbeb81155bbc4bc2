import { createGridVectors, type Grid } from './grid.ts';
import { createReachTable, type ReachTable } from './reachTable.ts';
import { fillSheet } from './refine.ts';
import type { Scenario } from './scenario.ts';
import { checkScenario } from './scenario.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { createShot } from './shot.ts';
import { toVector, type Vec3 } from './sphere.ts';
import { clamp, EARTH_RADIUS_KM } from './units.ts';

/**
 * Windows at every place of a grid, in seconds: `worst` over the launch points that reach the place, and `byLaunch` for
 * each in the order of the scenario. Above 0 the value is the window. At 0 and below there is none, and the value
 * says how far off one is (by about how many seconds the last limit to be met misses the first to be broken), down to
 * -60, so that a contour at 0 runs smoothly between places. NaN: out of the missile's reach.
 */
export type Coverage = {
  readonly grid: Grid;
  readonly worst: Float32Array;
  readonly byLaunch: readonly Float32Array[];
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

/** Depth of a gap beyond which nothing more is said. */
const DEEPEST_S = -60;

/** Copies one launch point's windows off the sheet, out of reach as NaN, and takes the worst along. */
const copyWindows = (sheet: Sheet, launch: Vec3, cosReach: number, field: Float32Array, coverage: Coverage): void => {
  const { columns, rows } = coverage.grid;
  const { x, y, z } = sheet.vectors;
  const [lx, ly, lz] = launch;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const from = row * sheet.columns + column;
      const to = row * columns + column;
      const cosine = lx * (x[from] as number) + ly * (y[from] as number) + lz * (z[from] as number);
      if (cosine < cosReach) {
        field[to] = Number.NaN;
        continue;
      }
      const windowS = Math.max(DEEPEST_S, sheet.windowS[from] as number);
      field[to] = windowS;
      // Not "windowS < worst": the first launch point that reaches a place meets NaN there.
      if (!((coverage.worst[to] as number) <= windowS)) coverage.worst[to] = windowS;
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
  let byLaunch: readonly Float32Array[] = [];
  const size = grid.columns * grid.rows;
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`A grid of ${grid.columns} by ${grid.rows} has no places.`);
  const worst = new Float32Array(size);
  const compute = (scenario: Scenario): Coverage => {
    checkScenario(scenario);
    const { burnoutKmPerS } = scenario.interceptor;
    if (table?.speedKmPerS !== burnoutKmPerS) table = createReachTable(burnoutKmPerS);
    const shot = createShot(scenario, table);
    if (sheet?.stride !== 2 * shot.limitCount) sheet = createSheet(grid, shot);
    if (byLaunch.length !== scenario.launches.length) byLaunch = scenario.launches.map(() => new Float32Array(size));
    const coverage: Coverage = { grid, worst, byLaunch };
    worst.fill(Number.NaN);
    const cosReach = Math.cos(Math.min(Math.PI, scenario.threat.maxRangeKm / EARTH_RADIUS_KM));
    for (const [index, field] of byLaunch.entries()) {
      const launch = toVector(scenario.launches[index] as Scenario['launches'][number]);
      fillSheet(shot, sheet, launch);
      copyWindows(sheet, launch, cosReach, field, coverage);
    }
    return coverage;
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
