/** How the model of defended areas is set, as the address holds it. Syntax only: what there is none of is said by `resolveModel`. */
import type { LonLat } from './page.ts';

/** A number or a switch by its path in a scenario, such as `interceptor.burnoutKmPerS` or `radars.0.maxRangeKm`. */
export type Settings = Readonly<Record<string, number | boolean>>;

/** A place of the record by its id, or a point. */
export type PlaceRef = string | LonLat;

export type ModelView = {
  readonly scenario: string;
  /** Class of missile; null for the scenario's own. */
  readonly threat: string | null;
  /** Where the missile is fired from; null for the worst of the scenario's launch points. */
  readonly launch: PlaceRef | null;
  readonly set: Settings;
  /** Whose defence is looked at closely. */
  readonly place: PlaceRef | null;
};

export const defaultModel: ModelView = { scenario: 'plan-2007', threat: null, launch: null, set: {}, place: null };

export const isDefaultModel = (model: ModelView): boolean => formatModel(model).size === 0;

/** A hundredth of a degree is about a kilometre, finer than anything here. */
const roundDeg = (degrees: number): number => Math.round(degrees * 100) / 100 + 0;

const parseNumber = (text: string): number | null =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) + 0 : null;

/** `37.98,23.73`, latitude first as people write it, or an id; null when it is neither. */
export const parsePlace = (text: string | null): PlaceRef | null => {
  if (text === null || text === '') return null;
  const [lat, lon, ...more] = text.split(',').map((part) => parseNumber(part.trim()));
  if (lat != null && lon != null && more.length === 0) {
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [roundDeg(lon), roundDeg(lat)] : null;
  }
  return /^[a-z][a-z0-9-]*$/.test(text) ? text : null;
};

const formatPlace = (place: PlaceRef): string =>
  typeof place === 'string' ? place : `${roundDeg(place[1])},${roundDeg(place[0])}`;

const parseSettings = (text: string): Settings =>
  Object.fromEntries(
    text
      .split(',')
      .flatMap((part): [string, number | boolean][] => {
        const [, path, value = ''] = /^([a-zA-Z]+(?:\.[a-zA-Z0-9]+)*):(.+)$/.exec(part) ?? [];
        const number = parseNumber(value);
        if (path === undefined) return [];
        if (value === 'true' || value === 'false') return [[path, value === 'true']];
        return number === null ? [] : [[path, number]];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const formatSettings = (set: Settings): string =>
  Object.entries(set)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, value]) => `${path}:${value}`)
    .join(',');

const parseId = (text: string | null): string | null => (/^[a-z][a-z0-9-]*$/.test(text ?? '') ? text : null);

export const parseModel = (query: URLSearchParams): ModelView => ({
  scenario: parseId(query.get('scenario')) ?? defaultModel.scenario,
  threat: parseId(query.get('threat')),
  launch: parsePlace(query.get('launch')),
  set: parseSettings(query.get('set') ?? ''),
  place: parsePlace(query.get('place')),
});

/** Inverse of `parseModel`; what is at its default is left out. */
export const formatModel = (model: ModelView): URLSearchParams => {
  const query = new URLSearchParams();
  const settings = formatSettings(model.set);
  if (model.scenario !== defaultModel.scenario) query.set('scenario', model.scenario);
  if (model.threat !== null) query.set('threat', model.threat);
  if (model.launch !== null) query.set('launch', formatPlace(model.launch));
  if (settings !== '') query.set('set', settings);
  if (model.place !== null) query.set('place', formatPlace(model.place));
  return query;
};
