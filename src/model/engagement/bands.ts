import { arcOf } from '../../coverage/engage/arc.ts';
import { createDefence } from '../../coverage/engage/shot.ts';
import { spareKmPerS } from '../../coverage/physics/interceptor.ts';
import { positionAt, type ThreatArc, timeAt } from '../../coverage/physics/kepler.ts';
import { horizonHeightKm } from '../../coverage/physics/radar.ts';
import { angleBetween, combine, normalise, toVector, type Vec3 } from '../../coverage/physics/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../../coverage/physics/units.ts';
import type { Radar, Scenario } from '../../coverage/scenario/scenario.ts';

/** The heights between which something holds above one point of the missile's ground track. */
export type Band = { readonly groundKm: number; readonly lowKm: number; readonly highKm: number };

const HEIGHT_SAMPLES = 48;
const STEPS = 24;

/** The edge between a value where `holds` is false and one where it is true. */
const edgeBetween = (holds: (value: number) => boolean, not: number, yes: number): number => {
  let [out, inside] = [not, yes];
  for (let i = 0; i < STEPS; i++) {
    const middle = (out + inside) / 2;
    if (holds(middle)) inside = middle;
    else out = middle;
  }
  return inside;
};

/** The least and greatest heights up to the ceiling at which `holds`; `null` where it does at no height looked at. */
const heightsWhere = (
  holds: (heightKm: number) => boolean,
  ceilingKm: number,
): { readonly lowKm: number; readonly highKm: number } | null => {
  const stepKm = ceilingKm / HEIGHT_SAMPLES;
  const held = Array.from({ length: HEIGHT_SAMPLES + 1 }, (_, i) => holds(i * stepKm));
  const first = held.indexOf(true);
  const last = held.lastIndexOf(true);
  if (first < 0) return null;
  return {
    lowKm: first === 0 ? 0 : edgeBetween(holds, (first - 1) * stepKm, first * stepKm),
    highKm: last === HEIGHT_SAMPLES ? ceilingKm : edgeBetween(holds, (last + 1) * stepKm, last * stepKm),
  };
};

/** The bands at `count` + 1 moments of a flight where there is one, and the moment at which the first of them opens. */
const bandsAlong = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  count: number,
  bandAt: (arc: ThreatArc, x: number, below: Vec3) => Omit<Band, 'groundKm'> | null,
): readonly Band[] => {
  const from = toVector(launch);
  const arc = arcOf(scenario, launch, target);
  const belowAt = (x: number): Vec3 => normalise(positionAt(arc, x));
  const solveAt = (x: number): Band | null => {
    const below = belowAt(x);
    const band = bandAt(arc, x, below);
    return band === null ? null : { groundKm: EARTH_RADIUS_KM * angleBetween(from, below), ...band };
  };
  const anomalyOf = (i: number): number => arc.endAnomaly * ((2 * i) / count - 1);
  const bands = Array.from({ length: count + 1 }, (_, i) => solveAt(anomalyOf(i)));
  const opens = bands.findIndex((band) => band !== null);
  const found = bands.filter((band) => band !== null);
  if (opens <= 0) return found;
  const first = solveAt(edgeBetween((at) => solveAt(at) !== null, anomalyOf(opens - 1), anomalyOf(opens)));
  return first === null ? found : [first, ...found];
};

/**
 * Where an interceptor of one site can be by the time the missile passes overhead, if it is fired at `launchS`: the missile can be met
 * in time where its arc runs inside. Heights up to `ceilingKm`; empty when it is never in time anywhere.
 */
export const reachBands = (
  scenario: Scenario,
  launch: LonLat,
  target: LonLat,
  site: LonLat,
  launchS: number,
  ceilingKm: number,
  count: number,
): readonly Band[] => {
  const { interceptor } = createDefence(scenario);
  const from = toVector(site);
  return bandsAlong(scenario, launch, target, count, (arc, x, below) => {
    const sinceLaunchS = timeAt(arc, x) - launchS;
    if (sinceLaunchS < interceptor.burnS) return null;
    const isReached = (heightKm: number): boolean =>
      spareKmPerS(
        interceptor,
        from,
        combine(below, EARTH_RADIUS_KM + heightKm, below, 0),
        sinceLaunchS - interceptor.burnS / 2,
      ) >= 0;
    return heightsWhere(isReached, ceilingKm);
  });
};

/** Between its least elevation and the end of its range: r = R cos th + sqrt(D^2 - R^2 sin^2 th). */
const viewOf = (radar: Radar, at: Vec3, point: Vec3, ceilingKm: number): Omit<Band, 'groundKm'> | null => {
  const angleRad = angleBetween(at, point);
  const lowKm = horizonHeightKm(angleRad, radar.minElevationDeg);
  const across = EARTH_RADIUS_KM * Math.sin(angleRad);
  if (lowKm === null || across > radar.maxRangeKm) return null;
  const along = EARTH_RADIUS_KM * Math.cos(angleRad);
  const highKm = Math.min(ceilingKm, along + Math.sqrt(radar.maxRangeKm ** 2 - across ** 2) - EARTH_RADIUS_KM);
  return highKm > lowKm ? { lowKm, highKm } : null;
};

/** The heights that one radar sees over the missile's ground track, up to `ceilingKm`. */
export const viewBands = (
  scenario: Scenario,
  radar: Radar,
  launch: LonLat,
  target: LonLat,
  ceilingKm: number,
  count: number,
): readonly Band[] => {
  const at = toVector(radar.at);
  return bandsAlong(scenario, launch, target, count, (_arc, _x, below) => viewOf(radar, at, below, ceilingKm));
};

/** The height (km) below which a radar sees nothing over a place; `null` when it sees nothing there at any height. */
export const hiddenBelowKm = (radar: Radar, place: LonLat): number | null =>
  horizonHeightKm(angleBetween(toVector(radar.at), toVector(place)), radar.minElevationDeg);
