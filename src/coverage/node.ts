import { type Sheet, TILE } from './sheet.ts';
import { aimShot, type Shot } from './shot.ts';
import { solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { findBinding, judge } from './window.ts';

/** Solves all limits at a node, unless that was done for this launch point before. */
const solveNode = (shot: Shot, sheet: Sheet, launch: Vec3, node: number): void => {
  if (sheet.known[node] === 1) return;
  const { x, y, z } = sheet.nodes;
  const { verdict } = sheet.scratch;
  aimShot(shot, launch, x[node] as number, y[node] as number, z[node] as number);
  solveSpans(shot, sheet.edges, node * sheet.stride);
  judge(shot, sheet.edges, node * sheet.stride, verdict);
  sheet.windowS[node] = verdict.windowS;
  sheet.binding[node] = findBinding(shot, sheet.edges, node * sheet.stride, verdict);
  sheet.cueKind[node] = shot.cueKind;
  sheet.known[node] = 1;
};

/** Solves the four corners of a square of nodes. Says whether the same limits bind there, so that the window may be smooth between. */
export const solveCorners = (shot: Shot, sheet: Sheet, launch: Vec3, south: number, step: number): boolean => {
  const north = south + step * sheet.columns;
  solveNode(shot, sheet, launch, south);
  solveNode(shot, sheet, launch, south + step);
  solveNode(shot, sheet, launch, north);
  solveNode(shot, sheet, launch, north + step);
  const { binding, cueKind } = sheet;
  const isAlike = (node: number): boolean => binding[node] === binding[south] && cueKind[node] === cueKind[south];
  return isAlike(south + step) && isAlike(north) && isAlike(north + step);
};

/** By how much (s) a window that runs evenly between a square's four corners is longer than the worst so far, where that is least. */
export const leadOf = (sheet: Sheet, column: number, row: number, step: number): number => {
  const { windowS, worstS, columns, width } = sheet;
  const node = row * columns + column;
  const side = step * TILE;
  let leadS = Infinity;
  for (let j = 0; j <= side; j++) {
    const v = j / side;
    const north = node + step * columns;
    const west = (windowS[node] as number) * (1 - v) + (windowS[north] as number) * v;
    const east = (windowS[node + step] as number) * (1 - v) + (windowS[north + step] as number) * v;
    const at = (row * TILE + j) * width + column * TILE;
    for (let i = 0; i <= side; i++) {
      const lead = west + ((east - west) * i) / side - (worstS[at + i] as number);
      if (lead < leadS) leadS = lead;
    }
  }
  return leadS;
};

/** Solves the nodes in and around a square, and lists them in `near`: four rows of four, -1 off the sheet. */
export const solveAround = (
  shot: Shot,
  sheet: Sheet,
  launch: Vec3,
  column: number,
  row: number,
  step: number,
): void => {
  const { columns, rows, scratch } = sheet;
  for (let i = 0; i < 16; i++) {
    const c = column + ((i & 3) - 1) * step;
    const r = row + ((i >> 2) - 1) * step;
    const isOff = c < 0 || r < 0 || c >= columns || r >= rows;
    scratch.near[i] = isOff ? -1 : r * columns + c;
    if (!isOff) solveNode(shot, sheet, launch, r * columns + c);
  }
};
