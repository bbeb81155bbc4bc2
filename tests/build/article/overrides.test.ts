import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStory } from '../../../src/build/article/story.ts';
import { formatLines } from '../../../src/cli/editorsList.ts';

const folder = mkdtempSync(join(tmpdir(), 'overrides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = 'tests/pages/14-cup-final.txt';
const { sha256: text } = JSON.parse(readFileSync('tests/pages/14-cup-final.json', 'utf8'));
const correct = (overrides: object) => {
  const file = join(folder, 'overrides.json');
  writeFileSync(file, JSON.stringify({ text, ...overrides }));
  return readStory({ page, folder: null, overrides: file });
};

test('a correction may name a line of the numbered text, and the words on it', async () => {
  const { saved, parsed } = await readStory({ page, folder: null, overrides: null });
  const line = Number(/^ *(\d+) .*They looked at me/m.exec(formatLines(saved.source, parsed))?.[1]);
  const { parsed: mended } = await correct({
    blocks: [{ line, type: 'caption' }],
    statements: [{ line, words: 'They looked at me', speaker: 'A Physio' }],
  });
  expect(mended.blocks.find(({ lines: [first] }) => first === line)?.type).toBe('caption');
  expect(mended.speakers.map(({ name }) => name)).toContain('A Physio');
});

test('a correction that fits no place of the text is refused with all that is wrong', async () => {
  await expect(
    correct({
      blocks: [{ line: 900, type: 'caption' }, { type: 'caption' }],
      statements: [{ line: 2, words: 'nowhere', speaker: null }],
    }),
  ).rejects.toThrow(
    /blocks > 0: line 900 has no words; the text has \d+ lines\n.*blocks > 1: needs a "line", or a "start" before an "end"\n.*statements > 0: line 2 does not have the words "nowhere"/,
  );
});
