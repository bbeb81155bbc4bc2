import { join } from 'node:path';
import { FOREIGN } from '../article/archive.ts';
import { chapters } from '../page/chapters.ts';
import type { CityAnswers, PageData } from '../page/pageData.ts';
import type { RecordData } from '../page/record.ts';
import type { SomeChapterData } from '../shell/chapterData.ts';
import { annotationsSchema } from './article/annotations.ts';
import { createArticle } from './article/loadArticle.ts';
import { hasFile, readOurStory, type Story } from './article/story.ts';
import { createStoryWords, storyWordsSchema } from './article/storyWords.ts';
import { createClaims } from './chapters/claims.ts';
import { createRecordChapters, findIdleSources } from './chapters/recordChapters.ts';
import { createWhy } from './chapters/why.ts';
import { createDownloads } from './downloads/download.ts';
import { createModelPlaces } from './map/modelPlaces.ts';
import { createRecordMap } from './map/recordMap.ts';
import { createStoryMap } from './map/storyMap.ts';
import { readChecked } from './readChecked.ts';
import { loadCatalogue } from './record/catalogue.ts';
import { parseRecord, readRecordFiles } from './record/loadRecord.ts';
import { loadSites } from './record/loadSites.ts';
import { loadOutcome } from './record/outcome.ts';
import { checkPermalinks } from './site/permalinks.ts';

export type LoadedPage = {
  readonly page: PageData;
  readonly chapters: SomeChapterData;
  /** The model's verdict on each city by its id; null for a story without a map of it. */
  readonly answers: CityAnswers | null;
  /** Further files of the built site, by their path in it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

const noRecord: RecordData = {
  sources: [],
  people: [],
  countries: [],
  places: [],
  timeline: [],
  gapVersions: [],
  disagreements: [],
};

/** Names every source that something leans on and the record does not have. */
const checkSources = (
  { sources }: RecordData,
  citations: readonly (readonly [path: string, ids: readonly string[]])[],
): readonly string[] => {
  const known = new Set<string>(sources.map(({ id }) => id));
  return citations.flatMap(([path, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path}: source "${id}" is not in data/sources.json`),
  );
};

/** The blocks without the marks of places that the map does not have: a small island, say. */
const markOnlyMapped = (
  blocks: PageData['blocks'],
  placeMarks: PageData['placeMarks'],
  regions: PageData['regions'],
): PageData['blocks'] => {
  const mapped = new Set(regions.map(({ id }) => id));
  return blocks.map((block) => ({
    ...block,
    marks: block.marks.filter(({ id, kind }) => kind !== 'place' || mapped.has(placeMarks[id] ?? '')),
  }));
};

/**
 * Loads and checks everything that the page of a story is made of. The one place where unknown data comes in. What the
 * story's folder has no file for is left out. `siteUrl` is the address that the site is built for, if that is known.
 * @throws Error that lists every problem at once, each with its file and path in it
 */
export const loadStory = async (story: Story, siteUrl: string | null = null): Promise<LoadedPage> => {
  const problems: string[] = [];
  const { saved, parsed } = story;
  const folder = story.folder ?? '';
  const about = { article: saved.source, day: parsed.stamp?.ukLocal.slice(0, 10) ?? '' };
  const record = hasFile(story, 'sources.json')
    ? parseRecord(readRecordFiles(folder, about, problems), problems)
    : noRecord;
  const kept = record.sources.find((one) => one.sha256 !== null);
  if (kept && kept.sha256 !== saved.sha256) {
    problems.push(
      `data/article.txt: its SHA-256 is ${saved.sha256}, not the ${kept.sha256} of ${kept.id} in data/sources.json; the archived text must stay as it was`,
    );
  }
  if (record.sources.length > 0 && !kept)
    problems.push(
      'data/sources.json: no source carries the SHA-256 of the archived text, so that a change to it would go unseen',
    );
  const annotations = hasFile(story, 'annotations.json')
    ? await readChecked(join(folder, 'annotations.json'), annotationsSchema, problems)
    : null;
  const article = createArticle(saved.source, parsed, annotations, kept ? [kept.id] : [], problems);
  const { outlet, day } = article.archive;
  const words =
    (hasFile(story, 'story.json') && (await readChecked(join(folder, 'story.json'), storyWordsSchema, problems))) ||
    createStoryWords(
      outlet,
      day,
      parsed.diagnostics.some(({ code }) => code === FOREIGN),
    );

  const named = new Set(article.sentences.flatMap(({ regionIds }) => regionIds));
  const hasRecord = record.countries.length > 0;
  const { baseMap, regions } = hasRecord
    ? createRecordMap(record.countries, named, problems)
    : createStoryMap(Object.values(article.placeMarks));
  const { sites, cities, cityEntries, citySourceIds } = hasFile(story, 'cities.json')
    ? await loadSites(folder, record.places, problems)
    : { sites: [], cities: [], cityEntries: [], citySourceIds: [] };

  const outcome = hasFile(story, 'outcome.json') ? await loadOutcome(folder, record, problems) : null;
  const catalogue = hasFile(story, 'scenarios.json') ? await loadCatalogue(folder, problems) : null;
  const places = catalogue ? createModelPlaces(catalogue, cityEntries, problems) : [];
  const why = catalogue ? await createWhy(folder, catalogue, cityEntries, regions, problems) : null;
  problems.push(
    ...checkSources(record, [
      ...(why?.data.statements ?? []).map(
        ({ id, sources }) => [`data/coverageStatements.json > ${id}`, sources] as const,
      ),
      ...article.terms.map(({ id, sourceIds }) => [`data/annotations.json > terms > ${id}`, sourceIds] as const),
      ...sites.map(({ id, sourceIds }) => [`data/places.json > ${id}`, sourceIds] as const),
      ['data/cities.json', citySourceIds],
      ['data/outcome.json', outcome?.sentences.flatMap(({ sources }) => sources) ?? []],
      ...regions.map(({ id, roles, nato, about }) => {
        const ids = [...roles.flatMap(({ sources }) => sources), ...(nato?.sources ?? []), ...(about?.sources ?? [])];
        return [`data/countries.json > ${id}`, ids] as const;
      }),
    ]),
  );
  if (annotations) {
    const slugs = annotations.quotes.map(({ slug }) => slug);
    await checkPermalinks(story.folder, slugs, problems);
  }
  // What the files hold was checked above; what follows is true only of a whole that is sound.
  const cited = { ...article, sites, regions, outcome };
  if (problems.length === 0) problems.push(...findIdleSources(folder, record, cited));
  const downloads = await createDownloads(story.folder, record, words.name, problems.length > 0 ? [] : problems);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    throw new Error(`The page's data has ${count}:\n${problems.join('\n')}`);
  }

  const claims = catalogue && createClaims(catalogue, places, regions);
  const chapterData: SomeChapterData = {
    ...(why && { why: why.data }),
    ...(claims && { claims }),
    ...createRecordChapters(folder, record, claims?.territory ?? [], cited, downloads.offers, about.day),
  };
  const page: PageData = {
    siteUrl,
    story: words,
    hasRecord,
    chapterIds: chapters.flatMap(({ id }) => (chapterData[id] ? [id] : [])),
    ...article,
    blocks: markOnlyMapped(article.blocks, article.placeMarks, regions),
    archive: { ...article.archive, url: kept?.url ?? parsed.source.url ?? null },
    regions,
    sites,
    cities,
    baseMap,
    coverage: why?.coverage ?? null,
    outcome,
    sourceIds: record.sources.map(({ id }) => id),
    recordIds: record.timeline.map(({ id }) => id),
  };
  return {
    page,
    chapters: chapterData,
    answers: why?.answers ?? null,
    files: [{ path: 'article.json', text: `${JSON.stringify(parsed, null, 2)}\n` }, ...downloads.files],
  };
};

/** The page of this repository's own story, `data/article.txt` under `root`. */
export const loadPage = async (root: string, siteUrl: string | null = null): Promise<LoadedPage> =>
  loadStory(await readOurStory(root), siteUrl);
