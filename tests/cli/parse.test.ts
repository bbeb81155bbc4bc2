import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/parse.ts', ...args], { encoding: 'utf8' });

test('the command prints the document of a story and nothing else', () => {
  const { status, stdout, stderr } = run('data/article.txt');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'bbc-story/1', stamp: { instantUtc: '2007-04-19T21:24:00Z' } });
});

test('the command refuses what is no story with one sentence, status 2 and nothing on standard output', () => {
  const { status, stdout, stderr } = run('package.json');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^package\.json: Not a story: .*line 1.*\.\n$/);
});

test('a file that is not there is said to be so', () => {
  const { status, stdout, stderr } = run('no-such-page.txt');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Cannot read no-such-page\.txt: .*\n$/);
});
