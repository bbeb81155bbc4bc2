import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createDesk } from '../../../src/build/review/desk.ts';
import type { Edit, ReviewData } from '../../../src/review/reviewData.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const overrides = join(folder, 'overrides.json');
afterEach(() => rmSync(overrides, { force: true }));

const desk = createDesk({ page: 'e2e/pages/cup-final.html', folder: null, overrides });
const read = (): { blocks: object[]; statements: object[] } => JSON.parse(readFileSync(overrides, 'utf8'));

const lineOf = ({ lines }: ReviewData, words: string) => {
  const line = lines.find((one) => one.words.includes(words));
  if (!line) throw new Error(`no line has "${words}"`);
  return line;
};
/** What the panel sends for the line that has these words. */
const edit = async (words: string, change: (line: ReturnType<typeof lineOf>) => Partial<Edit>) => {
  const data = await desk.describe();
  return desk.save({ text: data.text, blocks: [], statements: [], release: [], ...change(lineOf(data, words)) });
};
const retype = (words: string, type: Edit['blocks'][number]['type']) =>
  edit(words, ({ start, end }) => ({ blocks: [{ start, end, type }] }));
const rename = (words: string, speaker: string | null) =>
  edit(words, ({ statements: [one] }) => ({
    statements: one ? [{ start: one.start, end: one.end, speaker }] : [],
  }));
const release = (words: string) => edit(words, ({ start, end }) => ({ release: [{ start, end }] }));

it('a speaker that the editor gives is written by line and words, shown, and no longer in doubt', async () => {
  expect(lineOf(await desk.describe(), 'They looked').doubts).toHaveLength(1);
  expect(await rename('They looked', 'A Physio')).toBeNull();
  expect(read().statements).toEqual([
    { line: 14, words: expect.stringMatching(/^They looked at me.*did it\.$/), speaker: 'A Physio' },
  ]);
  const line = lineOf(await desk.describe(), 'They looked');
  expect(line).toMatchObject({ set: true, doubts: [], statements: [{ speaker: 'A Physio' }] });
  const { page } = await desk.load();
  expect(page.speakers.map(({ name }) => name)).toContain('A Physio');
});

it('that nobody can be named is an answer too, and settles the doubt', async () => {
  expect(await rename('They looked', null)).toBeNull();
  expect(lineOf(await desk.describe(), 'They looked')).toMatchObject({ doubts: [], statements: [{ speaker: null }] });
});

it('a second answer takes the place of the first, and undoing it leaves the file without either', async () => {
  await rename('They looked', 'A Physio');
  await rename('They looked', 'Another Physio');
  expect(read().statements).toHaveLength(1);
  await release('They looked');
  expect(read().statements).toEqual([]);
  expect(lineOf(await desk.describe(), 'They looked').statements[0]?.speaker).toBe('Alan Teague');
});

it('a line becomes something else, or is left out with what the editor had said of its speakers', async () => {
  await retype('Cole scored the winner', 'paragraph');
  expect(lineOf(await desk.describe(), 'Cole scored the winner')).toMatchObject({ type: 'paragraph', blockId: 'p1' });
  await rename('They looked', 'A Physio');
  expect(await retype('They looked', 'chrome')).toBeNull();
  expect(read().statements).toEqual([]);
  const { page } = await desk.load();
  expect(page.blocks.some(({ text }) => text.includes('They looked'))).toBe(false);
  // What the foot of the page says of it.
  expect(page.archive).toMatchObject({ corrections: 2, leftOut: 1 });
});

it('a new headline takes the place of the old one', async () => {
  await retype('Cole scored the winner', 'headline');
  const { page } = await desk.load();
  expect(page.blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => text)).toEqual([
    expect.stringContaining('Cole scored the winner'),
  ]);
  expect(page.archive.headline).toContain('Cole scored the winner');
});

it('what the editor wrote by hand stays as it was written', async () => {
  const { text } = await desk.describe();
  const mine = { line: 14, words: 'They looked', speaker: 'A Physio', kind: 'partial' };
  writeFileSync(overrides, JSON.stringify({ text, statements: [mine] }));
  await retype('Cole scored the winner', 'crosshead');
  expect(read().statements).toEqual([mine]);
  await rename('They looked', 'Alan Teague');
  expect(read().statements).toEqual([expect.objectContaining({ speaker: 'Alan Teague', kind: 'partial' })]);
});

it('a change that the file holds when the page is loaded again is shown, whoever made it', async () => {
  const { text } = await desk.describe();
  await desk.load();
  writeFileSync(overrides, JSON.stringify({ text, blocks: [{ line: 14, type: 'chrome' }] }));
  expect((await desk.load()).page.blocks.some(({ text: words }) => words.includes('They looked'))).toBe(false);
});

it('two edits at a time are both kept', async () => {
  await Promise.all([rename('They looked', 'A Physio'), retype('Cole scored the winner', 'crosshead')]);
  expect(read()).toMatchObject({ blocks: [{ type: 'crosshead' }], statements: [{ speaker: 'A Physio' }] });
});

it.each([
  ['no object', 'leave it out', 400],
  ['a type that there is not', { blocks: [{ start: 0, end: 1, type: 'advert' }] }, 400],
  ['a field that there is not', { file: '/etc/passwd' }, 400],
  ['another text', { text: '0'.repeat(64) }, 409],
])('%s is refused with a sentence, and nothing is written', async (_what, change, status) => {
  const { text } = await desk.describe();
  const body = typeof change === 'string' ? change : { text, blocks: [], statements: [], release: [], ...change };
  const refused = await desk.save(body);
  expect(refused).toMatchObject({ status, say: expect.stringMatching(/\w/) });
  expect(existsSync(overrides)).toBe(false);
});

it('an edit that would leave no story is refused as the build would refuse it, and nothing is written', async () => {
  const data = await desk.describe();
  const blocks = data.lines.map(({ start, end }) => ({ start, end, type: 'chrome' }));
  expect(await desk.save({ text: data.text, blocks, statements: [], release: [] })).toMatchObject({ status: 422 });
  expect(readdirSync(folder)).toEqual([]);
});
