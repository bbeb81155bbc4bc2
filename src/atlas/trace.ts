/** Which corners of a square are inside, a bit each: 1 lower left, 2 lower right, 4 upper right, 8 upper left (y runs down). */
const [WEST, NORTH, EAST, SOUTH] = [0, 1, 2, 3];

/**
 * Marching squares: the sides by which a line comes in and goes out, by corners inside, with the inside on its right as y runs
 * down. Two lines pass through a saddle; the second stands eight bits up.
 */
const line = (comesIn: number, goesOut: number): number => comesIn | (goesOut << 2);
const LINES = Uint16Array.of(
  0,
  line(SOUTH, WEST),
  line(EAST, SOUTH),
  line(EAST, WEST),
  line(NORTH, EAST),
  line(SOUTH, WEST) | (line(NORTH, EAST) << 8),
  line(NORTH, SOUTH),
  line(NORTH, WEST),
  line(WEST, NORTH),
  line(SOUTH, NORTH),
  line(WEST, NORTH) | (line(EAST, SOUTH) << 8),
  line(EAST, NORTH),
  line(WEST, EAST),
  line(SOUTH, EAST),
  line(WEST, SOUTH),
  0,
);

const isSaddle = (corners: number): boolean => corners === 5 || corners === 10;

/** Told of each point where the outline passes between two neighbours, and whether it is the last of its ring. */
export type Visit = (column: number, row: number, isAcross: boolean, isLast: boolean) => void;

/** Walks round areas of one grid, in the same buffers each time. */
export type Tracer = (inside: Uint8Array, visit: Visit) => void;

/**
 * A tracer for a grid. Its areas are of the cells marked 1, with nothing outside the grid. A
 * visit at (column, row) is between that cell and, if `isAcross`, the one before it in the row, else the one before it in the column; so
 * columns run from 0 to `columns`, rows from 0 to `rows`.
 */
export const createTracer = (columns: number, rows: number): Tracer => {
  // Squares lie between four cells' centres, one more each way than cells.
  const across = columns + 1;
  const squares = new Uint8Array(across * (rows + 1));
  const done = new Uint8Array(across * (rows + 1));
  const findCorners = (inside: Uint8Array): void => {
    squares.fill(0);
    done.fill(0);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (inside[row * columns + column] !== 1) continue;
        const square = row * across + column;
        squares[square] = (squares[square] as number) | 2;
        squares[square + 1] = (squares[square + 1] as number) | 1;
        squares[square + across] = (squares[square + across] as number) | 4;
        squares[square + across + 1] = (squares[square + across + 1] as number) | 8;
      }
    }
  };
  /** The line of a square that comes in by a side, or its first. */
  const lineOf = (square: number, side: number): number => {
    const lines = LINES[squares[square] as number] as number;
    return isSaddle(squares[square] as number) && (lines & 3) !== side ? 1 : 0;
  };
  const walk = (start: number, first: number, visit: Visit): void => {
    let square = start;
    let which = first;
    for (;;) {
      done[square] = (done[square] as number) | (1 << which);
      const out = ((LINES[squares[square] as number] as number) >> (8 * which + 2)) & 3;
      const column = square % across;
      const row = (square - column) / across;
      const next = square + (out === WEST ? -1 : out === EAST ? 1 : out === NORTH ? -across : across);
      const nextWhich = lineOf(next, out ^ 2);
      const isLast = next === start && nextWhich === first;
      if (out === WEST || out === EAST) visit(column + (out === EAST ? 0 : -1), row, false, isLast);
      else visit(column, row + (out === SOUTH ? 0 : -1), true, isLast);
      if (isLast) return;
      square = next;
      which = nextWhich;
    }
  };
  return (inside, visit) => {
    findCorners(inside);
    for (let square = 0; square < squares.length; square++) {
      const corners = squares[square] as number;
      if (corners === 0 || corners === 15) continue;
      if (((done[square] as number) & 1) === 0) walk(square, 0, visit);
      if (isSaddle(corners) && ((done[square] as number) & 2) === 0) walk(square, 1, visit);
    }
  };
};
