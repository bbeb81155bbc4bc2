import { join } from 'node:path';
import { createAreaTest } from '../../src/atlas/area.ts';
import { contourPolygons } from '../../src/atlas/contours.ts';
import { loadCatalogue } from '../../src/build/record/catalogue.ts';
import { readArguments } from '../../src/cli/arguments.mjs';
import { createSolver } from '../../src/coverage/engage/solver.ts';
import type { Area } from '../../src/coverage/map/edges.ts';
import { type Grid, PAGE_GRID, placeAt, QUICK_GRID } from '../../src/coverage/map/grid.ts';
import { computeMap } from '../../src/coverage/map/map.ts';
import { destination, distanceKm } from '../../src/coverage/physics/sphere.ts';
import type { LonLat } from '../../src/coverage/physics/units.ts';
import { scenarioById } from '../../src/coverage/scenario/catalogue.ts';
import type { Scenario } from '../../src/coverage/scenario/scenario.ts';
import { CLASSES, classifyBy } from '../../src/coverage/scenario/windowClass.ts';
import { createAreaEngine, toCells } from '../../src/model/areas.ts';
import { createRandom } from '../anchors/edits.ts';
import { windowByDirectLoopS } from './coverageDirect.ts';

/**
 * `npm run bench`: is the default map right, how near is its edge to the true one, and how long does it take beside the direct loop; the
 * same of the coarser map that follows a moving slider.
 */

const SEED = 20070419;
const PLACES = 2000;
const EDGE_POINTS = 400;
const WARM_UPS = 20;
const ROUNDS = 40;
const LOOP_PLACES = 8;

const problems: string[] = [];
const catalogue = await loadCatalogue(join(import.meta.dirname, '../../data'), problems);
if (catalogue === null) throw new Error(problems.join('\n'));
const shortWindowS = catalogue.systems.rules.shortWindowS.nominal;
const plan = scenarioById(catalogue, 'plan-2007');
const random = createRandom(SEED);
const classify = classifyBy(shortWindowS);
const { windowS } = createSolver(plan);

/** A place on the grid's map, in columns and rows, anywhere between its nodes. */
const drawPoint = (): readonly [number, number] => [
  random() * (PAGE_GRID.columns - 1),
  random() * (PAGE_GRID.rows - 1),
];

/** How many of some places the map over a grid draws in the class that they have. */
const countRight = (grid: Grid): number => {
  const map = computeMap(plan, shortWindowS, grid);
  const scale = PAGE_GRID.stepDeg / grid.stepDeg;
  const nested = [map.areas.reach, map.areas.open, map.areas.long].map(createAreaTest);
  return Array.from({ length: PLACES }, drawPoint).filter((point) => {
    const outside = nested.findIndex((isIn) => !isIn([scale * point[0], scale * point[1]]));
    const drawn = CLASSES[outside < 0 ? nested.length : outside];
    return drawn === classify(windowS(placeAt(PAGE_GRID, ...point)));
  }).length;
};

const BEARINGS = Array.from({ length: 16 }, (_, i) => i * 22.5);
const RADII_KM = Array.from({ length: 60 }, (_, i) => (i + 1) / 2);

/** How far (km) the true edge of a level is from a point of the drawn one: the least circle on which both sides of it are found. */
const offKm = (at: LonLat, levelS: number): number => {
  const isIn = (place: LonLat): boolean => windowS(place) > 0 && windowS(place) >= levelS;
  const straddles = (km: number): boolean =>
    new Set([isIn(at), ...BEARINGS.map((bearing) => isIn(destination(at, bearing, km)))]).size === 2;
  return RADII_KM.find(straddles) ?? Infinity;
};

/** Points half way between the vertices of an edge, where it is farthest from the true one; not on the frame of the map. */
const edgePoints = (grid: Grid, area: Area): readonly LonLat[] => {
  const [west, south] = placeAt(PAGE_GRID, 0, 0);
  const [east, north] = placeAt(PAGE_GRID, PAGE_GRID.columns - 1, PAGE_GRID.rows - 1);
  const isWithin = ([lon, lat]: LonLat): boolean => lon > west && lon < east && lat > south && lat < north;
  return contourPolygons(toCells(grid), area)
    .coordinates.flat()
    .flatMap((ring) =>
      ring.slice(1).flatMap(([lon = 0, lat = 0], i) => {
        const [fromLon = 0, fromLat = 0] = ring[i] ?? [];
        const middle: LonLat = [(lon + fromLon) / 2, (lat + fromLat) / 2];
        const isEdge =
          Math.min(...plan.launches.map((launch) => Math.abs(plan.threat.maxRangeKm - distanceKm(launch, middle)))) >
          60;
        return isWithin(middle) && isEdge ? [middle] : [];
      }),
    );
};

const measureEdge = (grid: Grid): readonly number[] => {
  const { areas } = computeMap(plan, shortWindowS, grid);
  const points = [
    ...edgePoints(grid, areas.open).map((at) => [at, 0] as const),
    ...edgePoints(grid, areas.long).map((at) => [at, shortWindowS] as const),
  ];
  const drawn = Array.from({ length: EDGE_POINTS }, () => points[Math.floor(random() * points.length)]);
  return drawn.flatMap((one) => (one === undefined ? [] : [offKm(one[0], one[1])])).sort((a, b) => a - b);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const timeMs = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Every map has another decision delay, so that none can be kept from the one before. */
const scenarioOf = (index: number): Scenario => ({ ...plan, decisionS: 30 + (index % 90) });

/** Medians over rounds that time both in turn, so that whatever else the machine does falls on both alike. */
const measureTimes = () => {
  const [engine, quick] = [createAreaEngine(PAGE_GRID), createAreaEngine(QUICK_GRID)];
  const maps: number[] = [];
  const quickMaps: number[] = [];
  const direct: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    maps.push(timeMs(() => engine.compute(scenarioOf(round), shortWindowS)));
    quickMaps.push(timeMs(() => quick.compute(scenarioOf(round), shortWindowS)));
    const places = Array.from({ length: LOOP_PLACES }, () => placeAt(PAGE_GRID, ...drawPoint()));
    const loop = (place: LonLat): void => {
      for (const launch of plan.launches) {
        if (distanceKm(launch, place) <= plan.threat.maxRangeKm) windowByDirectLoopS(plan, launch, place);
      }
    };
    direct.push(timeMs(() => places.forEach(loop)) / LOOP_PLACES);
  }
  const settle = (times: readonly number[]) => median(times.slice(WARM_UPS));
  return {
    mapMs: settle(maps),
    quickMs: settle(quickMaps),
    directMs: settle(direct) * PAGE_GRID.columns * PAGE_GRID.rows,
  };
};

readArguments('npm run bench', {});

const [right, quickRight] = [countRight(PAGE_GRID), countRight(QUICK_GRID)];
const [edge, quickEdge] = [measureEdge(PAGE_GRID), measureEdge(QUICK_GRID)];
const { mapMs, quickMs, directMs } = measureTimes();
const worst = edge.at(-1) ?? Number.NaN;
console.log(
  [
    `seed ${SEED}; ${PAGE_GRID.columns} x ${PAGE_GRID.rows} places, ${plan.launches.length} launch points; medians of ${ROUNDS} rounds`,
    `edge, at ${EDGE_POINTS} points half way between its vertices: median within ${median(edge)} km, nine in ten within ${edge[Math.floor(0.9 * edge.length)]} km`,
    `while a slider moves, ${QUICK_GRID.columns} x ${QUICK_GRID.rows} places: classes ${quickRight} of ${PLACES}, edge ${quickEdge.at(-1)} km, map ${quickMs.toFixed(1)} ms`,
    `direct loop, each second of flight at each place: ${(directMs / 1000).toFixed(1)} s`,
    `classes ${right} of ${PLACES}, edge ${worst} km, map ${mapMs.toFixed(1)} ms, ratio ${(directMs / mapMs).toFixed(0)}`,
  ].join('\n'),
);
