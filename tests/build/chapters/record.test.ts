import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';
import { chapters, page } from '../../ourStory.ts';

const record = loadRecord('.');
const { timeline, sources } = chapters;
if (!timeline || !sources) throw new Error('The record has no chapters.');

test.each([
  ['prague-2002', 'November 2002', 'published 26 September 2003'],
  ['obering-2006', '15 August 2006', 'said; published 16 August 2006'],
  ['nyt-2006', '22 May 2006', 'published'],
  ['riga-2006', '29 November 2006', ''],
])('the date of %s is as exact as it is known, and says which date it is', (id, dateLabel, dateNote) => {
  expect(timeline.entries.find((entry) => entry.id === id)).toMatchObject({ dateLabel, dateNote });
});

test('who speaks, and where, is told by name', () => {
  const obering = timeline.entries.find(({ id }) => id === 'obering-2006');
  expect(obering?.speakers.map(({ name }) => name)).toEqual(['Henry Obering']);
  expect(obering?.place?.name).toBe('Huntsville, Alabama');
});

test('an entry of the record and a statement of the article never share an id', () => {
  const own = new Set(page.entries.map(({ id }) => id));
  expect(page.recordIds.filter((id) => own.has(id))).toEqual([]);
});

test('words that the article reports are found in one of its blocks, but for a linked headline and the stamp of the page', () => {
  const reported = record.timeline.filter(({ articleWords }) => articleWords !== null).map(({ id }) => id);
  const found = timeline.entries.filter(({ blockId }) => blockId !== null).map(({ id }) => id);
  expect(reported.filter((id) => !found.includes(id))).toEqual(['prague-warsaw-2007', 'article-published']);
});

test('fifteen statements: Turkey stands in every one that names countries, Greece in all but one', () => {
  const { columns, rows } = timeline.gap;
  expect(rows).toHaveLength(15);
  const column = (id: string) => columns.findIndex((one) => one.id === id);
  const naming = rows.filter(({ verdicts }) => verdicts.some((one) => one !== null));
  expect(naming.filter(({ verdicts }) => verdicts[column('turkey')] === null)).toEqual([]);
  expect(naming.filter(({ verdicts }) => verdicts[column('greece')] === null).map(({ id }) => id)).toEqual(['basescu']);
});

test('only the article gives location as the reason', () => {
  expect(timeline.gap.rows.filter(({ reason }) => reason.kind === 'location').map(({ id }) => id)).toEqual(['bbc']);
});

test('every source has a use, and every use an address that the site has', () => {
  const anchors = new Set([
    ...timeline.entries.map(({ id }) => `e-${id}`),
    ...timeline.gap.rows.map(({ id }) => `gap-${id}`),
    ...timeline.questions.map(({ id }) => `question-${id}`),
    ...timeline.people.map(({ id }) => `person-${id}`),
    ...timeline.members.map(({ id }) => `member-${id}`),
    ...timeline.aftermath.map(({ id }) => `later-${id}`),
  ]);
  expect(sources.sources.filter(({ uses }) => uses.length === 0).map(({ id }) => id)).toEqual([]);
  for (const { path } of sources.sources.flatMap(({ uses }) => uses)) {
    const anchor = /^timeline\/#(.*)$/.exec(path ?? '')?.[1];
    if (anchor !== undefined) expect(anchors).toContain(anchor);
  }
});
