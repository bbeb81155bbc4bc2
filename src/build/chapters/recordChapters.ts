import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerritoryRow } from '../../claims/claimsData.ts';
import { findChapter } from '../../page/chapters.ts';
import type { RecordData } from '../../page/record.ts';
import type { SomeChapterData } from '../../shell/chapterData.ts';
import type { Offer } from '../../sources/sourcesData.ts';
import { createRecordChapter } from './record.ts';
import { createSources } from './sources.ts';
import { type CitingPage, listUses, type ModelFile } from './sourceUses.ts';

/** The files of the model and of the distances, with the part of the page where their numbers are used. */
const modelFiles: readonly { readonly name: string; readonly words: string; readonly path: string | null }[] = [
  { name: 'systems', words: 'The model', path: 'why/' },
  { name: 'sites', words: 'Site of the model', path: 'why/' },
  { name: 'scenarios', words: 'Scenario of the model', path: 'why/' },
  { name: 'coverageStatements', words: 'Beside the model', path: 'why/' },
  { name: 'cities', words: 'Distance', path: '' },
];

const readModel = (folder: string): readonly ModelFile[] =>
  modelFiles.flatMap(({ name, words, path }) => {
    const file = join(folder, `${name}.json`);
    if (!existsSync(file)) return [];
    const isThere = path === '' || findChapter(path?.slice(0, -1) ?? null) !== null;
    return [{ words, path: isThere ? path : null, content: JSON.parse(readFileSync(file, 'utf8')) }];
  });

/** Sources that nothing on the page leans on, each as a problem: what serves nobody is not listed. */
export const findIdleSources = (folder: string, record: RecordData, page: CitingPage): readonly string[] => {
  const uses = listUses(record, page, readModel(folder));
  return record.sources
    .filter(({ id }) => !uses.has(id))
    .map(({ id }) => `sources.json > ${id}: nothing on the page uses it: cite it or remove it`);
};

/** The chapters that are drawn from the record; none for a story without one. `territory` is what the model makes of the plan, `day` the article's. */
export const createRecordChapters = (
  folder: string,
  record: RecordData,
  territory: readonly TerritoryRow[],
  page: CitingPage,
  offers: readonly Offer[],
  day: string,
): SomeChapterData => {
  if (record.sources.length === 0) return {};
  const shares = new Map(territory.map(({ regionId, ...share }) => [regionId, share]));
  return {
    ...(record.timeline.length > 0 ? { timeline: createRecordChapter(record, page.blocks, shares, day) } : {}),
    sources: createSources(record, page, readModel(folder), offers),
  };
};
