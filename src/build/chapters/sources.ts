import type { RecordData } from '../../state/record.ts';
import type { SourcesData } from '../../state/sourcesData.ts';

/** Every source of the record in the order of its number, which is the order of `page.sourceIds`. */
export const createSources = (record: RecordData): SourcesData => ({
  sources: record.sources.map(({ id, title, publisher, date, url, note, noAddress }) => ({
    id,
    title,
    publisher,
    date,
    url,
    note: [noAddress, note].filter(Boolean).join(' ') || null,
  })),
});
