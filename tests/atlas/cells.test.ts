import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellCentre,
  countriesAlong,
  decodeRuns,
  encodeRuns,
  type Grid,
  shareTerritory,
} from '../../src/atlas/cells.ts';

const grid: Grid = { west: 10, south: 50, stepDeg: 0.5, columns: 3, rows: 2 };

describe('run-length encoding', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 200, min: -1, max: 3 }), (values) => {
        expect(decodeRuns(encodeRuns(values), values.length)).toEqual(values);
      }),
    );
  });

  it('never has two runs of one value side by side', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 200, min: -1, max: 1 }), (values) => {
        const kinds = encodeRuns(values).filter((_, i) => i % 2 === 0);
        expect(kinds.some((kind, i) => kind === kinds[i - 1])).toBe(false);
      }),
    );
  });

  it('refuses runs that are too short, too long or cut off', () => {
    expect(() => decodeRuns([4, 3], 4)).toThrow(RangeError('runs of 3 values for 4 cells'));
    expect(() => decodeRuns([4, 5], 4)).toThrow(RangeError);
    expect(() => decodeRuns([4, 3, 1], 4)).toThrow(RangeError);
  });
});

describe('cells', () => {
  it('are counted from the south-west, eastward, then northward', () => {
    expect([0, 1, 3, 5].map((cell) => cellCentre(grid, cell))).toEqual([
      [10.25, 50.25],
      [10.75, 50.25],
      [10.25, 50.75],
      [11.25, 50.75],
    ]);
  });
});

describe('shares of territory', () => {
  const ids = ['poland', 'malta', 'greece'];
  const runs = encodeRuns(Int16Array.of(0, 0, -1, 0, 2, 2));

  it('add up to one for each country that has a cell, and are null for one that has none', () => {
    const shares = shareTerritory({ grid, ids, runs }, Uint8Array.of(0, 1, 1, 1, 0, 0), 2);
    expect(shares.map((row) => row?.reduce((sum, part) => sum + part, 0) ?? null)).toEqual([
      expect.closeTo(1, 12),
      null,
      1,
    ]);
    expect(shares[2]).toEqual([1, 0]);
  });

  it('weigh a cell by its area, which shrinks towards the pole', () => {
    const [south, north] = [50.25, 50.75].map((lat) => Math.cos((lat * Math.PI) / 180));
    const [poland] = shareTerritory({ grid, ids, runs }, Uint8Array.of(0, 0, 0, 1, 0, 0), 2);
    expect(poland?.[1]).toBeCloseTo((north ?? 0) / (2 * (south ?? 0) + (north ?? 0)), 12);
  });

  it('leave out cells whose class is out of range', () => {
    const [poland] = shareTerritory({ grid, ids, runs }, Uint8Array.of(255, 0, 0, 255, 0, 0), 2);
    expect(poland).toEqual([1, 0]);
  });

  it('refuse classes for another grid', () => {
    expect(() => shareTerritory({ grid, ids, runs }, new Uint8Array(5), 2)).toThrow(
      RangeError('5 classes for 6 cells'),
    );
  });
});

describe('the countries along a line', () => {
  const ids = ['poland', 'greece'];
  const runs = encodeRuns(Int16Array.of(0, 0, -1, 0, 1, 1));

  it('are named once each, in the order in which the line comes to them; the sea and what lies off the grid are not', () => {
    const line = [
      [11.2, 50.8],
      [11.2, 50.2],
      [10.2, 50.2],
      [10.8, 50.8],
      [99, 50.2],
      [10.2, 49],
    ];
    expect(countriesAlong({ grid, ids, runs }, line)).toEqual(['greece', 'poland']);
  });
});
