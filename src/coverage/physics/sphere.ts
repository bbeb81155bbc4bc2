import { clamp, EARTH_RADIUS_KM, type LonLat, toDegrees, toRadians } from './units.ts';

/** A point in space or a direction, Earth-centred: x to 0 N 0 E, y to 0 N 90 E, z to the north pole. */
export type Vec3 = readonly [x: number, y: number, z: number];

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A square root, for `Math.hypot` takes ten times as long. */
export const lengthOf = (v: Vec3): number => Math.sqrt(dot(v, v));

const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** `a` times `m` plus `b` times `n`. */
export const combine = (a: Vec3, m: number, b: Vec3, n: number): Vec3 => [
  a[0] * m + b[0] * n,
  a[1] * m + b[1] * n,
  a[2] * m + b[2] * n,
];

/** A vector turned eastward about the Earth's axis. */
export const turnEast = (v: Vec3, angleRad: number): Vec3 => {
  if (angleRad === 0) return v;
  const cos = Math.cos(angleRad);
  const sin = Math.sin(angleRad);
  return [v[0] * cos - v[1] * sin, v[0] * sin + v[1] * cos, v[2]];
};

export const normalise = (v: Vec3): Vec3 => {
  const length = lengthOf(v);
  return [v[0] / length, v[1] / length, v[2] / length];
};

/** A unit vector at right angles to `v`: northward, or along x at a pole. */
const anyPerpendicular = (v: Vec3): Vec3 => normalise(cross(cross(v, Math.abs(v[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]), v));

/** The unit vector of a place, and back again (degrees). */
export const toVector = ([lonDeg, latDeg]: LonLat): Vec3 => {
  const lon = toRadians(lonDeg);
  const lat = toRadians(latDeg);
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
};

export const toLonLat = (v: Vec3): LonLat => [
  toDegrees(Math.atan2(v[1], v[0])),
  toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1]))),
];

/** Straight-line distance between two unit vectors, in Earth radii; and from one to the point opposite the other. */
export const chordBetween = (a: Vec3, b: Vec3): number => lengthOf([a[0] - b[0], a[1] - b[1], a[2] - b[2]]);

export const chordToOpposite = (a: Vec3, b: Vec3): number => lengthOf([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);

const angleOfChord = (chord: number): number => 2 * Math.asin(clamp(chord / 2, 0, 1));

/**
 * The angle between two unit vectors, 0 to pi. From the chord, which is accurate for close points, where a cosine is not; beyond a
 * right angle from the chord to the opposite point, because near 2 the chord is ill-conditioned.
 */
export const angleBetween = (a: Vec3, b: Vec3): number => {
  const chord = chordBetween(a, b);
  if (chord <= Math.SQRT2) return angleOfChord(chord);
  return Math.PI - angleOfChord(chordToOpposite(a, b));
};

/** The great-circle distance in km. */
export const distanceKm = (a: LonLat, b: LonLat): number => EARTH_RADIUS_KM * angleBetween(toVector(a), toVector(b));

/** The compass bearing in degrees, 0 to 360, on which the great circle leaves `from` for `to`. */
export const initialBearingDeg = (from: LonLat, to: LonLat): number => {
  const [lat1, lat2, dLon] = [toRadians(from[1]), toRadians(to[1]), toRadians(to[0] - from[0])];
  const east = Math.sin(dLon) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLon);
  return (toDegrees(Math.atan2(east, north)) + 360) % 360;
};

/** Where one comes to by going `km` along the great circle that leaves `from` on a bearing. */
export const destination = (from: LonLat, bearingDeg: number, km: number): LonLat => {
  const angle = km / EARTH_RADIUS_KM;
  const bearing = toRadians(bearingDeg);
  const lon = toRadians(from[0]);
  const lat = toRadians(from[1]);
  const east: Vec3 = [-Math.sin(lon), Math.cos(lon), 0];
  const north: Vec3 = [-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)];
  const heading = combine(north, Math.cos(bearing), east, Math.sin(bearing));
  return toLonLat(combine(toVector(from), Math.cos(angle), heading, Math.sin(angle)));
};

/**
 * The plane of a great circle from one unit vector to another: the unit vector half way and the unit vector
 * at right angles to it, towards the end. Between equal or opposite points any such plane will do, and one is chosen.
 */
export const greatCircleFrame = (from: Vec3, to: Vec3): { readonly middle: Vec3; readonly along: Vec3 } => {
  const sum = combine(from, 1, to, 1);
  const difference = combine(to, 1, from, -1);
  const tiny = 1e-9;
  if (lengthOf(difference) < tiny) return { middle: from, along: anyPerpendicular(from) };
  const along = normalise(difference);
  const middle = lengthOf(sum) < tiny ? anyPerpendicular(along) : normalise(sum);
  return { middle, along };
};
