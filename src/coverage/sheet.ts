import { createGridVectors, type Grid, type GridVectors } from './grid.ts';
import type { Shot } from './shot.ts';
import { createVerdict, type Verdict } from './window.ts';

/** A tile has this many steps of the grid a side, and a block this many tiles; powers of two. */
export const TILE = 4;
export const BLOCK = 2;

/**
 * What one launch point needs over a grid: at every fourth place both ways (a node) both edges of each limit (s), which
 * of them bind, and the window (s); the nodes go on to the end of a whole block. A node is solved when it is asked for.
 */
export type Sheet = {
  /** Places in a row, up to the last node's, and their unit vectors. */
  readonly width: number;
  readonly places: GridVectors;
  /** The worst window (s) at each place so far; Infinity where no launch point before reaches. */
  readonly worstS: Float64Array;
  /** Nodes, and the tiles between them, one less each way. */
  readonly columns: number;
  readonly rows: number;
  readonly nodes: GridVectors;
  /** Edges per node: two per limit. */
  readonly stride: number;
  readonly known: Uint8Array;
  readonly edges: Float64Array;
  readonly binding: Int32Array;
  readonly cueKind: Uint8Array;
  readonly windowS: Float64Array;
  /** The greatest of the worst windows (s) in each tile so far. */
  readonly ceilingS: Float64Array;
  readonly scratch: Scratch;
};

/** Room to think about one tile. */
export type Scratch = {
  readonly verdict: Verdict;
  /** The nodes of a tile and of those around it: four rows of four; -1 off the sheet. */
  readonly near: Int32Array;
  /** What is to be spread over a tile, at those nodes. */
  readonly corners: Float64Array;
  /** Windows at the places of a block. */
  readonly windowS: Float64Array;
  /** By edge, its values at the places of a tile; a folding limit has its sum and signed square instead. */
  readonly spread: Float64Array;
  /** By edge, by how much two guesses of that differ; and, by limit, how it is guessed. */
  readonly gaps: Float64Array;
  readonly manner: Uint8Array;
  readonly checked: Uint8Array;
  /** The edges at one place: as guessed, and were every doubt resolved for the better, and for the worse. */
  readonly edges: Float64Array;
  readonly hopes: Float64Array;
  readonly fears: Float64Array;
};

const roundUp = (count: number): number => Math.ceil((count - 1) / (TILE * BLOCK)) * BLOCK + 1;

export const createSheet = (grid: Grid, shot: Shot): Sheet => {
  // One block at the least, so that even a single place lies in one.
  const columns = roundUp(Math.max(2, grid.columns));
  const rows = roundUp(Math.max(2, grid.rows));
  const size = columns * rows;
  const width = (columns - 1) * TILE + 1;
  const height = (rows - 1) * TILE + 1;
  const stride = 2 * shot.limitCount;
  return {
    width,
    places: createGridVectors({ ...grid, columns: width, rows: height }),
    worstS: new Float64Array(width * height),
    columns,
    rows,
    nodes: createGridVectors({ ...grid, stepDeg: TILE * grid.stepDeg, columns, rows }),
    stride,
    known: new Uint8Array(size),
    edges: new Float64Array(size * stride),
    binding: new Int32Array(size),
    cueKind: new Uint8Array(size),
    windowS: new Float64Array(size),
    ceilingS: new Float64Array(size),
    scratch: {
      verdict: createVerdict(),
      near: new Int32Array(16),
      corners: new Float64Array(16),
      windowS: new Float64Array((TILE * BLOCK + 1) ** 2),
      spread: new Float64Array(stride * (TILE + 1) ** 2),
      gaps: new Float64Array(stride),
      manner: new Uint8Array(shot.limitCount),
      checked: new Uint8Array(shot.limitCount),
      edges: new Float64Array(stride),
      hopes: new Float64Array(stride),
      fears: new Float64Array(stride),
    },
  };
};
