import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBuiltFolder, keepBuilt } from '../../../src/build/site/builtFiles.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  for (const folder of ['src', 'client', 'server']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'src/page.ts'), 'export const page = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each(['src/page.ts', 'src/more.ts', 'index.html', 'tsconfig.base.json', 'vite.config.ts', 'package-lock.json'])(
  'the code is built anew when %s is changed or added',
  async (file) => {
    const before = await findBuiltFolder(root);
    expect(await findBuiltFolder(root)).toBe(before);
    writeFileSync(join(root, file), 'changed');
    expect(await findBuiltFolder(root)).not.toBe(before);
  },
);

it('one copy of the built code is kept, the last, and a second build of the same is no fault', async () => {
  const keep = async () => {
    const folder = await findBuiltFolder(root);
    await keepBuilt(folder, join(root, 'client'), join(root, 'server'));
    return folder;
  };
  const first = await keep();
  expect(await keep()).toBe(first);
  writeFileSync(join(root, 'src/page.ts'), 'export const page = 2;');
  const second = await keep();
  expect(existsSync(first)).toBe(false);
  expect(readdirSync(join(second, '..'))).toEqual([second.slice(-16)]);
});
