import type { BaseMap, Region } from '../../page/pageData.ts';
import type { Country } from '../../page/record.ts';
import { createBaseMap } from './baseMap.ts';
import { joinDependencies } from './storyMap.ts';

/** Members of 2007 that lie off the map and are named at its edge. */
const offMap = ['canada', 'united-states'];

/** The map of the record: every country in the frame that the project is drawn for, with what the record says of it. */
export const createRecordMap = (
  countries: readonly Country[],
  named: ReadonlySet<string>,
  problems: string[],
): { baseMap: BaseMap; regions: readonly Region[] } => {
  const base = createBaseMap();
  const shapes = new Map(joinDependencies(base.countries).map((country) => [country.id, country]));
  const regions = countries
    .filter(({ id }) => shapes.has(id) || offMap.includes(id))
    .map(({ id, name, nato, roles, about }) => ({
      id,
      name,
      nato,
      roles,
      about,
      inFrame: shapes.get(id)?.inFrame ?? false,
      namedInArticle: named.has(id),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  for (const id of shapes.keys()) {
    if (!regions.some((region) => region.id === id))
      problems.push(`countries.json: the map draws "${id}" and the file has no such country`);
  }
  return {
    baseMap: {
      width: base.width,
      height: base.height,
      countries: [...shapes.values()].map(({ id, d, label, inFrame }) => ({ id, d, label, inFrame })),
      land: '',
      graticule: base.graticule,
      labelledByHand: true,
    },
    regions,
  };
};
