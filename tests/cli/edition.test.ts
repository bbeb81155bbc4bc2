import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/edition.ts', ...args], { encoding: 'utf8' });

test('a page without quotations becomes a page without links to quotations', () => {
  const out = join(folder, 'bridge');
  const { status, stderr } = run('tests/pages/21-bridge-no-quotes.txt', '--out', out);
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('0 named links, no map');
  expect(existsSync(join(out, 'q'))).toBe(false);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('The article reports nobody’s words.');
});

test('the editor is told what was not read and what was guessed, with line, offsets and reason', () => {
  const out = join(folder, 'broken');
  const { status, stderr } = run('tests/pages/12-broken-marks.txt', '--out', out);
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/^Text [0-9a-f]{64}, \d+ lines$/m);
  expect(stderr).toMatch(/^To be looked at \(\d+\):\n {2}line \d+, \d+-\d+: [A-Z][^\n]+\. “[^\n]+”$/m);
});

test('a correction is built in and marked; one for another text is refused', () => {
  const out = join(folder, 'corrected');
  const source = readFileSync('tests/pages/14-cup-final.txt', 'utf8');
  const start = source.indexOf('They looked at me');
  const file = join(folder, 'overrides.json');
  const statements = [{ start, end: start + 10, speaker: 'A Physio' }];
  const { sha256: text } = JSON.parse(readFileSync('tests/pages/14-cup-final.json', 'utf8'));
  writeFileSync(file, JSON.stringify({ text, statements }));
  const made = run('tests/pages/14-cup-final.txt', '--out', out, '--overrides', file);
  expect(made.status, made.stderr).toBe(0);
  expect(made.stderr).toContain('Overridden: 1');
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  expect(html).toContain('A Physio');
  expect(readFileSync(join(out, 'article.json'), 'utf8')).toContain('"sure": "overridden"');

  const refused = run('tests/pages/15-rate-cut.txt', '--out', join(folder, 'other'), '--overrides', file);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/overrides\.json: is for the text [0-9a-f]{64}; this one is [0-9a-f]{64}\n$/);
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
  expect(stderr).toMatch(/^Usage: npm run edition -- /);
});
