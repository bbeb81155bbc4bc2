import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) => spawnSync('node', ['--import', 'tsx', ...args], { encoding: 'utf8' });

test.each([
  ['src/cli/edition.ts', 'page.html', '--ouput', 'x'],
  ['src/cli/edition.ts', 'page.html', '--out'],
  ['src/cli/edition.ts', '--out', 'x'],
  ['src/cli/parse.ts', 'data/article.txt', '--htm'],
  ['src/cli/record.ts', '--all'],
  ['scripts/score/parseScore.ts', 'tests/pages', '--wrongs'],
  ['scripts/setup.mjs', '--browser'],
  ['scripts/tally.mjs', '--status'],
])('%s with %s says in one sentence what is wrong, with status 2, and does nothing', (...words) => {
  const { status, stdout, stderr } = run(...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+: the usage is (?:npm run|node) [^\n]+\n$/);
});
