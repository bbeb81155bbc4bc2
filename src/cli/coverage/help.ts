import { DEFAULT_GRID } from '../../coverage/map/grid.ts';
import type { Catalogue } from '../../coverage/scenario/catalogue.ts';
import type { NumberShape, Shape } from '../../coverage/scenario/check.ts';
import { SCENARIO_SHAPE } from '../../coverage/scenario/scenario.ts';
import { SHORT_WINDOW_SHAPE } from '../../coverage/scenario/windowClass.ts';
import { GRID_STEP_SHAPE } from '../../model/geoJson.ts';

const rangeOf = ({ low, high, unit }: NumberShape): string => `${low} to ${high} ${unit}`;

/** Each setting of a shape with its permitted range, a line each. */
const explain = (shape: Shape, path: string): readonly string[] => {
  switch (shape.kind) {
    case 'number':
      return [`  ${path.padEnd(28)} ${rangeOf(shape)}`];
    case 'any':
      return [];
    case 'boolean':
      return [`  ${path.padEnd(28)} true or false`];
    case 'place':
      return [`  ${path.padEnd(28)} [longitude, latitude] in degrees`];
    case 'list':
      return [`  ${path.padEnd(28)} a list of ${shape.least} to ${shape.most}`, ...explain(shape.of, `${path}[0]`)];
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, of]) => explain(of, path === '' ? key : `${path}.${key}`));
  }
};

/** The text of `--help`. */
export const formatHelp = ({ scenarios, systems }: Pick<Catalogue, 'scenarios' | 'systems'>): string =>
  [
    'Where an interceptor launched from Poland could meet a missile launched from Iran: a transparent teaching model.',
    '',
    'Usage: npm run --silent coverage -- COMMAND [OPTIONS]',
    '',
    'Commands',
    '  engage --target LAT,LON      every step of the engagement of one place, as JSON',
    '  map --format geojson         the areas by class on the default map, 15 W to 60 E and 30 to 72 N, as GeoJSON',
    '                               (MultiPolygons in longitude and latitude, outlines anticlockwise, as RFC 7946 wants)',
    '  sensitivity                  worst windows at some cities with each assumption at its low, nominal and high value',
    '  russia                       how many flights from Russian bases could be met, by burnout speed, and the arithmetic of ten',
    '  batch < cases.json           an array of cases in the shape of tests/vectors/engagements-2.json, without "expect", or of',
    '                               engagements.json, for the first model (Earth still, least energy, burnout at the ground);',
    '                               prints an array of what "expect" would hold, in order; -1 stands for never',
    '',
    'Options of engage and map',
    `  --short-window SECONDS       a shorter window is called short, ${rangeOf(SHORT_WINDOW_SHAPE)}; ${systems.rules.shortWindowS.nominal} if none is given`,
    `  --step DEGREES               of map: how far apart its places lie, ${rangeOf(GRID_STEP_SHAPE)}; ${DEFAULT_GRID.stepDeg} if none is given`,
    '',
    'Options of engage, map, sensitivity and russia',
    '  --scenario ID                one of those below; plan-2007 if none is named',
    '  --scenario-file FILE         a scenario as JSON, with all the settings below',
    '  --set PATH=VALUE             changes a setting; may be given again; the value is JSON',
    '',
    'Scenarios',
    ...scenarios.map(({ id, name }) => `  ${id.padEnd(20)} ${name}`),
    '',
    'Settings and what the model accepts',
    ...explain(SCENARIO_SHAPE, ''),
    '',
    'Times are seconds after the ignition of the missile. Anything wrong with the input is told in a sentence each, on standard',
    'error, with exit code 2 and nothing on standard output.',
  ].join('\n');
