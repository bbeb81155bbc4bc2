import { horizonMarginKm } from './radar.ts';
import { lookUpCoastS, type ReachTable } from './reachTable.ts';
import type { Scenario } from './scenario.ts';
import { toVector, type Vec3 } from './sphere.ts';
import { EARTH_MU, EARTH_RADIUS_KM, toRadians } from './units.ts';

/** Even looks along the arc at each limit; they are broken and kept again far too rarely for more to be needed. */
export const LOOKS = 8;

/**
 * One shot laid out for speed: the arc of `trajectory.ts` and the limits of `engage.ts`, with every site and radar reduced
 * to two numbers. One object serves every cell; `aimShot` overwrites it, so that nothing is allocated per cell.
 *
 * The limits are numbered: 0 the floor; then one per site, the interceptor's reach; then two per radar, its
 * horizon and its range.
 */
export type Shot = {
  readonly table: ReachTable;
  readonly siteCount: number;
  readonly radarCount: number;
  readonly limitCount: number;
  /** Unit vectors of the sites, then of the radars: x, y, z each. */
  readonly places: Float64Array;
  /** Distance from the Earth's centre along the zenith of a place: along * (cos x + e) + across * sin x. */
  readonly along: Float64Array;
  readonly across: Float64Array;
  readonly sinMinElevation: Float64Array;
  readonly maxRangeKm: Float64Array;
  readonly threatBurnS: number;
  readonly halfBurnS: number;
  readonly delayS: number;
  readonly forwardCue: boolean;
  readonly interceptInView: boolean;
  readonly floorRadiusKm: number;
  /** The margins of the limit that is being solved. */
  readonly looks: Float64Array;
  /** The complex anomaly at which a view that is never had would begin. */
  readonly fold: { u: number; v: number };
  semiMajorKm: number;
  eccentricity: number;
  secondsPerRad: number;
  endAnomaly: number;
  apogeeS: number;
  /** The earliest an interceptor could be anywhere, had it no way to go: its launch and half its burn. */
  readyS: number;
  /** What first shows the missile: 0 nothing, or something else at burnout; else a number for each radar's horizon, range, and start in view. */
  cueKind: number;
};

export const createShot = (scenario: Scenario, table: ReachTable): Shot => {
  const { sites, burnS } = scenario.interceptor;
  const { radars } = scenario;
  const places: readonly Vec3[] = [...sites, ...radars.map((radar) => radar.at)].map(toVector);
  return {
    table,
    siteCount: sites.length,
    radarCount: radars.length,
    limitCount: 1 + sites.length + 2 * radars.length,
    places: Float64Array.from(places.flat()),
    along: new Float64Array(places.length),
    across: new Float64Array(places.length),
    sinMinElevation: Float64Array.from(radars, (radar) => Math.sin(toRadians(radar.minElevationDeg))),
    maxRangeKm: Float64Array.from(radars, (radar) => radar.maxRangeKm),
    threatBurnS: scenario.threat.burnS,
    halfBurnS: burnS / 2,
    delayS: scenario.trackS + scenario.decisionS,
    forwardCue: scenario.forwardCue,
    interceptInView: scenario.interceptInView,
    floorRadiusKm: EARTH_RADIUS_KM + scenario.floorKm,
    looks: new Float64Array(LOOKS + 1),
    fold: { u: Number.NaN, v: Number.NaN },
    semiMajorKm: Number.NaN,
    eccentricity: Number.NaN,
    secondsPerRad: Number.NaN,
    endAnomaly: Number.NaN,
    apogeeS: Number.NaN,
    readyS: Number.NaN,
    cueKind: 0,
  };
};

/** Points the shot from a launch point at the target with unit vector (tx, ty, tz); half angles stand in for all trigonometry. */
export const aimShot = (shot: Shot, launch: Vec3, tx: number, ty: number, tz: number): void => {
  const lx = launch[0];
  const ly = launch[1];
  const lz = launch[2];
  const cosPsi = lx * tx + ly * ty + lz * tz;
  // Never quite 0, so that a target at the launch point or opposite it divides by something.
  const s = Math.sqrt(Math.max(1e-12, (1 - cosPsi) / 2));
  const c = Math.sqrt(Math.max(1e-12, (1 + cosPsi) / 2));
  const a = (EARTH_RADIUS_KM * (1 + s)) / 2;
  const e = c / (1 + s);
  const end = Math.acos(Math.max(-1, Math.min(1, (1 - s) / (1 + s) / e)));
  const b = a * Math.sqrt(1 - e * e);
  shot.semiMajorKm = a;
  shot.eccentricity = e;
  shot.secondsPerRad = Math.sqrt((a * a * a) / EARTH_MU);
  shot.endAnomaly = end;
  shot.apogeeS = shot.threatBurnS / 2 + shot.secondsPerRad * (end + e * Math.sin(end));
  const { places, along, across } = shot;
  for (let i = 0; i < along.length; i++) {
    const x = places[3 * i] as number;
    const y = places[3 * i + 1] as number;
    const z = places[3 * i + 2] as number;
    const toLaunch = x * lx + y * ly + z * lz;
    const toTarget = x * tx + y * ty + z * tz;
    along[i] = ((toTarget + toLaunch) / (2 * c)) * a;
    across[i] = ((toTarget - toLaunch) / (2 * s)) * b;
  }
};

/** Seconds after ignition at an anomaly. */
export const shotTimeS = (shot: Shot, x: number, sin: number): number =>
  shot.apogeeS + shot.secondsPerRad * (x + shot.eccentricity * sin);

/** By how many seconds the interceptor of a site is early at an anomaly; negative when it is late. */
export const reachMarginS = (shot: Shot, site: number, x: number, cos: number, sin: number): number => {
  const radius = shot.semiMajorKm * (1 + shot.eccentricity * cos);
  const zenith = (shot.along[site] as number) * (cos + shot.eccentricity) + (shot.across[site] as number) * sin;
  const chordSquaredKm = 2 * EARTH_RADIUS_KM * EARTH_RADIUS_KM * (1 - zenith / radius);
  const coastS = lookUpCoastS(shot.table, chordSquaredKm, radius - EARTH_RADIUS_KM);
  return shotTimeS(shot, x, sin) - shot.readyS - Math.max(coastS, shot.halfBurnS);
};

/** How far a radar's horizon lies below the missile, km. */
const horizonKm = (shot: Shot, radar: number, cos: number, sin: number): number => {
  const place = shot.siteCount + radar;
  const radius = shot.semiMajorKm * (1 + shot.eccentricity * cos);
  const zenith = (shot.along[place] as number) * (cos + shot.eccentricity) + (shot.across[place] as number) * sin;
  return horizonMarginKm(zenith, radius, shot.sinMinElevation[radar] as number);
};

/**
 * What is left of a radar's range, in km where that is little: (D^2 - slant^2) / 2D, which needs no root, and is as smooth as the
 * arc. With r = a(1 + e cos x) and z = along (cos x + e) + across sin x, slant^2 = R^2 + r^2 - 2 R z.
 */
const rangeKm = (shot: Shot, radar: number, cos: number, sin: number): number => {
  const place = shot.siteCount + radar;
  const range = shot.maxRangeKm[radar] as number;
  const radius = shot.semiMajorKm * (1 + shot.eccentricity * cos);
  const zenith = (shot.along[place] as number) * (cos + shot.eccentricity) + (shot.across[place] as number) * sin;
  const slantSquared = EARTH_RADIUS_KM * (EARTH_RADIUS_KM - 2 * zenith) + radius * radius;
  return (range * range - slantSquared) / (2 * range);
};

/** By how much a limit (not the floor) is kept at an anomaly `x`, negative where it is not: a reach in s, a radar's horizon and range in km. */
export const marginOf = (shot: Shot, limit: number, x: number, cos: number, sin: number): number => {
  const view = limit - 1 - shot.siteCount;
  if (view < 0) return reachMarginS(shot, limit - 1, x, cos, sin);
  return (view & 1) === 0 ? horizonKm(shot, view >> 1, cos, sin) : rangeKm(shot, view >> 1, cos, sin);
};
