import type { LonLat } from './projection.ts';

/**
 * Square cells in degrees. `west` and `south` are the outer edges of the first cell; cell 0 is the south-western one, the
 * next to its east follows, then the next row to the north.
 */
export type Grid = {
  readonly west: number;
  readonly south: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
};

/** The country of each cell of a grid as indices into `ids`, run-length encoded: index, length, index, length, ... */
export type CountryCells = { readonly grid: Grid; readonly ids: readonly string[]; readonly runs: readonly number[] };

/** The index that stands for the sea, and for countries without a name on this page. */
export const noCountry = -1;

/** The centre of a cell. */
export function cellCentre(grid: Grid, cell: number): LonLat {
  const row = Math.floor(cell / grid.columns);
  const column = cell - row * grid.columns;
  return [grid.west + (column + 0.5) * grid.stepDeg, grid.south + (row + 0.5) * grid.stepDeg];
}

/** The countries that a line runs through, each once, in the order in which it comes to them; what is not in a cell counts for nothing. */
export function countriesAlong(
  { grid, ids, runs }: CountryCells,
  line: readonly (readonly number[])[],
): readonly string[] {
  const cells = decodeRuns(runs, grid.columns * grid.rows);
  const idAt = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]) => {
    const column = Math.floor((lon - grid.west) / grid.stepDeg);
    const row = Math.floor((lat - grid.south) / grid.stepDeg);
    const isInGrid = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows;
    return isInGrid ? ids[cells[row * grid.columns + column] ?? noCountry] : undefined;
  };
  return [...new Set(line.flatMap((point) => idAt(point) ?? []))];
}

/** Values as pairs of a value and the number of times it follows itself. */
export function encodeRuns(values: Int16Array): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  for (let i = 1; i <= values.length; i++) {
    const value = values[start];
    if (value === undefined || values[i] === value) continue;
    runs.push(value, i - start);
    start = i;
  }
  return runs;
}

/**
 * Inverse of `encodeRuns`.
 * @throws RangeError if the runs do not come in pairs or do not fill exactly `length` values.
 */
export function decodeRuns(runs: readonly number[], length: number): Int16Array {
  const values = new Int16Array(length);
  let end = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const start = end;
    end += runs[i + 1] ?? Number.NaN;
    values.fill(runs[i] ?? 0, start, end);
  }
  if (end !== length) throw new RangeError(`runs of ${end} values for ${length} cells`);
  return values;
}

/**
 * How the territory of each country divides among classes 0 to `classCount` - 1, weighting each cell by its area (the
 * cosine of its latitude). One row per id, its parts adding up to 1; `null` for a country of which no cell has a class.
 * A cell whose class is not in the range counts for nothing.
 * @throws RangeError if there is not one class per cell.
 */
export function shareTerritory(
  { grid, ids, runs }: CountryCells,
  classes: Uint8Array,
  classCount: number,
): readonly (readonly number[] | null)[] {
  const cells = decodeRuns(runs, grid.columns * grid.rows);
  if (classes.length !== cells.length) throw new RangeError(`${classes.length} classes for ${cells.length} cells`);
  const areas = new Float64Array(ids.length * classCount);
  for (let cell = 0; cell < cells.length; cell++) {
    const country = cells[cell] ?? noCountry;
    const kind = classes[cell] ?? classCount;
    if (country === noCountry || kind >= classCount) continue;
    const slot = country * classCount + kind;
    areas[slot] = (areas[slot] ?? 0) + Math.cos((cellCentre(grid, cell)[1] * Math.PI) / 180);
  }
  return ids.map((_, country) => {
    const own = [...areas.subarray(country * classCount, (country + 1) * classCount)];
    const whole = own.reduce((sum, area) => sum + area, 0);
    return whole === 0 ? null : own.map((area) => area / whole);
  });
}
