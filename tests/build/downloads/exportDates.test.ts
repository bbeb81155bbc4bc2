import { expect, test } from 'vitest';
import { formatDay } from '../../../src/build/article/formatDate.ts';
import { formatSourcesBibtex, formatSourcesCslJson } from '../../../src/build/downloads/downloadSources.ts';
import { formatTimelineCsv } from '../../../src/build/downloads/downloadTimeline.ts';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';
import { chapters } from '../../ourStory.ts';

const record = loadRecord('.');
const { timeline, sources } = chapters;
if (!timeline || !sources) throw new Error('The record has no chapters.');

/** Dates as the page prints them: "19 April 2007", "April 2007", "2007". */
const inWords = /(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}/g;
const distinct = (dates: readonly string[]) => [...new Set(dates)].sort();

test('the dates of a row of the CSV are those that the page prints for the entry, and no others', () => {
  // The first cells of a row hold neither comma nor quotation mark: id, layer, kind, side, happened, said, published.
  const rows = formatTimelineCsv(record).split('\r\n');
  for (const { id, dateLabel, dateNote } of timeline.entries) {
    const row = rows.find((one) => one.startsWith(`${id},`)) ?? '';
    const dates = row.split(',').slice(4, 7).filter(Boolean).map(formatDay);
    expect(distinct(dates), id).toEqual(distinct(`${dateLabel}; ${dateNote}`.match(inWords) ?? []));
  }
});

test('both bibliographies date a source as the page does', () => {
  const items: { id: string; issued?: { 'date-parts': number[][] } }[] = JSON.parse(
    formatSourcesCslJson(record.sources),
  );
  const tex = formatSourcesBibtex(record.sources).split(/^@/m);
  for (const { id, date } of sources.sources) {
    const [parts] = items.find((item) => item.id === id)?.issued?.['date-parts'] ?? [];
    const iso = parts?.map((part) => String(part).padStart(2, '0')).join('-');
    expect(iso === undefined ? null : formatDay(iso), id).toBe(date);
    const field = tex.find((entry) => entry.includes(`{${id},\n`))?.match(/^ {2}date = \{(.*)\},$/m)?.[1];
    expect(field === undefined ? null : formatDay(field), id).toBe(date);
  }
});
