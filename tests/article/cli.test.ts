import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/parse.ts', ...args], { encoding: 'utf8' });

test('the command refuses what is no story with one sentence, status 2 and nothing on standard output', () => {
  const { status, stdout, stderr } = run('package.json');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^package\.json: Not a story: .*line 1.*\.\n$/);
}, 30_000);

test('a file that is not there is said to be so', () => {
  const { status, stdout, stderr } = run('no-such-page.txt');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Cannot read no-such-page\.txt: .*\n$/);
}, 30_000);
