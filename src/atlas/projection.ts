import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/** Degrees east, then degrees north. */
export type LonLat = readonly [lon: number, lat: number];

/** View units: x to the right, y down, the frame's upper left corner at 0, 0. */
export type ViewPoint = readonly [x: number, y: number];

/** Mean radius of the sphere on which every shape and distance of the map is computed, in kilometres. */
export const earthRadiusKm = 6371;

/**
 * The picture: a Lambert azimuthal equal-area projection, in view units (the SVG's viewBox is `0 0 width height`).
 * It holds the 26 members of 2007 on this side of the Atlantic from Iceland to Cyprus's east, and the whole of Iran.
 */
export const frame = { width: 1000, height: 740, kmPerUnit: 7.3, centre: [26, 48], centreAt: [467, 404] } as const;

/** Where a picture looks and how closely: the place at its `centreAt`, and the length of a view unit there. */
export type View = { readonly kmPerUnit: number; readonly centre: LonLat; readonly centreAt: ViewPoint };

/** What is drawn, in view units: the frame and a margin round it, so that the map can be panned a little way. */
export const extent = { left: -150, top: -110, right: 1150, bottom: 850 } as const;

const unitsPerRadian = earthRadiusKm / frame.kmPerUnit;

/** Where the antipode of the centre lies: no view point is farther than this from `centreAt`. */
const discRadius = 2 * unitsPerRadian;

/**
 * A fresh d3 projection from degrees to view units, not clipped: for a caller who sets clip and precision himself. Two
 * of them never share state.
 */
export function createProjection({ kmPerUnit, centre, centreAt }: View = frame): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([centreAt[0], centreAt[1]])
    .scale(earthRadiusKm / kmPerUnit);
}

const view = createProjection();

/**
 * The view point of a place. Places outside the frame have one too.
 * @throws RangeError if the longitude is not finite or the latitude not within -90 to 90.
 */
export function project([lon, lat]: LonLat): ViewPoint {
  if (!Number.isFinite(lon) || !(Math.abs(lat) <= 90)) throw new RangeError(`no place on the sphere: [${lon}, ${lat}]`);
  const point = view([lon, lat]);
  if (point === null) throw new RangeError(`not on the map: [${lon}, ${lat}]`);
  return point;
}

/** The place of a view point, or `null` for a point beyond the edge of the world (or not finite). Inverse of `project`. */
export function unproject([x, y]: ViewPoint): LonLat | null {
  const distance = Math.hypot(x - frame.centreAt[0], y - frame.centreAt[1]);
  return distance <= discRadius ? (view.invert?.([x, y]) ?? null) : null;
}

/** Whether a view point lies within the frame. */
export function isInFrame([x, y]: ViewPoint): boolean {
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
}
