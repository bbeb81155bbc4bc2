import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { createBuilder } from 'vite';
import type { LoadedPage } from '../loadPage.ts';
import { type EditionFolder, makeFolders } from './editionFolder.ts';
import { createSiteConfig } from './siteConfig.ts';
import { swapEdition } from './swapEdition.ts';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Builds the site of a story beside the folder, and puts it there when it is whole. A build that fails or is interrupted
 * leaves everything as it was. `root` is this repository.
 */
export const buildSite = async (root: string, site: LoadedPage, folder: EditionFolder): Promise<void> => {
  const part = `${folder.path}.part-${process.pid}`;
  const config = createSiteConfig({ load: async () => site, folder: null });
  const made = makeFolders(dirname(folder.path));
  const undo = () => {
    rmSync(part, { recursive: true, force: true, maxRetries: 3 });
    rmSync(`${root}/${config.environments?.ssr?.build?.outDir}`, { recursive: true, force: true, maxRetries: 3 });
    for (const folder of made) if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
  const stop = (signal: keyof typeof SIGNALS) => {
    undo();
    process.exit(128 + SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, stop);
  try {
    const builder = await createBuilder({
      ...config,
      root,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, outDir: part, emptyOutDir: true },
    });
    await builder.buildApp();
    swapEdition(part, folder, site.page.siteUrl);
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
  rmSync(part, { recursive: true, force: true });
};
