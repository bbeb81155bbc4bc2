import { createContourDrawer } from '../atlas/contourPath.ts';
import type { Grid } from '../coverage/map/grid.ts';
import { type CoverageMap, computeMap } from '../coverage/map/map.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';

/**
 * The classes of the map as SVG path data in view units, one inside the other: where the missile reaches, where in it there is a
 * window, and where that is not short. The classes between are drawn by the even-odd rule.
 */
export type Areas = { readonly reach: string; readonly open: string; readonly window: string };

export type AreaEngine = {
  readonly compute: (scenario: Scenario, shortWindowS: number) => { readonly areas: Areas; readonly map: CoverageMap };
};

/** The grid as the atlas counts it: cells from their outer edges, where the model counts nodes. */
export const toCells = (grid: Grid) => ({
  west: grid.westDeg - grid.stepDeg / 2,
  south: grid.southDeg - grid.stepDeg / 2,
  stepDeg: grid.stepDeg,
  columns: grid.columns,
  rows: grid.rows,
});

/** An engine for one grid, which draws in the same buffers each time. */
export const createAreaEngine = (grid: Grid): AreaEngine => {
  const draw = createContourDrawer(toCells(grid));
  return {
    compute: (scenario, shortWindowS) => {
      const map = computeMap(scenario, shortWindowS, grid);
      const { reach, open, long } = map.areas;
      return { map, areas: { reach: draw(reach), open: draw(open), window: draw(long) } };
    },
  };
};
