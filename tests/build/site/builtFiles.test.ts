import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBuiltFolder, keepBuilt } from '../../../src/build/site/builtFiles.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/page.ts'), 'export const page = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each(['src/page.ts', 'src/more.ts', 'index.html', 'tsconfig.base.json', 'package-lock.json'])(
  'the code is built anew when %s is changed or added',
  async (file) => {
    const before = await findBuiltFolder(root, 'site');
    expect(await findBuiltFolder(root, 'site')).toBe(before);
    writeFileSync(join(root, file), 'changed');
    expect(await findBuiltFolder(root, 'site')).not.toBe(before);
  },
);

it('the built code is kept, for other sources as long as it is in use, and a second build of the same is no fault', async () => {
  const keep = async () => {
    const folder = await findBuiltFolder(root, 'site');
    const part = `${folder}.part-1`;
    mkdirSync(join(part, 'client'), { recursive: true });
    keepBuilt(part, folder);
    return folder;
  };
  const first = await keep();
  mkdirSync(await findBuiltFolder(root, 'file'));
  expect(await keep()).toBe(first);
  writeFileSync(join(root, 'src/page.ts'), 'export const page = 2;');
  await keep();
  expect(existsSync(first)).toBe(true);
  utimesSync(first, 0, 0);
  utimesSync(await findBuiltFolder(root, 'site'), 0, 0);
  writeFileSync(join(root, 'src/page.ts'), 'export const page = 3;');
  const second = await keep();
  expect(existsSync(first)).toBe(false);
  expect(readdirSync(join(second, '..')).map((name) => name.split('-')[0])).toEqual(['file', 'site']);
  expect(existsSync(join(second, 'client'))).toBe(true);
});
