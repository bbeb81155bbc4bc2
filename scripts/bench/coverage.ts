import { readFileSync } from 'node:fs';
import { readArguments } from '../../src/cli/arguments.mjs';
import { type Catalogue, scenarioById } from '../../src/coverage/catalogue.ts';
import { computeCoverage, SHORT_WINDOW_S } from '../../src/coverage/coverage.ts';
import { engage } from '../../src/coverage/engage.ts';
import { DEFAULT_GRID } from '../../src/coverage/grid.ts';
import { createReachTable } from '../../src/coverage/reachTable.ts';
import type { Scenario } from '../../src/coverage/scenario.ts';
import { angleBetween, toVector } from '../../src/coverage/sphere.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../../src/coverage/units.ts';
import { createAreaEngine } from '../../src/model/areas.ts';
import { createRandom } from '../anchors/edits.ts';
import { windowByDirectLoopS } from './coverageDirect.ts';

/** `npm run bench`: the default map, contours included, against the direct loop, and what its shortcuts cost in accuracy. */

const SEED = 20070419;
const WARM_UPS = 40;
const ROUNDS = 80;
const CELLS_A_ROUND = 16;
const CHECKED_CELLS = 2000;
const CELLS = DEFAULT_GRID.columns * DEFAULT_GRID.rows;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const catalogue = { systems: read('systems'), sites: read('sites'), scenarios: read('scenarios') } as Catalogue;
const plan = scenarioById(catalogue, 'plan-2007');
const random = createRandom(SEED);

const placeOf = (cell: number): LonLat => [
  DEFAULT_GRID.westDeg + (cell % DEFAULT_GRID.columns) * DEFAULT_GRID.stepDeg,
  DEFAULT_GRID.southDeg + Math.floor(cell / DEFAULT_GRID.columns) * DEFAULT_GRID.stepDeg,
];
const drawCells = (count: number): readonly number[] =>
  Array.from({ length: count }, () => Math.floor(random() * CELLS));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const timeMs = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Every map has another decision delay, so that none can be kept from the one before. */
const scenarioOf = (index: number): Scenario => ({ ...plan, decisionS: 30 + (index % 90) });

/** By the direct loop: each second of flight from each launch point that reaches the cell. */
const solveDirectly = (cells: readonly number[], skipRuledOut: boolean): void => {
  for (const target of cells.map(placeOf)) {
    for (const launch of plan.launches) {
      if (EARTH_RADIUS_KM * angleBetween(toVector(launch), toVector(target)) > plan.threat.maxRangeKm) continue;
      windowByDirectLoopS(plan, launch, target, { stepS: 1, skipRuledOut });
    }
  }
};

/** Medians over rounds that time all three in turn, so that whatever else the machine does falls on all alike. */
const timeAll = () => {
  const engine = createAreaEngine(DEFAULT_GRID);
  const maps: number[] = [];
  const direct: number[] = [];
  const skipping: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const cells = drawCells(CELLS_A_ROUND);
    maps.push(timeMs(() => engine.compute(scenarioOf(round), SHORT_WINDOW_S)));
    direct.push(timeMs(() => solveDirectly(cells, false)) / cells.length);
    skipping.push(timeMs(() => solveDirectly(cells, true)) / cells.length);
  }
  const settle = (times: readonly number[]) => median(times.slice(WARM_UPS));
  return { mapMs: settle(maps), directMs: settle(direct), skippingMs: settle(skipping) };
};

/** The greatest difference (s) between the map and the exact closed form at the cells. */
const worstErrorS = (cells: readonly number[]): number => {
  const { worst } = computeCoverage(plan, DEFAULT_GRID);
  const errors = cells.map((cell) => {
    const { windowS } = engage(plan, placeOf(cell));
    const drawnS = worst[cell] ?? Number.NaN;
    if (windowS === null || Number.isNaN(drawnS)) return windowS === null && Number.isNaN(drawnS) ? 0 : Infinity;
    return Math.abs(Math.max(0, drawnS) - windowS);
  });
  return Math.max(...errors);
};

readArguments('npm run bench', {});

const round = (value: number, digits: number): string => value.toFixed(digits);

const tableMs = median(
  Array.from({ length: 15 }, () => timeMs(() => createReachTable(plan.interceptor.burnoutKmPerS))),
);
const { mapMs, directMs, skippingMs } = timeAll();
const ratioOf = (cellMs: number): string => round((cellMs * CELLS) / mapMs, 0);
const lines = [
  `seed ${SEED}; ${DEFAULT_GRID.columns} x ${DEFAULT_GRID.rows} places, ${plan.launches.length} launch points; medians of ${ROUNDS} rounds`,
  `map with its contours: ${round(mapMs, 2)} ms, ${round((mapMs / CELLS) * 1e6, 0)} ns a cell`,
  `table of coast times, once for each speed: ${round(tableMs, 2)} ms`,
  `direct loop that leaves a second at the first condition that fails: ${round(skippingMs, 3)} ms a cell, ratio ${ratioOf(skippingMs)}`,
  `direct loop, closed form for every second of flight: ${round(directMs, 3)} ms a cell, ${round((directMs * CELLS) / 1000, 1)} s a map`,
  `ratio ${ratioOf(directMs)}, worst window error ${round(worstErrorS(drawCells(CHECKED_CELLS)), 2)} s`,
];
console.log(lines.join('\n'));
