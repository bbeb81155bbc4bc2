import { createGridVectors, type Grid, type GridVectors } from './grid.ts';
import type { Shot } from './shot.ts';
import { toRadians } from './units.ts';
import { createVerdict, type Verdict } from './window.ts';

/** A tile has this many steps of the grid a side, a block this many tiles; powers of two. */
export const TILE = 4;
export const BLOCK = 2;
/** Places a side of a tile, both ends counted. */
export const SIDE = TILE + 1;

/**
 * What the launch points need over a grid, one after the other. Every fourth place both ways is a node, a corner of tiles: there both edges of
 * each limit (s), which of them bind, and the window (s) are solved when first asked for. The last block goes on past the grid.
 */
export type Sheet = {
  /** Places in a row, and their unit vectors. */
  readonly width: number;
  readonly places: GridVectors;
  /** The worst window (s) at each place so far; Infinity where no launch point before reaches. */
  readonly worstS: Float64Array;
  /** The greatest of them in each tile, which has the number of its first node. */
  readonly ceilingS: Float64Array;
  /** Whether a block, which has the number of its first node, is to be filled tile by tile. */
  readonly open: Uint8Array;
  /** No place of a block is farther from its middle. */
  readonly aroundRad: number;
  /** Nodes in a row and a column, and their unit vectors. */
  readonly columns: number;
  readonly rows: number;
  readonly nodes: GridVectors;
  /** Whether a node is solved. */
  readonly known: Uint8Array;
  /** Until then, a bit for each limit whose edges it has been given. */
  readonly given: Int32Array;
  /** Edges (s) by node, two for each limit: `stride` a node. */
  readonly stride: number;
  readonly edges: Float64Array;
  /** A bit for each edge that binds, and for each that is not far from doing so, what first shows the missile, and the window (s). */
  readonly binding: Int32Array;
  readonly relevant: Int32Array;
  readonly cueKind: Uint8Array;
  readonly windowS: Float64Array;
  readonly scratch: Scratch;
};

/** Room to think about one tile or block, so that nothing is allocated for it. */
export type Scratch = {
  readonly verdict: Verdict;
  /** Its nodes and those around: four rows of four; -1 off the sheet. */
  readonly near: Int32Array;
  /** What is to be spread over it, at those nodes; and room for that. */
  readonly corners: Float64Array;
  readonly room: Float64Array;
  /** Windows (s) at its places, row by row. */
  readonly windowS: Float64Array;
  /** Edges (s) at the places of a tile, `stride` a place. */
  readonly guesses: Float64Array;
  /** By edge, how far a guess may be off; by limit, how it was made. */
  readonly gaps: Float64Array;
  readonly manner: Uint8Array;
  /** The least and greatest length (s) of the limit in hand. */
  readonly lengths: Float64Array;
  /** The edges (s) at one place: solved, were every doubt resolved for the better, and for the worse. */
  readonly edges: Float64Array;
  readonly hopes: Float64Array;
  readonly fears: Float64Array;
};

const createScratch = (shot: Shot): Scratch => {
  const stride = 2 * shot.limitCount;
  return {
    verdict: createVerdict(),
    near: new Int32Array(16),
    corners: new Float64Array(16),
    // Four rows spread along.
    room: new Float64Array(4 * (TILE * BLOCK + 1)),
    windowS: new Float64Array((TILE * BLOCK + 1) ** 2),
    guesses: new Float64Array(stride * SIDE * SIDE),
    gaps: new Float64Array(stride),
    manner: new Uint8Array(shot.limitCount),
    lengths: new Float64Array(2),
    edges: new Float64Array(stride),
    hopes: new Float64Array(stride),
    fears: new Float64Array(stride),
  };
};

const roundUp = (count: number): number => Math.ceil((count - 1) / (TILE * BLOCK)) * BLOCK + 1;

export const createSheet = (grid: Grid, shot: Shot): Sheet => {
  // One block at the least, so that even a single place lies in one.
  const columns = roundUp(Math.max(2, grid.columns));
  const rows = roundUp(Math.max(2, grid.rows));
  const [width, height] = [(columns - 1) * TILE + 1, (rows - 1) * TILE + 1];
  const [size, stride] = [columns * rows, 2 * shot.limitCount];
  return {
    width,
    places: createGridVectors({ ...grid, columns: width, rows: height }),
    worstS: new Float64Array(width * height),
    ceilingS: new Float64Array(size),
    open: new Uint8Array(size),
    // Half the diagonal of the largest, on the equator, and a little.
    aroundRad: 0.75 * toRadians(TILE * BLOCK * grid.stepDeg),
    columns,
    rows,
    nodes: createGridVectors({ ...grid, stepDeg: TILE * grid.stepDeg, columns, rows }),
    known: new Uint8Array(size),
    given: new Int32Array(size),
    stride,
    edges: new Float64Array(size * stride),
    binding: new Int32Array(size),
    relevant: new Int32Array(size),
    cueKind: new Uint8Array(size),
    windowS: new Float64Array(size),
    scratch: createScratch(shot),
  };
};
