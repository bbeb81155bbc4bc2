import type { RecordData } from '../../state/record.ts';
import type { DownloadLink, SourcesData } from '../../state/sourcesData.ts';
import { formatDay } from '../formatDate.ts';
import { type CitingPage, listUses, type ModelFile } from './sourceUses.ts';

const downloads: readonly DownloadLink[] = [
  { path: 'data/timeline.csv', words: 'the timeline as CSV' },
  { path: 'data/timeline.json', words: 'the timeline as JSON' },
  { path: 'data/sources.csl.json', words: 'the sources as CSL-JSON' },
  { path: 'data/sources.bib', words: 'the sources as BibTeX' },
  ...['sources', 'gapVersions', 'disagreements', 'people', 'countries', 'places'].map((file) => ({
    path: `data/${file}.json`,
    words: `${file}.json`,
  })),
  ...['timeline', 'sources', 'gapVersions', 'disagreements', 'people', 'countries', 'places'].map((file) => ({
    path: `data/schema/${file}.schema.json`,
    words: `schema of ${file}`,
  })),
  { path: 'article.json', words: 'the article as read by the parser' },
];

/** Every source of the record in the order of its number, which is the order of `page.sourceIds`, with every use of it. */
export const createSources = (record: RecordData, page: CitingPage, model: readonly ModelFile[]): SourcesData => {
  const uses = listUses(record, page, model);
  return {
    sources: record.sources.map(
      ({ id, title, publisher, date, url, note, noAddress, read, via, ourTitle, lang, sameAs }) => ({
        ...{ id, title, publisher, url, read, via, ourTitle, lang, sameAs },
        date: date === null ? null : formatDay(date),
        note: [noAddress, note].filter(Boolean).join(' ') || null,
        uses: uses.get(id) ?? [],
      }),
    ),
    downloads,
  };
};
