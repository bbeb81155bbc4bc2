import type { CountryCells } from '../atlas/cells.ts';
import { PAGE_GRID } from '../coverage/map/grid.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';
import type { LonLat } from '../page/pageData.ts';
import { type Areas, createAreaEngine } from './areas.ts';
import { type CoverageTables, computeTables } from './tables.ts';

/** What the worker is told once. */
export type Ground = { readonly cells: CountryCells; readonly places: readonly LonLat[] };

/** What is to be computed: everything that the picture depends on, and nothing else. */
export type CoverageRequest = { readonly scenario: Scenario; readonly shortWindowS: number };

export type Picture = { readonly areas: Areas; readonly tables: CoverageTables };

/** Computes the areas at once and the tables when asked for, which takes about as long again. */
export const createCoverageWork = ({ cells, places }: Ground) => {
  const engine = createAreaEngine(PAGE_GRID);
  return ({ scenario, shortWindowS }: CoverageRequest) => {
    const { areas, map } = engine.compute(scenario, shortWindowS);
    return { areas, tables: () => computeTables(scenario, map, cells, places) };
  };
};
