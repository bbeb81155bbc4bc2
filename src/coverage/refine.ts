import { giveBetween } from './between.ts';
import { gatherRelevant } from './guess.ts';
import { leadOf, solveAround, solveCorners } from './node.ts';
import { BLOCK, type Sheet, TILE } from './sheet.ts';
import type { Shot } from './shot.ts';
import { guessWindows } from './smooth.ts';
import type { Vec3 } from './sphere.ts';
import { refineTile } from './tile.ts';

/**
 * Depth of a gap (s) beyond which nothing more is said. Where a window ends at a radar's range it falls off as a square root, to more than a
 * minute below nothing within half a degree: cut off sooner, the edge between the two would be drawn in steps.
 */
export const DEEPEST_S = -150;
/**
 * A launch point is passed over in a tile where its window, taken for even between the corners, is everywhere so much longer than the
 * worst, if the same limits bind at the corners, and if not; in a block where it is so by so many times more.
 */
const SMOOTH_LEAD_S = 6;
const ROUGH_LEAD_S = 30;

/** The launch point whose turn it is. */
type Turn = {
  readonly shot: Shot;
  readonly launch: Vec3;
  /** Cosines of angles from it: up to where its missiles reach; where a block begins to be, and is wholly, within that. */
  readonly cosReach: number;
  readonly cosSome: number;
  readonly cosAll: number;
};

const cosineAt = ({ places, width }: Sheet, [lx, ly, lz]: Vec3, column: number, row: number): number => {
  const at = row * width + column;
  return lx * (places.x[at] as number) + ly * (places.y[at] as number) + lz * (places.z[at] as number);
};

/** The greatest of the worst windows (s) in a tile. */
const measureCeiling = ({ worstS, width }: Sheet, column: number, row: number): number => {
  let most = -Infinity;
  for (let j = 0; j < TILE; j++) {
    const at = (row * TILE + j) * width + column * TILE;
    for (let i = at; i < at + TILE; i++) if ((worstS[i] as number) > most) most = worstS[i] as number;
  }
  return most;
};

/** Takes the windows of a square of `step` tiles a side along into the worst, from `scratch.windowS`. */
const takeAlong = (sheet: Sheet, turn: Turn, column: number, row: number, step: number): void => {
  const { width, scratch, worstS, ceilingS } = sheet;
  const { launch, cosReach } = turn;
  const side = step * TILE + 1;
  // A side shared with the next square is that one's.
  const across = column + step === sheet.columns - 1 ? side : side - 1;
  const up = row + step === sheet.rows - 1 ? side : side - 1;
  const middle = (step * TILE) / 2;
  const isWhole = cosineAt(sheet, launch, column * TILE + middle, row * TILE + middle) > turn.cosAll;
  for (let j = 0; j < up; j++) {
    const at = (row * TILE + j) * width + column * TILE;
    for (let i = 0; i < across; i++) {
      const windowS = scratch.windowS[j * side + i] as number;
      if (windowS >= (worstS[at + i] as number)) continue;
      if (isWhole || cosineAt(sheet, launch, column * TILE + i, row * TILE + j) >= cosReach) worstS[at + i] = windowS;
    }
  }
  for (let r = row; r < row + step; r++) {
    for (let c = column; c < column + step; c++) ceilingS[r * sheet.columns + c] = measureCeiling(sheet, c, r);
  }
};

/** Solves the corners of a square, and says whether the launch point can be the worst nowhere in it. */
const isOvertaken = (
  sheet: Sheet,
  turn: Turn,
  column: number,
  row: number,
  step: number,
  ceilingS: number,
): boolean => {
  if (ceilingS <= DEEPEST_S) return true;
  const isSmooth = solveCorners(turn.shot, sheet, turn.launch, row * sheet.columns + column, step);
  // Somewhere in it no launch point before reaches.
  if (ceilingS === Infinity) return false;
  return leadOf(sheet, column, row, step) > step * (isSmooth ? SMOOTH_LEAD_S : ROUGH_LEAD_S);
};

const fillTile = (sheet: Sheet, turn: Turn, column: number, row: number): void => {
  const { shot, launch } = turn;
  if (isOvertaken(sheet, turn, column, row, 1, sheet.ceilingS[row * sheet.columns + column] as number)) return;
  solveAround(shot, sheet, launch, column, row, 1);
  if (!guessWindows(sheet, TILE)) refineTile(shot, sheet, launch, column, row);
  takeAlong(sheet, turn, column, row, 1);
};

/** Fills a block where the window is smooth, or leaves it open, to be filled tile by tile. */
const openBlock = (sheet: Sheet, turn: Turn, column: number, row: number): void => {
  const { shot, launch } = turn;
  const middle = (TILE * BLOCK) / 2;
  const node = row * sheet.columns + column;
  sheet.open[node] = 0;
  if (cosineAt(sheet, launch, column * TILE + middle, row * TILE + middle) < turn.cosSome) return;
  let ceilingS = -Infinity;
  for (let r = row; r < row + BLOCK; r++) {
    for (let c = column; c < column + BLOCK; c++) {
      ceilingS = Math.max(ceilingS, sheet.ceilingS[r * sheet.columns + c] as number);
    }
  }
  if (isOvertaken(sheet, turn, column, row, BLOCK, ceilingS)) return;
  solveAround(shot, sheet, launch, column, row, BLOCK);
  if (guessWindows(sheet, TILE * BLOCK)) {
    takeAlong(sheet, turn, column, row, BLOCK);
    return;
  }
  sheet.open[node] = 1;
  giveBetween(shot, sheet, node, gatherRelevant(sheet));
};

/**
 * Takes the windows of one launch point, whose missiles reach `reachRad`, along into the worst so far. Block by block: one where it cannot
 * be the worst is passed over, one whose window is smooth is interpolated, any other goes tile by tile, and what is not smooth there
 * limit by limit.
 */
export const fillSheet = (shot: Shot, sheet: Sheet, launch: Vec3, reachRad: number): void => {
  const { columns, rows, open } = sheet;
  const turn: Turn = {
    shot,
    launch,
    cosReach: Math.cos(reachRad),
    cosSome: Math.cos(Math.min(Math.PI, reachRad + sheet.aroundRad)),
    cosAll: Math.cos(Math.max(0, reachRad - sheet.aroundRad)),
  };
  sheet.known.fill(0);
  sheet.given.fill(0);
  for (let row = 0; row + BLOCK < rows; row += BLOCK) {
    for (let column = 0; column + BLOCK < columns; column += BLOCK) openBlock(sheet, turn, column, row);
  }
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      if (open[(row - (row % BLOCK)) * columns + column - (column % BLOCK)] === 1) fillTile(sheet, turn, column, row);
    }
  }
};
