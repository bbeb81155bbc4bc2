import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/edition.ts', ...args], { encoding: 'utf8' });

test('a correction of another text is refused', () => {
  const file = join(folder, 'overrides.json');
  const { sha256: text } = JSON.parse(readFileSync('tests/pages/14-cup-final.json', 'utf8'));
  writeFileSync(file, JSON.stringify({ text, statements: [] }));
  const { status, stderr } = run('tests/pages/15-rate-cut.txt', '--out', join(folder, 'other'), '--overrides', file);
  expect(status).toBe(2);
  expect(stderr).toMatch(/overrides\.json: is for the text [0-9a-f]{64}; this one is [0-9a-f]{64}\n$/);
  expect(existsSync(join(folder, 'other'))).toBe(false);
});

const quiz = join(folder, 'quiz.txt');
const binary = join(folder, 'picture.txt');
writeFileSync(
  quiz,
  ['Quiz of the week', '', '1.) Who won?', 'A: The cat', 'B: The dog', 'C: Neither', '2.) Who lost?', 'A: The cat']
    .concat(['B: The dog', 'C: Both', ''])
    .join('\n'),
);
writeFileSync(binary, Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 37) % 256)));

test.each([
  ['something that is not a story', 'package.json', /Not a story: .*line 1/],
  ['a source file', 'src/article/stamp.ts', /nothing on it is the archive’s own. Add --anyway/],
  ['a quiz', quiz, /Not a story: .*quiz/],
  ['a picture', binary, /Not a story: .*bytes that are not text/],
  ['a file that is not there', 'no-such-page.html', /no-such-page\.html/],
])('%s is refused in one sentence, with status 2, and nothing is written', (_title, file, says) => {
  const out = join(folder, 'nothing');
  const { status, stdout, stderr } = run(file, '--out', out);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  const [reading, sentence, ...more] = stderr.split('\n');
  expect(reading).toBe(`Reading ${file}`);
  expect(sentence).toMatch(says);
  expect(more).toEqual(['']);
  expect(readdirSync(folder).filter((name) => name.startsWith('nothing'))).toEqual([]);
});

test('a page that nothing shows to be of the archive is built when asked for, and says what was read', () => {
  const out = join(folder, 'bees');
  const { status, stderr } = run('tests/pages/11-body-only-bees.txt', '--out', out, '--anyway');
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('Nothing shows that this page is of the archive; only paragraphs and quotations were read.');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Only its paragraphs and quotations were read.');
});

test('nothing of the editor’s panel is in the built site', () => {
  const out = join(folder, 'bees');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css|json)$/.test(name),
  );
  expect(files.some((name) => name.endsWith('.js'))).toBe(true);
  // The address that takes corrections, the class of the panel, and the element that its data stand in.
  const found = files.filter((name) =>
    /review\/overrides|review-(?:data|line|form|speakers)|\.review\b/.test(readFileSync(join(out, name), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('a second edition in one file is as whole as the first', () => {
  const build = (name: string) => {
    const { status, stderr } = run('tests/pages/14-cup-final.txt', '--one-file', join(folder, name));
    expect(status, stderr).toBe(0);
    return readFileSync(join(folder, name), 'utf8');
  };
  const first = build('first.html');
  expect(first).toMatch(/<style>[^<]*font-face/);
  expect(build('second.html') === first).toBe(true);
});

test('a folder that holds something else is left alone', () => {
  const out = join(folder, 'mine');
  mkdirSync(out);
  writeFileSync(join(out, 'thesis.txt'), 'years of work');
  const { status, stderr } = run('tests/pages/14-cup-final.txt', '--out', out);
  expect(status).toBe(2);
  expect(stderr).toContain('Choose a new or an empty folder.');
  expect(readdirSync(out)).toEqual(['thesis.txt']);
});

test('without a folder to write to it says how it is used', () => {
  const { status, stderr } = run('tests/pages/14-cup-final.txt');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--out is missing: the usage is npm run edition -- /);
});

test('to build and to review are two commands', () => {
  const { status, stderr } = run('tests/pages/14-cup-final.txt', '--review', '--out', join(folder, 'both'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Give --out or --review, not both: the usage is npm run edition -- /);
  expect(existsSync(join(folder, 'both'))).toBe(false);
});
