import { crop } from '../../atlas/crop.ts';
import { placedLabels } from '../../atlas/labels.ts';
import type { ViewPoint } from '../../atlas/projection.ts';

/** Room for the words to the right of the point, and up and down, in view units. */
const ROOM = { right: 190, above: 60 } as const;
/** East of this the map is empty of allies. */
const EAST = 520;

/** The points of a path of relative steps, as the atlas writes one. */
const readPoints = (path: string): readonly ViewPoint[] => {
  const numbers = (path.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length >> 1 }, (_, i): ViewPoint => {
    x += numbers[2 * i] ?? 0;
    y += numbers[2 * i + 1] ?? 0;
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  });
};

/**
 * The point of a line, given as SVG path data in view units, beside which its name stands best: in the east of the map's first view, as far
 * as can be from the names of countries. Null when the line does not run there.
 */
export const placeEdgeLabel = (path: string): ViewPoint | null => {
  const points = readPoints(path);
  const inView = points.filter(
    ([x, y]) =>
      x > EAST &&
      x < crop.x + crop.width - ROOM.right &&
      y > crop.y + ROOM.above &&
      y < crop.y + crop.height - ROOM.above,
  );
  const clearance = ([x, y]: ViewPoint): number =>
    Math.min(...placedLabels.map(({ at }) => Math.hypot((at[0] - x - ROOM.right / 2) / 2, at[1] - y)));
  return inView.reduce<ViewPoint | null>(
    (best, point) => (best === null || clearance(point) > clearance(best) ? point : best),
    null,
  );
};
