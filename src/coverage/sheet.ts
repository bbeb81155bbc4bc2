import { createGridVectors, type Grid, type GridVectors } from './grid.ts';
import type { Shot } from './shot.ts';
import { createVerdict, type Verdict } from './window.ts';

/** Places solved to begin with lie this many steps apart, both ways; a power of two. */
export const COARSE_STEP = 8;

/**
 * A grid rounded up to whole numbers of coarse steps, with what one launch point needs at each place: both edges of
 * each limit (s), which of them bind and which are only guessed badly (a bit per edge), and the window.
 */
export type Sheet = {
  readonly columns: number;
  readonly rows: number;
  readonly vectors: GridVectors;
  /** Edges per place: two per limit. */
  readonly stride: number;
  readonly edges: Float64Array;
  readonly binding: Int32Array;
  readonly doubts: Int32Array;
  readonly windowS: Float64Array;
  readonly scratch: Scratch;
};

/** Room to think about one place. */
export type Scratch = {
  readonly verdict: Verdict;
  /** The places along a row or column: second and first before, first and second after, third before and after; -1 off the sheet. */
  readonly near: Int32Array;
  /** The edges at the place were every doubt resolved for the better. */
  readonly hopes: Float64Array;
};

const roundUp = (count: number): number => Math.ceil((count - 1) / COARSE_STEP) * COARSE_STEP + 1;

export const createSheet = (grid: Grid, shot: Shot): Sheet => {
  // Two neighbours at the least, so that even a single place has something to be guessed from.
  const columns = roundUp(Math.max(2, grid.columns));
  const rows = roundUp(Math.max(2, grid.rows));
  const size = columns * rows;
  const stride = 2 * shot.limitCount;
  return {
    columns,
    rows,
    vectors: createGridVectors({ ...grid, columns, rows }),
    stride,
    edges: new Float64Array(size * stride),
    binding: new Int32Array(size),
    doubts: new Int32Array(size),
    windowS: new Float64Array(size),
    scratch: {
      verdict: createVerdict(),
      near: new Int32Array(6),
      hopes: new Float64Array(stride),
    },
  };
};
