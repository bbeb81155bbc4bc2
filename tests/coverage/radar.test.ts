import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { horizonHeightKm, horizonMarginKm, rangeMarginKm } from '../../src/coverage/physics/radar.ts';
import { EARTH_RADIUS_KM, toRadians } from '../../src/coverage/physics/units.ts';

type Horizon = { ground_km: number; elev_deg: number; alt_km: number };
const physics: { horizon: readonly Horizon[] } = JSON.parse(readFileSync('tests/vectors/physics.json', 'utf8'));

test.each(physics.horizon)(
  'At $ground_km km a radar looking $elev_deg degrees up sees nothing below $alt_km km',
  (row) => {
    const th = row.ground_km / EARTH_RADIUS_KM;
    expect(horizonHeightKm(th, row.elev_deg)).toBeCloseTo(row.alt_km, 6);
    // The margin used along the arc is nought at the same height, above it positive and below it negative.
    const margin = (heightKm: number): number => {
      const r = EARTH_RADIUS_KM + heightKm;
      return horizonMarginKm(r * Math.cos(th), r, Math.sin(toRadians(row.elev_deg)));
    };
    expect(margin(row.alt_km)).toBeCloseTo(0, 6);
    expect(margin(row.alt_km + 1)).toBeGreaterThan(0);
    expect(margin(row.alt_km - 1)).toBeLessThan(0);
  },
);

test('Past a quarter of the way round nothing rises above the horizon', () => {
  expect(horizonHeightKm(Math.PI / 2, 0)).toBeNull();
  expect(horizonHeightKm(toRadians(88), 3)).toBeNull();
});

test('A thing straight overhead is as far from the radar as it is high', () => {
  expect(rangeMarginKm(EARTH_RADIUS_KM + 600, EARTH_RADIUS_KM + 600, 2000)).toBeCloseTo(1400, 6);
});
