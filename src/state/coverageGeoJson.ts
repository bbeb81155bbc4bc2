import { bandPolygons, type Cut } from '../atlas/bands.ts';
import { computeCoverage, computeReachMargin, SHORT_WINDOW_S, type WindowClass } from '../coverage/coverage.ts';
import { DEFAULT_GRID } from '../coverage/grid.ts';
import type { Scenario } from '../coverage/scenario.ts';

/** The two fields that are cut: how far inside the missile's reach (km), and the window (s). */
const REACH = 0;
const WINDOW = 1;

const IN_REACH: Cut = { field: REACH, level: 0, side: 'above' };
const windowCut = (level: number, side: Cut['side']): Cut => ({ field: WINDOW, level, side });

const CLASSES: readonly { readonly kind: WindowClass; readonly label: string; readonly cuts: readonly Cut[] }[] = [
  { kind: 'out-of-reach', label: 'Out of reach of this missile', cuts: [{ ...IN_REACH, side: 'below' }] },
  { kind: 'none', label: 'No window', cuts: [IN_REACH, windowCut(0, 'below')] },
  {
    kind: 'short',
    label: `Short window, under ${SHORT_WINDOW_S} s`,
    cuts: [IN_REACH, windowCut(0, 'above'), windowCut(SHORT_WINDOW_S, 'below')],
  },
  {
    kind: 'window',
    label: `Window of ${SHORT_WINDOW_S} s or more`,
    cuts: [IN_REACH, windowCut(SHORT_WINDOW_S, 'above')],
  },
];

/** Half the way round the Earth: everything is in reach. */
const EVERYWHERE_KM = 20_016;

/**
 * The default map as a GeoJSON FeatureCollection: one MultiPolygon for each class that occurs, worst case over the launch points.
 * Together they tile the map.
 */
export const computeAreas = (scenario: Scenario): unknown => {
  const { worst } = computeCoverage(scenario, DEFAULT_GRID);
  // Past the edge of the reach the field goes on as for a missile that reaches everywhere, to be cut off at the edge itself.
  const beyond = computeCoverage(
    { ...scenario, threat: { ...scenario.threat, maxRangeKm: EVERYWHERE_KM } },
    DEFAULT_GRID,
  );
  const windows = worst.map((windowS, place) => (Number.isNaN(windowS) ? (beyond.worst[place] ?? 0) : windowS));
  const lattice = { ...DEFAULT_GRID, fields: [computeReachMargin(scenario, DEFAULT_GRID), windows] };
  const features = CLASSES.map(({ kind, label, cuts }) => ({
    type: 'Feature',
    properties: { class: kind, label, origin: 'computed' },
    geometry: { type: 'MultiPolygon', coordinates: bandPolygons(lattice, cuts) },
  }));
  return {
    type: 'FeatureCollection',
    scenario,
    features: features.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
};
