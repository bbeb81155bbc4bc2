import { createThreatArc, type ThreatArc } from '../physics/kepler.ts';
import { toVector } from '../physics/sphere.ts';
import { type LonLat, turnRateOf } from '../physics/units.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The arc of a scenario's missile between two places. */
export const arcOf = ({ threat, earthTurns }: Scenario, launch: LonLat, target: LonLat): ThreatArc =>
  createThreatArc(toVector(launch), toVector(target), threat, turnRateOf(earthTurns));
