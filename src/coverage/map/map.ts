import { createSolver, type PlaceResult } from '../engage/solver.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CLASSES, classifyBy } from '../scenario/windowClass.ts';
import { type Area, clearS, findEdges } from './edges.ts';
import { type Grid, placeAt } from './grid.ts';

/** Where the classes lie over a grid. */
export type CoverageMap = {
  readonly grid: Grid;
  /** The class of each node, as its index in `CLASSES`. */
  readonly ranks: Uint8Array;
  /** One inside the other: where the missile reaches, where in it there is a window, and where that is not short. */
  readonly areas: { readonly reach: Area; readonly open: Area; readonly long: Area };
};

/** The spacing of the coarse grid, in steps of the fine one: 4 degrees for steps of half a degree. */
const COARSE_STEPS = 8;
/** A cell whose corners are of one class is still divided when one of them is within this fraction of their spread of a threshold. */
const NEAR = 0.06;

/** Clearances are clamped here: farther from a window, how far says nothing about where one begins. */
const FARTHEST_S = -300;

const UNKNOWN = 255;

/**
 * Computes the classes over a grid: a coarse grid of places is solved exactly; a cell whose corners differ in class, or lie near a
 * threshold, is divided into four, down to one step of the grid; then each edge is located on the sides of the cells that it crosses.
 * Throws a RangeError that names every number of the scenario out of its range.
 */
export const computeMap = (scenario: Scenario, shortWindowS: number, grid: Grid): CoverageMap => {
  const { columns, rows } = grid;
  if (!(Number.isInteger(columns) && Number.isInteger(rows) && columns > 1 && rows > 1))
    throw new RangeError(`A grid needs two columns and two rows at least, but it has ${columns} by ${rows}.`);
  const solver = createSolver(scenario);
  const classify = classifyBy(shortWindowS);
  const ranks = new Uint8Array(columns * rows).fill(UNKNOWN);
  const results = new Map<number, PlaceResult>();
  const rankOf = ({ windowS }: PlaceResult): number => CLASSES.indexOf(classify(windowS));

  const resultAt = (column: number, row: number): PlaceResult => {
    const node = row * columns + column;
    const known = results.get(node);
    if (known !== undefined) return known;
    const result = solver.solve(placeAt(grid, column, row));
    results.set(node, result);
    ranks[node] = rankOf(result);
    return result;
  };

  const isNear = (values: readonly number[], level: number): boolean => {
    const distance = Math.min(...values.map((value) => Math.abs(value - level)));
    return distance < NEAR * (Math.max(...values) - Math.min(...values));
  };

  const mustDivide = (corners: readonly PlaceResult[]): boolean => {
    const [first, ...others] = corners.map(rankOf);
    if (others.some((rank) => rank !== first)) return true;
    const clearances = corners.map((corner) => Math.max(clearS(corner), FARTHEST_S));
    const reaches = corners.map(({ reachKm }) => reachKm);
    return isNear(reaches, 0) || isNear(clearances, 0) || isNear(clearances, shortWindowS);
  };

  const fill = (west: number, south: number, east: number, north: number, rank: number): void => {
    for (let row = south; row <= north; row++) {
      for (let column = west; column <= east; column++) {
        const node = row * columns + column;
        if (ranks[node] === UNKNOWN) ranks[node] = rank;
      }
    }
  };

  const solveCell = (west: number, south: number, east: number, north: number): void => {
    // A cell that is one step wide but not one step high is halved in one direction only; the other half has no width.
    if (west === east || south === north) return;
    const southWest = resultAt(west, south);
    const corners = [southWest, resultAt(east, south), resultAt(east, north), resultAt(west, north)];
    if (east - west <= 1 && north - south <= 1) return;
    if (!mustDivide(corners)) {
      fill(west, south, east, north, rankOf(southWest));
      return;
    }
    const [column, row] = [(west + east + 1) >> 1, (south + north + 1) >> 1];
    solveCell(west, south, column, row);
    solveCell(column, south, east, row);
    solveCell(west, row, column, north);
    solveCell(column, row, east, north);
  };

  for (let row = 0; row < rows - 1; row += COARSE_STEPS) {
    for (let column = 0; column < columns - 1; column += COARSE_STEPS) {
      solveCell(column, row, Math.min(column + COARSE_STEPS, columns - 1), Math.min(row + COARSE_STEPS, rows - 1));
    }
  }
  const [reach, open, long] = findEdges(grid, ranks, shortWindowS, resultAt, solver);
  return { grid, ranks, areas: { reach, open, long } };
};
