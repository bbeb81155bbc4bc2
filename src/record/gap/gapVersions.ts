import type { GapVerdict } from '../../page/comparisons.ts';
import type { GapMatrix } from '../../page/recordChapter.ts';
import { verdictWords, gap as words } from './words.ts';

/** The choice of the map that is not one statement: how many of those that name countries name this one. */
export const allStatements = 'all';

export type GapMark = {
  readonly country: string;
  readonly name: string;
  /** Left out whole, in part, or one of the two, the statement not saying which. */
  readonly verdict: GapVerdict;
  /** What is printed on the country. */
  readonly label: string;
};

/** What can be seen of the statements: all of them, or those that were there on the day. */
export const selectRows = (gap: GapMatrix, laterShown: boolean) => gap.rows.filter(({ later }) => laterShown || !later);

/** How many of the statements that name countries count each one in, whole or part. */
export const countNamed = (gap: GapMatrix, laterShown: boolean) => {
  const rows = selectRows(gap, laterShown).filter(({ verdicts }) => verdicts.some((one) => one !== null));
  return {
    of: rows.length,
    counts: gap.columns.map((_, column) => rows.filter(({ verdicts }) => verdicts[column]).length),
  };
};

/** The marks of the map for one statement, or for how many agree. */
export const selectGapMarks = (gap: GapMatrix, chosen: string, laterShown: boolean): readonly GapMark[] => {
  const row = gap.rows.find(({ id }) => id === chosen);
  const { of, counts } = countNamed(gap, laterShown);
  return gap.columns.flatMap(({ id, name }, column): readonly GapMark[] => {
    if (row) {
      const said = row.verdicts[column];
      return said ? [{ country: id, name, verdict: said.verdict, label: verdictWords[said.verdict] }] : [];
    }
    const count = counts[column] ?? 0;
    if (count === 0) return [];
    return [{ country: id, name, verdict: count === of ? 'not-covered' : 'partly', label: words.of(count, of) }];
  });
};
