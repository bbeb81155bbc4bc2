import { type Sheet, TILE } from './sheet.ts';
import { aimShot, type Shot } from './shot.ts';
import { setReady, solveSpan, solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { complete, gapOf, spread } from './spread.ts';
import { judge } from './window.ts';

/** A guess is trusted when one from four nodes comes this close to one from two. */
const TRUST_S = 1.5;
/** Over a block, and where a node is lacking, a guess is worse beside that. */
const CLOSE_TRUST_S = 0.6;
/** A value may lie this many times further out than the two guesses lie apart. */
const HOPE = 3;
/** A window is certain enough when the best and the worst it could be differ by less. */
const CERTAIN_S = 6;
/** What is farther from a window than this need not be known well. */
const SLACK_S = 15;

/** Of what a guess is off in the middle of a tile, by this share it may be off elsewhere, before `HOPE`. */
const WORTH = 0.5;
/** Deeper than this a gap is not told from a deeper one. */
const LOWEST_S = -400;
/** The bits of the four nodes in the middle of sixteen. */
const INNER = 0x660;
/** Whether each side of the square has, in its line, a third node at one end or the other. */
const isHeld = (has: number): boolean =>
  (has & 0x0090) !== 0 && (has & 0x0900) !== 0 && (has & 0x2002) !== 0 && (has & 0x4004) !== 0;

const SIDE = TILE + 1;
const AREA = SIDE * SIDE;

/** How a limit is guessed over a tile: by its edges, by its middle and the signed square of its length, or not at all. */
const BY_EDGES = 0;
const BY_FOLD = 1;
const UNGUESSED = 2;

const signedSquare = (value: number): number => value * Math.abs(value);
const signedRoot = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value));

/** Whether a limit is kept for some time at every node around. */
const isAliveAround = (sheet: Sheet, limit: number): boolean => {
  const { near } = sheet.scratch;
  for (let i = 0; i < 16; i++) {
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    if ((near[i] as number) >= 0 && !((sheet.edges[at + 1] as number) > (sheet.edges[at] as number))) return false;
  }
  return true;
};

/** Whether the same thing first shows the missile at every node around. */
const isCuedAlike = ({ scratch, cueKind }: Sheet): boolean => {
  const { near } = scratch;
  const kind = cueKind[near[5] as number];
  for (let i = 0; i < 16; i++) if ((near[i] as number) >= 0 && cueKind[near[i] as number] !== kind) return false;
  return true;
};

/** Whether a limit is never kept at any node around, by more than that varies. */
const isDeadAround = (sheet: Sheet, limit: number): boolean => {
  const { near } = sheet.scratch;
  let most = -Infinity;
  let least = Infinity;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    const length = (sheet.edges[at + 1] as number) - (sheet.edges[at] as number);
    most = Math.max(most, length);
    least = Math.min(least, length);
  }
  return most < 0 && 2 * most * most > least * least;
};

/** Takes a number of each node around into `corners`, and completes them. */
const gatherEdge = (sheet: Sheet, limit: number, kind: 'opens' | 'closes' | 'sum' | 'square'): void => {
  const { near, corners } = sheet.scratch;
  let has = 0;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    has |= 1 << i;
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    const opens = sheet.edges[at] as number;
    const closes = sheet.edges[at + 1] as number;
    corners[i] =
      kind === 'opens'
        ? opens
        : kind === 'closes'
          ? closes
          : kind === 'sum'
            ? opens + closes
            : signedSquare(closes - opens);
  }
  complete(corners, has);
};

const aimAtPlace = (shot: Shot, sheet: Sheet, launch: Vec3, column: number, row: number): void => {
  const { x, y, z } = sheet.places;
  const at = row * sheet.width + column;
  aimShot(shot, launch, x[at] as number, y[at] as number, z[at] as number);
};

/** Solves a limit in the middle of the tile, where a guess is worst, and takes its error there for what the guess is worth. */
const checkMiddle = (shot: Shot, sheet: Sheet, launch: Vec3, limit: number, column: number, row: number): void => {
  const { edges, gaps, manner, spread: from } = sheet.scratch;
  const first = 2 * limit;
  const place = (SIDE * SIDE - 1) / 2;
  aimAtPlace(shot, sheet, launch, column + TILE / 2, row + TILE / 2);
  setReady(shot, edges, 0);
  solveSpan(shot, limit, edges, first);
  const opens = edges[first] as number;
  const closes = edges[first + 1] as number;
  const isFold = manner[limit] === BY_FOLD;
  const a = isFold ? opens + closes : opens;
  const b = isFold ? signedSquare(closes - opens) : closes;
  gaps[first] = WORTH * Math.abs(a - (from[first * AREA + place] as number));
  gaps[first + 1] = WORTH * Math.abs(b - (from[(first + 1) * AREA + place] as number));
};

/** The least length (s) of a limit's span, alive or dead, at the nodes around. */
const leastLength = (sheet: Sheet, limit: number): number => {
  const { near } = sheet.scratch;
  let least = Infinity;
  let signs = 0;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    const length = (sheet.edges[at + 1] as number) - (sheet.edges[at] as number);
    least = Math.min(least, Math.abs(length));
    signs |= length > 0 ? 1 : 2;
  }
  return signs === 3 ? 0 : least;
};

/** Spreads two numbers of a limit over the tile; their gaps are by how much two ways of guessing differ. */
const spreadPair = (sheet: Sheet, limit: number, isFold: boolean): void => {
  const { corners, gaps, manner, spread: to } = sheet.scratch;
  for (let side = 0; side < 2; side++) {
    gatherEdge(sheet, limit, isFold ? (side === 0 ? 'sum' : 'square') : side === 0 ? 'opens' : 'closes');
    gaps[2 * limit + side] = gapOf(corners);
    spread(corners, TILE, to, (2 * limit + side) * AREA);
  }
  manner[limit] = isFold ? BY_FOLD : BY_EDGES;
};

const trust = (sheet: Sheet, limit: number): true => {
  sheet.scratch.gaps[2 * limit] = 0;
  sheet.scratch.gaps[2 * limit + 1] = 0;
  return true;
};

/** Spreads one limit over the tile round which `near` stands. Says whether it is beyond doubt. */
const spreadLimit = (shot: Shot, sheet: Sheet, launch: Vec3, column: number, row: number, limit: number): boolean => {
  const { gaps, manner } = sheet.scratch;
  const first = 2 * limit;
  const isAlive = isAliveAround(sheet, limit);
  const canFold = limit === 0 || limit > shot.siteCount;
  manner[limit] = UNGUESSED;
  if (!canFold && !isCuedAlike(sheet)) return false;
  if (isAlive) {
    spreadPair(sheet, limit, false);
    if ((gaps[first] as number) <= TRUST_S && (gaps[first + 1] as number) <= TRUST_S) return trust(sheet, limit);
  } else if (!canFold && isDeadAround(sheet, limit)) {
    spreadPair(sheet, limit, false);
    return trust(sheet, limit);
  }
  if (canFold) spreadPair(sheet, limit, true);
  if (shot.forwardCue && manner[limit] !== UNGUESSED) {
    checkMiddle(shot, sheet, launch, limit, column, row);
    const length = manner[limit] === BY_EDGES ? 1 : leastLength(sheet, limit);
    if ((gaps[first] as number) <= 0.5 && (gaps[first + 1] as number) <= 0.5 * length) return trust(sheet, limit);
  }
  return false;
};

/** Takes the edges of a limit at a place of the tile from what was spread. */
const readLimit = (sheet: Sheet, limit: number, place: number): void => {
  const { edges, hopes, fears, spread: from, gaps, manner } = sheet.scratch;
  const first = 2 * limit;
  const second = first + 1;
  const a = from[first * AREA + place] as number;
  const b = from[second * AREA + place] as number;
  const gapA = HOPE * (gaps[first] as number);
  const gapB = HOPE * (gaps[second] as number);
  if (manner[limit] === BY_EDGES) {
    edges[first] = a;
    edges[second] = b;
    hopes[first] = a - gapA;
    hopes[second] = b + gapB;
    fears[first] = a + gapA;
    fears[second] = b - gapB;
  } else if (manner[limit] === BY_FOLD) {
    const length = signedRoot(b);
    const longest = signedRoot(b + gapB) + gapA;
    const shortest = signedRoot(b - gapB) - gapA;
    edges[first] = (a - length) / 2;
    edges[second] = (a + length) / 2;
    hopes[first] = (a - longest) / 2;
    hopes[second] = (a + longest) / 2;
    fears[first] = (a - shortest) / 2;
    fears[second] = (a + shortest) / 2;
  } else {
    edges[first] = fears[first] = hopes[second] = Infinity;
    edges[second] = fears[second] = hopes[first] = -Infinity;
  }
};

const judged = (shot: Shot, sheet: Sheet, edges: Float64Array): number => {
  judge(shot, edges, 0, sheet.scratch.verdict);
  return sheet.scratch.verdict.windowS;
};

/** How much the window, all else at its best, hangs on one limit's doubt. */
const stakeS = (shot: Shot, sheet: Sheet, limit: number, bestS: number): number => {
  const { hopes, fears } = sheet.scratch;
  const opens = hopes[2 * limit] as number;
  const closes = hopes[2 * limit + 1] as number;
  hopes[2 * limit] = fears[2 * limit] as number;
  hopes[2 * limit + 1] = fears[2 * limit + 1] as number;
  const windowS = judged(shot, sheet, hopes);
  hopes[2 * limit] = opens;
  hopes[2 * limit + 1] = closes;
  return bestS - windowS;
};

/** Whether a limit's edges are in doubt at the place. */
const isDoubted = (sheet: Sheet, limit: number): boolean => {
  const { hopes, fears } = sheet.scratch;
  return hopes[2 * limit] !== fears[2 * limit] || hopes[2 * limit + 1] !== fears[2 * limit + 1];
};

/** Solves at a place the limits whose doubts the window hangs on, and returns it. */
const resolve = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  place: number,
  bestS: number,
): number => {
  const { edges, hopes, fears } = sheet.scratch;
  const i = place % SIDE;
  const j = (place - i) / SIDE;
  if (!shot.forwardCue) {
    // The reach hangs on when the missile is first seen, and so on every view.
    aimAtPlace(shot, sheet, launch, column + i, row + j);
    solveSpans(shot, edges, 0);
    return judged(shot, sheet, edges);
  }
  aimAtPlace(shot, sheet, launch, column + i, row + j);
  setReady(shot, edges, 0);
  let best = bestS;
  // First those limits that alone matter. Where two stand in for each other none does, and all are solved.
  for (let pass = 0; pass < 2; pass++) {
    if (pass === 1 && best - judged(shot, sheet, fears) <= CERTAIN_S) break;
    for (let limit = 0; limit < shot.limitCount && best > -SLACK_S; limit++) {
      const first = 2 * limit;
      if (!isDoubted(sheet, limit)) continue;
      if (pass === 0 && stakeS(shot, sheet, limit, best) <= CERTAIN_S / 2) continue;
      solveSpan(shot, limit, edges, first);
      hopes[first] = fears[first] = edges[first] as number;
      hopes[first + 1] = fears[first + 1] = edges[first + 1] as number;
      best = judged(shot, sheet, hopes);
    }
  }
  return judged(shot, sheet, edges);
};

/** The window (s) at a place of the tile whose first place is at the column and row. */
const windowAt = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  place: number,
  isCertain: boolean,
): number => {
  const { edges, hopes, fears } = sheet.scratch;
  for (let limit = 0; limit < shot.limitCount; limit++) readLimit(sheet, limit, place);
  if (isCertain) return judged(shot, sheet, edges);
  const bestS = judged(shot, sheet, hopes);
  if (bestS > -SLACK_S && bestS - judged(shot, sheet, fears) > CERTAIN_S)
    return resolve(shot, sheet, launch, column, row, place, bestS);
  return judged(shot, sheet, edges);
};

/**
 * Windows at the places of a tile, edge by edge, into `scratch.windowS` (`TILE` + 1 a side): each limit by itself is smooth from
 * place to place, so the corners of the window, where one limit takes over from another, come out sharp.
 */
export const refineTile = (shot: Shot, sheet: Sheet, launch: Vec3, column: number, row: number): void => {
  const across = column + 2 === sheet.columns ? SIDE : TILE;
  const up = row + 2 === sheet.rows ? SIDE : TILE;
  let isCertain = true;
  for (let limit = 0; limit < shot.limitCount; limit++) {
    isCertain = spreadLimit(shot, sheet, launch, column * TILE, row * TILE, limit) && isCertain;
  }
  for (let j = 0; j < up; j++) {
    for (let place = j * SIDE; place < j * SIDE + across; place++) {
      sheet.scratch.windowS[place] = windowAt(shot, sheet, launch, column * TILE, row * TILE, place, isCertain);
    }
  }
};

/**
 * Interpolates the window itself over a square of nodes, `n` steps of the grid a side, if the same two edges bind at its corners, or
 * nothing does by far. Of the nodes around only those serve where that holds as well. Says whether it could be done.
 */
export const guessWindows = (sheet: Sheet, n: number): boolean => {
  const { scratch, binding, cueKind, windowS } = sheet;
  const { near, corners } = scratch;
  const bits = binding[near[5] as number] as number;
  const cue = cueKind[near[5] as number];
  // A span that dies out does so like a square root, which no cubic follows.
  if (bits !== 0 && (bits & (bits >> 1) & 0x5555555) !== 0) return false;
  // Clearing the lowest bit leaves one bit of two, and clearing that leaves none.
  const rest = bits & (bits - 1);
  if ((rest & (rest - 1)) !== 0) return false;
  let has = 0;
  for (let i = 0; i < 16; i++) {
    const node = near[i] as number;
    if (node < 0 || binding[node] !== bits || cueKind[node] !== cue) continue;
    has |= 1 << i;
    corners[i] = Math.max(LOWEST_S, windowS[node] as number);
  }
  if ((has & INNER) !== INNER || (bits !== 0 && !isHeld(has))) return false;
  complete(corners, has);
  const gapS = gapOf(corners);
  if (bits === 0) {
    const most = Math.max(corners[5] as number, corners[6] as number, corners[9] as number, corners[10] as number);
    if (most + HOPE * gapS >= 0) return false;
  } else if (gapS > (n === TILE && has === 0xffff ? TRUST_S : CLOSE_TRUST_S)) return false;
  spread(corners, n, scratch.windowS, 0);
  return true;
};
