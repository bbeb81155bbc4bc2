import { apogeeKm, type ThreatArc } from '../physics/kepler.ts';
import { angleBetween, toVector, type Vec3 } from '../physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../physics/units.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ReasonKind } from './engagement.ts';
import { createDefence, solveShot } from './shot.ts';

/** The same scenario with a limit of every radar lifted. */
const withoutHorizon = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: scenario.radars.map((radar) => ({ ...radar, minElevationDeg: -90 })),
});
const withoutRange = (scenario: Scenario): Scenario => ({
  ...scenario,
  radars: scenario.radars.map((radar) => ({ ...radar, maxRangeKm: Infinity })),
});

/** The same scenario with nothing hidden from burnout on. */
export const withEverythingSeen = (scenario: Scenario): Scenario => ({
  ...scenario,
  forwardCue: true,
  interceptInView: false,
});

/** What closes the window of an arc that has none, by relaxing one thing at a time. Launch and target are unit vectors. */
export const findReasonKind = (scenario: Scenario, arc: ThreatArc, launch: Vec3, target: Vec3): ReasonKind => {
  const opens = (relaxed: Scenario): boolean => solveShot(createDefence(relaxed), launch, target).windowS > 0;
  if (apogeeKm(arc) < scenario.floorKm) return 'floor';
  if (!opens(withEverythingSeen(scenario))) return 'time';
  if (opens(withoutHorizon(scenario))) return 'radar-horizon';
  return opens(withoutRange(scenario)) ? 'radar-range' : 'radar-horizon-and-range';
};

/** What leaves a place without a window, from the first launch point that does; `null` when it has one, or is out of reach. */
export const findReasonAt = (scenario: Scenario, place: LonLat): ReasonKind | null => {
  const defence = createDefence(scenario);
  const target = toVector(place);
  for (const launch of defence.launches) {
    if (EARTH_RADIUS_KM * angleBetween(launch, target) > scenario.threat.maxRangeKm) continue;
    const { arc, windowS } = solveShot(defence, launch, target);
    if (windowS === 0) return findReasonKind(scenario, arc, launch, target);
  }
  return null;
};
