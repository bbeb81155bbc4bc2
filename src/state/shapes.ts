import type { PageData } from './page.ts';

/**
 * The outlines of the countries are most of the page's bytes and already stand in its HTML, so the data beside it
 * leaves them out and they are read back from the map that the server drew. The two functions are inverses.
 */
export const withoutShapes = (page: PageData): PageData => ({
  ...page,
  baseMap: { ...page.baseMap, countries: page.baseMap.countries.map((country) => ({ ...country, d: '' })) },
});

export const readShapes = (page: PageData, root: ParentNode): PageData => ({
  ...page,
  baseMap: {
    ...page.baseMap,
    countries: page.baseMap.countries.map((country) => {
      const path = root.querySelector(`[data-region="${country.id}"] path`);
      return { ...country, d: path?.getAttribute('d') ?? '' };
    }),
  },
});
