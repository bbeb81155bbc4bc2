import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestInDirection } from '../../../src/map/zoom/mapKeys.ts';

const places = {
  greece: [500, 560],
  turkey: [620, 560],
  bulgaria: [540, 500],
  italy: [380, 520],
  cyprus: [640, 620],
} as const;

describe('arrow keys on the map', () => {
  it('go from Greece to Turkey on the right, to Bulgaria above, to Italy on the left', () => {
    expect(nearestInDirection(places, 'greece', 'ArrowRight')).toBe('turkey');
    expect(nearestInDirection(places, 'greece', 'ArrowUp')).toBe('bulgaria');
    expect(nearestInDirection(places, 'greece', 'ArrowLeft')).toBe('italy');
  });

  it('stay where there is nothing that way, and for any other key', () => {
    expect(nearestInDirection(places, 'cyprus', 'ArrowDown')).toBeNull();
    expect(nearestInDirection(places, 'greece', 'Enter')).toBeNull();
    expect(nearestInDirection(places, 'atlantis', 'ArrowUp')).toBeNull();
  });

  it('never stay on the same region and always go the way of the arrow', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 740 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 40 }), (spots) => {
        const some = Object.fromEntries(spots.map((at, index) => [`r${index}`, at]));
        const next = nearestInDirection(some, 'r0', 'ArrowRight');
        if (next !== null) expect(some[next]?.[0]).toBeGreaterThan(some.r0?.[0] ?? Number.NaN);
      }),
    );
  });
});
