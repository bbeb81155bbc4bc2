import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const command = ['--import', 'tsx', 'src/cli/edition.ts', 'tests/pages/14-cup-final.txt'];
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync('node', [...command, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

test.each([
  ['an address that is none', [], 'example.org', /^SITE_URL: "example\.org" is not the address of a site[^\n]*\n$/],
  [
    'data in a folder that is not there',
    ['--data', 'no-such-folder'],
    '',
    /^--data: no-such-folder is not a folder\.\n$/,
  ],
  ['data in a file', ['--data', 'package.json'], '', /^--data: package\.json is not a folder\.\n$/],
  [
    'a file to build into',
    ['--out', 'package.json'],
    '',
    /package\.json is a file, not a folder: choose another --out\.\n$/,
  ],
])('%s is refused with status 2 before anything is read', (_title, args, siteUrl, says) => {
  const { status, stdout, stderr } = run(['--out', join(folder, 'site'), ...args], { SITE_URL: siteUrl });
  expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a folder', '', /is a folder: give --one-file the name of a file\.\n$/],
  [
    'a file of the reader’s',
    'thesis.html',
    /holds something that is not an edition in one file: choose another --one-file\.\n$/,
  ],
])('one file in place of %s is refused with status 2, and nothing is written', (_title, name, says) => {
  writeFileSync(join(folder, 'thesis.html'), 'Mine');
  const { status, stdout, stderr } = run(['--one-file', join(folder, name)]);
  expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(readFileSync(join(folder, 'thesis.html'), 'utf8')).toBe('Mine');
  expect(readdirSync(folder)).toEqual(['thesis.html']);
});

test('facts that do not hold end with status 1', () => {
  writeFileSync(join(folder, 'annotations.json'), '{}');
  const { status, stderr } = run(['--out', join(folder, 'site'), '--data', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain(`The facts in ${folder} have 2 problems:\nannotations.json > quotes`);
  expect(readdirSync(folder)).toEqual(['annotations.json']);
});

const module = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

test('a fault of the parser ends with status 1, though its error is of the kind that refusals are, and nothing is written', () => {
  const faulty = `export function assertInvariants() { throw new RangeError('A span of the parser ends before it begins.') }`;
  const hooks = `export const load = async (url, context, next) => url.includes('/article/invariants.ts')
    ? { format: 'module', shortCircuit: true, source: ${JSON.stringify(faulty)} } : next(url, context);`;
  const preload = module(`import { register } from 'node:module'; register(${JSON.stringify(module(hooks))});`);
  const [first = '', tsx = '', ...rest] = command;
  const args = [first, tsx, '--import', preload, ...rest, '--out', join(folder, 'site')];
  const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  expect({ status, stdout }, stderr).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('A span of the parser ends before it begins.');
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('a build that is stopped by %s leaves nothing behind', async (signal) => {
  const out = join(folder, 'deep/site');
  const build = spawn('node', [...command, '--out', out], { env: { ...process.env, SITE_URL: '' } });
  const code = await new Promise<number | null>((resolve) => {
    build.stderr.on('data', (words: Buffer) => {
      // Said when the build begins; the files come some moments later.
      if (!`${words}`.includes('SITE_URL is not set')) return;
      const wait = setInterval(() => {
        if (!existsSync(join(folder, 'deep'))) return;
        clearInterval(wait);
        build.kill(signal);
      }, 20);
    });
    build.on('exit', resolve);
  });
  expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(readdirSync(folder)).toEqual([]);
});
