import { type CountryCells, shareTerritory } from '../atlas/cells.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { engage } from '../coverage/engage.ts';
import type { Scenario } from '../coverage/scenario.ts';
import type { LonLat, Share } from '../page/pageData.ts';

export type CoverageTables = {
  /** By country; a country too small for the grid has none. */
  readonly shares: Readonly<Record<string, Share>>;
  /** The worst window of each place in seconds, in the order given; null where the missile does not reach. */
  readonly windowsS: readonly (number | null)[];
};

const toClass = (windowS: number, shortWindowS: number): number => {
  if (Number.isNaN(windowS)) return 3;
  if (windowS <= 0) return 0;
  return windowS < shortWindowS ? 1 : 2;
};

/** The shares of territory in each class, by country. */
const computeShares = (
  { worst }: Coverage,
  cells: CountryCells,
  shortWindowS: number,
): Readonly<Record<string, Share>> => {
  const classes = Uint8Array.from(worst, (windowS) => toClass(windowS, shortWindowS));
  const parts = shareTerritory(cells, classes, 4);
  return Object.fromEntries(
    cells.ids.flatMap((id, index) => {
      const part = parts[index];
      if (!part) return [];
      const [none = 0, short = 0, window = 0, outOfReach = 0] = part.map((share) => Math.round(100 * share));
      return [[id, { none, short, window, outOfReach }]];
    }),
  );
};

/** What stands beside the map as numbers. */
export const computeTables = (
  scenario: Scenario,
  coverage: Coverage,
  cells: CountryCells,
  places: readonly LonLat[],
  shortWindowS: number,
): CoverageTables => ({
  shares: computeShares(coverage, cells, shortWindowS),
  windowsS: places.map((place) => {
    const { windowS } = engage(scenario, place);
    return windowS === null ? null : Math.round(windowS);
  }),
});
