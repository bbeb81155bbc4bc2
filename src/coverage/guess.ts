import { type Sheet, SIDE, TILE } from './sheet.ts';
import { aimShot, type Shot } from './shot.ts';
import { setReady, solveSpan } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { complete, gapOf, spread } from './spread.ts';
import { NEVER_S } from './unkept.ts';

/** A guess is trusted when one from four nodes comes this close to one from two. */
const TRUST_S = 1.5;
/** Where that is all that is known, a guess may be off by so many times the difference. */
const HOPE = 3;
/** It is when it comes this close in the middle of the tile. */
const MIDDLE_TRUST_S = 1;
/** Elsewhere in the tile a guess may be off by this many times what it is off in the middle. */
const WORTH = 1.5;
const MIDDLE = (SIDE * SIDE - 1) / 2;

/** How a limit is guessed over a tile: not at all, by its edges, or by its middle and the signed square of its length. */
export const UNGUESSED = 0;
const BY_EDGES = 1;
export const BY_FOLD = 2;

export const signedSquare = (value: number): number => value * Math.abs(value);
export const signedRoot = (value: number): number => (value < 0 ? -Math.sqrt(-value) : Math.sqrt(value));

/** The least and the greatest length (s) of a limit's span at the nodes around: negative where it is dead. */
const measureLengths = (sheet: Sheet, limit: number): void => {
  const { near, lengths } = sheet.scratch;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    const length = (sheet.edges[at + 1] as number) - (sheet.edges[at] as number);
    if (length < least) least = length;
    if (length > most) most = length;
  }
  lengths[0] = least;
  lengths[1] = most;
};

/** Whether the same thing first shows the missile at every node around. */
const isCuedAlike = ({ scratch, cueKind }: Sheet): boolean => {
  const { near } = scratch;
  const kind = cueKind[near[5] as number];
  for (let i = 0; i < 16; i++) if ((near[i] as number) >= 0 && cueKind[near[i] as number] !== kind) return false;
  return true;
};

/** Spreads a limit's edges over the tile, or its sum and signed square of length, one of the two at a time. */
const spreadOne = (sheet: Sheet, limit: number, isFold: boolean, side: number): void => {
  const { near, corners, gaps, room, guesses } = sheet.scratch;
  let has = 0;
  for (let i = 0; i < 16; i++) {
    if ((near[i] as number) < 0) continue;
    const at = (near[i] as number) * sheet.stride + 2 * limit;
    const opens = sheet.edges[at] as number;
    const closes = sheet.edges[at + 1] as number;
    has |= 1 << i;
    if (isFold) corners[i] = side === 0 ? opens + closes : signedSquare(closes - opens);
    else corners[i] = side === 0 ? opens : closes;
  }
  complete(corners, has);
  gaps[2 * limit + side] = gapOf(corners);
  spread(corners, TILE, room, guesses, 2 * limit + side, sheet.stride);
};

/** Two edges that run together like a square root where a span dies out have a smooth sum and signed square of length. */
const spreadFold = (sheet: Sheet, limit: number): void => {
  const { guesses, manner } = sheet.scratch;
  spreadOne(sheet, limit, true, 0);
  spreadOne(sheet, limit, true, 1);
  for (let place = 0; place < SIDE * SIDE; place++) {
    const at = place * sheet.stride + 2 * limit;
    const sum = guesses[at] as number;
    const length = signedRoot(guesses[at + 1] as number);
    guesses[at] = (sum - length) / 2;
    guesses[at + 1] = (sum + length) / 2;
  }
  manner[limit] = BY_FOLD;
};

/** Spreads those edges of a limit that have a bit (1, 2); the others stand where they do not matter. */
const spreadEdges = (sheet: Sheet, limit: number, bits: number): void => {
  if ((bits & 1) !== 0) spreadOne(sheet, limit, false, 0);
  if ((bits & 2) !== 0) spreadOne(sheet, limit, false, 1);
  sheet.scratch.manner[limit] = BY_EDGES;
};

/** Gives one edge the same time all over the tile. */
const fillEdge = (sheet: Sheet, edge: number, timeS: number): void => {
  const { guesses, gaps } = sheet.scratch;
  for (let at = edge; at < SIDE * SIDE * sheet.stride; at += sheet.stride) guesses[at] = timeS;
  gaps[edge] = 0;
};

/** Points the shot at a place of the sheet. */
export const aimAtPlace = (shot: Shot, sheet: Sheet, launch: Vec3, column: number, row: number): void => {
  const { x, y, z } = sheet.places;
  const at = row * sheet.width + column;
  aimShot(shot, launch, x[at] as number, y[at] as number, z[at] as number);
};

/** Solves a limit in the middle of the tile, where a guess is worst, and says what the guess is worth by how far it is off there. */
const checkMiddle = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  limit: number,
  relevant: number,
): boolean => {
  const { edges, gaps, lengths, manner, guesses } = sheet.scratch;
  const first = 2 * limit;
  const at = MIDDLE * sheet.stride + first;
  aimAtPlace(shot, sheet, launch, column * TILE + TILE / 2, row * TILE + TILE / 2);
  setReady(shot, edges, 0);
  solveSpan(shot, limit, edges, first);
  const opens = edges[first] as number;
  const closes = edges[first + 1] as number;
  const guessedOpens = guesses[at] as number;
  const guessedCloses = guesses[at + 1] as number;
  if (manner[limit] === BY_EDGES) {
    const offOpens = (relevant & 1) === 0 ? 0 : Math.abs(opens - guessedOpens);
    const offCloses = (relevant & 2) === 0 ? 0 : Math.abs(closes - guessedCloses);
    gaps[first] = WORTH * offOpens;
    gaps[first + 1] = WORTH * offCloses;
    return offOpens <= MIDDLE_TRUST_S && offCloses <= MIDDLE_TRUST_S;
  }
  const offSum = Math.abs(opens + closes - guessedOpens - guessedCloses);
  const offSquare = Math.abs(signedSquare(closes - opens) - signedSquare(guessedCloses - guessedOpens));
  gaps[first] = WORTH * offSum;
  gaps[first + 1] = WORTH * offSquare;
  const least = lengths[0] as number;
  const most = lengths[1] as number;
  // Where it dies out in the tile a small error of the square is a large one of the length.
  const shortest = least > 0 ? least : most < 0 ? -most : 0;
  return offSum <= MIDDLE_TRUST_S && offSquare <= MIDDLE_TRUST_S * shortest;
};

/** A bit for each edge that is not far from mattering at some node around. */
export const gatherRelevant = ({ scratch, relevant }: Sheet): number => {
  const { near } = scratch;
  let bits = 0;
  for (let i = 0; i < 16; i++) if ((near[i] as number) >= 0) bits |= relevant[near[i] as number] as number;
  return bits;
};

/**
 * Guesses one limit's edges (s) over the tile round which `near` stands, into `guesses`: by place, then by edge; of the two, those that have a
 * bit (1, 2) among `relevant`. Says whether they are beyond doubt; `gaps` says what else they may be off, of the edges, or of their sum
 * and the square of their distance.
 */
export const guessLimit = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  limit: number,
  relevant: number,
): boolean => {
  const { gaps, lengths, manner } = sheet.scratch;
  const first = 2 * limit;
  if ((relevant & 1) === 0) fillEdge(sheet, first, -NEVER_S);
  if ((relevant & 2) === 0) fillEdge(sheet, first + 1, NEVER_S);
  manner[limit] = BY_EDGES;
  if (relevant === 0) return true;
  measureLengths(sheet, limit);
  const least = lengths[0] as number;
  const most = lengths[1] as number;
  const isReach = limit > 0 && limit <= shot.siteCount;
  if (isReach) {
    // A reach has a beginning but often no end inside the arc: nothing that could fold.
    const isDead = most < 0 && 2 * most * most > least * least;
    if (!isCuedAlike(sheet) || !(least > 0 || isDead)) {
      fillEdge(sheet, first, Infinity);
      fillEdge(sheet, first + 1, -Infinity);
      manner[limit] = UNGUESSED;
      return false;
    }
    spreadEdges(sheet, limit, relevant);
    // Dead all round, and by more than it varies.
    if (isDead) return true;
  } else if (least > 0) spreadEdges(sheet, limit, relevant);
  if (least > 0 && (gaps[first] as number) <= TRUST_S && (gaps[first + 1] as number) <= TRUST_S) return true;
  if (!isReach) spreadFold(sheet, limit);
  if (shot.forwardCue) return checkMiddle(shot, sheet, launch, column, row, limit, isReach ? relevant : 3);
  gaps[first] = HOPE * (gaps[first] as number);
  gaps[first + 1] = HOPE * (gaps[first + 1] as number);
  return false;
};
