import type { Catalogue } from '../../coverage/scenario/catalogue.ts';
import type { LonLat } from '../../page/pageData.ts';
import type { CityEntry } from '../record/loadSites.ts';

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

/** The places of the tables, out of the model's sites and the map's cities. */
export const createModelPlaces = (
  { sites }: Catalogue,
  cities: readonly CityEntry[],
  problems: string[],
): readonly ModelPlace[] => {
  const known = [...sites, ...cities.map(({ id, name, lonLat }) => ({ id, name, at: lonLat }))];
  return ids.flatMap((id) => {
    const place = known.find((one) => one.id === id);
    if (!place) problems.push(`sites.json: the model is tried at "${id}", and no site or city has that id`);
    return place ? [{ name: place.name, at: place.at }] : [];
  });
};
