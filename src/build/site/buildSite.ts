import { cpSync, existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedPage } from '../loadPage.ts';
import { findBuiltFolder, keepBuilt, partOf, SERVER_FOLDER } from './builtFiles.ts';
import { type EditionFolder, makeFolders } from './editionFolder.ts';
import { swapEdition } from './swapEdition.ts';
import { undoing } from './undoing.ts';

type Print = (root: string, site: LoadedPage, part: string, built: string, offline: boolean) => Promise<void>;

/** Builds the code and prints the pages into the folder `part`; Vite is loaded only for this. */
const buildAll: Print = async (root, site, part, built, offline) => {
  // Read when the bundler is loaded: its allocator gives freed memory back at once.
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  const [{ createBuilder }, { createSiteConfig }] = await Promise.all([import('vite'), import('./siteConfig.ts')]);
  const config = createSiteConfig({
    load: async () => site,
    folder: null,
    offline,
    keep: (client, server) => keepBuilt(built, client, server),
  });
  const builder = await createBuilder({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: part, emptyOutDir: true },
  });
  await builder.buildApp();
};

/** Prints the pages into the folder `part`, with the code as it was built for another story. */
const printAgain: Print = async (root, site, part, built, offline) => {
  const [{ loadServer }, { writeSite }] = await Promise.all([import('./prerender.ts'), import('./writeSite.ts')]);
  cpSync(join(built, 'client'), part, { recursive: true });
  await writeSite(site, await loadServer(join(built, 'server')), root, part, offline);
};

/**
 * Builds the site of a story beside the folder, and puts it there when it is whole. A build that fails or is interrupted
 * leaves everything as it was. `root` is this repository; `offline`: whether browsers are to keep the site.
 */
export const buildSite = async (
  root: string,
  site: LoadedPage,
  folder: EditionFolder,
  offline: boolean,
): Promise<void> => {
  const part = `${folder.path}.part-${process.pid}`;
  // What is kept must not differ by who calls: a test runner, say, sets another mode. React's own checks would cost much
  // time; it looks at the mode when it is loaded, which is why what loads it is imported below.
  process.env.NODE_ENV = 'production';
  const built = await findBuiltFolder(root);
  const made: string[] = [];
  const undo = () => {
    rmSync(part, { recursive: true, force: true, maxRetries: 3 });
    rmSync(join(root, SERVER_FOLDER), { recursive: true, force: true, maxRetries: 3 });
    rmSync(partOf(built), { recursive: true, force: true, maxRetries: 3 });
    for (const folder of made) if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
  await undoing(undo, async () => {
    made.push(...makeFolders(dirname(folder.path)));
    await (existsSync(built) ? printAgain : buildAll)(root, site, part, built, offline);
    swapEdition(part, folder, site.page.siteUrl);
  });
  rmSync(part, { recursive: true, force: true });
};
