import type { RecordData } from '../../page/record.ts';
import type { Offer, SourcesData } from '../../sources/sourcesData.ts';
import { formatDay } from '../article/formatDate.ts';
import { type CitingPage, listUses, type ModelFile } from './sourceUses.ts';

/** What the program found in the article; it is made, not kept, and has no schema. */
const parsed: Offer = {
  holds: 'The article as the program reads it: every block, speaker and statement, each with its reason',
  forms: [{ path: 'article.json', words: 'article.json' }],
  schema: null,
};

/** Every source of the record in the order of its number, which is the order of `page.sourceIds`, with every use of it. */
export const createSources = (
  record: RecordData,
  page: CitingPage,
  model: readonly ModelFile[],
  offers: readonly Offer[],
): SourcesData => {
  const uses = listUses(record, page, model);
  return {
    sources: record.sources.map(
      ({ id, kind, title, publisher, date, url, note, noAddress, read, via, ourTitle, lang, sameAs }) => ({
        ...{ id, kind, title, publisher, url, read, via, ourTitle, lang, sameAs },
        date: date === null ? null : formatDay(date),
        note: [noAddress, note].filter(Boolean).join(' ') || null,
        uses: uses.get(id) ?? [],
      }),
    ),
    offers: [...offers, parsed],
  };
};
