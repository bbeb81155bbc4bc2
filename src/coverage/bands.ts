import { leastCoastS } from './interceptor.ts';
import { horizonHeightKm } from './radar.ts';
import type { Radar, Scenario } from './scenario.ts';
import { angleBetween, toVector, type Vec3 } from './sphere.ts';
import { createThreatArc, directionAt, groundAngleAt, type ThreatArc, timeAt } from './trajectory.ts';
import { EARTH_RADIUS_KM, type LonLat } from './units.ts';

/** The heights between which something holds above one point of the missile's ground track. */
export type Band = { readonly groundKm: number; readonly lowKm: number; readonly highKm: number };

const HEIGHT_LOOKS = 48;
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
  const stepKm = ceilingKm / HEIGHT_LOOKS;
  const held = Array.from({ length: HEIGHT_LOOKS + 1 }, (_, i) => holds(i * stepKm));
  const first = held.indexOf(true);
  const last = held.lastIndexOf(true);
  if (first < 0) return null;
  return {
    lowKm: first === 0 ? 0 : edgeBetween(holds, (first - 1) * stepKm, first * stepKm),
    highKm: last === HEIGHT_LOOKS ? ceilingKm : edgeBetween(holds, (last + 1) * stepKm, last * stepKm),
  };
};

/** The bands at `count` + 1 places along the arc where there is one, and the place at which the first of them opens. */
const bandsAlong = (
  arc: ThreatArc,
  count: number,
  bandAt: (x: number) => Omit<Band, 'groundKm'> | null,
): readonly Band[] => {
  const groundKm = (x: number): number => EARTH_RADIUS_KM * (arc.angleRad / 2 + groundAngleAt(arc, x));
  const place = (i: number): number => arc.endAnomaly * ((2 * i) / count - 1);
  const bands = Array.from({ length: count + 1 }, (_, i) => bandAt(place(i)));
  const opens = bands.findIndex((band) => band !== null);
  const found = bands.flatMap((band, i) => (band === null ? [] : [{ groundKm: groundKm(place(i)), ...band }]));
  if (opens <= 0) return found;
  const x = edgeBetween((at) => bandAt(at) !== null, place(opens - 1), place(opens));
  const band = bandAt(x);
  return band === null ? found : [{ groundKm: groundKm(x), ...band }, ...found];
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
  const arc = createThreatArc(launch, target, scenario.threat.burnS);
  const { burnoutKmPerS, burnS } = scenario.interceptor;
  const from = toVector(site);
  return bandsAlong(arc, count, (x) => {
    const angleRad = angleBetween(from, directionAt(arc, x));
    const spareS = timeAt(arc, x) - launchS - burnS / 2;
    if (spareS < burnS / 2) return null;
    return heightsWhere((heightKm) => leastCoastS(burnoutKmPerS, angleRad, heightKm) <= spareS, ceilingKm);
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
  radar: Radar,
  launch: LonLat,
  target: LonLat,
  ceilingKm: number,
  count: number,
): readonly Band[] => {
  const arc = createThreatArc(launch, target, 0);
  const at = toVector(radar.at);
  return bandsAlong(arc, count, (x) => viewOf(radar, at, directionAt(arc, x), ceilingKm));
};

/** The height (km) below which a radar sees nothing over a place; `null` when it sees nothing there at any height. */
export const hiddenBelowKm = (radar: Radar, place: LonLat): number | null =>
  horizonHeightKm(angleBetween(toVector(radar.at), toVector(place)), radar.minElevationDeg);
