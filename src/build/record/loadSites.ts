import { z } from 'zod';
import { project } from '../../atlas/projection.ts';
import { distanceKm } from '../../atlas/shapes.ts';
import type { City, LonLat, MapSite } from '../../page/pageData.ts';
import type { Place } from '../../page/record.ts';
import { readChecked } from '../readChecked.ts';

/** A city as `cities.json` has it. */
export type CityEntry = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lonLat: LonLat;
  readonly sources: readonly string[];
};

const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const citiesSchema: z.ZodType<readonly CityEntry[]> = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    lonLat,
    sources: z.array(z.string()).min(1),
  }),
);

/** What the map calls the places of the plan. The article names only their countries, and says nothing of any site. */
const marked = [
  { id: 'redzikowo', kind: 'interceptor', name: 'Interceptor site', note: 'settled later' },
  { id: 'brdy', kind: 'radar', name: 'Radar site', note: 'settled later' },
  { id: 'nato-headquarters', kind: 'headquarters', name: 'Nato headquarters', note: 'Brussels' },
] as const;

const roundKm = (km: number): number => Math.round(km * 10) / 10;

export type Sites = {
  readonly sites: readonly MapSite[];
  readonly cities: readonly City[];
  readonly cityEntries: readonly CityEntry[];
  /** What the cities' coordinates rest on. */
  readonly citySourceIds: readonly string[];
};

/** The sites of the plan out of the record's places, and the cities of `cities.json` with their distances to them. */
export const loadSites = async (folder: string, places: readonly Place[], problems: string[]): Promise<Sites> => {
  const sites = marked.flatMap(({ id, kind, name, note }): MapSite[] => {
    const place = places.find((one) => one.id === id);
    if (!place?.lonLat || !place.country) {
      problems.push(`places.json > ${id}: the map needs this place with its lonLat and country`);
      return [];
    }
    const [x, y] = project(place.lonLat);
    return [
      {
        id,
        kind,
        name,
        note,
        at: place.lonLat,
        place: [Math.round(x * 10) / 10, Math.round(y * 10) / 10],
        regionId: place.country,
        origin: 'record',
        sourceIds: place.sources,
      },
    ];
  });
  const at = (kind: MapSite['kind']) => sites.find((site) => site.kind === kind)?.at ?? [0, 0];
  const entries = (await readChecked(`${folder}/cities.json`, citiesSchema, problems)) ?? [];
  const cities = entries.map(
    ({ id, name, country, lonLat: city }): City => ({
      id,
      name,
      regionId: country,
      km: { interceptor: roundKm(distanceKm(at('interceptor'), city)), radar: roundKm(distanceKm(at('radar'), city)) },
    }),
  );
  return {
    sites,
    cities,
    cityEntries: entries,
    citySourceIds: [...new Set(entries.flatMap(({ sources }) => sources))],
  };
};
