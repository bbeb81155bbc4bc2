import { at, type CheckInput, type Problem } from './common.ts';

/** The allies from 29 March 2004 to 31 March 2009. */
const MEMBERS = { count: 26, from: '2004-03-29', until: '2009-03-31' } as const;

function findRepeats(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function checkTimeline({ record, article }: CheckInput): readonly Problem[] {
  return record.timeline.flatMap((item) => {
    const where = at('timeline', item.id);
    const problems: Problem[] = [];
    const speaker = item.quote?.speaker ?? null;
    if (speaker !== null && !item.speakers.includes(speaker)) {
      problems.push(`${where}: quotes "${speaker}", who is not among its speakers`);
    }
    if (item.articleWords !== null) {
      const times = article.split(item.articleWords).length - 1;
      if (times !== 1) problems.push(`${where}: "${item.articleWords}" occurs ${times} times in the article`);
    }
    return problems;
  });
}

/** The members of the day, all of them and no others. A record of another time is not counted. */
export function checkMembers({ record: { countries }, day }: CheckInput): readonly Problem[] {
  const members = countries.filter(({ nato }) => nato !== null);
  const late = members.filter(({ nato }) => (nato?.since ?? '') > day);
  return [
    ...(members.length === MEMBERS.count || day < MEMBERS.from || day > MEMBERS.until
      ? []
      : [`countries.json: has ${members.length} members of Nato; on ${day} there were ${MEMBERS.count}`]),
    ...late.map(({ id, nato }) => `${at('countries', id, 'nato')}: joined on ${nato?.since}, after the article`),
  ];
}

/** What one entry, or one file, must be true to by itself. */
export function checkEntries(input: CheckInput): readonly Problem[] {
  return [
    ...checkTimeline(input),
    ...findRepeats(input.record.countries.map(({ a3 }) => a3)).map((a3) => `countries.json: a3 "${a3}" stands twice`),
    ...input.record.gapVersions.flatMap(({ id, verdicts }) =>
      findRepeats(verdicts.map(({ country }) => country)).map(
        (country) => `${at('gapVersions', id)}: country "${country}" has two verdicts`,
      ),
    ),
  ];
}
