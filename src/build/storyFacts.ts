import { join } from 'node:path';
import type { z } from 'zod';
import { FOREIGN } from '../article/archive.ts';
import type { MapSite, Region } from '../page/pageData.ts';
import type { Term } from '../page/pageText.ts';
import type { RecordData, Source } from '../page/record.ts';
import { annotationsSchema } from './article/annotations.ts';
import { dayOf } from './article/formatDate.ts';
import { createArticle } from './article/loadArticle.ts';
import { hasFile, type Story } from './article/story.ts';
import { createStoryWords, storyWordsSchema } from './article/storyWords.ts';
import { createWhy, type Why } from './chapters/why.ts';
import { createModelPlaces } from './map/modelPlaces.ts';
import { createRecordMap } from './map/recordMap.ts';
import { createStoryMap } from './map/storyMap.ts';
import { readChecked } from './readChecked.ts';
import { loadCatalogue } from './record/catalogue.ts';
import { parseRecord, readRecordFiles } from './record/loadRecord.ts';
import { loadSites } from './record/loadSites.ts';
import { loadOutcome } from './record/outcome.ts';
import { checkPermalinks } from './site/permalinks.ts';

const noRecord: RecordData = {
  sources: [],
  people: [],
  countries: [],
  places: [],
  timeline: [],
  gapVersions: [],
  disagreements: [],
};

/** What is wrong with the source that keeps the SHA-256 of the saved page; a story without a record need not have one. */
const checkKept = (sources: readonly Source[], kept: Source | undefined, sha256: string): readonly string[] => {
  if (kept && kept.sha256 !== sha256)
    return [
      `sources.json > ${kept.id}: has the SHA-256 ${kept.sha256}, and the saved page ${sha256}; the archived text must stay as it was`,
    ];
  if (!kept && sources.length > 0)
    return ['sources.json: no source carries the SHA-256 of the archived text, so that a change to it would go unseen'];
  return [];
};

/** The sources that an entry leans on, and where it stands. */
type Citation = readonly [path: string, ids: readonly string[]];

const listCitations = (
  why: Why | null,
  terms: readonly Term[],
  sites: readonly MapSite[],
  regions: readonly Region[],
): readonly Citation[] => [
  ...(why?.data.statements ?? []).map(({ id, sources }): Citation => [`coverageStatements.json > ${id}`, sources]),
  ...terms.map(({ id, sourceIds }): Citation => [`annotations.json > terms > ${id}`, sourceIds]),
  ...sites.map(({ id, sourceIds }): Citation => [`places.json > ${id}`, sourceIds]),
  ...regions.map(({ id, roles, nato, about }): Citation => {
    const ids = [...roles.flatMap(({ sources }) => sources), ...(nato?.sources ?? []), ...(about?.sources ?? [])];
    return [`countries.json > ${id}`, ids];
  }),
];

/** Names every source that something leans on and the record does not have. */
const checkSources = (sources: readonly Source[], citations: readonly Citation[]): readonly string[] => {
  const known = new Set<string>(sources.map(({ id }) => id));
  return citations.flatMap(([path, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path}: source "${id}" is not in sources.json`),
  );
};

/**
 * A story with the facts in its folder, each file checked by itself and against those that it leans on. What is wrong goes
 * to `problems`, one line each, the file and the path in it first; what the folder has no file for is left out.
 */
export const readFacts = async (story: Story, problems: string[]) => {
  const { saved, parsed } = story;
  const folder = story.folder ?? '';
  const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T | null> =>
    hasFile(story, file) ? readChecked(join(folder, file), schema, problems) : null;
  const about = { article: saved.source, day: dayOf(parsed) };
  const record = hasFile(story, 'sources.json')
    ? parseRecord(readRecordFiles(folder, about, problems), problems)
    : noRecord;
  const kept = record.sources.find(({ sha256 }) => sha256 !== null);
  problems.push(...checkKept(record.sources, kept, saved.sha256));

  const annotations = await read('annotations.json', annotationsSchema);
  const article = createArticle(saved.source, parsed, annotations, kept ? [kept.id] : [], problems);
  if (annotations) {
    const slugs = annotations.quotes.map(({ slug }) => slug);
    await checkPermalinks(story.folder, slugs, problems);
  }
  const { outlet, day } = article.archive;
  const isForeign = parsed.diagnostics.some(({ code }) => code === FOREIGN);
  const words = (await read('story.json', storyWordsSchema)) ?? createStoryWords(outlet, day, isForeign);

  const named = new Set(article.sentences.flatMap(({ regionIds }) => regionIds));
  const { baseMap, regions } =
    record.countries.length > 0
      ? createRecordMap(record.countries, named, problems)
      : createStoryMap(Object.values(article.placeMarks));
  const { sites, cities, cityEntries, citySourceIds } = hasFile(story, 'cities.json')
    ? await loadSites(folder, record.places, problems)
    : { sites: [], cities: [], cityEntries: [], citySourceIds: [] };
  const outcome = hasFile(story, 'outcome.json') ? await loadOutcome(folder, record, problems) : null;

  const catalogue = hasFile(story, 'scenarios.json') ? await loadCatalogue(folder, problems) : null;
  const modelPlaces = catalogue ? createModelPlaces(catalogue, cityEntries, problems) : [];
  const why = catalogue ? await createWhy(folder, catalogue, cityEntries, regions, problems) : null;
  const citations: readonly Citation[] = [
    ...listCitations(why, article.terms, sites, regions),
    ['cities.json', citySourceIds],
    ['outcome.json', outcome?.sentences.flatMap(({ sources }) => sources) ?? []],
  ];
  problems.push(...checkSources(record.sources, citations));
  const url = kept?.url ?? parsed.source.url ?? null;
  return { record, article, url, words, baseMap, regions, sites, cities, outcome, catalogue, modelPlaces, why };
};

export type Facts = Awaited<ReturnType<typeof readFacts>>;
