import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createBuilder } from 'vite';
import type { LoadedPage } from '../loadPage.ts';
import { createSiteConfig } from './siteConfig.ts';

/** Whether a folder can take a site: it is not there, is empty, or holds a site that was built before. */
export const canTakeSite = (out: string): boolean =>
  !existsSync(out) ||
  readdirSync(out).length === 0 ||
  ['index.html', 'article.json'].every((file) => existsSync(`${out}/${file}`));

/**
 * Builds the site of a story into the folder `out`, which holds all of it or, when the build fails, what it held before.
 * `root` is this repository.
 */
export const buildSite = async (root: string, site: LoadedPage, out: string): Promise<void> => {
  const part = `${out}.part-${process.pid}`;
  const config = createSiteConfig({ load: async () => site, folder: null });
  await mkdir(dirname(out), { recursive: true });
  try {
    const builder = await createBuilder({
      ...config,
      root,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, outDir: part, emptyOutDir: true },
    });
    await builder.buildApp();
    await rm(out, { recursive: true, force: true });
    await rename(part, out);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};
