import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../article/parse.ts';
import type { ChapterData } from '../state/chapters.ts';
import type { PageData, Region } from '../state/page.ts';
import { annotationsSchema } from './annotations.ts';
import { type CountryShape, createBaseMap } from './baseMap.ts';
import { createSources } from './chapters/sources.ts';
import { createArticle } from './loadArticle.ts';
import { parseRecord, readRecordFiles } from './loadRecord.ts';
import { loadSites } from './loadSites.ts';
import { readChecked } from './readChecked.ts';

/** Members of 2007 that lie off the map and are named at its edge. */
const offMap = ['canada', 'united-states'];

const originalUrl = 'http://news.bbc.co.uk/2/hi/europe/6570533.stm';

export type LoadedPage = {
  readonly page: PageData;
  readonly chapters: ChapterData;
  /** Further files of the built site, by their path in it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

/** Countries with the shapes of the territories that they answer for, such as the Faroe Islands with Denmark. */
const joinDependencies = (countries: readonly CountryShape[]): readonly CountryShape[] =>
  countries
    .filter(({ partOf }) => partOf === null)
    .map((country) => {
      const own = countries.filter(({ partOf }) => partOf === country.id);
      // Path data here begins with a relative move, which counts from the start only after an absolute one.
      return { ...country, d: [country, ...own].map(({ d }) => `M0 0${d}`).join('') };
    });

/**
 * Loads and checks everything that the page is made of. The one place where unknown data comes in.
 * @throws Error that lists every problem at once, each with its file and path in it
 */
export const loadPage = async (root: string): Promise<LoadedPage> => {
  const problems: string[] = [];
  const folder = join(root, 'data');
  const bytes = await readFile(join(folder, 'article.txt'));
  const source = bytes.toString('utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const record = parseRecord(readRecordFiles(root, problems), problems);
  const kept = record.sources.find((one) => one.sha256 !== null);
  if (kept && kept.sha256 !== sha256) {
    problems.push(
      `data/article.txt: its SHA-256 is ${sha256}, not the ${kept.sha256} of ${kept.id} in data/sources.json; the archived text must stay as it was`,
    );
  }
  const annotations = await readChecked(join(folder, 'annotations.json'), annotationsSchema, problems);
  const parsed = parseArticle(source, { sha256 });
  const article = createArticle(source, parsed, annotations ?? { quotes: [], terms: [] }, problems);
  const baseMap = createBaseMap();
  const { sites, cities, citySourceIds } = await loadSites(folder, record.places, problems);

  const shapes = new Map(joinDependencies(baseMap.countries).map((country) => [country.id, country]));
  const named = new Set(article.sentences.flatMap(({ regionIds }) => regionIds));
  const regions: Region[] = record.countries
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
      problems.push(`data/countries.json: the map draws "${id}" and the file has no such country`);
  }
  const known = new Set(record.sources.map(({ id }) => id as string));
  const use = (path: string, ids: readonly string[]) => {
    for (const id of ids) {
      if (!known.has(id)) problems.push(`${path}: source "${id}" is not in data/sources.json`);
    }
  };
  for (const { id, sourceIds } of article.terms) use(`data/annotations.json > terms > ${id}`, sourceIds);
  for (const { id, sourceIds } of sites) use(`data/places.json > ${id}`, sourceIds);
  use('data/cities.json', citySourceIds);
  for (const region of regions) {
    const ids = [
      ...region.roles.flatMap(({ sources }) => sources),
      ...(region.nato?.sources ?? []),
      ...(region.about?.sources ?? []),
    ];
    use(`data/countries.json > ${region.id}`, ids);
  }
  if (problems.length > 0) throw new Error(`The page's data has ${problems.length} problems:\n${problems.join('\n')}`);

  const page: PageData = {
    siteUrl: process.env.SITE_URL ?? 'http://127.0.0.1:4173/',
    ...article,
    archive: { ...article.archive, url: originalUrl },
    regions,
    sites,
    cities,
    baseMap: {
      width: baseMap.width,
      height: baseMap.height,
      countries: [...shapes.values()].map(({ id, d, label, inFrame }) => ({ id, d, label, inFrame })),
      graticule: baseMap.graticule,
    },
    sourceIds: record.sources.map(({ id }) => id),
  };
  return {
    page,
    chapters: { sources: createSources(record) },
    files: [{ path: 'article.json', text: `${JSON.stringify(parsed, null, 2)}\n` }],
  };
};
