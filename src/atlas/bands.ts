import { type Area, cellPiece, type Point } from './area.ts';

type Ring = readonly Point[];

const keyOf = ([x, y]: Point): string => `${x.toFixed(6)},${y.toFixed(6)}`;
const pointOf = (key: string): Point => {
  const [x = '0', y = '0'] = key.split(',');
  return [Number(x), Number(y)];
};

/** Joins pieces into rings: a side that two pieces share, each in its direction, is inside and drops out. */
const outline = (pieces: readonly Ring[]): readonly Ring[] => {
  const sides = new Map<string, string[]>();
  const remove = (from: string, to: string): boolean => {
    const ends = sides.get(from) ?? [];
    const at = ends.indexOf(to);
    if (at >= 0) ends.splice(at, 1);
    return at >= 0;
  };
  for (const piece of pieces) {
    for (const [i, corner] of piece.entries()) {
      const [from, to] = [keyOf(corner), keyOf(piece[(i + 1) % piece.length] ?? corner)];
      if (from === to || remove(to, from)) continue;
      sides.set(from, [...(sides.get(from) ?? []), to]);
    }
  }
  const rings: Ring[] = [];
  for (const start of sides.keys()) {
    for (let at = sides.get(start)?.pop(); at !== undefined; at = sides.get(start)?.pop()) {
      const keys = [start, at];
      while (at !== undefined && at !== start) {
        at = sides.get(at)?.pop();
        if (at !== undefined) keys.push(at);
      }
      if (keys.length > 3) rings.push(keys.map(pointOf));
    }
  }
  return rings;
};

/** Twice the area inside a ring, positive when it runs anticlockwise. */
const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

const contains = (ring: Ring, [x, y]: Point): boolean =>
  ring.reduce((isInside, [x1, y1], i) => {
    const [x2, y2] = ring[i + 1] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !isInside : isInside;
  }, false);

/** Rings as polygons: anticlockwise ones are outlines, clockwise ones holes in the smallest outline around them. */
const assemble = (rings: readonly Ring[]): readonly (readonly Ring[])[] => {
  const outlines = rings.filter((ring) => signedArea(ring) > 0).sort((a, b) => signedArea(a) - signedArea(b));
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  const owner = (hole: Ring): Ring | undefined =>
    // The middle of a side, for a corner may also be one of the outline.
    outlines.find((ring) => contains(ring, middleOf(hole)));
  return outlines.map((ring) => [ring, ...holes.filter((hole) => owner(hole) === ring)]);
};

const middleOf = ([a = [0, 0], b = a]: Ring): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Places evenly spaced in degrees, as `Grid` of the coverage model has them: row 0 is the southernmost. */
export type Lattice = {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
};

/** All nodes of a lattice. */
export const wholeArea = ({ columns, rows }: Pick<Lattice, 'columns' | 'rows'>): Area => ({
  columns,
  rows,
  inside: new Uint8Array(columns * rows).fill(1),
  across: new Float32Array(columns * rows),
  up: new Float32Array(columns * rows),
});

/**
 * What an area has outside another that lies within it, as the coordinates of a GeoJSON MultiPolygon, outlines anticlockwise and holes
 * clockwise (RFC 7946). Areas one inside the other, taken pair by pair, leave neither gap nor overlap.
 */
export const bandPolygons = (lattice: Lattice, area: Area, inner: Area | null): readonly (readonly Ring[])[] => {
  const pieces: Ring[] = [];
  for (let row = 0; row < lattice.rows - 1; row++) {
    for (let column = 0; column < lattice.columns - 1; column++) {
      pieces.push(cellPiece(area, column, row, inner));
      // Walked the other way, its sides take away what they share with the area's.
      if (inner !== null) pieces.push([...cellPiece(inner, column, row)].reverse());
    }
  }
  const toDegrees = ([x, y]: Point): Point => [
    lattice.westDeg + x * lattice.stepDeg,
    lattice.southDeg + y * lattice.stepDeg,
  ];
  return assemble(outline(pieces)).map((rings) => rings.map((ring) => ring.map(toDegrees)));
};
