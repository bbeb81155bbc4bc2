import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveFrame } from '../../src/atlas/beyond.ts';
import { frame, isInFrame, type LonLat, project } from '../../src/atlas/projection.ts';

const brussels: LonLat = [4.426, 50.879];
const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -60, max: 89, noNaN: true }),
);

describe('where the shortest way leaves the picture', () => {
  it('is a point of the picture near its edge, for every place outside it', () => {
    fc.assert(
      fc.property(anywhere, (to) => {
        fc.pre(!isInFrame(project(to)));
        const [x, y] = leaveFrame(brussels, to)?.at ?? [Number.NaN, Number.NaN];
        const toEdge = Math.min(x, y, frame.width - x, frame.height - y);
        expect(toEdge).toBeGreaterThan(21.9);
        expect(toEdge).toBeLessThan(22.1);
      }),
    );
  });

  it('heads out over that edge', () => {
    expect(Math.abs(leaveFrame(brussels, [-87.65, 41.85])?.headingDeg ?? 0)).toBeGreaterThan(90);
    const { at, headingDeg } = leaveFrame(brussels, [10, 10]) ?? { at: [0, 0], headingDeg: 0 };
    expect(at[1]).toBeCloseTo(frame.height - 22, 3);
    expect(headingDeg).toBeGreaterThan(0);
    expect(headingDeg).toBeLessThan(180);
  });

  it('is nowhere for a place in the picture, or from one outside it', () => {
    expect(leaveFrame(brussels, [21, 52.25])).toBeNull();
    expect(leaveFrame([-87.65, 41.85], [100, 10])).toBeNull();
  });
});
