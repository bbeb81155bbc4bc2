import { leastCoastS } from './interceptor.ts';
import { EARTH_RADIUS_KM } from './units.ts';

const CHORD_STEP_KM = 40;
const HEIGHT_STEP_KM = 40;
const COLUMNS = 128;
const ROWS = 37;

/** A cell of the table whose middle is off by more than this is not used. */
const TOLERANCE_S = 0.1;

/**
 * Least coast times for one speed, tabulated over the chord from the site to the point below and over height. What is
 * stored is the time beyond that of a straight line at full speed: what gravity adds. It is so smooth that a coarse
 * table serves. Each cell is checked at its middle; where it fails (near the end of the reach, and below the arc of a
 * level start at more than orbital speed), and where the table ends, the closed form answers instead.
 */
export type ReachTable = {
  readonly speedKmPerS: number;
  readonly delayS: Float64Array;
  /** 1 where the cell above and to the right of a node may be used. */
  readonly usable: Uint8Array;
};

/** Law of cosines in terms of the chord over the ground: slant^2 = h^2 + chord^2 (1 + h/R). */
const slantKm = (chordSquaredKm: number, heightKm: number): number =>
  Math.sqrt(heightKm * heightKm + chordSquaredKm * (1 + heightKm / EARTH_RADIUS_KM));

const coastByChordS = (speedKmPerS: number, chordKm: number, heightKm: number): number =>
  leastCoastS(speedKmPerS, 2 * Math.asin(Math.min(1, chordKm / (2 * EARTH_RADIUS_KM))), heightKm);

const gravityDelayS = (speedKmPerS: number, column: number, row: number): number => {
  const chordKm = column * CHORD_STEP_KM;
  const heightKm = row * HEIGHT_STEP_KM;
  return coastByChordS(speedKmPerS, chordKm, heightKm) - slantKm(chordKm * chordKm, heightKm) / speedKmPerS;
};

/** The delay inside the cell of a node, `u` and `v` of the way along it. In range, which the compiler cannot know. */
const interpolate = (delayS: Float64Array, node: number, u: number, v: number): number => {
  const below = (delayS[node] as number) * (1 - u) + (delayS[node + 1] as number) * u;
  const above = (delayS[node + COLUMNS] as number) * (1 - u) + (delayS[node + COLUMNS + 1] as number) * u;
  return below * (1 - v) + above * v;
};

/** The table for a speed: about 10,000 closed forms. */
export const createReachTable = (speedKmPerS: number): ReachTable => {
  const delayS = new Float64Array(COLUMNS * ROWS);
  const usable = new Uint8Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      delayS[row * COLUMNS + column] = gravityDelayS(speedKmPerS, column, row);
    }
  }
  for (let row = 0; row < ROWS - 1; row++) {
    for (let column = 0; column < COLUMNS - 1; column++) {
      const node = row * COLUMNS + column;
      const error = interpolate(delayS, node, 0.5, 0.5) - gravityDelayS(speedKmPerS, column + 0.5, row + 0.5);
      usable[node] = Math.abs(error) <= TOLERANCE_S ? 1 : 0;
    }
  }
  return { speedKmPerS, delayS, usable };
};

/** Least coast time in seconds to a point whose chord squared (km2) and height (km) are given; `Infinity` out of reach. */
export const lookUpCoastS = (table: ReachTable, chordSquaredKm: number, heightKm: number): number => {
  const chordKm = Math.sqrt(Math.max(0, chordSquaredKm));
  const x = chordKm / CHORD_STEP_KM;
  const y = heightKm / HEIGHT_STEP_KM;
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < COLUMNS - 1 && row < ROWS - 1 && row >= 0) {
    const node = row * COLUMNS + column;
    if (table.usable[node] === 1) {
      const delayS = interpolate(table.delayS, node, x - column, y - row);
      return delayS + slantKm(chordSquaredKm, heightKm) / table.speedKmPerS;
    }
  }
  return coastByChordS(table.speedKmPerS, chordKm, heightKm);
};
