import { createContourDrawer } from '../atlas/contourPath.ts';
import { everyValue } from '../atlas/contours.ts';
import type { Field } from '../atlas/crossings.ts';
import { type Coverage, computeReachMargin, createCoverageEngine } from '../coverage/coverage.ts';
import type { Grid } from '../coverage/grid.ts';
import type { Scenario } from '../coverage/scenario.ts';

/**
 * The classes of the map as SVG path data in view units, one inside the other: where the missile reaches, where in it there is a
 * window, and where that is not short. The classes between are drawn by the even-odd rule.
 */
export type Areas = { readonly reach: string; readonly open: string; readonly window: string };

export type AreaEngine = {
  /** The areas of a scenario, with the fields they are drawn from, which the next call overwrites. */
  readonly compute: (
    scenario: Scenario,
    shortWindowS: number,
  ) => { readonly areas: Areas; readonly coverage: Coverage };
};

/** Where the missile's reach ends, for some launch points and a range. */
type Edge = { readonly key: string; readonly margin: Float32Array; readonly reach: string };

/** An engine for one grid, which keeps what one scenario has in common with the next. */
export const createAreaEngine = (grid: Grid): AreaEngine => {
  const engine = createCoverageEngine(grid);
  const half = grid.stepDeg / 2;
  // The atlas counts cells from their outer edges, the model places.
  const cells = { ...grid, west: grid.westDeg - half, south: grid.southDeg - half };
  const draw = createContourDrawer(cells);
  let edge: Edge | null = null;
  /** How far the missile flies hangs on little, and seldom changes. */
  const edgeOf = (scenario: Scenario, values: Float32Array): Edge => {
    const { launches, threat } = scenario;
    const key = JSON.stringify([launches, threat.maxRangeKm]);
    if (edge?.key !== key) {
      const margin = computeReachMargin(scenario, grid);
      edge = { key, margin, reach: draw({ grid: cells, values, margin }, everyValue) };
    }
    return edge;
  };
  return {
    compute: (scenario, shortWindowS) => {
      const coverage = engine.compute(scenario);
      const { margin, reach } = edgeOf(scenario, coverage.worst);
      const field: Field = { grid: cells, values: coverage.worst, margin };
      return {
        coverage,
        areas: {
          reach,
          // A window of no length is none: the least above it.
          open: draw(field, Number.MIN_VALUE),
          window: draw(field, shortWindowS),
        },
      };
    },
  };
};
