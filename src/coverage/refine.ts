import { guessSpan, HOPE, TRUST_S } from './guess.ts';
import { COARSE_STEP, type Sheet } from './sheet.ts';
import { aimShot, type Shot } from './shot.ts';
import { setReady, solveSpan, solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { judge } from './window.ts';

/** An edge guessed from a bad guess may be this much worse still. */
const INHERITED_DOUBT_S = 100;

const settle = (shot: Shot, sheet: Sheet, place: number): void => {
  const { verdict } = sheet.scratch;
  judge(shot, sheet.edges, place * sheet.stride, verdict);
  sheet.windowS[place] = verdict.windowS;
  sheet.binding[place] = verdict.binding;
};

const aimAt = (shot: Shot, sheet: Sheet, launch: Vec3, place: number): void => {
  const { x, y, z } = sheet.vectors;
  aimShot(shot, launch, x[place] as number, y[place] as number, z[place] as number);
};

const solvePlace = (shot: Shot, sheet: Sheet, launch: Vec3, place: number): void => {
  aimAt(shot, sheet, launch, place);
  solveSpans(shot, sheet.edges, place * sheet.stride);
  sheet.doubts[place] = 0;
  settle(shot, sheet, place);
};

const aroundRow = ({ scratch, columns }: Sheet, column: number, row: number, half: number): void => {
  const { near } = scratch;
  const place = row * columns + column;
  near[0] = column < 3 * half ? -1 : place - 3 * half;
  near[1] = place - half;
  near[2] = place + half;
  near[3] = column + 3 * half < columns ? place + 3 * half : -1;
  near[4] = column < 5 * half ? -1 : place - 5 * half;
  near[5] = column + 5 * half < columns ? place + 5 * half : -1;
};

const aroundColumn = ({ scratch, columns, rows }: Sheet, column: number, row: number, half: number): void => {
  const { near } = scratch;
  const place = row * columns + column;
  near[0] = row < 3 * half ? -1 : place - 3 * half * columns;
  near[1] = place - half * columns;
  near[2] = place + half * columns;
  near[3] = row + 3 * half < rows ? place + 3 * half * columns : -1;
  near[4] = row < 5 * half ? -1 : place - 5 * half * columns;
  near[5] = row + 5 * half < rows ? place + 5 * half * columns : -1;
};

/** All bits set at any of the neighbours. */
const gather = (bits: Int32Array, near: Int32Array): number => {
  let all = (bits[near[1] as number] as number) | (bits[near[2] as number] as number);
  if ((near[0] as number) >= 0) all |= bits[near[0] as number] as number;
  if ((near[3] as number) >= 0) all |= bits[near[3] as number] as number;
  return all;
};

/** Guesses all edges of a place from its neighbours, and returns the bits of those not to be trusted. */
const guessPlace = (shot: Shot, sheet: Sheet, place: number): number => {
  const { scratch, edges, stride, doubts } = sheet;
  const { near, hopes } = scratch;
  // The outermost two only help where they are beyond doubt themselves.
  if ((near[4] as number) >= 0 && doubts[near[4] as number] !== 0) near[4] = -1;
  if ((near[5] as number) >= 0 && doubts[near[5] as number] !== 0) near[5] = -1;
  let doubt = 0;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    // A reach has a beginning but often no end inside the arc: nothing that could fold.
    const canFold = limit === 0 || limit > shot.siteCount;
    doubt |= guessSpan(edges, stride, 2 * limit, place, scratch, canFold) << (2 * limit);
  }
  const inherited = gather(doubts, near);
  for (let i = 0; i < stride && inherited !== 0; i++) {
    if (((inherited >> i) & 1) === 0) continue;
    // A span that seems dead only because a neighbour is badly guessed may as well be alive.
    const first = place * stride + (i & ~1);
    const doubtS = (edges[first + 1] as number) > (edges[first] as number) ? INHERITED_DOUBT_S : 2 * INHERITED_DOUBT_S;
    hopes[i] = (hopes[i] as number) + ((i & 1) === 0 ? -doubtS : doubtS);
  }
  return doubt | inherited;
};

/** Whether a place that seems to have no window might have one after all, were every doubt resolved for the better. */
const mayOpen = (shot: Shot, sheet: Sheet, place: number): boolean => {
  if ((sheet.windowS[place] as number) >= 0) return false;
  const { verdict, hopes } = sheet.scratch;
  judge(shot, hopes, 0, verdict);
  return verdict.windowS > 0;
};

/** Solves at a place those limits that are in doubt and bind there or next to it, or might open a window. */
const resolveDoubts = (shot: Shot, sheet: Sheet, place: number): void => {
  const { edges, stride, doubts, binding, scratch } = sheet;
  const at = place * stride;
  let matters = gather(binding, scratch.near) | (binding[place] as number);
  for (let limit = 0; limit < shot.limitCount; limit++) {
    const bits = 3 << (2 * limit);
    const doubt = doubts[place] as number;
    if ((doubt & bits) === 0) continue;
    if ((doubt & bits & matters) === 0 && !mayOpen(shot, sheet, place)) continue;
    solveSpan(shot, limit, edges, at + 2 * limit);
    doubts[place] = doubt & ~bits;
    scratch.hopes[2 * limit] = edges[at + 2 * limit] as number;
    scratch.hopes[2 * limit + 1] = edges[at + 2 * limit + 1] as number;
    settle(shot, sheet, place);
    matters |= binding[place] as number;
    // What now binds may be a limit passed over before.
    if ((doubt & matters & (bits - 1)) !== 0) limit = -1;
  }
};

/** Stands in `doubts` for a place whose window was interpolated, and whose edges are not known. */
const HOLLOW = 1 << 31;

/**
 * Interpolates the window itself, which is enough for a place that no other place will be guessed from edge by edge, if
 * the same two edges bind all round, or nothing does by far. Says whether that could be done.
 */
const guessWindow = (sheet: Sheet, place: number): boolean => {
  const { scratch, binding, windowS } = sheet;
  const { near } = scratch;
  const n0 = near[0] as number;
  const n1 = near[1] as number;
  const n2 = near[2] as number;
  const n3 = near[3] as number;
  if (n0 < 0 || n3 < 0) return false;
  const bits = binding[n1] as number;
  if (bits !== binding[n2] || bits !== binding[n0] || bits !== binding[n3]) return false;
  // Clearing the lowest bit leaves one bit of two, and clearing that leaves none.
  const rest = bits & (bits - 1);
  if ((rest & (rest - 1)) !== 0) return false;
  const a = windowS[n0] as number;
  const b = windowS[n1] as number;
  const c = windowS[n2] as number;
  const d = windowS[n3] as number;
  const cubic = (9 * (b + c) - a - d) / 16;
  const gapS = Math.abs(cubic - (b + c) / 2);
  if (bits === 0 ? cubic + HOPE * gapS >= 0 : gapS > TRUST_S) return false;
  windowS[place] = cubic;
  binding[place] = bits;
  sheet.doubts[place] = HOLLOW;
  return true;
};

/** Guesses the edges of the hollow neighbours of a place in a column; theirs are in the row, and not hollow. */
const fillHollows = (shot: Shot, sheet: Sheet, place: number): void => {
  const { columns, doubts, scratch } = sheet;
  const { near } = scratch;
  const column = place % columns;
  const row = (place - column) / columns;
  for (let i = 0; i < 4; i++) {
    const neighbour = near[i] as number;
    if (neighbour < 0 || doubts[neighbour] !== HOLLOW) continue;
    aroundRow(sheet, column, row + 2 * i - 3, 1);
    doubts[neighbour] = guessPlace(shot, sheet, neighbour);
    aroundColumn(sheet, column, row, 1);
  }
};

/** Fills a place from its neighbours, and solves for itself what matters there and cannot be trusted. */
const fillPlace = (shot: Shot, sheet: Sheet, launch: Vec3, place: number, isLast: boolean): void => {
  const { scratch, doubts, binding, edges, stride } = sheet;
  const { near } = scratch;
  if (isLast && guessWindow(sheet, place)) return;
  if ((near[0] as number) < 0 && (near[3] as number) < 0) {
    solvePlace(shot, sheet, launch, place);
    return;
  }
  if (isLast && (gather(doubts, near) & HOLLOW) !== 0) fillHollows(shot, sheet, place);
  const doubt = guessPlace(shot, sheet, place);
  doubts[place] = doubt;
  settle(shot, sheet, place);
  if (doubt === 0) return;
  const matters = gather(binding, near) | (binding[place] as number);
  if ((doubt & matters) === 0 && !mayOpen(shot, sheet, place)) return;
  if (!shot.forwardCue) {
    // The reach hangs on when the missile is first seen, and so on every view.
    solvePlace(shot, sheet, launch, place);
    return;
  }
  aimAt(shot, sheet, launch, place);
  setReady(shot, edges, place * stride);
  resolveDoubts(shot, sheet, place);
};

/**
 * Fills a sheet for one launch point: solves every eighth place both ways, then halves the step three times. Each limit by
 * itself is smooth from place to place, so most new places are interpolated edge by edge, and the corners of the
 * window, where one limit takes over from another, come out sharp.
 */
export const fillSheet = (shot: Shot, sheet: Sheet, launch: Vec3): void => {
  const { columns, rows } = sheet;
  for (let row = 0; row < rows; row += COARSE_STEP) {
    for (let column = 0; column < columns; column += COARSE_STEP) {
      solvePlace(shot, sheet, launch, row * columns + column);
    }
  }
  for (let step = COARSE_STEP; step > 1; step /= 2) {
    const half = step / 2;
    for (let row = 0; row < rows; row += step) {
      for (let column = half; column < columns; column += step) {
        aroundRow(sheet, column, row, half);
        fillPlace(shot, sheet, launch, row * columns + column, half === 1);
      }
    }
    for (let row = half; row < rows; row += step) {
      for (let column = 0; column < columns; column += half) {
        aroundColumn(sheet, column, row, half);
        fillPlace(shot, sheet, launch, row * columns + column, half === 1);
      }
    }
  }
};
