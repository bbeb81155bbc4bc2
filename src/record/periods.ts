import type { RecordEntry } from '../page/recordChapter.ts';
import { dayParts } from './words.ts';

/** Entries that stand under one heading, in the list and in the strip of years alike. */
export type Period = {
  /** Of its heading. */
  readonly id: string;
  readonly label: string;
  readonly entries: readonly RecordEntry[];
};

/** Where a stretch begins (as a date, which may be a year or a month); a name of null is made of the years of its entries. */
type Start = { readonly from: string; readonly name: string | null };

const startsBefore: readonly Start[] = [
  { from: '', name: null },
  { from: '2006', name: '2006' },
  { from: '2007', name: 'January 2007' },
  { from: '2007-02', name: 'February 2007' },
  { from: '2007-03', name: 'March 2007' },
  { from: '2007-04', name: '1 to 18 April 2007' },
];

const startsLater: readonly Start[] = [
  { from: '', name: 'April to June 2007' },
  { from: '2007-07', name: 'July to December 2007' },
  { from: '2008', name: '2008' },
  { from: '2009', name: null },
  { from: '2011', name: null },
  { from: '2014', name: null },
];

const nameYears = (entries: readonly RecordEntry[]): string => {
  const years = entries.map(({ date }) => date.slice(0, 4)).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first} to ${last}`;
};

const divide = (entries: readonly RecordEntry[], starts: readonly Start[]): readonly Period[] =>
  starts.flatMap(({ from, name }, index) => {
    const next = starts[index + 1]?.from ?? '~';
    const own = entries.filter(({ date }) => date >= from && date < next);
    return own.length === 0 ? [] : [{ id: `from-${own[0]?.id}`, label: name ?? nameYears(own), entries: own }];
  });

/** What came before the day, or after it, in stretches that hold about as much each. */
export const divideYears = (entries: readonly RecordEntry[], layer: 'before' | 'later'): readonly Period[] =>
  divide(
    entries.filter((entry) => entry.layer === layer),
    layer === 'before' ? startsBefore : startsLater,
  );

/** The day in the order that the sources give, which is one of parts and not of hours. */
export const divideDay = (entries: readonly RecordEntry[]): readonly Period[] =>
  dayParts.flatMap(({ part, words }) => {
    const own = entries.filter(({ layer, dayPart }) => layer === 'day' && dayPart === part);
    return own.length === 0 ? [] : [{ id: `day-${part}`, label: words, entries: own }];
  });

/** The same in two columns of about the same length. */
export const halve = (periods: readonly Period[]): readonly (readonly Period[])[] => {
  const total = periods.reduce((sum, { entries }) => sum + entries.length, 0);
  let before = 0;
  const left = periods.filter(({ entries }) => {
    const isLeft = before + entries.length / 2 <= total / 2;
    before += entries.length;
    return isLeft;
  });
  return [left, periods.slice(left.length)];
};
