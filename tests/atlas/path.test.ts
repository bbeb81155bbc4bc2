import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPathWriter } from '../../src/atlas/path.ts';
import { readPath } from './readPath.ts';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const ring = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
  minLength: 3,
  maxLength: 30,
  selector: ([x, y]) => `${Math.round(x * 10)} ${Math.round(y * 10)}`,
});

function write(rings: readonly (readonly (readonly [number, number])[])[], closed = true): string {
  const writer = createPathWriter();
  for (const points of rings) {
    points.forEach(([x, y], i) => {
      if (i === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    });
    if (closed) writer.closePath();
  }
  return writer.d();
}

describe('the path writer', () => {
  it('puts every vertex within half a tenth of where it was, however long the path', () => {
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
        const read = readPath(write(rings));
        expect(read.map(({ points }) => points.length)).toEqual(rings.map((points) => points.length));
        for (const [x, y] of read.flatMap(({ points }, i) =>
          points.map(([a, b], j) => [a - (rings[i]?.[j]?.[0] ?? 0), b - (rings[i]?.[j]?.[1] ?? 0)]),
        )) {
          expect(Math.abs(x ?? 1)).toBeLessThanOrEqual(0.05 + 1e-9);
          expect(Math.abs(y ?? 1)).toBeLessThanOrEqual(0.05 + 1e-9);
        }
      }),
    );
  });

  it('writes numbers without what SVG can do without', () => {
    expect(
      write([
        [
          [0.5, -0.5],
          [1, 0],
          [1.3, 0.4],
        ],
      ]),
    ).toBe('m.5-.5.5.5.3.4z');
    expect(
      write(
        [
          [
            [10, 20],
            [13, 20.5],
          ],
        ],
        false,
      ),
    ).toBe('m10 20 3 .5');
  });

  it('starts a second ring from where the first began', () => {
    expect(
      write([
        [
          [0, 0],
          [5, 0],
          [5, 5],
        ],
        [
          [1, 1],
          [2, 1],
          [2, 2],
        ],
      ]),
    ).toBe('m0 0 5 0 0 5zm1 1 1 0 0 1z');
  });

  it('leaves out rings that rounding makes into points or lines', () => {
    expect(
      write([
        [
          [1, 1],
          [1.01, 1],
          [1, 1.02],
        ],
      ]),
    ).toBe('');
    expect(
      write([
        [
          [1, 1],
          [2, 1],
          [2.01, 1],
        ],
      ]),
    ).toBe('');
  });

  it('refuses to draw points', () => {
    expect(() => createPathWriter().arc(0, 0, 1, 0, 1)).toThrow(TypeError);
  });
});
