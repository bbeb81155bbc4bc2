import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** A d3 drawing context that writes SVG path data, rounded to a tenth and with relative commands. */
export type PathWriter = GeoContext & { readonly d: () => string };

/** Tenths as SVG writes them in the least space: 3 is `.3`, -12 is `-1.2`, 40 is `4`. */
function formatTenths(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** A number may follow another without a space if a sign, or a second decimal point, tells them apart. */
function join(numbers: readonly number[]): string {
  let text = '';
  let previous = '.';
  for (const number of numbers) {
    const next = formatTenths(number);
    const apart = next.startsWith('-') || (next.startsWith('.') && previous.includes('.')) || text === '';
    text += apart ? next : ` ${next}`;
    previous = next;
  }
  return text;
}

/**
 * A writer for one `d` attribute. Points are rounded to tenths before differences are taken, so that rounding never adds
 * up; lines of fewer than two and rings of fewer than three different points are left out.
 */
export function createPathWriter(): PathWriter {
  const parts: string[] = [];
  let pen: readonly [number, number] = [0, 0];
  let points: (readonly [number, number])[] = [];

  function flush(closed: boolean): void {
    const [first] = points;
    if (closed && points.length > 1 && first?.every((value, axis) => value === points.at(-1)?.[axis])) points.pop();
    if (first !== undefined && points.length >= (closed ? 3 : 2)) {
      const steps = points.flatMap(([x, y], i) => {
        const [fromX, fromY] = points[i - 1] ?? pen;
        return [x - fromX, y - fromY];
      });
      parts.push(`m${join(steps)}${closed ? 'z' : ''}`);
      pen = closed ? first : (points.at(-1) ?? first);
    }
    points = [];
  }

  function add(x: number, y: number): void {
    const point = [Math.round(x * 10), Math.round(y * 10)] as const;
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }

  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      flush(false);
      add(x, y);
    },
    lineTo: add,
    closePath: () => flush(true),
    arc() {
      throw new TypeError('points have no shape here: draw a marker instead');
    },
    d() {
      flush(false);
      return parts.join('');
    },
  };
}

/** SVG path data, in view units with one decimal, of lines or polygons; empty if nothing of them is within the clip. */
export function formatPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const writer = createPathWriter();
  geoPath(projection, writer)(shape);
  return writer.d();
}
