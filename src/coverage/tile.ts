import { aimAtPlace, BY_FOLD, gatherRelevant, guessLimit, signedRoot, signedSquare, UNGUESSED } from './guess.ts';
import { type Sheet, SIDE, TILE } from './sheet.ts';
import type { Shot } from './shot.ts';
import { setReady, solveSpan, solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { judge, type Verdict } from './window.ts';

/** A window is certain enough when it can be off by no more. */
const CERTAIN_S = 3;
/** What is farther from a window than this need not be known well. */
const SLACK_S = 15;

/** By how much (s) a limit's doubt can change the window at a place, whose edges begin at `at` of `guesses`. */
const doubtOf = (sheet: Sheet, limit: number, at: number): number => {
  const { guesses, gaps, manner } = sheet.scratch;
  const gap = gaps[2 * limit] as number;
  const otherGap = gaps[2 * limit + 1] as number;
  if (manner[limit] === UNGUESSED) return Infinity;
  if (manner[limit] !== BY_FOLD) return gap + otherGap;
  const length = (guesses[at + 2 * limit + 1] as number) - (guesses[at + 2 * limit] as number);
  const square = signedSquare(length);
  return gap + Math.max(signedRoot(square + otherGap) - length, length - signedRoot(square - otherGap));
};

/** Writes the edges of a limit at a place were its doubt resolved for the better, and for the worse. */
const hopeAndFear = (sheet: Sheet, limit: number, at: number): void => {
  const { guesses, gaps, manner, hopes, fears } = sheet.scratch;
  const first = 2 * limit;
  const opens = guesses[at + first] as number;
  const closes = guesses[at + first + 1] as number;
  const gap = gaps[first] as number;
  const otherGap = gaps[first + 1] as number;
  if (manner[limit] === UNGUESSED) {
    hopes[first] = fears[first + 1] = -Infinity;
    hopes[first + 1] = fears[first] = Infinity;
  } else if (manner[limit] === BY_FOLD) {
    const sum = opens + closes;
    const square = signedSquare(closes - opens);
    const longest = signedRoot(square + otherGap) + gap;
    const shortest = signedRoot(square - otherGap) - gap;
    hopes[first] = (sum - longest) / 2;
    hopes[first + 1] = (sum + longest) / 2;
    fears[first] = (sum - shortest) / 2;
    fears[first + 1] = (sum + shortest) / 2;
  } else {
    hopes[first] = opens - gap;
    hopes[first + 1] = closes + otherGap;
    fears[first] = opens + gap;
    fears[first + 1] = closes - otherGap;
  }
};

const judgedS = (shot: Shot, edges: Float64Array, verdict: Verdict): number => {
  judge(shot, edges, 0, verdict);
  return verdict.windowS;
};

/** How much (s) the window, all else at its best, hangs on one limit's doubt. */
const stakeOf = (shot: Shot, sheet: Sheet, limit: number, bestS: number): number => {
  const { hopes, fears, verdict } = sheet.scratch;
  const first = 2 * limit;
  const opens = hopes[first] as number;
  const closes = hopes[first + 1] as number;
  hopes[first] = fears[first] as number;
  hopes[first + 1] = fears[first + 1] as number;
  const windowS = judgedS(shot, hopes, verdict);
  hopes[first] = opens;
  hopes[first + 1] = closes;
  return bestS - windowS;
};

/**
 * Solves, at the place aimed at, the limits in doubt (a bit each) on which the window hangs, into `edges`. First those that alone matter;
 * where two stand in for each other none does, and all are solved.
 */
const solveDoubts = (shot: Shot, sheet: Sheet, doubted: number): number => {
  const { edges, hopes, fears, verdict } = sheet.scratch;
  let open = doubted;
  let bestS = judgedS(shot, hopes, verdict);
  for (let pass = 0; pass < 2; pass++) {
    if (bestS - judgedS(shot, fears, verdict) <= 2 * CERTAIN_S) break;
    for (let limit = 0; limit < shot.limitCount && bestS > -SLACK_S; limit++) {
      const first = 2 * limit;
      if (((open >> limit) & 1) === 0) continue;
      if (pass === 0 && stakeOf(shot, sheet, limit, bestS) <= CERTAIN_S) continue;
      solveSpan(shot, limit, edges, first);
      hopes[first] = fears[first] = edges[first] as number;
      hopes[first + 1] = fears[first + 1] = edges[first + 1] as number;
      open &= ~(1 << limit);
      bestS = judgedS(shot, hopes, verdict);
    }
  }
  return judgedS(shot, edges, verdict);
};

/** Mends the window (s) at a place of a tile that begins at the column and row, if what it was guessed from leaves it in doubt. */
const resolve = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  place: number,
  doubted: number,
): void => {
  const { guesses, edges, hopes, fears, verdict, windowS } = sheet.scratch;
  const guessS = windowS[place] as number;
  const at = place * sheet.stride;
  let doubtS = 0;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    if (((doubted >> limit) & 1) === 1) doubtS += doubtOf(sheet, limit, at);
  }
  if (doubtS <= CERTAIN_S || guessS + doubtS <= -SLACK_S) return;
  for (let i = 0; i < sheet.stride; i++) edges[i] = hopes[i] = fears[i] = guesses[at + i] as number;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    if (((doubted >> limit) & 1) === 1) hopeAndFear(sheet, limit, at);
  }
  const bestS = judgedS(shot, hopes, verdict);
  if (bestS <= -SLACK_S || bestS - judgedS(shot, fears, verdict) <= 2 * CERTAIN_S) return;
  const across = place % SIDE;
  aimAtPlace(shot, sheet, launch, column * TILE + across, row * TILE + (place - across) / SIDE);
  if (!shot.forwardCue) {
    // The reach hangs on when the missile is first seen, and so on every view.
    solveSpans(shot, edges, 0);
    windowS[place] = judgedS(shot, edges, verdict);
    return;
  }
  setReady(shot, edges, 0);
  windowS[place] = solveDoubts(shot, sheet, doubted);
};

/**
 * Windows at the places of a tile, limit by limit, into `scratch.windowS` (`SIDE` a side): each limit by itself is smooth from
 * place to place, so the corners of the window, where one limit takes over from another, come out sharp. `near` must stand round the tile.
 */
export const refineTile = (shot: Shot, sheet: Sheet, launch: Vec3, column: number, row: number): void => {
  const { guesses, windowS, verdict } = sheet.scratch;
  // A side shared with the next tile is that one's.
  const across = column + 2 === sheet.columns ? SIDE : TILE;
  const up = row + 2 === sheet.rows ? SIDE : TILE;
  const relevant = gatherRelevant(sheet);
  let doubted = 0;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    if (!guessLimit(shot, sheet, launch, column, row, limit, (relevant >> (2 * limit)) & 3)) doubted |= 1 << limit;
  }
  for (let j = 0; j < up; j++) {
    for (let place = j * SIDE; place < j * SIDE + across; place++) {
      judge(shot, guesses, place * sheet.stride, verdict);
      windowS[place] = verdict.windowS;
      if (doubted !== 0) resolve(shot, sheet, launch, column, row, place, doubted);
    }
  }
};
