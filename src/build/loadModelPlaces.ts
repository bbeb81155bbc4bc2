import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../coverage/catalogue.ts';
import type { LonLat } from '../state/page.ts';

/** A place at which the model is tried. */
export type ModelPlace = { readonly name: string; readonly at: LonLat };

/** From the launch points outwards: towns of the model's own, and cities of the map. */
const ids = [
  'diyarbakir',
  'ankara',
  'istanbul',
  'izmir',
  'athens',
  'heraklion',
  'thessaloniki',
  'sofia',
  'bucharest',
  'rome',
] as const;

type CityEntry = { readonly id: string; readonly name: string; readonly lonLat: LonLat };

/** The places of the tables, out of `sites.json` and `cities.json`, which are checked elsewhere. */
export const loadModelPlaces = async (
  folder: string,
  { sites }: Catalogue,
  problems: string[],
): Promise<readonly ModelPlace[]> => {
  const cities = JSON.parse(await readFile(join(folder, 'cities.json'), 'utf8')) as readonly CityEntry[];
  const known = [...sites, ...cities.map(({ id, name, lonLat }) => ({ id, name, at: lonLat }))];
  return ids.flatMap((id) => {
    const place = known.find((one) => one.id === id);
    if (!place) problems.push(`data/sites.json: the model is tried at "${id}", and no site or city has that id`);
    return place ? [{ name: place.name, at: place.at }] : [];
  });
};
