/** How the model of defended areas is set, as the address holds it. Syntax only: what there is none of is said by `resolveModel`. */
import type { ModelQuery } from '../page/address/modelQuery.ts';
import type { LonLat } from '../page/pageData.ts';

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
  /** The moment of its engagement that is shown, in whole seconds after launch; null for the one that tells most. */
  readonly timeS: number | null;
};

export const defaultModel: ModelView = {
  scenario: 'plan-2007',
  threat: null,
  launch: null,
  set: {},
  place: null,
  timeS: null,
};

/** A hundredth of a degree is about a kilometre, finer than anything here. */
const roundDeg = (degrees: number): number => Math.round(degrees * 100) / 100 + 0;

const parseNumber = (text: string): number | null =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) + 0 : null;

/** `37.98,23.73`, latitude first as people write it, or an id in letters of any case; null when it is neither. */
export const parsePlace = (text: string | null): PlaceRef | null => {
  if (text === null || text === '') return null;
  const [lat, lon, ...more] = text.split(',').map((part) => parseNumber(part.trim()));
  if (lat != null && lon != null && more.length === 0) {
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [roundDeg(lon), roundDeg(lat)] : null;
  }
  return /^[a-z][a-z0-9-]*$/i.test(text) ? text.toLowerCase() : null;
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

const parseId = (text: string | undefined): string | null =>
  /^[a-z][a-z0-9-]*$/.test(text ?? '') ? (text ?? null) : null;

const parseTime = (text: string | undefined): number | null => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : null);

export const parseModel = (query: ModelQuery): ModelView => ({
  scenario: parseId(query.scenario) ?? defaultModel.scenario,
  threat: parseId(query.threat),
  launch: parsePlace(query.launch ?? null),
  set: parseSettings(query.set ?? ''),
  place: parsePlace(query.place ?? null),
  timeS: parseTime(query.time),
});

/** Inverse of `parseModel`; what is at its default is left out. */
export const formatModel = ({ scenario, threat, launch, set, place, timeS }: ModelView): ModelQuery => {
  const settings = formatSettings(set);
  return {
    ...(scenario !== defaultModel.scenario && { scenario }),
    ...(threat !== null && { threat }),
    ...(launch !== null && { launch: formatPlace(launch) }),
    ...(settings !== '' && { set: settings }),
    ...(place !== null && { place: formatPlace(place) }),
    ...(timeS !== null && { time: String(timeS) }),
  };
};
