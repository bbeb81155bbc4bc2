import type { Share } from '../../page/pageData.ts';
import type { RecordData } from '../../page/record.ts';
import type { GapMatrix, Question } from '../../page/recordChapter.ts';
import { formatConfidence, isLater } from './recordWords.ts';

/** The statements side by side: a column for every country that any of them names, the most often named first. */
export const createGap = (record: RecordData, shares: ReadonlyMap<string, Share>, day: string): GapMatrix => {
  const { gapVersions, countries } = record;
  const timesNamed = (id: string) =>
    gapVersions.filter(({ verdicts }) => verdicts.some(({ country }) => country === id)).length;
  const columns = countries
    .filter(({ id }) => timesNamed(id) > 0)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => timesNamed(b.id) - timesNamed(a.id) || a.name.localeCompare(b.name, 'en'));
  return {
    columns,
    rows: gapVersions.map((version) => ({
      id: version.id,
      who: version.who,
      side: version.side,
      region: version.region,
      reason: version.reason,
      sources: version.sources,
      note: version.note,
      dateLabel: version.dateSays,
      // Nobody can say that the one without a date was known on the day.
      later: version.date === null || isLater(version.date, day),
      undated: version.date === null,
      verdicts: columns.map(({ id }) => {
        const said = version.verdicts.find(({ country }) => country === id);
        return said ? { verdict: said.verdict, extent: said.extent } : null;
      }),
      quote: version.quote?.text ?? null,
      confidence: formatConfidence(version.confidence),
    })),
    model: columns.map(({ id }) => shares.get(id) ?? null),
  };
};

/** The questions on which the sources part. One is later as a whole when fewer than two of its answers are not. */
export const createQuestions = ({ disagreements }: RecordData): readonly Question[] =>
  disagreements.map(({ id, question, note, later, values }) => ({
    id,
    question,
    note,
    noteLater: later,
    later: values.filter((value) => !value.later).length < 2,
    values,
  }));
