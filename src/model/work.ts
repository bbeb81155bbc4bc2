import type { CountryCells } from '../atlas/cells.ts';
import { PAGE_GRID, QUICK_GRID } from '../coverage/map/grid.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';
import type { LonLat } from '../page/pageData.ts';
import { type Areas, createAreaEngine } from './areas.ts';
import { type CoverageTables, computeTables } from './tables.ts';

/** What the worker is told once. */
export type Ground = { readonly cells: CountryCells; readonly places: readonly LonLat[] };

/** What is to be computed: everything that the picture depends on, and nothing else. */
export type CoverageRequest = { readonly scenario: Scenario; readonly shortWindowS: number };

export type Picture = { readonly areas: Areas; readonly tables: CoverageTables };

/** Computes the areas at once, on the quick grid, and the whole picture when asked for it, which takes some three times as long. */
export const createCoverageWork = ({ cells, places }: Ground) => {
  const quick = createAreaEngine(QUICK_GRID);
  const exact = createAreaEngine(PAGE_GRID);
  return ({ scenario, shortWindowS }: CoverageRequest) => ({
    areas: quick.compute(scenario, shortWindowS).areas,
    complete: (): Picture => {
      const { areas, map } = exact.compute(scenario, shortWindowS);
      return { areas, tables: computeTables(scenario, map, cells, places) };
    },
  });
};
