import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { type Inputs, type Run, runCoverage } from '../../src/cli/coverage/run.ts';
import { engage } from '../../src/coverage/engage/engage.ts';
import { createSolver } from '../../src/coverage/engage/solver.ts';
import type { Catalogue } from '../../src/coverage/scenario/catalogue.ts';
import { classifyBy } from '../../src/coverage/scenario/windowClass.ts';
import { PLAN } from './fixtures.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
const catalogue = { systems: read('systems'), sites: read('sites'), scenarios: read('scenarios') } as Catalogue;

const run = (words: readonly string[], inputs: Partial<Inputs> = {}): Run =>
  runCoverage(words, catalogue, { readFile: () => '', readInput: () => '', ...inputs });

type Expected = Readonly<Record<string, number>>;
type Vectors = { readonly cases: readonly { readonly expect: Expected }[] };
const readCases = (name: string): Vectors['cases'] =>
  (JSON.parse(readFileSync(`tests/vectors/${name}.json`, 'utf8')) as Vectors).cases;

test.each(['engagements', 'engagements-2'])(
  'The batch of %s is answered in order, in the fields and within the tolerances of the integration',
  (name) => {
    const cases = readCases(name);
    const bare = cases.map(({ expect: _, ...item }) => item);
    const { exitCode, output } = run(['batch'], { readInput: () => JSON.stringify(bare) });
    expect(exitCode).toBe(0);
    const answers: readonly Expected[] = JSON.parse(output);
    expect(answers).toHaveLength(cases.length);
    for (const [i, item] of cases.entries()) {
      const answer = answers[i] ?? {};
      expect(Object.keys(answer)).toEqual(Object.keys(item.expect));
      for (const [field, wanted] of Object.entries(item.expect)) {
        const tolerance = field === 'windowS' ? 3 : field.endsWith('Km') ? 1 : 2;
        expect(Math.abs((answer[field] ?? Number.NaN) - wanted), `case ${i}, ${field}`).toBeLessThanOrEqual(tolerance);
      }
    }
  },
);

test('Cases of both models may stand in one batch', () => {
  const [first] = readCases('engagements');
  const [second] = readCases('engagements-2');
  const answers = JSON.parse(run(['batch'], { readInput: () => JSON.stringify([second, first]) }).output);
  expect(answers.map((answer: Expected) => Object.keys(answer)[0])).toEqual(['groundKm', 'rangeKm']);
});

test('An engagement is printed with every step and the scenario it was computed for', () => {
  const { exitCode, output } = run(['engage', '--target', '41.9,12.5']);
  expect(exitCode).toBe(0);
  const printed = JSON.parse(output);
  expect(printed).toMatchObject({ scenario: PLAN, class: 'window', target: [12.5, 41.9], worst: 0 });
  expect(printed.windowS).toBeCloseTo(engage(PLAN, [12.5, 41.9]).windowS ?? -1, 2);
  expect(printed.byLaunch[0]).toMatchObject({ kind: 'reached', burnoutS: 150, cueS: 150, launchS: 270, reason: null });
});

test('A setting changes the scenario, and a file may stand in for a named one', () => {
  const faster = run(['engage', '--target=37.98,23.73', '--set', 'interceptor.burnoutKmPerS=8']);
  expect(JSON.parse(faster.output).scenario.interceptor.burnoutKmPerS).toBe(8);
  const named = run(['engage', '--target=37.98,23.73', '--scenario', 'fast-interceptor']);
  expect(JSON.parse(named.output)).toEqual(JSON.parse(faster.output));
  const file = JSON.stringify({ ...PLAN, interceptor: { ...PLAN.interceptor, burnoutKmPerS: 8 } });
  const fromFile = run(['engage', '--target=37.98,23.73', '--scenario-file', 'mine.json'], { readFile: () => file });
  expect(fromFile.output).toBe(faster.output);
});

const areasOf = (words: readonly string[]): FeatureCollection<MultiPolygon> =>
  JSON.parse(run(['map', ...words]).output);

const ringArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const isInRing = (ring: readonly Position[], x: number, y: number): boolean =>
  ring.reduce((isInside, [x1 = 0, y1 = 0], i) => {
    const [x2 = x1, y2 = y1] = ring[i + 1] ?? [];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !isInside : isInside;
  }, false);

const isIn = ({ coordinates }: MultiPolygon, x: number, y: number): boolean =>
  coordinates.some((rings) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1);

test.each([[[]], [['--scenario', 'weak-radar']], [['--set', 'threat.maxRangeKm=2000']]])(
  'The areas of map %j tile the map, outlines anticlockwise and holes clockwise',
  (words) => {
    let area = 0;
    for (const { geometry } of areasOf(words).features) {
      for (const [outline = [], ...holes] of geometry.coordinates) {
        expect(ringArea(outline)).toBeGreaterThan(0);
        for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0);
        for (const ring of [outline, ...holes]) {
          expect(ring.at(-1)).toEqual(ring[0]);
          area += ringArea(ring);
        }
      }
    }
    expect(area).toBeCloseTo(75 * 42, 2);
  },
);

const sizeOf = ({ features }: FeatureCollection<MultiPolygon>, kind: string): number =>
  features
    .filter(({ properties }) => properties?.class === kind)
    .reduce((sum, { geometry }) => sum + geometry.coordinates.flat().reduce((all, ring) => all + ringArea(ring), 0), 0);

test('With another limit of a short window the areas are cut there, and each says so', () => {
  const [usual, longer] = [areasOf([]), areasOf(['--short-window', '150'])];
  expect(sizeOf(longer, 'short')).toBeGreaterThan(sizeOf(usual, 'short') + 1);
  expect(sizeOf(longer, 'none')).toBeCloseTo(sizeOf(usual, 'none'), 6);
  expect(sizeOf(longer, 'short') + sizeOf(longer, 'window')).toBeCloseTo(
    sizeOf(usual, 'short') + sizeOf(usual, 'window'),
    1,
  );
  for (const { properties } of longer.features) expect(properties).toMatchObject({ shortWindowS: 150, stepDeg: 0.5 });
  expect(longer.features.map(({ properties }) => properties?.label)).toContain('Short window, under 150 s');
});

test('With another step the map is computed on other places, and covers at least the same ground', () => {
  const whole = (areas: FeatureCollection<MultiPolygon>): number =>
    ['out-of-reach', 'none', 'short', 'window'].reduce((sum, kind) => sum + sizeOf(areas, kind), 0);
  const coarse = areasOf(['--step', '1']);
  expect(whole(coarse)).toBeCloseTo(75 * 42, 2);
  expect(coarse.features[0]?.properties?.stepDeg).toBe(1);
  const corners = (areas: FeatureCollection<MultiPolygon>): number =>
    areas.features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).length;
  expect(corners(coarse)).toBeLessThan(corners(areasOf([])));
  // 4 degrees do not divide the map: it goes on to 61 E and 74 N.
  expect(whole(areasOf(['--step', '4']))).toBeCloseTo(76 * 44, 2);
});

test('An engagement is classed by the limit that is asked for', () => {
  const classOf = (...words: string[]) => JSON.parse(run(['engage', '--target', '41.9,12.5', ...words]).output);
  expect(classOf()).toMatchObject({ class: 'window', shortWindowS: 90 });
  expect(classOf('--short-window', '600')).toMatchObject({ class: 'short', shortWindowS: 600 });
});

test('A place lies in the area of its class, and in no other', () => {
  const { features } = areasOf([]);
  const { windowS } = createSolver(PLAN);
  let compared = 0;
  for (let lon = -14.3; lon < 60; lon += 4.1) {
    for (let lat = 30.7; lat < 72; lat += 3.3) {
      // The place and what lies a tenth of a degree around it; where they differ the edge runs between them.
      const offsets = [-0.1, 0, 0.1];
      const around = offsets.flatMap((east) => offsets.map((north) => [lon + east, lat + north] as const));
      const classes = new Set(around.map((place) => classifyBy(90)(windowS(place))));
      if (classes.size > 1) continue;
      const found = features.filter(({ geometry }) => isIn(geometry, lon, lat));
      expect(found.map(({ properties }) => properties?.class)).toEqual([...classes]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(150);
});

test('Turned the way d3 wants them, the outlines do not cover the globe', () => {
  for (const { geometry } of areasOf([]).features) {
    const turned = geometry.coordinates.map((rings) => rings.map((ring) => [...ring].reverse()));
    expect(geoArea({ type: 'MultiPolygon', coordinates: turned })).toBeLessThan(2 * Math.PI);
  }
});

test('The sensitivity table has three rows for each of thirteen assumptions, and six cities', () => {
  const rows: readonly { worstWindowS: Expected }[] = JSON.parse(run(['sensitivity']).output);
  expect(rows).toHaveLength(39);
  expect(Object.keys(rows[0]?.worstWindowS ?? {})).toEqual([
    'Athens',
    'Ankara',
    'Istanbul',
    'Rome',
    'Sofia',
    'Bucharest',
  ]);
  for (const { worstWindowS } of rows) expect(worstWindowS.Ankara).toBe(0);
});

test('Of 33 Russian arcs none is caught at 5.4 km/s, 18 at 6.3 and all at 7', () => {
  const { arcs, catchable } = JSON.parse(run(['russia']).output);
  expect(arcs).toBe(33);
  const at = (speed: number): number => catchable.find((row: Expected) => row.burnoutKmPerS === speed).arcs;
  expect([at(5.4), at(6), at(6.3), at(7)]).toEqual([0, 3, 18, 33]);
});

test.each([
  [['fly'], '"fly" is not a command; the commands are engage, map, sensitivity, russia, batch.'],
  [
    ['engage'],
    '--target must be LAT,LON in degrees, from -90 to 90 and from -180 to 180, like 37.98,23.73, but it is missing.',
  ],
  [
    ['engage', '--target', 'Athens'],
    '--target must be LAT,LON in degrees, from -90 to 90 and from -180 to 180, like 37.98,23.73, but it is "Athens".',
  ],
  [['engage', '--target', '97,23'], '--target latitude must be a number from -90 to 90 degrees, but it is 97.'],
  [['engage', '--target'], '--target needs a value after it.'],
  [['map', '--format', 'svg'], '--format must be geojson, but it is "svg".'],
  [
    ['map', '--target', '1,2'],
    '--target is not an option of this command, which takes --format, --short-window, --step, --scenario, --scenario-file, --set.',
  ],
  [['map', '--short-window', '0'], '--short-window must be a number from 1 to 600 s, but it is 0.'],
  [['map', '--short-window', 'soon'], '--short-window must be a number from 1 to 600 s, but it is "soon".'],
  [['map', '--step', '0.01'], '--step must be a number from 0.1 to 5 degrees, but it is 0.01.'],
  [['map', '--step='], '--step must be a number from 0.1 to 5 degrees, but it is "".'],
  [['map', '--scenario', 'plan'], 'There is no scenario "plan"; choose from plan-2007, second-radar,'],
  [['map', '--set', 'floorKm'], '--set floorKm must be PATH=VALUE, like interceptor.burnoutKmPerS=8.'],
  [['map', '--set', 'speed=8'], '--set speed=8: there is no setting "speed"; --help lists them all.'],
  [['map', '--set', 'floorKm=low'], 'floorKm must be a number from 0 to 1000 km, but it is "low".'],
  [
    ['map', '--set', 'radars[0].minElevationDeg=95'],
    'radars[0].minElevationDeg must be a number from 0 to 89 degrees, but it is 95.',
  ],
  [['batch', 'cases.json'], 'batch takes no options: it reads the cases from standard input.'],
])('%j is refused in a sentence, with exit code 2 and no output', (words, sentence) => {
  const { exitCode, output, errors } = run(words, { readInput: () => '[]' });
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(errors.some((error) => error.startsWith(sentence))).toBe(true);
});

test('All that is wrong is told at once, each with its path', () => {
  const wrong = [
    {
      ...readCases('engagements-2')[0],
      expect: undefined,
      trackS: -1,
      radar: { at: [200, 0], maxRangeKm: 'far' },
      colour: 'red',
    },
  ];
  const { errors } = run(['batch'], { readInput: () => JSON.stringify(wrong) });
  expect(errors).toEqual([
    'cases[0].radar.at[0] must be a number from -180 to 180 degrees, but it is 200.',
    'cases[0].radar.maxRangeKm must be a number from 1 to 20016 km, but it is "far".',
    'cases[0].radar.minElevationDeg must be a number from 0 to 89 degrees, but it is missing.',
    'cases[0].trackS must be a number from 0 to 3600 s, but it is -1.',
    expect.stringContaining('cases[0].colour is not a setting; the settings are launch, target,'),
  ]);
  expect(run(['batch'], { readInput: () => '{' }).errors[0]).toContain('cases must be JSON, but ');
  expect(run(['map', '--scenario-file', 'x'], { readFile: () => '{' }).errors[0]).toContain(
    '--scenario-file x cannot be read as JSON: ',
  );
  expect(run(['map', '--scenario-file', 'x', '--scenario', 'y']).errors).toEqual([
    'Give --scenario or --scenario-file, not both.',
  ]);
});

test('A file that holds no scenario is refused by name, without being printed whole', () => {
  const long = JSON.stringify(Array(100).fill('sites'));
  const { errors } = run(['map', '--scenario-file', 'sites.json'], { readFile: () => long });
  expect(errors).toEqual([`The scenario must be an object, but it is ${long.slice(0, 60)}….`]);
});

test('A number too large to be one is shown as what it came to', () => {
  const { errors } = run(['map', '--set', 'interceptor.burnoutKmPerS=1e999']);
  expect(errors).toEqual(['interceptor.burnoutKmPerS must be a number from 1 to 11 km/s, but it is Infinity.']);
});

test('Help names every command, every scenario and every setting with its range', () => {
  const { exitCode, output } = run(['--help']);
  expect(exitCode).toBe(0);
  for (const { id } of catalogue.scenarios) expect(output).toContain(id);
  expect(output).toMatch(/interceptor\.burnoutKmPerS +1 to 11 km\/s/);
  expect(run([])).toEqual(run(['engage', '--help']));
});

test('The program itself prints an engagement, and on bad input nothing but sentences on standard error', () => {
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/cli/coverage.ts'];
  const good = execFileSync(process.execPath, [...program, 'engage', '--target', '37.98,23.73'], { encoding: 'utf8' });
  expect(JSON.parse(good).class).toBe('none');
  const bad = spawnSync(process.execPath, [...program, 'engage', '--target', '1'], { encoding: 'utf8' });
  expect(bad).toMatchObject({ status: 2, stdout: '' });
  expect(bad.stderr).toBe(
    '--target must be LAT,LON in degrees, from -90 to 90 and from -180 to 180, like 37.98,23.73, but it is "1".\n',
  );
}, 20_000);
