import { KM_PER_MARGIN_S } from './margins.ts';
import { viewMarginKm } from './radar.ts';
import { lookUpCoastS, type ReachTable } from './reachTable.ts';
import type { Scenario } from './scenario.ts';
import { toVector, type Vec3 } from './sphere.ts';
import { EARTH_MU, EARTH_RADIUS_KM, toRadians } from './units.ts';

/** Even looks along an arc before edges are sought; more in `engage`, fewer here. */
const LOOKS = 12;
const REFINEMENTS = 12;
const EDGE_TOLERANCE_S = 0.02;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The same arc, margins and window as `engage`, laid out for speed: one object serves every cell, sites and radars are
 * reduced to two numbers each, coast times come from the table. `aim` overwrites the object; nothing is allocated.
 */
export type Shot = {
  readonly table: ReachTable;
  readonly siteCount: number;
  /** Unit vectors of the sites, then of the radars: x, y, z each. */
  readonly places: Float64Array;
  /** The height above the ground along the zenith of a place is along * (cos x + e) + across * sin x, less R. */
  readonly along: Float64Array;
  readonly across: Float64Array;
  readonly sinMinElevation: Float64Array;
  readonly maxRangeKm: Float64Array;
  readonly burnS: number;
  readonly halfInterceptorBurnS: number;
  readonly delayS: number;
  readonly forwardCue: boolean;
  readonly interceptInView: boolean;
  readonly floorRadiusKm: number;
  semiMajorKm: number;
  eccentricity: number;
  secondsPerRad: number;
  endAnomaly: number;
  apogeeS: number;
  /** The earliest an interceptor could be anywhere, had it no way to go. */
  readyS: number;
  /** Which limits bind, as bits: the window is smooth from place to place as long as they stay the same. */
  signature: number;
};

export const createShot = (scenario: Scenario, table: ReachTable): Shot => {
  const sites = scenario.interceptor.sites;
  const places: readonly Vec3[] = [...sites, ...scenario.radars.map((radar) => radar.at)].map(toVector);
  return {
    table,
    siteCount: sites.length,
    places: Float64Array.from(places.flat()),
    along: new Float64Array(places.length),
    across: new Float64Array(places.length),
    sinMinElevation: Float64Array.from(scenario.radars, (radar) => Math.sin(toRadians(radar.minElevationDeg))),
    maxRangeKm: Float64Array.from(scenario.radars, (radar) => radar.maxRangeKm),
    burnS: scenario.threat.burnS,
    halfInterceptorBurnS: scenario.interceptor.burnS / 2,
    delayS: scenario.trackS + scenario.decisionS,
    forwardCue: scenario.forwardCue,
    interceptInView: scenario.interceptInView,
    floorRadiusKm: EARTH_RADIUS_KM + scenario.floorKm,
    semiMajorKm: Number.NaN,
    eccentricity: Number.NaN,
    secondsPerRad: Number.NaN,
    endAnomaly: Number.NaN,
    apogeeS: Number.NaN,
    readyS: Number.NaN,
    signature: 0,
  };
};

const timeAt = (shot: Shot, x: number, sin: number): number =>
  shot.apogeeS + shot.secondsPerRad * (x + shot.eccentricity * sin);

const viewS = (shot: Shot, cos: number, sin: number): number => {
  const radius = shot.semiMajorKm * (1 + shot.eccentricity * cos);
  let best = -Infinity;
  for (let i = 0; i < shot.maxRangeKm.length; i++) {
    const place = shot.siteCount + i;
    const zenith = (shot.along[place] as number) * (cos + shot.eccentricity) + (shot.across[place] as number) * sin;
    const margin = viewMarginKm(zenith, radius, shot.sinMinElevation[i] as number, shot.maxRangeKm[i] as number);
    if (margin > best) best = margin;
  }
  return best / KM_PER_MARGIN_S;
};

const reachS = (shot: Shot, x: number, cos: number, sin: number): number => {
  const radius = shot.semiMajorKm * (1 + shot.eccentricity * cos);
  const heightKm = radius - EARTH_RADIUS_KM;
  let coast = Infinity;
  for (let i = 0; i < shot.siteCount; i++) {
    const zenith = (shot.along[i] as number) * (cos + shot.eccentricity) + (shot.across[i] as number) * sin;
    const chordSquared = 2 * EARTH_RADIUS_KM * EARTH_RADIUS_KM * (1 - zenith / radius);
    const s = lookUpCoastS(shot.table, chordSquared, heightKm);
    if (s < coast) coast = s;
  }
  return timeAt(shot, x, sin) - shot.readyS - Math.max(coast, shot.halfInterceptorBurnS);
};

const marginS = (shot: Shot, x: number, cos: number, sin: number): number => {
  const reach = reachS(shot, x, cos, sin);
  return shot.interceptInView ? Math.min(reach, viewS(shot, cos, sin)) : reach;
};

/** The root between a negative and a non-negative place, by the Illinois rule, to a fiftieth of a second. */
const edge = (shot: Shot, negative: number, below: number, positive: number, above: number): number => {
  let [x0, f0, x1, f1] = [negative, below, positive, above];
  const tolerance = EDGE_TOLERANCE_S / shot.secondsPerRad;
  let side = 0;
  for (let i = 0; i < 40; i++) {
    if (Math.abs(x1 - x0) < tolerance) break;
    let x = f0 === -Infinity ? (x0 + x1) / 2 : x1 - (f1 * (x1 - x0)) / (f1 - f0);
    const f = marginS(shot, x, Math.cos(x), Math.sin(x));
    if (Math.abs(f) < EDGE_TOLERANCE_S) return x;
    if (f < 0) {
      x0 = x; f0 = f;
      if (side === -1) f1 /= 2;
      side = -1;
    } else {
      x1 = x; f1 = f;
      if (side === 1) f0 /= 2;
      side = 1;
    }
  }
  return x1;
};

export const aim = (shot: Shot, launch: Vec3, tx: number, ty: number, tz: number): void => {
  const cosPsi = Math.min(1, Math.max(-1, launch[0] * tx + launch[1] * ty + launch[2] * tz));
  const s = Math.sqrt((1 - cosPsi) / 2);
  const c = Math.sqrt((1 + cosPsi) / 2);
  const a = (EARTH_RADIUS_KM * (1 + s)) / 2;
  const e = (1 + s + c) / (1 + s) - 1;
  const b = a * Math.sqrt(1 - e * e);
  const k = Math.sqrt((a * a * a) / EARTH_MU);
  const cosEnd = (2 / (1 + s) - 1) / e;
  const end = Math.acos(Math.min(1, cosEnd));
  shot.semiMajorKm = a;
  shot.eccentricity = e;
  shot.secondsPerRad = k;
  shot.endAnomaly = end;
  shot.apogeeS = shot.burnS / 2 + k * (end + e * Math.sin(end));
  const { places, along, across } = shot;
  for (let i = 0; i < along.length; i++) {
    const x = places[3 * i] as number;
    const y = places[3 * i + 1] as number;
    const z = places[3 * i + 2] as number;
    const toLaunch = x * launch[0] + y * launch[1] + z * launch[2];
    const toTarget = x * tx + y * ty + z * tz;
    along[i] = ((toTarget + toLaunch) / (2 * Math.max(c, 1e-9))) * a;
    across[i] = ((toTarget - toLaunch) / (2 * Math.max(s, 1e-9))) * b;
  }
};
const look = new Float64Array(LOOKS + 1);
export const windowS = (shot: Shot): number => {
  const cosFloor = (shot.floorRadiusKm / shot.semiMajorKm - 1) / shot.eccentricity;
  if (cosFloor >= 1) { shot.signature = 1; return (shot.semiMajorKm * (1 + shot.eccentricity) - shot.floorRadiusKm) / KM_PER_MARGIN_S; }
  const floor = Math.acos(cosFloor);
  shot.readyS = shot.burnS + shot.delayS + shot.halfInterceptorBurnS;
  const step = (2 * floor) / LOOKS;
  const cosStep = Math.cos(step), sinStep = Math.sin(step);
  let cos = cosFloor, sin = -Math.sqrt(1 - cosFloor * cosFloor);
  let x = -floor;
  let previous = -Infinity;
  let best = -Infinity, bestX = -floor;
  let startT = 0;
  let total = 0;
  let sig = 0;
  for (let i = 0; i <= LOOKS; i++) {
    const m = marginS(shot, x, cos, sin);
    look[i] = m;
    if (m > best) { best = m; bestX = x; }
    if (m >= 0) {
      if (previous < 0 && i > 0) {
        const xe = edge(shot, x - step, previous, x, m);
        const se = Math.sin(xe);
        startT = timeAt(shot, xe, se);
        sig = sig * 4 + (shot.interceptInView && viewS(shot, Math.cos(xe), se) < reachS(shot, xe, Math.cos(xe), se) ? 1 : 2);
      } else if (i === 0) startT = timeAt(shot, x, sin);
      if (i === LOOKS) { total += timeAt(shot, x, sin) - startT; sig = sig * 4 + 3; }
    } else if (previous >= 0) {
      const xe = edge(shot, x, m, x - step, previous);
      const se = Math.sin(xe);
      total += timeAt(shot, xe, se) - startT;
      sig = sig * 4 + (shot.interceptInView && viewS(shot, Math.cos(xe), se) < reachS(shot, xe, Math.cos(xe), se) ? 1 : 2);
    }
    previous = m;
    const next = cos * cosStep - sin * sinStep;
    sin = sin * cosStep + cos * sinStep;
    cos = next;
    x += step;
  }
  if (best >= 0) { shot.signature = sig * 4; return total; }
  // golden
  let a = Math.max(-floor, bestX - step), b = Math.min(floor, bestX + step);
  let x1 = b - GOLDEN * (b - a), x2 = a + GOLDEN * (b - a);
  let f1 = marginS(shot, x1, Math.cos(x1), Math.sin(x1)), f2 = marginS(shot, x2, Math.cos(x2), Math.sin(x2));
  for (let i = 0; i < REFINEMENTS; i++) {
    if (f1 < f2) { a = x1; x1 = x2; f1 = f2; x2 = a + GOLDEN * (b - a); f2 = marginS(shot, x2, Math.cos(x2), Math.sin(x2)); if (f2 >= 0) break; }
    else { b = x2; x2 = x1; f2 = f1; x1 = b - GOLDEN * (b - a); f1 = marginS(shot, x1, Math.cos(x1), Math.sin(x1)); if (f1 >= 0) break; }
  }
  const top = f1 > f2 ? f1 : f2, topX = f1 > f2 ? x1 : x2;
  if (top >= 0) {
    const l = Math.max(-floor, bestX - step), r = Math.min(floor, bestX + step);
    const fl = marginS(shot, l, Math.cos(l), Math.sin(l)), fr = marginS(shot, r, Math.cos(r), Math.sin(r));
    const xs = fl < 0 ? edge(shot, l, fl, topX, top) : l, xe = fr < 0 ? edge(shot, r, fr, topX, top) : r;
    shot.signature = 3;
    return timeAt(shot, xe, Math.sin(xe)) - timeAt(shot, xs, Math.sin(xs));
  }
  if (bestX > floor - step/2) { shot.signature = 2; } else shot.signature = 5;
  return Math.max(best, top);
};
