import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idealSpeedKmPerS, payloadAtSpeedKg } from '../../../src/build/chapters/rocket.ts';

const stage = fc.record({
  grossKg: fc.integer({ min: 1000, max: 20_000 }),
  propellantKg: fc.integer({ min: 100, max: 900 }),
  thrustKN: fc.integer({ min: 10, max: 700 }),
  burnS: fc.integer({ min: 30, max: 120 }),
});
const stages = fc.array(stage, { minLength: 1, maxLength: 3 });

describe('the rocket equation', () => {
  it('gives one stage its exhaust speed times the logarithm of full over empty', () => {
    const one = { grossKg: 2000, propellantKg: 1500, thrustKN: 45, burnS: 100 };
    expect(idealSpeedKmPerS([one], 0)).toBeCloseTo(3 * Math.log(4), 10);
  });

  it('never makes a heavier load faster', () => {
    fc.assert(
      fc.property(stages, fc.nat(1000), fc.nat(1000), (rocket, kg, more) => {
        expect(idealSpeedKmPerS(rocket, kg + more)).toBeLessThanOrEqual(idealSpeedKmPerS(rocket, kg) + 1e-12);
      }),
    );
  });

  it('finds the load for a speed, to a kilogram', () => {
    fc.assert(
      fc.property(stages, fc.integer({ min: 1, max: 900 }), (rocket, kg) => {
        expect(Math.abs((payloadAtSpeedKg(rocket, idealSpeedKmPerS(rocket, kg)) ?? -9) - kg)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has no load for a speed that even the empty rocket does not reach', () => {
    expect(payloadAtSpeedKg([{ grossKg: 2000, propellantKg: 1500, thrustKN: 45, burnS: 100 }], 9)).toBeNull();
  });
});
