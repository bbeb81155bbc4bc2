import { createSolver, type Standing } from '../engage/solver.ts';
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

/** Nodes between two of the coarse grid, which is solved first: 4 degrees of the page's half. */
const COARSE_STEPS = 8;
/** A cell whose corners agree is divided all the same when one lies this near a change, as a share of the corners' differences. */
const NEAR = 0.06;

/** What is farther from a window than this is far from one. */
const FARTHEST_S = -300;

const UNKNOWN = 255;

/**
 * Computes the classes over a grid: a coarse grid of places is solved exactly; a cell whose corners differ in class, or lie near a change,
 * is divided into four, down to one step of the grid; then each edge is placed on the sides of the cells that it crosses.
 * Throws a RangeError that names every number of the scenario out of its range.
 */
export const computeMap = (scenario: Scenario, shortWindowS: number, grid: Grid): CoverageMap => {
  const { columns, rows } = grid;
  if (!(Number.isInteger(columns) && Number.isInteger(rows) && columns > 1 && rows > 1))
    throw new RangeError(`A grid needs two columns and two rows at least, but it has ${columns} by ${rows}.`);
  const solver = createSolver(scenario);
  const classify = classifyBy(shortWindowS);
  const ranks = new Uint8Array(columns * rows).fill(UNKNOWN);
  const standings = new Map<number, Standing>();
  const rankOf = ({ windowS }: Standing): number => CLASSES.indexOf(classify(windowS));

  const standingAt = (column: number, row: number): Standing => {
    const node = row * columns + column;
    const known = standings.get(node);
    if (known !== undefined) return known;
    const standing = solver.solve(placeAt(grid, column, row));
    standings.set(node, standing);
    ranks[node] = rankOf(standing);
    return standing;
  };

  const isNear = (values: readonly number[], level: number): boolean => {
    const distance = Math.min(...values.map((value) => Math.abs(value - level)));
    return distance < NEAR * (Math.max(...values) - Math.min(...values));
  };

  const mustDivide = (corners: readonly Standing[]): boolean => {
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
    // The other half of a cell that is one step wide.
    if (west === east || south === north) return;
    const southWest = standingAt(west, south);
    const corners = [southWest, standingAt(east, south), standingAt(east, north), standingAt(west, north)];
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
  const [reach, open, long] = findEdges(grid, ranks, shortWindowS, standingAt, solver);
  return { grid, ranks, areas: { reach, open, long } };
};
