import { expect, test } from 'vitest';
import { loadPage } from '../../../src/build/loadPage.ts';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';

const record = loadRecord('.');
const { page, chapters } = await loadPage('.');
const { timeline, sources } = chapters;
if (!timeline || !sources) throw new Error('The record has no chapters.');

test('the timeline reads as it did', async () => {
  const lines = timeline.entries.flatMap((entry) => {
    const { id, layer, side, kind, dateLabel, dateNote, dayPart, precision, title, text, quote, note } = entry;
    const who = entry.speakers.map(({ name }) => name).join(', ') || 'nobody';
    return [
      `${layer} | ${dateLabel} (${precision}${dayPart === null ? '' : `, ${dayPart}`}) | ${dateNote} | ${side} ${kind} | ${entry.blockId ?? '-'} | ${id}`,
      `  ${title}: ${text}`,
      ...(quote === null ? [] : [`  “${quote.text}” ${quote.speaker ?? 'no name given'}`]),
      ...(note === null ? [] : [`  Note: ${note}`]),
      `  ${who} | ${entry.place?.name ?? 'no place'} | ${entry.sources.join(' ')} | ${entry.confidence}`,
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/timeline.txt');
});

test('an entry of the record and a statement of the article never share an id', () => {
  const own = new Set(page.timeline.map(({ id }) => id));
  expect(page.recordIds.filter((id) => own.has(id))).toEqual([]);
});

test('words that the article reports are found in one of its blocks, but for a linked headline and the stamp of the page', () => {
  const reported = record.timeline.filter(({ articleWords }) => articleWords !== null).map(({ id }) => id);
  const found = timeline.entries.filter(({ blockId }) => blockId !== null).map(({ id }) => id);
  expect(reported.filter((id) => !found.includes(id))).toEqual(['prague-warsaw-2007', 'article-published']);
});

test('fourteen statements: Turkey stands in every one that names countries, Greece in all but one', () => {
  const { columns, rows } = timeline.gap;
  expect(rows).toHaveLength(14);
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
