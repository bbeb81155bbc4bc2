import type { Position } from 'geojson';
import { type CountryCells, encodeRuns, type Grid, noCountry } from '../../atlas/cells.ts';
import { loadCountries } from './baseMapCountries.ts';

type Ring = readonly Position[];

/** A country's rings, each with the parallels between which it lies. */
type RingedCountry = {
  readonly id: string;
  readonly rings: readonly { readonly ring: Ring; readonly south: number; readonly north: number }[];
};

let ringed: readonly RingedCountry[] | null = null;

function loadRings(): readonly RingedCountry[] {
  ringed ??= loadCountries().map(({ id, geometry }) => ({
    id,
    rings: geometry.coordinates.flat().map((ring) => {
      const lats = ring.map(([, lat = 0]) => lat);
      return { ring, south: Math.min(...lats), north: Math.max(...lats) };
    }),
  }));
  return ringed;
}

/**
 * The longitudes at which a ring crosses a parallel, ascending: inside between the first and the second, and so on. They
 * run on past 180 where the ring does. Between vertices, edges are taken as straight in longitude and latitude.
 */
function crossings(ring: Ring, lat: number): number[] {
  const found: number[] = [];
  let [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  for (const [lon = 0, lat1 = 0] of ring) {
    const lon1 = lon + 360 * Math.round((lon0 - lon) / 360);
    if (lat0 > lat !== lat1 > lat) found.push(lon0 + ((lat - lat0) / (lat1 - lat0)) * (lon1 - lon0));
    lon0 = lon1;
    lat0 = lat1;
  }
  return found.sort((a, b) => a - b);
}

/** Toggles the cells of one row whose centres lie between two longitudes, modulo 360 degrees. */
function toggle(row: Uint8Array, grid: Grid, from: number, to: number): void {
  for (const turn of [-360, 0, 360]) {
    const columnOf = (lon: number) => Math.ceil((lon + turn - grid.west) / grid.stepDeg - 0.5);
    const end = Math.min(grid.columns, columnOf(to));
    for (let column = Math.max(0, columnOf(from)); column < end; column++) row[column] = (row[column] ?? 0) ^ 1;
  }
}

/**
 * Which country each cell's centre lies in, run-length encoded. Countries too small to hold a centre are not among the ids.
 * @throws RangeError if the grid is wider than the globe.
 */
export function indexGrid(grid: Grid): CountryCells {
  if (grid.columns * grid.stepDeg > 360)
    throw new RangeError(`a grid of ${grid.columns} columns goes round the globe twice`);
  const cells = new Int16Array(grid.columns * grid.rows).fill(noCountry);
  const ids: string[] = [];
  /** The first row whose centre is not south of a parallel. */
  const rowOf = (lat: number) => Math.ceil((lat - grid.south) / grid.stepDeg - 0.5);
  for (const { id, rings } of loadRings()) {
    const end = Math.min(grid.rows, rowOf(Math.max(...rings.map(({ north }) => north))));
    let isSeen = false;
    for (let row = Math.max(0, rowOf(Math.min(...rings.map(({ south }) => south)))); row < end; row++) {
      const lat = grid.south + (row + 0.5) * grid.stepDeg;
      const inside = new Uint8Array(grid.columns);
      for (const { ring, south, north } of rings) {
        if (lat < south || lat >= north) continue;
        const found = crossings(ring, lat);
        for (let i = 1; i < found.length; i += 2) toggle(inside, grid, found[i - 1] ?? 0, found[i] ?? 0);
      }
      inside.forEach((value, column) => {
        if (value === 1) cells[row * grid.columns + column] = ids.length;
      });
      isSeen ||= inside.includes(1);
    }
    if (isSeen) ids.push(id);
  }
  return { grid, ids, runs: encodeRuns(cells) };
}
