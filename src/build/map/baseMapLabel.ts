import type { Position } from 'geojson';

type Rings = readonly (readonly Position[])[];
type Cell = { readonly x: number; readonly y: number; readonly half: number; readonly clearance: number };

/** The edges of all rings, four numbers each: where it begins and where it ends. */
function listEdges(rings: Rings): Float64Array {
  const edges = new Float64Array(4 * rings.reduce((sum, ring) => sum + ring.length, 0));
  let at = 0;
  for (const ring of rings) {
    for (const [i, b] of ring.entries()) {
      const a = ring[i - 1] ?? b;
      edges.set([a[0] ?? 0, a[1] ?? 0, b[0] ?? 0, b[1] ?? 0], at);
      at += 4;
    }
  }
  return edges;
}

/** Distance to the nearest edge: above 0 inside the rings (by the even-odd rule), below 0 outside. */
function clearanceAt(x: number, y: number, edges: Float64Array): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < edges.length; i += 4) {
    const ax = edges[i] ?? 0;
    const ay = edges[i + 1] ?? 0;
    const bx = edges[i + 2] ?? 0;
    const by = edges[i + 3] ?? 0;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
    const t = Math.min(1, Math.max(0, along));
    const squared = (ax + t * (bx - ax) - x) ** 2 + (ay + t * (by - ay) - y) ** 2;
    if (squared < least) least = squared;
  }
  return Math.sqrt(least) * (inside ? 1 : -1);
}

/** The box round all rings: left, top, right, bottom. */
export function boxOf(rings: Rings): readonly [number, number, number, number] {
  const xs = rings.flatMap((ring) => ring.map(([x = 0]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y = 0]) => y));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * The point within the rings farthest from any edge, to half a unit: the place with most room for a name. Squares that
 * could hold a better point are quartered, best first (V. Agafonkin's refinement of Garcia-Castellanos and Lombardo, 2007).
 */
export function poleOfInaccessibility(rings: Rings): readonly [x: number, y: number] {
  const [left, top, right, bottom] = boxOf(rings);
  const edges = listEdges(rings);
  const create = (x: number, y: number, half: number): Cell => ({ x, y, half, clearance: clearanceAt(x, y, edges) });
  const promise = (cell: Cell) => cell.clearance + cell.half * Math.SQRT2;
  const half = Math.max(right - left, bottom - top, 1) / 2;
  let best = create((left + right) / 2, (top + bottom) / 2, half);
  let open = [best];
  for (let cell = open.pop(); cell !== undefined && promise(cell) > best.clearance + 0.5; cell = open.pop()) {
    const { x, y, half } = cell;
    const quarter = half / 2;
    for (const [dx, dy] of [
      [-quarter, -quarter],
      [quarter, -quarter],
      [-quarter, quarter],
      [quarter, quarter],
    ] as const) {
      const next = create(x + dx, y + dy, quarter);
      if (next.clearance > best.clearance) best = next;
      open.push(next);
    }
    open = open.filter((next) => promise(next) > best.clearance + 0.5).sort((a, b) => promise(a) - promise(b));
  }
  return [best.x, best.y];
}
