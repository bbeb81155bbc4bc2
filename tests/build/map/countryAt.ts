import type { Position } from 'geojson';
import type { LonLat } from '../../../src/atlas/projection.ts';
import { loadCountries } from '../../../src/build/map/baseMapCountries.ts';

const countries = loadCountries().map(({ id, geometry }) => ({
  id,
  rings: geometry.coordinates.flat().map((ring) => {
    const lats = ring.map(([, lat = 0]) => lat);
    return { ring, south: Math.min(...lats), north: Math.max(...lats) };
  }),
}));

/** Whether a ring holds a place: the even-odd rule on a ring whose longitudes run on past 180, edges straight in longitude and latitude. */
function holdsPlace(ring: readonly Position[], [lon, lat]: LonLat): boolean {
  const crossings: number[] = [];
  let [lonA = 0, latA = 0] = ring[0] ?? [];
  for (const [rawB = 0, latB = 0] of ring) {
    const lonB = rawB + 360 * Math.round((lonA - rawB) / 360);
    if (latA > lat !== latB > lat) crossings.push(lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA));
    [lonA, latA] = [lonB, latB];
  }
  return [-360, 0, 360].some((turn) => crossings.filter((crossing) => crossing > lon + turn).length % 2 === 1);
}

/** The id of the country that holds a place, or `null` at sea and in countries that the page has no name for. */
export function countryAt(place: LonLat): string | null {
  const [, lat] = place;
  const holds = ({ rings }: (typeof countries)[number]) =>
    rings.filter(({ ring, south, north }) => south <= lat && lat < north && holdsPlace(ring, place)).length % 2 === 1;
  return countries.find(holds)?.id ?? null;
}
