import type { Ring } from '../page/address/viewState.ts';
import type { City, PageData } from '../page/pageData.ts';

export type MeasuredCity = City & { readonly far: number };

export type RingComparison = {
  readonly inside: readonly MeasuredCity[];
  readonly outside: readonly MeasuredCity[];
  /** The nearest city of a country that the article leaves out whole; null when the data has none. */
  readonly nearestLeftOut: MeasuredCity | null;
  /** Cities that the article does not leave out although they lie farther away: why no ring reproduces the gap. */
  readonly farther: readonly MeasuredCity[];
};

/** Sorts the cities by distance (km, great circle) from one site, and compares a ring with what the article leaves out. */
export const compareRing = (page: PageData, from: Ring['from'], radiusKm: number): RingComparison => {
  const cities = page.cities.map((city) => ({ ...city, far: city.km[from] })).sort((a, b) => a.far - b.far);
  const roles = new Map(page.regions.map((region) => [region.id, region.roles.map(({ kind }) => kind)]));
  const nearestLeftOut = cities.find(({ regionId }) => roles.get(regionId)?.includes('not-covered')) ?? null;
  const leftOutInPart = (regionId: string) =>
    roles.get(regionId)?.some((kind) => kind === 'not-covered' || kind === 'partly-not-covered') ?? false;
  return {
    inside: cities.filter(({ far }) => far <= radiusKm),
    outside: cities.filter(({ far }) => far > radiusKm),
    nearestLeftOut,
    farther: nearestLeftOut
      ? cities.filter(({ regionId, far }) => far > nearestLeftOut.far && !leftOutInPart(regionId))
      : [],
  };
};
