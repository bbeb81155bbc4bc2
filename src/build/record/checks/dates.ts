import type { PartialDate, RecordItem } from '../../../page/record.ts';
import { formatDay } from '../../article/formatDate.ts';
import { at, type CheckInput, type Problem, placingDate } from './common.ts';

const DAY_PARTS = ['morning-council', 'briefing', 'afternoon-council', 'after-talks', 'not-given', 'publication'];
const PRECISION: Readonly<Record<number, RecordItem['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

/** True when `a` is certainly before `b`: "2007" is not before "2007-04-19", which it may contain. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function layerOf(date: PartialDate, day: string): RecordItem['layer'] {
  if (date === day) return 'day';
  return date < day ? 'before' : 'later';
}

function checkItem(item: RecordItem, day: string): readonly Problem[] {
  const where = at('timeline', item.id);
  const date = placingDate(item);
  if (date === null) return [`${where}: has no date; give happened, said or published`];
  const problems: Problem[] = [];
  if (item.layer !== layerOf(date, day)) problems.push(`${where}: layer "${item.layer}" does not fit the date ${date}`);
  if (item.precision !== PRECISION[date.length]) {
    problems.push(`${where}: precision "${item.precision}" does not fit the date ${date}`);
  }
  if ((item.dayPart !== null) !== (item.layer === 'day')) {
    problems.push(`${where}: dayPart belongs to items of ${formatDay(day)}, and each of those needs one`);
  }
  if (item.published !== null && isBefore(item.published, date)) {
    problems.push(`${where}: published ${item.published} before it took place on ${date}`);
  }
  return problems;
}

function sortKey(item: RecordItem): string {
  return `${placingDate(item)} ${item.dayPart === null ? '' : DAY_PARTS.indexOf(item.dayPart)}`;
}

function checkOrder<Entry extends { readonly id: string }>(
  file: 'timeline' | 'gapVersions',
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): readonly Problem[] {
  return entries.slice(1).flatMap((entry, i) => {
    const previous = entries[i];
    if (previous === undefined || key(previous) <= key(entry)) return [];
    return [`${at(file, entry.id)}: stands after "${previous.id}", which is later`];
  });
}

/** An answer to a question on which the sources part is later when all its sources are, and not when one of them is not. */
function checkValues({ record, day }: CheckInput): readonly Problem[] {
  const dates = new Map(record.sources.map(({ id, date }) => [id, date]));
  return record.disagreements.flatMap(({ id, values }) =>
    values.flatMap(({ later, sources }, i) => {
      const known = sources.map((source) => dates.get(source) ?? null);
      const where = at('disagreements', id, `values.${i}`);
      const old = sources.find((_, k) => known[k] && !isBefore(day, known[k]));
      if (later && old) return [`${where}: is called later, but ${old} is of ${dates.get(old)}`];
      if (!later && known.every((date) => date !== null && isBefore(day, date))) {
        return [`${where}: is not called later, but all its sources are`];
      }
      return [];
    }),
  );
}

/** Dates that contradict the layer, the precision or each other, and entries out of order. */
export function checkDates(input: CheckInput): readonly Problem[] {
  const { record, day } = input;
  return [
    ...record.timeline.flatMap((item) => checkItem(item, day)),
    ...checkOrder('timeline', record.timeline, sortKey),
    ...checkOrder(
      'gapVersions',
      record.gapVersions.filter(({ date }) => date !== null),
      ({ date }) => date ?? '',
    ),
    ...checkValues(input),
    ...record.people
      .filter(({ inArticle, asOf }) => inArticle && asOf !== day)
      .map(({ id, asOf }) => `${at('people', id)}: is in the article, but the role is as of ${asOf}`),
  ];
}
