import { parseArgs } from 'node:util';
import type { LonLat } from '../../coverage/physics/units.ts';
import { type Catalogue, scenarioById } from '../../coverage/scenario/catalogue.ts';
import { findProblems, placeShape, type Shape } from '../../coverage/scenario/check.ts';
import { SCENARIO_SHAPE, type Scenario } from '../../coverage/scenario/scenario.ts';
import { setAt } from '../../coverage/scenario/settings.ts';

const OPTIONS = ['--target', '--format', '--short-window', '--step', '--scenario', '--scenario-file', '--set'] as const;
export type Option = (typeof OPTIONS)[number];

export type Options = Readonly<Record<Option, readonly string[]>>;

const CONFIG = Object.fromEntries(OPTIONS.map((name) => [name.slice(2), { type: 'string' } as const]));

const isOption = (word: string | undefined): word is Option => OPTIONS.some((option) => option === word);

/** The words after the command as options and their values; problems are added to the list. */
export const parseOptions = (words: readonly string[], allowed: readonly Option[], problems: string[]): Options => {
  const found = Object.fromEntries(OPTIONS.map((name) => [name, []])) as unknown as Record<Option, string[]>;
  // Not strict: a value may begin with a dash, as a latitude does, and all problems are told at once.
  const { tokens } = parseArgs({
    args: [...words],
    options: CONFIG,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const name = token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : '--';
    if (token.kind !== 'option' || !isOption(name) || !allowed.includes(name)) {
      problems.push(`${name} is not an option of this command, which takes ${allowed.join(', ') || 'none'}.`);
      continue;
    }
    const { value, inlineValue } = token;
    if (value === undefined || (!inlineValue && isOption(value))) problems.push(`${name} needs a value after it.`);
    else if (name !== '--set' && found[name].length > 0) problems.push(`${name} may be given only once.`);
    else found[name].push(value);
  }
  return found;
};

/** `LAT,LON`, as people write it, as a place; `null` with a problem when it is none. */
export const parseTarget = (text: string | undefined, problems: string[]): LonLat | null => {
  const [lat = Number.NaN, lon = Number.NaN, ...more] = (text ?? '')
    .split(',')
    .map((part) => (part.trim() ? Number(part) : Number.NaN));
  if (text === undefined || Number.isNaN(lat + lon) || more.length > 0) {
    const given = text === undefined ? 'missing' : `"${text}"`;
    problems.push(
      `--target must be LAT,LON in degrees, from -90 to 90 and from -180 to 180, like 37.98,23.73, but it is ${given}.`,
    );
    return null;
  }
  const wrong = findProblems(placeShape, [lon, lat], '--target');
  problems.push(...wrong.map((sentence) => sentence.replace('[0]', ' longitude').replace('[1]', ' latitude')));
  return wrong.length > 0 ? null : [lon, lat];
};

/** The number that an option gives, or the usual one when it is not given; what is wrong with it is told by the name of the option. */
export const parseAmount = (
  options: Options,
  name: '--short-window' | '--step',
  shape: Shape,
  usual: number,
  problems: string[],
): number => {
  const [text] = options[name];
  if (text === undefined) return usual;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const wrong = findProblems(shape, Number.isNaN(value) ? text : value, name);
  problems.push(...wrong);
  return wrong.length > 0 ? usual : value;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const baseScenario = (options: Options, catalogue: Catalogue, read: (file: string) => string): unknown => {
  const [file] = options['--scenario-file'];
  if (file === undefined) return scenarioById(catalogue, options['--scenario'][0] ?? 'plan-2007');
  try {
    return JSON.parse(read(file));
  } catch (error) {
    throw new RangeError(
      `--scenario-file ${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** The scenario that the options ask for; `null` with at least one problem when they ask for none that can be. */
export const parseScenario = (
  options: Options,
  catalogue: Catalogue,
  read: (file: string) => string,
  problems: string[],
): Scenario | null => {
  if (options['--scenario'].length > 0 && options['--scenario-file'].length > 0) {
    problems.push('Give --scenario or --scenario-file, not both.');
    return null;
  }
  let scenario: unknown;
  try {
    scenario = baseScenario(options, catalogue, read);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return null;
  }
  const before = problems.length;
  for (const setting of options['--set']) {
    const [path = '', value] = setting.split(/=(.*)/s);
    const changed = value === undefined ? null : setAt(scenario, path, parseJson(value));
    if (changed !== null) scenario = changed;
    else if (value === undefined)
      problems.push(`--set ${setting} must be PATH=VALUE, like interceptor.burnoutKmPerS=8.`);
    else problems.push(`--set ${setting}: there is no setting "${path}"; --help lists them all.`);
  }
  problems.push(...findProblems(SCENARIO_SHAPE, scenario, '').map((one) => one.replace(/^It /, 'The scenario ')));
  return problems.length > before ? null : (scenario as Scenario);
};
