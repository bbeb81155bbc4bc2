import { createAreaTest, type Point } from '../atlas/area.ts';
import { type CountryCells, cellCentre, decodeRuns, noCountry, shareTerritory } from '../atlas/cells.ts';
import { worstWindows } from '../coverage/engage/solver.ts';
import type { CoverageMap } from '../coverage/map/map.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';
import { CLASSES } from '../coverage/scenario/windowClass.ts';
import type { LonLat, Share } from '../page/pageData.ts';

export type CoverageTables = {
  /** By country; a country too small for the grid has none. */
  readonly shares: Readonly<Record<string, Share>>;
  /** The worst window of each place in seconds, in the order given; null where the missile does not reach. */
  readonly windowsS: readonly (number | null)[];
};

/** The class of each cell that a country holds, as its index in `CLASSES`, by the areas as the map draws them. */
const rankCells = ({ grid, areas }: CoverageMap, cells: CountryCells): Uint8Array => {
  const countries = decodeRuns(cells.runs, cells.grid.columns * cells.grid.rows);
  const nested = [areas.reach, areas.open, areas.long].map(createAreaTest);
  const ranks = new Uint8Array(countries.length).fill(CLASSES.length);
  for (let cell = 0; cell < countries.length; cell++) {
    if (countries[cell] === noCountry) continue;
    const [lon, lat] = cellCentre(cells.grid, cell);
    const point: Point = [(lon - grid.westDeg) / grid.stepDeg, (lat - grid.southDeg) / grid.stepDeg];
    const outside = nested.findIndex((isIn) => !isIn(point));
    ranks[cell] = outside < 0 ? nested.length : outside;
  }
  return ranks;
};

/** The shares of territory in each class, by country. */
export const computeShares = (map: CoverageMap, cells: CountryCells): CoverageTables['shares'] => {
  const parts = shareTerritory(cells, rankCells(map, cells), CLASSES.length);
  return Object.fromEntries(
    cells.ids.flatMap((id, index) => {
      const part = parts[index];
      if (!part) return [];
      const [outOfReach = 0, none = 0, short = 0, window = 0] = part.map((share) => Math.round(100 * share));
      return [[id, { none, short, window, outOfReach }]];
    }),
  );
};

/** What stands beside the map as numbers. */
export const computeTables = (
  scenario: Scenario,
  map: CoverageMap,
  cells: CountryCells,
  places: readonly LonLat[],
): CoverageTables => ({
  shares: computeShares(map, cells),
  windowsS: worstWindows(scenario, places).map((windowS) => (windowS === null ? null : Math.round(windowS))),
});
