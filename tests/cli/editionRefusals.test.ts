import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

test('an address, a folder of data and a place to write to that cannot be are each refused before anything is read', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const out = join(folder, 'site');
  for (const [args, env, says] of [
    [['--out', out], { SITE_URL: 'example.org' }, /^SITE_URL: "example\.org" is not the address of a site[^\n]*\n$/],
    [['--out', out, '--data', join(folder, 'none')], {}, /^--data: .*none is not a folder\.\n$/],
    [['--out', out, '--data', file], {}, /^--data: .*file is not a folder\.\n$/],
    [['--out', file], {}, /is a file, not a folder: choose another --out\.\n$/],
  ] as const) {
    const { status, stdout, stderr } = run(args, env);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
  }
  expect(readdirSync(folder)).toEqual(['file']);
});

test('facts that do not hold end with status 1', () => {
  writeFileSync(join(folder, 'annotations.json'), '{}');
  const { status, stderr } = run(['--out', join(folder, 'site'), '--data', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('data/annotations.json > quotes');
  expect(readdirSync(folder)).toEqual(['annotations.json']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('a build that is stopped by %s leaves nothing behind', async (signal) => {
  const out = join(folder, 'deep/site');
  const build = spawn('node', [...command, '--out', out]);
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
