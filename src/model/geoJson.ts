import { bandPolygons, type Cut } from '../atlas/bands.ts';
import { number } from '../coverage/check.ts';
import { computeCoverage, computeReachMargin, type WindowClass } from '../coverage/coverage.ts';
import { DEFAULT_GRID, type Grid, PAGE_GRID } from '../coverage/grid.ts';
import type { Scenario } from '../coverage/scenario.ts';

/** The two fields that are cut: how far inside the missile's reach (km), and the window (s). */
const REACH = 0;
const WINDOW = 1;

const IN_REACH: Cut = { field: REACH, level: 0, side: 'above' };
const windowCut = (level: number, side: Cut['side']): Cut => ({ field: WINDOW, level, side });

type Class = { readonly kind: WindowClass; readonly label: string; readonly cuts: readonly Cut[] };

const classesBy = (shortWindowS: number): readonly Class[] => [
  { kind: 'out-of-reach', label: 'Out of reach of this missile', cuts: [{ ...IN_REACH, side: 'below' }] },
  { kind: 'none', label: 'No window', cuts: [IN_REACH, windowCut(0, 'below')] },
  {
    kind: 'short',
    label: `Short window, under ${shortWindowS} s`,
    cuts: [IN_REACH, windowCut(0, 'above'), windowCut(shortWindowS, 'below')],
  },
  {
    kind: 'window',
    label: `Window of ${shortWindowS} s or more`,
    cuts: [IN_REACH, windowCut(shortWindowS, 'above')],
  },
];

/** Half the way round the Earth: everything is in reach. */
const EVERYWHERE_KM = 20_016;

/** How far apart the places of a map may lie. */
export const GRID_STEP_SHAPE = number(0.1, 5, 'degrees');

/** The default map with its places this far apart; where the step does not divide it, the map goes on to the next place. */
export const createMapGrid = (stepDeg: number): Grid => {
  const { westDeg, southDeg, stepDeg: usualDeg, columns, rows } = DEFAULT_GRID;
  const countOver = (places: number): number => Math.ceil(((places - 1) * usualDeg) / stepDeg - 1e-9) + 1;
  return { westDeg, southDeg, stepDeg, columns: countOver(columns), rows: countOver(rows) };
};

/**
 * The areas as a GeoJSON FeatureCollection: one MultiPolygon for each class that occurs, worst case over the launch points.
 * Together they tile the grid. What they hang on besides the scenario stands in the properties of each.
 */
export const computeAreas = (scenario: Scenario, shortWindowS: number, grid: Grid): unknown => {
  const { worst } = computeCoverage(scenario, grid);
  // Past the edge of the reach the field goes on as for a missile that reaches everywhere, to be cut off at the edge itself.
  const beyond = computeCoverage({ ...scenario, threat: { ...scenario.threat, maxRangeKm: EVERYWHERE_KM } }, grid);
  const windows = worst.map((windowS, place) => (Number.isNaN(windowS) ? (beyond.worst[place] ?? 0) : windowS));
  const lattice = { ...grid, fields: [computeReachMargin(scenario, grid), windows] };
  const features = classesBy(shortWindowS).map(({ kind, label, cuts }) => ({
    type: 'Feature',
    properties: { class: kind, label, origin: 'computed', shortWindowS, stepDeg: grid.stepDeg },
    geometry: { type: 'MultiPolygon', coordinates: bandPolygons(lattice, cuts) },
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
