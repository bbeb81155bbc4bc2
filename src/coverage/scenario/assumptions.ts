import type { Scenario } from './scenario.ts';
import { setAt } from './settings.ts';

export type AssumptionValue = number | boolean;

/** Where each assumption stands in a scenario: a path, or one in every radar. */
const PATHS = {
  threatBurnS: () => ['threat.burnS'],
  loft: () => ['threat.loft'],
  earthTurns: () => ['earthTurns'],
  forwardCue: () => ['forwardCue'],
  trackS: () => ['trackS'],
  decisionS: () => ['decisionS'],
  burnoutKmPerS: () => ['interceptor.burnoutKmPerS'],
  burnoutHeightKm: () => ['interceptor.burnoutHeightKm'],
  interceptorBurnS: () => ['interceptor.burnS'],
  floorKm: () => ['floorKm'],
  interceptInView: () => ['interceptInView'],
  minElevationDeg: ({ radars }) => radars.map((_, i) => `radars[${i}].minElevationDeg`),
  maxRangeKm: ({ radars }) => radars.map((_, i) => `radars[${i}].maxRangeKm`),
} as const satisfies Readonly<Record<string, (scenario: Scenario) => readonly string[]>>;

export type AssumptionId = keyof typeof PATHS;

/** Every assumption, in the order of the model's steps. */
export const ASSUMPTION_IDS = Object.keys(PATHS) as readonly AssumptionId[];

/** The scenario with one assumption changed; the original stays as it is. */
export const setAssumption = (scenario: Scenario, id: AssumptionId, value: AssumptionValue): Scenario =>
  PATHS[id](scenario).reduce<Scenario>((changed, path) => setAt(changed, path, value) as Scenario, scenario);

/** One assumption moved, all others left. Of a switch, `low` is off and `high` on. */
export type Assumption = {
  readonly id: AssumptionId;
  readonly low: AssumptionValue;
  readonly nominal: AssumptionValue;
  readonly high: AssumptionValue;
};
