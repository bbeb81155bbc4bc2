import { DEFAULT_GRID } from '../../coverage/map/grid.ts';
import type { Catalogue } from '../../coverage/scenario/catalogue.ts';
import { SHORT_WINDOW_SHAPE } from '../../coverage/scenario/windowClass.ts';
import { computeEngagement, formatNumbers } from '../../model/engagement/files.ts';
import { computeAreas, createMapGrid, GRID_STEP_SHAPE } from '../../model/geoJson.ts';
import { computeBatch } from './batch.ts';
import { computeRussia, computeTable } from './commands.ts';
import { formatHelp } from './help.ts';
import { type Option, parseAmount, parseOptions, parseScenario, parseTarget } from './options.ts';

export type Run = { readonly exitCode: 0 | 2; readonly output: string; readonly errors: readonly string[] };

/** What the run may read: files by name, and standard input. */
export type Inputs = { readonly readFile: (name: string) => string; readonly readInput: () => string };

const SCENARIO_OPTIONS = ['--scenario', '--scenario-file', '--set'] as const;
const OWN_OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  engage: ['--target', '--short-window'],
  map: ['--format', '--short-window', '--step'],
};
const COMMANDS = ['engage', 'map', 'sensitivity', 'russia', 'batch'];

/** A map is long: a line for each feature, and places to about ten metres. */
const formatAreas = (value: unknown): string =>
  JSON.stringify(value, (_, item) => (typeof item === 'number' ? Math.round(item * 10_000) / 10_000 : item));

const fail = (errors: readonly string[]): Run => ({ exitCode: 2, output: '', errors });
const succeed = (output: string): Run => ({ exitCode: 0, output, errors: [] });

const runBatch = (words: readonly string[], { readInput }: Inputs): Run => {
  if (words.length > 0) return fail(['batch takes no options: it reads the cases from standard input.']);
  let input: unknown;
  try {
    input = JSON.parse(readInput());
  } catch (error) {
    return fail([`cases must be JSON, but ${error instanceof Error ? error.message : String(error)}.`]);
  }
  const result = computeBatch(input);
  return 'problems' in result ? fail(result.problems) : succeed(formatNumbers(result.answers));
};

/** Runs one command of the coverage tool, and says all that is wrong with what it was given, if anything is. */
export const runCoverage = (words: readonly string[], catalogue: Catalogue, inputs: Inputs): Run => {
  const [command, ...rest] = words;
  if (command === undefined || words.includes('--help') || words.includes('-h')) return succeed(formatHelp(catalogue));
  if (!COMMANDS.includes(command))
    return fail([`"${command}" is not a command; the commands are ${COMMANDS.join(', ')}.`]);
  if (command === 'batch') return runBatch(rest, inputs);
  const problems: string[] = [];
  const options = parseOptions(rest, [...(OWN_OPTIONS[command] ?? []), ...SCENARIO_OPTIONS], problems);
  const scenario = parseScenario(options, catalogue, inputs.readFile, problems);
  const target = command === 'engage' ? parseTarget(options['--target'][0], problems) : null;
  const shape = options['--format'][0] ?? 'geojson';
  if (shape !== 'geojson') problems.push(`--format must be geojson, but it is "${shape}".`);
  const ours = catalogue.systems.rules.shortWindowS.nominal;
  const shortWindowS = parseAmount(options, '--short-window', SHORT_WINDOW_SHAPE, ours, problems);
  const stepDeg = parseAmount(options, '--step', GRID_STEP_SHAPE, DEFAULT_GRID.stepDeg, problems);
  if (scenario === null || problems.length > 0) return fail(problems);
  if (command === 'map') return succeed(formatAreas(computeAreas(scenario, shortWindowS, createMapGrid(stepDeg))));
  if (command === 'sensitivity') return succeed(formatNumbers(computeTable(scenario, catalogue)));
  if (command === 'russia') return succeed(formatNumbers(computeRussia(scenario, catalogue)));
  return target === null ? fail(problems) : succeed(formatNumbers(computeEngagement(scenario, target, shortWindowS)));
};
