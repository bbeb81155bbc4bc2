import { expect, it } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { divideDay, divideYears, halve } from '../../src/record/periods.ts';

const entries = (await loadPage('.')).chapters.timeline?.entries ?? [];
const ids = (periods: ReturnType<typeof divideDay>) => periods.flatMap((period) => period.entries.map(({ id }) => id));

it('every entry stands in one stretch of the years or one part of the day, in the order of the record', () => {
  const all = [...divideYears(entries, 'before'), ...divideDay(entries), ...divideYears(entries, 'later')];
  expect(ids(all).sort()).toEqual(entries.map(({ id }) => id).sort());
  expect(ids([...divideYears(entries, 'later')])).toEqual(
    entries.filter(({ layer }) => layer === 'later').map(({ id }) => id),
  );
});

it('a stretch of several years is named after the years that its entries have', () => {
  const few = entries.filter(({ id }) => ['deveselu-2016', 'redzikowo-opened-2024'].includes(id));
  expect(divideYears(few, 'later').map(({ label }) => label)).toEqual(['2016 to 2024']);
  expect(divideYears(few.slice(0, 1), 'later').map(({ label }) => label)).toEqual(['2016']);
});

it('a month and a year without a day stand where they begin', () => {
  const named = divideYears(entries, 'before').find(({ label }) => label === 'January 2007');
  expect(named?.entries.map(({ id }) => id)).toContain('redzikowo-named-2007');
});

it('two columns keep the order and hold about as much', () => {
  const later = divideYears(entries, 'later');
  const [left = [], right = []] = halve(later);
  expect([...left, ...right]).toEqual(later);
  expect(Math.abs(ids(left).length - ids(right).length)).toBeLessThan(entries.length / 5);
});
