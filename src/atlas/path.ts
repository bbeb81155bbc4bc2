import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** A d3 drawing context that writes SVG path data, rounded to a tenth and with relative commands. */
export type PathWriter = GeoContext & { readonly d: () => string };

/** Tenths as SVG writes them in the least space: 3 is `.3`, -12 is `-1.2`, 40 is `4`. */
function writeTenths(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

/** Nearly all steps of a path are shorter than this. */
const commonTenths = 200;
const common = Array.from({ length: 2 * commonTenths + 1 }, (_, i) => writeTenths(i - commonTenths));

function formatTenths(tenths: number): string {
  return common[tenths + commonTenths] ?? writeTenths(tenths);
}

/**
 * A writer for one `d` attribute. Points are rounded to tenths before differences are taken, so that rounding never adds
 * up; lines of fewer than two and rings of fewer than three different points are left out.
 */
export function createPathWriter(): PathWriter {
  let path = '';
  let penX = 0;
  let penY = 0;
  /** Points of the line or ring that is being written, in tenths: x, y, x, y. */
  let points: number[] = [];

  /** A number may follow another without a space if a sign, or a second decimal point, tells them apart. */
  function writeSteps(): void {
    let previous = 'm';
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] ?? 0;
      const y = points[i + 1] ?? 0;
      for (const step of [x - penX, y - penY]) {
        const next = formatTenths(step);
        const isApart = next[0] === '-' || previous === 'm' || (next[0] === '.' && previous.includes('.'));
        path += isApart ? next : ` ${next}`;
        previous = next;
      }
      penX = x;
      penY = y;
    }
  }

  function flush(closed: boolean): void {
    const firstX = points[0] ?? 0;
    const firstY = points[1] ?? 0;
    if (closed && points.length > 2 && points.at(-2) === firstX && points.at(-1) === firstY) points.length -= 2;
    if (points.length >= (closed ? 6 : 4)) {
      path += 'm';
      writeSteps();
      if (closed) {
        path += 'z';
        penX = firstX;
        penY = firstY;
      }
    }
    points = [];
  }

  function add(x: number, y: number): void {
    const tenthsX = Math.round(x * 10);
    const tenthsY = Math.round(y * 10);
    if (points.length > 0 && points[points.length - 2] === tenthsX && points[points.length - 1] === tenthsY) return;
    points.push(tenthsX, tenthsY);
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
      return path;
    },
  };
}

/** SVG path data, in view units with one decimal, of lines or polygons; empty if nothing of them is within the clip. */
export function formatPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const writer = createPathWriter();
  geoPath(projection, writer)(shape);
  return writer.d();
}
