import type { Confidence, Quote, RecordData, SourceId } from '../../../page/record.ts';
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

/** Counts the bodies that speak in the sources: two numbers of one document are one, and so are two texts of one body. */
function countBodies(record: RecordData, sources: readonly SourceId[]): number {
  const all = new Map(record.sources.map((source) => [source.id, source]));
  const bodies = sources.map((id) => {
    const source = all.get(id);
    return all.get(source?.sameAs ?? id)?.publisher ?? id;
  });
  return new Set(bodies).size;
}

function checkList({ record, has }: CheckInput): readonly Problem[] {
  return record.sources.flatMap(({ id, sameAs }) => {
    const where = at('sources', id);
    const problems: Problem[] = [];
    if (sameAs === id) problems.push(`${where}: sameAs names the source itself`);
    if (sameAs !== null && !has('sources', sameAs)) {
      problems.push(`${where}: sameAs "${sameAs}" is not in sources.json`);
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
      const bodies = countBodies(record, sources);
      const problems: Problem[] = [];
      if (confidence.kind === 'independent' && confidence.count > bodies) {
        problems.push(`${where}: claims ${confidence.count} independent sources and lists ${bodies}`);
      }
      if (confidence.kind === 'once' && sources.length > 1 && bodies === 1) {
        problems.push(`${where}: is said to be in one text only and lists ${sources.length} of one body`);
      }
      if (quote !== null && !sources.includes(quote.source)) {
        problems.push(`${where}: the quote's source "${quote.source}" is not among the entry's sources`);
      }
      if (quote !== null && kept.has(quote.source) && !article.includes(quote.text)) {
        problems.push(`${where}: the quote "${quote.text}" is not in the article`);
      }
      return problems;
    }),
  ];
}
