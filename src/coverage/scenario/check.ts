import { isRecord } from './settings.ts';

export type NumberShape = {
  readonly kind: 'number';
  readonly low: number;
  readonly high: number;
  readonly unit: string;
};

/** What a value from outside must look like. Ranges include their ends. */
export type Shape =
  | NumberShape
  | { readonly kind: 'boolean' }
  | { readonly kind: 'any' }
  | { readonly kind: 'place' }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> };

export const numberShape = (low: number, high: number, unit: string): NumberShape => ({
  kind: 'number',
  low,
  high,
  unit,
});
export const booleanShape: Shape = { kind: 'boolean' };
export const placeShape: Shape = { kind: 'place' };
export const listShape = (of: Shape, least: number, most: number): Shape => ({ kind: 'list', of, least, most });
export const recordShape = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', fields });

const LON = numberShape(-180, 180, 'degrees');
const LAT = numberShape(-90, 90, 'degrees');

const MOST_SHOWN = 60;

/** A value as it was given, cut short when it is long; JSON has no word for an infinite number. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** One sentence for each thing wrong with a value: where, what it is, and what is permitted. Empty when all is well. */
export const findProblems = (shape: Shape, value: unknown, path: string): readonly string[] => {
  switch (shape.kind) {
    case 'number': {
      const wanted = `a number from ${shape.low} to ${shape.high} ${shape.unit}`.trim();
      const isIn = typeof value === 'number' && value >= shape.low && value <= shape.high;
      return isIn ? [] : [`${path} must be ${wanted}, but it is ${shown(value)}.`];
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} must be true or false, but it is ${shown(value)}.`];
    case 'any':
      return [];
    case 'place': {
      if (!Array.isArray(value) || value.length !== 2) {
        return [`${path} must be a place [longitude, latitude] in degrees, but it is ${shown(value)}.`];
      }
      return [...findProblems(LON, value[0], `${path}[0]`), ...findProblems(LAT, value[1], `${path}[1]`)];
    }
    case 'list': {
      if (!Array.isArray(value) || value.length < shape.least || value.length > shape.most) {
        const has = Array.isArray(value) ? `has ${value.length}` : `is ${shown(value)}`;
        return [`${path} must be a list of ${shape.least} to ${shape.most}, but it ${has}.`];
      }
      return value.flatMap((item, i) => findProblems(shape.of, item, `${path}[${i}]`));
    }
    case 'record': {
      if (!isRecord(value)) return [`${path === '' ? 'It' : path} must be an object, but it is ${shown(value)}.`];
      const names = Object.keys(shape.fields);
      const unknown = Object.keys(value).filter((key) => !names.includes(key));
      return [
        ...Object.entries(shape.fields).flatMap(([key, of]) => findProblems(of, value[key], join(path, key))),
        ...unknown.map((key) => `${join(path, key)} is not a setting; the settings are ${names.join(', ')}.`),
      ];
    }
  }
};
