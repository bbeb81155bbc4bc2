import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';
import { loadOutcome } from '../../../src/build/record/outcome.ts';

const record = loadRecord('.');

/** What the build makes of these milestones, and what it says of them. */
async function loadMilestones(...entries: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-'));
  const sentences = [{ text: 'It ended.', sources: ['hist-160'] }];
  const milestones = entries.map((entry) => ({ entry, title: entry }));
  writeFileSync(join(folder, 'outcome.json'), JSON.stringify({ sentences, milestones }));
  const problems: string[] = [];
  return { outcome: await loadOutcome(folder, record, problems), problems };
}

test('what happened next is told in three sentences and five milestones, from the signing to the opening in Poland', async () => {
  const problems: string[] = [];
  const outcome = await loadOutcome('data', record, problems);
  expect(problems).toEqual([]);
  expect(outcome?.sentences).toHaveLength(3);
  expect(outcome?.milestones.map(({ dateLabel }) => dateLabel)).toEqual([
    '20 August 2008',
    '17 September 2009',
    '2 September 2011',
    '12 May 2016',
    '13 November 2024',
  ]);
});

test('a milestone has the date and the sources of its entry, as exact as they are', async () => {
  const { outcome } = await loadMilestones('kurecik-2012');
  const entry = record.timeline.find(({ id }) => id === 'kurecik-2012');
  expect(outcome?.milestones[0]).toMatchObject({
    date: '2012-01',
    dateLabel: 'January 2012',
    sources: entry?.sources,
  });
});

test('the build stops at a milestone that nobody has told of, that came before the article, or that is out of order', async () => {
  const { problems } = await loadMilestones('moon-2030', 'prague-2002', 'deveselu-2016', 'cancelled-2009');
  expect(problems).toEqual([
    'outcome.json > moon-2030: is no later entry of timeline.json',
    'outcome.json > prague-2002: is no later entry of timeline.json',
    'outcome.json > cancelled-2009: stands after "deveselu-2016", which is later',
  ]);
});
