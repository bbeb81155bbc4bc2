import type { PageData } from './pageData.ts';

/**
 * The outlines of the countries are most of the page's bytes and already stand in its HTML, so the data beside it
 * leaves them out and they are read back from the map that the server drew. The two functions are inverses but for the
 * countries that the map only names at its edge, whose outlines nothing draws.
 */
export const withoutShapes = (page: PageData): PageData => ({
  ...page,
  baseMap: {
    ...page.baseMap,
    land: '',
    countries: page.baseMap.countries.map((country) => ({ ...country, d: '' })),
  },
});

export const readShapes = (page: PageData, root: ParentNode): PageData => {
  const drawn = new Map<string, string>();
  for (const country of root.querySelectorAll<SVGElement>('[data-region]')) {
    drawn.set(country.dataset.region ?? '', country.querySelector('path')?.getAttribute('d') ?? '');
  }
  const countries = page.baseMap.countries.map((country) => ({ ...country, d: drawn.get(country.id) ?? '' }));
  const land = root.querySelectorAll<SVGElement>('[data-land]')[0]?.getAttribute('d') ?? '';
  return { ...page, baseMap: { ...page.baseMap, countries, land } };
};
