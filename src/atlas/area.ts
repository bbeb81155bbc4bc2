/**
 * An area over a grid of nodes, as the model finds it: which nodes lie in it, and where its edge passes between two that differ. It may be
 * drawn on any grid of as many columns and rows.
 */
export type Area = {
  readonly columns: number;
  readonly rows: number;
  /** 1 for a node in the area, 0 for one outside; node `row * columns + column`. */
  readonly inside: Uint8Array;
  /** How far on the way from a node to its neighbour in the next column, or the next row, the edge is crossed (0 to 1). */
  readonly across: Float32Array;
  readonly up: Float32Array;
};

export type Point = readonly [x: number, y: number];

/** Where a side of a cell is crossed: the cell by its south-western node, the sides anticlockwise from the southern one. */
const crossingOn = ({ columns, across, up }: Area, west: number, south: number, side: number): Point => {
  const [column, row] = [side === 1 ? west + 1 : west, side === 2 ? south + 1 : south];
  const node = row * columns + column;
  return side % 2 === 0 ? [column + (across[node] ?? 0), row] : [column, row + (up[node] ?? 0)];
};

const isInside = ({ columns, inside }: Area, [column, row]: Point): boolean => inside[row * columns + column] === 1;

/**
 * What an area covers of the cell between four nodes, the south-western one given: corners and crossings in columns and rows,
 * anticlockwise; empty when it covers nothing. Where opposite corners lie in it they are joined. `inner`, an area within this one, adds
 * its crossings on the sides, so that the two can be taken from each other.
 */
export const cellPiece = (area: Area, column: number, row: number, inner: Area | null = null): readonly Point[] => {
  const corners: readonly Point[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  return corners.flatMap((corner, side) => {
    const next = corners[(side + 1) % 4] ?? corner;
    const [here, there] = [isInside(area, corner), isInside(area, next)];
    const own = here === there ? [] : [crossingOn(area, column, row, side)];
    const isCrossedWithin = inner !== null && isInside(inner, corner) !== isInside(inner, next);
    const others = isCrossedWithin ? [crossingOn(inner, column, row, side)] : [];
    // From an inside corner the inner area's crossing comes before this one's; towards one, after it.
    return [...(here ? [corner, ...others] : []), ...own, ...(here ? [] : others)];
  });
};

const contains = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.reduce((isIn, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !isIn : isIn;
  }, false);

/**
 * A test of whether a point, in columns and rows, lies in an area as it is drawn; beyond the outermost nodes as at the nearest cell's. What
 * is drawn of a cell is worked out once.
 */
export const createAreaTest = (area: Area): ((point: Point) => boolean) => {
  const { inside, columns, rows } = area;
  const pieces = new Map<number, readonly Point[]>();
  const pieceOf = (column: number, row: number, node: number): readonly Point[] => {
    const piece = pieces.get(node) ?? cellPiece(area, column, row);
    pieces.set(node, piece);
    return piece;
  };
  return ([x, y]) => {
    const held = Math.min(Math.max(x, 0), columns - 1);
    const low = Math.min(Math.max(y, 0), rows - 1);
    const column = Math.min(Math.floor(held), columns - 2);
    const row = Math.min(Math.floor(low), rows - 2);
    const node = row * columns + column;
    const count =
      (inside[node] ?? 0) + (inside[node + 1] ?? 0) + (inside[node + columns] ?? 0) + (inside[node + columns + 1] ?? 0);
    return count === 4 || (count > 0 && contains(pieceOf(column, row, node), [held, low]));
  };
};
