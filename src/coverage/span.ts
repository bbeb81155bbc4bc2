import { edgeS, lookAlong, secondsBeyond, timeAtAnomaly } from './looks.ts';
import { LOOKS, type Shot } from './shot.ts';
import { NEVER_S, solveUnkept } from './unkept.ts';

/** A view is followed past the ends of the arc, so that its edges go on smoothly there. */
const BEYOND_RAD = 0.5;
const LARGEST_ANOMALY_RAD = 3;

/** The times between which the arc is above the floor, with a negative length where it never is. */
const solveFloor = (shot: Shot, edges: Float64Array, at: number): void => {
  const cosine = (shot.floorRadiusKm / shot.semiMajorKm - 1) / shot.eccentricity;
  const x = Math.acos(Math.max(-1, Math.min(1, cosine)));
  // Beyond the top, cos x = 1 + d has x = i sqrt(2d): again the conjugate pair.
  const lengthRad = cosine > 1 ? -Math.sqrt(2 * (cosine - 1)) : x;
  const halfS = shot.secondsPerRad * (lengthRad + shot.eccentricity * Math.sin(lengthRad));
  edges[at] = shot.apogeeS - halfS;
  edges[at + 1] = shot.apogeeS + halfS;
};

/** Writes the times (s) at which the missile begins and ceases to keep a limit into `edges[at]` and `edges[at + 1]`. */
export const solveSpan = (shot: Shot, limit: number, edges: Float64Array, at: number): void => {
  if (limit === 0) {
    solveFloor(shot, edges, at);
    return;
  }
  const isView = limit > shot.siteCount;
  const to = isView ? Math.min(LARGEST_ANOMALY_RAD, shot.endAnomaly + BEYOND_RAD) : shot.endAnomaly;
  const from = -to;
  const step = (2 * to) / LOOKS;
  lookAlong(shot, limit, from, step);
  const first = shot.looks[0] as number;
  let opens = first >= 0 ? timeAtAnomaly(shot, from) - secondsBeyond(shot, 0, 1, step, from) : Number.NaN;
  let closes = Number.NaN;
  let previous = first;
  for (let i = 0; i < LOOKS; i++) {
    const margin = shot.looks[i + 1] as number;
    if (previous < 0 && margin >= 0 && Number.isNaN(opens)) opens = edgeS(shot, limit, from, step, i);
    if (previous >= 0 && margin < 0) closes = edgeS(shot, limit, from, step, i);
    previous = margin;
  }
  if (previous >= 0) closes = timeAtAnomaly(shot, to) + secondsBeyond(shot, LOOKS, LOOKS - 1, step, from);
  if (Number.isNaN(opens)) {
    solveUnkept(shot, limit, from, step, edges, at);
    return;
  }
  edges[at] = opens;
  edges[at + 1] = closes;
};

/**
 * Sets the earliest interceptor from the views already solved in `edges`: at burnout when cued, else when first seen; and what
 * that hangs on, as `cueKind`.
 */
export const setReady = (shot: Shot, edges: Float64Array, at: number): void => {
  let cueS = shot.forwardCue ? shot.threatBurnS : NEVER_S;
  shot.cueKind = 0;
  for (let i = 0; i < shot.radarCount && !shot.forwardCue; i++) {
    const horizon = at + 2 * (1 + shot.siteCount + 2 * i);
    const risesS = edges[horizon] as number;
    const nearsS = edges[horizon + 2] as number;
    const seenS = Math.max(shot.threatBurnS, risesS, nearsS);
    const lostS = Math.min(edges[horizon + 1] as number, edges[horizon + 3] as number);
    if (seenS > lostS || seenS >= cueS) continue;
    cueS = seenS;
    shot.cueKind = 3 * i + (seenS === risesS ? 1 : seenS === nearsS ? 2 : 3);
  }
  shot.readyS = cueS + shot.delayS + shot.halfBurnS;
};

/** Solves all limits of an aimed shot but those `given` (a bit each) into `edges`, from `at` on; views first, for the cue may hang on them. */
export const solveSpans = (shot: Shot, edges: Float64Array, at: number, given = 0): void => {
  for (let limit = shot.limitCount - 1; limit >= 0; limit--) {
    if (limit === shot.siteCount) setReady(shot, edges, at);
    if (((given >> limit) & 1) === 0) solveSpan(shot, limit, edges, at + 2 * limit);
  }
};
