import { isInFrame, type LonLat, project, type ViewPoint } from './projection.ts';
import { placeAlong } from './shapes.ts';

/** Where a way leaves the picture: a point short of its edge, and the heading there, clockwise from the right. */
export type Leaving = { readonly at: ViewPoint; readonly headingDeg: number };

/** Room between the point and the edge, in view units: a mark of that size fits whole. */
const inset = 22;

const isWellIn = ([x, y]: ViewPoint): boolean => isInFrame([x - inset, y - inset]) && isInFrame([x + inset, y + inset]);

/**
 * Where the shortest way from a place in the picture to one outside it leaves the picture, in view units and degrees;
 * `null` if it begins outside or ends inside.
 */
export const leaveFrame = (from: LonLat, to: LonLat): Leaving | null => {
  const along = (fraction: number): ViewPoint => project(placeAlong(from, to, fraction));
  if (!isWellIn(along(0)) || isInFrame(along(1))) return null;
  // The way is cut in half again and again, always round a place where it leaves; forty halves are finer than a metre.
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (inside + outside) / 2;
    if (isWellIn(along(middle))) inside = middle;
    else outside = middle;
  }
  const [x, y] = along(inside);
  const [onX, onY] = along(Math.min(1, inside + 1e-4));
  return { at: [x, y], headingDeg: (Math.atan2(onY - y, onX - x) * 180) / Math.PI };
};
