import type { Area } from '../atlas/area.ts';
import { bandPolygons, wholeArea } from '../atlas/bands.ts';
import { DEFAULT_GRID, type Grid, PAGE_GRID } from '../coverage/map/grid.ts';
import { computeMap } from '../coverage/map/map.ts';
import { numberShape } from '../coverage/scenario/check.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';
import type { WindowClass } from '../coverage/scenario/windowClass.ts';

/** How far apart the places of a map may lie. */
export const GRID_STEP_SHAPE = numberShape(0.1, 5, 'degrees');

/** The default map with its places this far apart; where the step does not divide it, the map goes on to the next place. */
export const createMapGrid = (stepDeg: number): Grid => {
  const { westDeg, southDeg, stepDeg: usualDeg, columns, rows } = DEFAULT_GRID;
  const countOver = (places: number): number => Math.ceil(((places - 1) * usualDeg) / stepDeg - 1e-9) + 1;
  return { westDeg, southDeg, stepDeg, columns: countOver(columns), rows: countOver(rows) };
};

/**
 * The areas as a GeoJSON FeatureCollection: one MultiPolygon for each class that occurs, worst case over the launch points.
 * Together they tile the grid. What they depend on besides the scenario is in the properties of each.
 */
export const computeAreas = (scenario: Scenario, shortWindowS: number, grid: Grid): unknown => {
  const { reach, open, long } = computeMap(scenario, shortWindowS, grid).areas;
  const bands: readonly (readonly [WindowClass, string, Area, Area | null])[] = [
    ['out-of-reach', 'Beyond the missile’s range', wholeArea(grid), reach],
    ['none', 'No window', reach, open],
    ['short', `Short window, under ${shortWindowS} s`, open, long],
    ['window', `Window of ${shortWindowS} s or more`, long, null],
  ];
  const features = bands.map(([kind, label, area, inner]) => ({
    type: 'Feature',
    properties: { class: kind, label, origin: 'computed', shortWindowS, stepDeg: grid.stepDeg },
    geometry: { type: 'MultiPolygon', coordinates: bandPolygons(grid, area, inner) },
  }));
  return {
    type: 'FeatureCollection',
    scenario,
    features: features.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
};

/** The same on the grid of the page's map. */
export const computePageAreas = (scenario: Scenario, shortWindowS: number): unknown =>
  computeAreas(scenario, shortWindowS, PAGE_GRID);
