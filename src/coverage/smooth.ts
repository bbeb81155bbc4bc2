import { type Sheet, TILE } from './sheet.ts';
import { complete, gapOf, spread } from './spread.ts';

/** A guess is trusted when one from four nodes comes this close to one from two. */
const TRUST_S = 1.5;
/** Over a block, and where a node is lacking, a guess is worse beside that. */
const CLOSE_TRUST_S = 0.6;
/** A value may lie this many times further out than the two guesses lie apart. */
const HOPE = 3;
/** Deeper than this a gap is not told from a deeper one. */
const LOWEST_S = -400;
/** The bits of the four nodes in the middle of sixteen. */
const INNER = 0x660;

/** Whether each side of the square has, in its line, a third node at one end or the other. */
const isHeld = (has: number): boolean =>
  (has & 0x0090) !== 0 && (has & 0x0900) !== 0 && (has & 0x2002) !== 0 && (has & 0x4004) !== 0;

/** Whether two edges bind and no more, and not both of one limit: that dies out like a square root, which no cubic follows. */
const isSimple = (bits: number): boolean => {
  // Clearing the lowest bit leaves one bit of two, and clearing that leaves none.
  const rest = bits & (bits - 1);
  return (rest & (rest - 1)) === 0 && (bits & (bits >> 1) & 0x5555555) === 0;
};

/**
 * Interpolates the window itself (s) over a square of nodes, `n` steps of the grid a side, into `scratch.windowS`, if the same two edges
 * bind at its corners, or nothing does by far. Of the nodes around only those serve where that holds as well. Says whether it could be done.
 */
export const guessWindows = (sheet: Sheet, n: number): boolean => {
  const { scratch, binding, cueKind, windowS } = sheet;
  const { near, corners } = scratch;
  const bits = binding[near[5] as number] as number;
  const cue = cueKind[near[5] as number] as number;
  if (!isSimple(bits)) return false;
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
  spread(corners, n, scratch.room, scratch.windowS, 0, 1);
  return true;
};
