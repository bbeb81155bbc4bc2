import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';
import { formatRecordReport } from '../../../src/build/record/recordReport.ts';

const record = loadRecord('.');

test('the record tells the story from the end of the ABM treaty to 2024 in about a hundred items', () => {
  const dates = record.timeline.map((item) => item.happened ?? item.said ?? item.published);
  expect(record.timeline.length).toBeGreaterThanOrEqual(90);
  expect(record.timeline.length).toBeLessThanOrEqual(110);
  expect(dates[0]).toBe('2001-12-13');
  expect(dates.at(-1)).toBe('2024-11-13');
});

test('the day runs from the morning council over the briefing to the afternoon council', () => {
  const day = record.timeline.filter(({ layer }) => layer === 'day');
  expect([...new Set(day.map(({ dayPart }) => dayPart))]).toEqual([
    'morning-council',
    'briefing',
    'afternoon-council',
    'after-talks',
    'not-given',
    'publication',
  ]);
});

test('no clock time is given to anything but the article, whose page prints one', () => {
  const timed = record.timeline.filter(({ title, text, note }) =>
    /\b\d{1,2}[:.]\d{2}\b/.test(`${title} ${text} ${note}`),
  );
  expect(timed.map(({ id }) => id)).toEqual(['article-published']);
});

test('the members of April 2007 joined in six rounds, the founders by signing', () => {
  const dates = record.countries.flatMap(({ nato }) => (nato === null ? [] : [nato.since]));
  const sizes = [...new Set(dates)].toSorted().map((since) => [since, dates.filter((date) => date === since).length]);
  expect(sizes).toEqual([
    ['1949-04-04', 12],
    ['1952-02-18', 2],
    ['1955-05-06', 1],
    ['1982-05-30', 1],
    ['1999-03-12', 3],
    ['2004-03-29', 7],
  ]);
  const signed = record.countries.filter(({ nato }) => nato?.act === 'signing');
  expect([...new Set(signed.map(({ nato }) => nato?.since))]).toEqual(['1949-04-04']);
  expect(signed).toHaveLength(12);
});

test('the article gives Turkey whole and Greece in part, and nothing else', () => {
  const roles = record.countries.flatMap(({ id, roles }) =>
    roles.filter(({ kind }) => kind.endsWith('not-covered')).map(({ kind, origin }) => [id, kind, origin]),
  );
  expect(roles).toEqual([
    ['greece', 'partly-not-covered', 'article'],
    ['turkey', 'not-covered', 'article'],
  ]);
});

test('of the fifteen versions of the gap ten name countries, all of them Turkey and all but one Greece', () => {
  const named = record.gapVersions.filter(({ verdicts }) => verdicts.length > 0);
  const naming = (country: string) => named.filter(({ verdicts }) => verdicts.some((v) => v.country === country));
  expect(record.gapVersions).toHaveLength(15);
  expect(named).toHaveLength(10);
  expect(naming('turkey')).toHaveLength(10);
  expect(named.filter((version) => !naming('greece').includes(version)).map(({ id }) => id)).toEqual(['basescu']);
});

test('the article alone gives the location as the reason', () => {
  const byLocation = record.gapVersions.filter(({ reason }) => reason.kind === 'location');
  expect(byLocation.map(({ id }) => id)).toEqual(['bbc']);
});

test('the four people of the article hold the roles of that day', () => {
  const people = record.people.filter(({ inArticle, kind }) => inArticle && kind === 'person');
  expect(people.map(({ name, role }) => `${name}, ${role}`)).toEqual([
    'Jaap de Hoop Scheffer, Secretary General of Nato',
    'James Appathurai, Nato spokesman',
    'Jonathan Marcus, BBC diplomatic correspondent',
    'Konstantin Totsky, Russian ambassador to Nato',
  ]);
});

test('nothing that is told of a country or a person as of the day cites hindsight', () => {
  const told = [...record.countries.map(({ about }) => about?.text), ...record.people.map(({ about }) => about)];
  const years = told.flatMap((text) => text?.match(/\b(?:19|20)\d\d\b/g) ?? []);
  expect(years.filter((year) => Number(year) > 2007)).toEqual([]);
});

test('our own words nowhere mention a machine, a path or a list by its number', () => {
  const words = JSON.stringify(record);
  expect(words.match(/this machine|\/usr\/|file \(id|in the excerpt|memory only/g)).toBeNull();
});

test('the report ends with the totals', () => {
  const lines = formatRecordReport(record).split('\n');
  expect(lines.at(-1)).toBe(
    `items ${record.timeline.length}, sources ${record.sources.length}, unsourced 0, memory-only 0`,
  );
  expect(lines).toHaveLength(record.timeline.length + 4);
});

test('the report counts an item that lost its source', () => {
  const sources = record.sources.filter(({ id }) => id !== 'hist-40');
  expect(formatRecordReport({ ...record, sources })).toMatch(/unsourced 1, memory-only 1$/);
});

test('the report counts an item whose only source nobody has read', () => {
  const sources = record.sources.map((source) =>
    source.id === 'hist-40' ? { ...source, read: 'nothing' as const } : source,
  );
  expect(formatRecordReport({ ...record, sources })).toMatch(/unsourced 0, memory-only 1$/);
});

/** A repository with these files in `data/`. */
function createRepository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'record-'));
  mkdirSync(join(root, 'data'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'data', name), text);
  return root;
}

const EMPTY = Object.fromEntries(Object.keys(record).map((file) => [`${file}.json`, '[]']));

test('files that are missing or broken are all named, without a path of this computer', () => {
  const { 'disagreements.json': _, ...files } = EMPTY;
  const root = createRepository({ ...files, 'timeline.json': '[{', 'article.txt': 'x' });
  expect(() => loadRecord(root)).toThrow(
    /^The record has 2 problems:\ntimeline\.json: is not JSON: .*\ndisagreements\.json: cannot be read$/,
  );
});

test('one error names everything that is wrong with a record', () => {
  const root = createRepository({ ...EMPTY, 'places.json': '{}', 'article.txt': 'x' });
  expect(() => loadRecord(root)).toThrow('The record has 1 problem:\nplaces.json: is not a list');
});

test('every entry can be read by itself: none begins with a pronoun or leans on its neighbour', () => {
  const leaning =
    /^(?:He|She|They|It|His|Her|Their|This|These)\b|\b(?:the same (?:day|newspaper|paper)|the following day)\b/;
  expect(record.timeline.filter(({ text }) => leaning.test(text)).map(({ id }) => id)).toEqual([]);
});

test('what happened before the day is told without dates from after it', () => {
  const early = record.timeline.filter(({ layer }) => layer !== 'later');
  const ahead = early.filter(({ text, note }) => /\b20(?:08|09|10|12|1[4-9]|2\d)\b/.test(`${text} ${note}`));
  // The plan itself spoke of 2011 and 2013. The report of 2008 is the only witness of what was named in January 2007.
  expect(ahead.map(({ id }) => id)).toEqual(['redzikowo-named-2007']);
});
