import { findBinding, findRelevant } from './binding.ts';
import { type Sheet, TILE } from './sheet.ts';
import { aimShot, type Shot } from './shot.ts';
import { solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { judge } from './window.ts';

/** Solves all limits at a node, unless that was done for this launch point before. */
const solveNode = (shot: Shot, sheet: Sheet, launch: Vec3, node: number): void => {
  if (sheet.known[node] === 1) return;
  const { x, y, z } = sheet.nodes;
  const { verdict } = sheet.scratch;
  const at = node * sheet.stride;
  aimShot(shot, launch, x[node] as number, y[node] as number, z[node] as number);
  solveSpans(shot, sheet.edges, at, sheet.given[node] as number);
  judge(shot, sheet.edges, at, verdict);
  sheet.windowS[node] = verdict.windowS;
  sheet.binding[node] = findBinding(shot, sheet.edges, at, verdict);
  sheet.relevant[node] = findRelevant(shot, sheet.edges, at, verdict);
  sheet.cueKind[node] = shot.cueKind;
  sheet.known[node] = 1;
};

const isAlike = ({ binding, cueKind }: Sheet, node: number, other: number): boolean =>
  binding[node] === binding[other] && cueKind[node] === cueKind[other];

/** Solves the four corners of a square of nodes, `step` a side. Says whether the same limits bind there, so that the window may be smooth between. */
export const solveCorners = (shot: Shot, sheet: Sheet, launch: Vec3, south: number, step: number): boolean => {
  const north = south + step * sheet.columns;
  solveNode(shot, sheet, launch, south);
  solveNode(shot, sheet, launch, south + step);
  solveNode(shot, sheet, launch, north);
  solveNode(shot, sheet, launch, north + step);
  return isAlike(sheet, south, south + step) && isAlike(sheet, south, north) && isAlike(sheet, south, north + step);
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
  let i = 0;
  for (let r = row - step; r <= row + 2 * step; r += step) {
    for (let c = column - step; c <= column + 2 * step; c += step) {
      const isOff = c < 0 || r < 0 || c >= columns || r >= rows;
      const node = isOff ? -1 : r * columns + c;
      if (!isOff) solveNode(shot, sheet, launch, node);
      scratch.near[i++] = node;
    }
  }
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
    const rise = (east - west) / side;
    const at = (row * TILE + j) * width + column * TILE;
    for (let i = 0; i <= side; i++) {
      const lead = west + rise * i - (worstS[at + i] as number);
      if (lead < leadS) leadS = lead;
    }
  }
  return leadS;
};
