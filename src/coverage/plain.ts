import { createGridVectors, type Grid } from './grid.ts';
import { aimShot, type Shot } from './shot.ts';
import { solveSpans } from './span.ts';
import type { Vec3 } from './sphere.ts';
import { clamp } from './units.ts';
import { createVerdict, judge } from './window.ts';

/** The coarsest grid (degrees) on which what lies between solved places can be guessed from them. */
const FINE_STEP_DEG = 0.5;

/** Whether the places of a grid are solved one by one: far apart, or with nothing between limits to go by. */
export const isPlain = (grid: Grid, shot: Shot): boolean =>
  grid.stepDeg > FINE_STEP_DEG || (shot.interceptInView && shot.radarCount === 0);

/**
 * Solves every place of a grid by itself: worst windows (s) over the launch points that reach it, NaN where none does, not less than
 * `deepestS`. `reachRad` is how far the missile flies, as an angle.
 */
export const solvePlainly = (
  shot: Shot,
  grid: Grid,
  launches: readonly Vec3[],
  reachRad: number,
  deepestS: number,
  worst: Float32Array,
): void => {
  const { x, y, z } = createGridVectors(grid);
  const edges = new Float64Array(2 * shot.limitCount);
  const verdict = createVerdict();
  worst.fill(Number.NaN);
  for (const launch of launches) {
    const [lx, ly, lz] = launch;
    for (let place = 0; place < worst.length; place++) {
      const [px, py, pz] = [x[place] as number, y[place] as number, z[place] as number];
      if (Math.acos(clamp(lx * px + ly * py + lz * pz, -1, 1)) > reachRad) continue;
      aimShot(shot, launch, px, py, pz);
      solveSpans(shot, edges, 0);
      judge(shot, edges, 0, verdict);
      const windowS = Math.max(deepestS, verdict.windowS);
      if (!(windowS >= (worst[place] as number))) worst[place] = windowS;
    }
  }
};
