import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InlineConfig } from 'vite';
import type { LoadedPage } from '../loadPage.ts';
import { refusal } from '../refusal.ts';
import { makeFolders } from './editionFolder.ts';
import { undoing } from './undoing.ts';

/** How the file of an edition begins, and no other. */
const START = /^<!doctype html>\s*<html data-root="" /;

/**
 * Whether a file can be written or replaced, which only an earlier one file can. Changes nothing.
 * @throws RangeError (a refusal) with one sentence when it cannot
 */
export const checkOneFile = (file: string): void => {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw refusal(`${file} is a folder: give --one-file the name of a file.`);
  if (!START.test(readFileSync(file, 'utf8').slice(0, 100)))
    throw refusal(`${file} holds something that is not an edition in one file: choose another --one-file.`);
};

/** All code in one script, fonts and pictures in the style sheet, and a server that prints addresses within the page. */
const createConfig = async (root: string, client: string, server: string): Promise<InlineConfig> => {
  const { default: react } = await import('@vitejs/plugin-react');
  const define = (base: string) => ({ 'import.meta.env.BASE_URL': base, ONE_FILE: 'true' });
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    },
    environments: {
      client: {
        define: define('document.documentElement.dataset.base'),
        build: { outDir: client, rolldownOptions: { output: { codeSplitting: false } } },
      },
      ssr: {
        define: define('""'),
        build: {
          ssr: 'src/entry-server.tsx',
          outDir: server,
          rolldownOptions: { output: { entryFileNames: 'entry-server.mjs' } },
        },
      },
    },
  };
};

/** Builds the page of a story as one file, and puts it there when it is whole. `root` is this repository. */
export const buildOneFile = async (root: string, site: LoadedPage, file: string): Promise<void> => {
  process.env.NODE_ENV = 'production';
  const folder = join(root, 'node_modules/.one-file', `${process.pid}`);
  const part = `${file}.part-${process.pid}`;
  const made: string[] = [];
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const undo = () => {
    clear();
    rmSync(part, { force: true });
    for (const one of made) rmdirSync(one);
  };
  await undoing(undo, async () => {
    made.push(...makeFolders(dirname(file)));
    const [client, server] = [join(folder, 'client'), join(folder, 'server')];
    const { createBuilder } = await import('vite');
    const builder = await createBuilder(await createConfig(root, client, server));
    for (const environment of Object.values(builder.environments)) await builder.build(environment);
    const [{ loadServer }, { readOneFile }] = await Promise.all([import('./prerender.ts'), import('./oneFile.ts')]);
    writeFileSync(part, await readOneFile(site, await loadServer(server), client));
    renameSync(part, file);
  });
  clear();
};
