/** A corner of a piece of a cell: a place, and the value of each field there. */
type Corner = { readonly lon: number; readonly lat: number; readonly values: readonly number[] };
type Ring = readonly (readonly [number, number])[];

/** Keeps what of a piece has a field on one side of a level. */
export type Cut = { readonly field: number; readonly level: number; readonly side: 'above' | 'below' };

/**
 * Where the level is met between two corners. Always reckoned from the corner further west (or south), so that two cells find
 * the very same point on the side they share.
 */
const meet = (a: Corner, b: Corner, { field, level }: Cut): Corner => {
  const [from, to] = a.lon < b.lon || (a.lon === b.lon && a.lat < b.lat) ? [a, b] : [b, a];
  const [low, high] = [from.values[field] ?? 0, to.values[field] ?? 0];
  const share = (level - low) / (high - low);
  const mix = (x: number, y: number): number => x + (y - x) * share;
  return {
    lon: mix(from.lon, to.lon),
    lat: mix(from.lat, to.lat),
    values: from.values.map((value, i) => (i === field ? level : mix(value, to.values[i] ?? 0))),
  };
};

/** Sutherland and Hodgman: a convex cut of a polygon. */
const clip = (corners: readonly Corner[], cut: Cut): readonly Corner[] => {
  const isKept = ({ values }: Corner): boolean => {
    const value = values[cut.field] ?? Number.NaN;
    return cut.side === 'above' ? value > cut.level : value <= cut.level;
  };
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const met = isKept(corner) === isKept(next) ? [] : [meet(corner, next, cut)];
    return isKept(corner) ? [corner, ...met] : met;
  });
};

const keyOf = ({ lon, lat }: Corner): string => `${lon.toFixed(6)},${lat.toFixed(6)}`;
const pointOf = (key: string): readonly [number, number] => {
  const [lon = '0', lat = '0'] = key.split(',');
  return [Number(lon), Number(lat)];
};

/** Joins pieces into rings: a side that two pieces share, each in its direction, is inside and drops out. */
const outline = (pieces: readonly (readonly Corner[])[]): readonly Ring[] => {
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

const contains = (ring: Ring, [x, y]: readonly [number, number]): boolean =>
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

const middleOf = ([a = [0, 0], b = a]: Ring): readonly [number, number] => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Fields over one lattice of places, row 0 southernmost, as `Grid` of the coverage model has them. */
export type Lattice = {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
  readonly fields: readonly Float32Array[];
};

/**
 * The area that all cuts leave, as the coordinates of a GeoJSON MultiPolygon: linear between the places, outlines
 * anticlockwise and holes clockwise (RFC 7946). Cuts that share their levels make areas that meet without gap or overlap.
 */
export const bandPolygons = (lattice: Lattice, cuts: readonly Cut[]): readonly (readonly Ring[])[] => {
  const { columns, rows, fields } = lattice;
  const cornerAt = (column: number, row: number): Corner => ({
    lon: lattice.westDeg + column * lattice.stepDeg,
    lat: lattice.southDeg + row * lattice.stepDeg,
    values: fields.map((field) => field[row * columns + column] ?? Number.NaN),
  });
  const pieces: (readonly Corner[])[] = [];
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const cell = [[0, 0] as const, [1, 0] as const, [1, 1] as const, [0, 1] as const].map(([right, up]) =>
        cornerAt(column + right, row + up),
      );
      const piece = cuts.reduce<readonly Corner[]>(clip, cell);
      if (piece.length > 2) pieces.push(piece);
    }
  }
  return assemble(outline(pieces));
};
