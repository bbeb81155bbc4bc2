/** Longitude first, in degrees: east and north are positive. */
export type LonLat = readonly [lonDeg: number, latDeg: number];

/** The one Earth of the model: a sphere (km, km3/s2) that turns eastward (rad/s) about its axis. */
export const EARTH_RADIUS_KM = 6371;
export const EARTH_MU = 398600.4418;
const EARTH_TURN_RAD_PER_S = 7.292115e-5;

export const toRadians = (deg: number): number => (deg * Math.PI) / 180;
export const toDegrees = (rad: number): number => (rad * 180) / Math.PI;

/** Holds a value inside a range; used where rounding may push a cosine past one. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How fast the model's Earth turns, rad/s: not at all when it is made to stand still. */
export const turnRateOf = (earthTurns: boolean): number => (earthTurns ? EARTH_TURN_RAD_PER_S : 0);
