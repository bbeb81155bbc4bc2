import { chapters } from '../page/chapters.ts';
import type { CityAnswers, PageData } from '../page/pageData.ts';
import type { SomeChapterData } from '../shell/chapterData.ts';
import { dayOf } from './article/formatDate.ts';
import { readOurStory, type Story } from './article/story.ts';
import { createClaims } from './chapters/claims.ts';
import { createRecordChapters, findIdleSources } from './chapters/recordChapters.ts';
import { createDownloads } from './downloads/download.ts';
import { type Facts, readFacts } from './storyFacts.ts';

export type LoadedPage = {
  readonly page: PageData;
  readonly chapters: SomeChapterData;
  /** The model's verdict on each city by its id; null for a story without a map of it. */
  readonly answers: CityAnswers | null;
  /** Further files of the built site, by their path in it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
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

const createPage = (facts: Facts, chapterData: SomeChapterData, siteUrl: string | null): PageData => {
  const { record, article, url, words, baseMap, regions, sites, cities, outcome, why } = facts;
  return {
    siteUrl,
    story: words,
    hasRecord: record.countries.length > 0,
    chapterIds: chapters.flatMap(({ id }) => (chapterData[id] ? [id] : [])),
    ...article,
    blocks: markOnlyMapped(article.blocks, article.placeMarks, regions),
    archive: { ...article.archive, url },
    regions,
    sites,
    cities,
    baseMap,
    coverage: why?.coverage ?? null,
    outcome,
    sourceIds: record.sources.map(({ id }) => id),
    recordIds: record.timeline.map(({ id }) => id),
  };
};

const throwIfAny = (folder: string, problems: readonly string[]): void => {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`The facts in ${folder} have ${count}:\n${problems.join('\n')}`);
};

/**
 * Loads a story with its folder of facts and checks it as a whole. `siteUrl` is the address that the site is built for, if
 * that is known.
 * @throws Error that names the folder and lists the problems, each with its file and path in it
 */
export const loadStory = async (story: Story, siteUrl: string | null = null): Promise<LoadedPage> => {
  const problems: string[] = [];
  const folder = story.folder ?? '';
  const facts = await readFacts(story, problems);
  throwIfAny(folder, problems);
  // Which sources are idle can be told only of facts that are sound.
  const { record, article, sites, regions, outcome, catalogue, modelPlaces, why } = facts;
  const cited = { ...article, sites, regions, outcome };
  problems.push(...findIdleSources(folder, record, cited));
  const downloads = await createDownloads(story.folder, record, facts.words.name, problems);
  throwIfAny(folder, problems);

  const claims = catalogue && createClaims(catalogue, modelPlaces, regions);
  const chapterData: SomeChapterData = {
    ...(why && { why: why.data }),
    ...(claims && { claims }),
    ...createRecordChapters(folder, record, claims?.territory ?? [], cited, downloads.offers, dayOf(story.parsed)),
  };
  return {
    page: createPage(facts, chapterData, siteUrl),
    chapters: chapterData,
    answers: why?.answers ?? null,
    files: [{ path: 'article.json', text: `${JSON.stringify(story.parsed, null, 2)}\n` }, ...downloads.files],
  };
};

/** The page of this repository's own story, `data/article.txt` under `root`. */
export const loadPage = async (root: string, siteUrl: string | null = null): Promise<LoadedPage> =>
  loadStory(await readOurStory(root), siteUrl);
