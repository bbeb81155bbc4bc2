import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createProjection,
  extent,
  frame,
  isInFrame,
  type LonLat,
  project,
  unproject,
} from '../../src/atlas/projection.ts';

const inExtent = fc.tuple(
  fc.double({ min: extent.left, max: extent.right, noNaN: true }),
  fc.double({ min: extent.top, max: extent.bottom, noNaN: true }),
);

describe('the projection', () => {
  it('gives back every view point from the place that lies there, to a ten-millionth of a unit', () => {
    fc.assert(
      fc.property(inExtent, ([x, y]) => {
        const place = unproject([x, y]);
        if (place === null) throw new Error('no place there');
        const [x2, y2] = project(place);
        expect(Math.hypot(x2 - x, y2 - y)).toBeLessThan(1e-7);
      }),
    );
  });

  it('keeps areas: a small square has the same size on the map wherever it lies', () => {
    const side = 0.01;
    fc.assert(
      fc.property(inExtent, ([x, y]) => {
        const [lon, lat] = unproject([x, y]) ?? [0, 0];
        fc.pre(Math.abs(lat) < 85);
        const [x0, y0] = project([lon, lat]);
        const [x1, y1] = project([lon + side / Math.cos((lat * Math.PI) / 180), lat]);
        const [x2, y2] = project([lon, lat + side]);
        const units = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
        const km = (side * Math.PI * 6371) / 180;
        expect(units * frame.kmPerUnit ** 2).toBeCloseTo(km * km, 2);
      }),
    );
  });

  it('has its centre where the frame says', () => {
    const [x, y] = project(frame.centre);
    expect([x, y]).toEqual(frame.centreAt.map((value) => expect.closeTo(value, 9)));
  });

  it('shows each of these places in the frame', () => {
    const places: Readonly<Record<string, LonLat>> = {
      'Cabo da Roca': [-9.5, 38.78],
      'Dunmore Head, Ireland': [-10.48, 52.11],
      'Látrabjarg, Iceland': [-24.53, 65.5],
      'North Cape': [25.78, 71.17],
      'Gavdos, Crete': [24.08, 34.8],
      'Cape Greco, Cyprus': [34.08, 34.97],
      Khorramabad: [48.36, 33.49],
      Tehran: [51.42, 35.7],
      Semnan: [53.92, 35.23],
      'Gwatar Bay, Iran': [61.5, 25.07],
      'Kuhak, Iran': [63.25, 27.13],
      Moscow: [37.62, 55.75],
    };
    expect(Object.keys(places).filter((name) => !isInFrame(project(places[name] ?? [0, 0])))).toEqual([]);
  });

  it('has an aspect between 1.25 and 1.4', () => {
    expect(frame.width / frame.height).toBeGreaterThan(1.25);
    expect(frame.width / frame.height).toBeLessThan(1.4);
  });

  it('gives null beyond the edge of the world and for points that are no numbers', () => {
    expect(unproject([frame.centreAt[0] + 2000, 0])).toBeNull();
    expect(unproject([Number.NaN, 0])).toBeNull();
    expect(unproject([Number.POSITIVE_INFINITY, 0])).toBeNull();
  });

  it('refuses a latitude beyond the poles and names it', () => {
    expect(() => project([20, 91])).toThrow(RangeError('no place on the sphere: [20, 91]'));
    expect(() => project([Number.NaN, 0])).toThrow(RangeError);
    expect(() => project([0, Number.NaN])).toThrow(RangeError);
  });

  it('projects the antipode of the centre to the edge of the world, not to nowhere', () => {
    expect(project([frame.centre[0] - 180, -frame.centre[1]]).every(Number.isFinite)).toBe(true);
  });

  it('hands out projections that share no state', () => {
    const before = project([10, 50]);
    createProjection().scale(1).rotate([0, 0]);
    expect(project([10, 50])).toEqual(before);
  });
});
