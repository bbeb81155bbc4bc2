import { leadOf, solveAround, solveCorners } from './node.ts';
import { BLOCK, type Sheet, TILE } from './sheet.ts';
import type { Shot } from './shot.ts';
import type { Vec3 } from './sphere.ts';
import { guessWindows, refineTile } from './tile.ts';

/**
 * Depth of a gap beyond which nothing more is said. Where a window ends at a radar's range it falls off as a square root, to more than a
 * minute below nothing within half a degree: cut off sooner, the edge between the two would be drawn in steps.
 */
export const DEEPEST_S = -150;
/** A launch point is passed over in a tile where its window, taken for even between the corners, is everywhere so much longer than the worst. */
const SMOOTH_LEAD_S = 6;
/** The same where not the same limits bind at all corners. */
const ROUGH_LEAD_S = 30;

/** No place of a block is farther (rad) than this from its middle, on grids of half a degree. */
const ALL_ROUND_RAD = 0.06;

/** The launch point whose turn it is: its unit vector, and how far its missiles reach. */
type Turn = { readonly shot: Shot; readonly launch: Vec3; readonly reachRad: number; readonly cosReach: number };

const cosineAt = ({ places, width }: Sheet, [lx, ly, lz]: Vec3, column: number, row: number): number => {
  const at = row * width + column;
  return lx * (places.x[at] as number) + ly * (places.y[at] as number) + lz * (places.z[at] as number);
};

/** Takes the windows of a square of tiles along into the worst, from `scratch.windowS`. */
const takeAlong = (sheet: Sheet, turn: Turn, column: number, row: number, step: number): void => {
  const { width, scratch, worstS, ceilingS } = sheet;
  const { launch, reachRad, cosReach } = turn;
  const side = step * TILE + 1;
  // A place between two squares is taken with the one that it is the first of, if there is one.
  const across = column + step === sheet.columns - 1 ? side : side - 1;
  const up = row + step === sheet.rows - 1 ? side : side - 1;
  const isWhole =
    cosineAt(sheet, launch, column * TILE, row * TILE) > Math.cos(Math.max(0, reachRad - 2 * ALL_ROUND_RAD));
  for (let j = 0; j < up; j++) {
    const at = (row * TILE + j) * width + column * TILE;
    for (let i = 0; i < across; i++) {
      const windowS = scratch.windowS[j * side + i] as number;
      if (windowS >= (worstS[at + i] as number)) continue;
      if (isWhole || cosineAt(sheet, launch, column * TILE + i, row * TILE + j) >= cosReach) worstS[at + i] = windowS;
    }
  }
  for (let r = row; r < row + step; r++) {
    for (let c = column; c < column + step; c++) {
      let most = -Infinity;
      for (let j = 0; j < TILE; j++) {
        const at = (r * TILE + j) * width + c * TILE;
        for (let i = 0; i < TILE; i++) if ((worstS[at + i] as number) > most) most = worstS[at + i] as number;
      }
      ceilingS[r * sheet.columns + c] = most;
    }
  }
};

/** Solves the corners of a square, and says whether the launch point can be the worst nowhere in it. */
const isOvertaken = (sheet: Sheet, { shot, launch }: Turn, column: number, row: number, step: number): boolean => {
  const isSmooth = solveCorners(shot, sheet, launch, row * sheet.columns + column, step);
  return leadOf(sheet, column, row, step) > step * (isSmooth ? SMOOTH_LEAD_S : ROUGH_LEAD_S);
};

const fillTile = (sheet: Sheet, turn: Turn, column: number, row: number): void => {
  const { shot, launch } = turn;
  if ((sheet.ceilingS[row * sheet.columns + column] as number) <= DEEPEST_S) return;
  if (isOvertaken(sheet, turn, column, row, 1)) return;
  solveAround(shot, sheet, launch, column, row, 1);
  if (!guessWindows(sheet, TILE)) refineTile(shot, sheet, launch, column, row);
  takeAlong(sheet, turn, column, row, 1);
};

const fillBlock = (sheet: Sheet, turn: Turn, column: number, row: number): void => {
  const { shot, launch, reachRad } = turn;
  const { columns, ceilingS } = sheet;
  const middle = (TILE * BLOCK) / 2;
  if (
    cosineAt(sheet, launch, column * TILE + middle, row * TILE + middle) <
    Math.cos(Math.min(Math.PI, reachRad + ALL_ROUND_RAD))
  )
    return;
  let most = -Infinity;
  for (let r = row; r < row + BLOCK; r++) {
    for (let c = column; c < column + BLOCK; c++) most = Math.max(most, ceilingS[r * columns + c] as number);
  }
  if (most <= DEEPEST_S || isOvertaken(sheet, turn, column, row, BLOCK)) return;
  solveAround(shot, sheet, launch, column, row, BLOCK);
  if (guessWindows(sheet, TILE * BLOCK)) {
    takeAlong(sheet, turn, column, row, BLOCK);
    return;
  }
  for (let r = row; r < row + BLOCK; r++) {
    for (let c = column; c < column + BLOCK; c++) fillTile(sheet, turn, c, r);
  }
};

/**
 * Takes one launch point's windows along into the worst so far. Block by block: one where it cannot be the worst is passed over, one whose
 * window is smooth is interpolated, any other goes tile by tile, and what is not smooth there edge by edge.
 */
export const fillSheet = (shot: Shot, sheet: Sheet, launch: Vec3, reachRad: number): void => {
  const turn = { shot, launch, reachRad, cosReach: Math.cos(reachRad) };
  sheet.known.fill(0);
  for (let row = 0; row + BLOCK < sheet.rows; row += BLOCK) {
    for (let column = 0; column + BLOCK < sheet.columns; column += BLOCK) fillBlock(sheet, turn, column, row);
  }
};
