import type { Confidence, Quote, RecordData, SourceId } from '../../state/record.ts';
import { at, type CheckInput, type Problem } from './common.ts';
import { listCitations } from './references.ts';

type Backed = {
  readonly where: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly quote: Quote | null;
};

function listBacked({ timeline, gapVersions }: RecordData): readonly Backed[] {
  return [
    ...timeline.map((entry) => ({ ...entry, where: at('timeline', entry.id) })),
    ...gapVersions.map((entry) => ({ ...entry, where: at('gapVersions', entry.id) })),
  ];
}

/** Counts the documents behind the ids: two numbers of one document are one. */
function countDocuments(record: RecordData, sources: readonly SourceId[]): number {
  const first = new Map(record.sources.map(({ id, sameAs }) => [id, sameAs ?? id]));
  return new Set(sources.map((id) => first.get(id) ?? id)).size;
}

function checkList({ record, has }: CheckInput): readonly Problem[] {
  return record.sources.flatMap(({ id, sameAs }) => {
    const where = at('sources', id);
    const problems: Problem[] = [];
    if (sameAs === id) problems.push(`${where}: sameAs names the source itself`);
    if (sameAs !== null && !has('sources', sameAs)) {
      problems.push(`${where}: sameAs "${sameAs}" is not in data/sources.json`);
    }
    return problems;
  });
}

/** Entries that rest on nothing that was read, quotes and counts that their sources do not bear. */
export function checkSources(input: CheckInput): readonly Problem[] {
  const { record, article } = input;
  const unread = new Set(record.sources.filter(({ read }) => read === 'nothing').map(({ id }) => id));
  const kept = new Set(record.sources.filter(({ sha256 }) => sha256 !== null).map(({ id }) => id));
  return [
    ...checkList(input),
    ...listCitations(record)
      .filter(({ sources }) => sources.length > 0 && sources.every((id) => unread.has(id)))
      .map(({ where }) => `${where}: rests only on sources of which nothing was read`),
    ...listBacked(record).flatMap(({ where, sources, confidence, quote }) => {
      const documents = countDocuments(record, sources);
      const problems: Problem[] = [];
      if (confidence.kind === 'independent' && confidence.count > documents) {
        problems.push(`${where}: claims ${confidence.count} independent sources and lists ${documents}`);
      }
      if (quote !== null && !sources.includes(quote.source)) {
        problems.push(`${where}: the quote's source "${quote.source}" is not among the entry's sources`);
      }
      if (quote !== null && kept.has(quote.source) && !article.includes(quote.text)) {
        problems.push(`${where}: the quote "${quote.text}" is not in data/article.txt`);
      }
      return problems;
    }),
  ];
}
