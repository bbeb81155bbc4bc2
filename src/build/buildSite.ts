import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findBuiltFolder, keepBuilt } from './builtFiles.ts';
import type { LoadedPage } from './loadPage.ts';
import { printSite } from './printSite.ts';

/** Whether a folder can take a site: it is not there, is empty, or holds a site that was built before. */
export const canTakeSite = (out: string): boolean =>
  !existsSync(out) ||
  readdirSync(out).length === 0 ||
  ['index.html', 'article.json'].every((file) => existsSync(`${out}/${file}`));

/** Builds code and pages; Vite is loaded only for this. */
const buildAll = async (root: string, site: LoadedPage, out: string, built: string): Promise<void> => {
  const [{ createBuilder }, { createSiteConfig }] = await Promise.all([import('vite'), import('./siteConfig.ts')]);
  const config = createSiteConfig({
    load: async () => site,
    folder: null,
    keep: (client, server) => keepBuilt(built, client, server),
  });
  const builder = await createBuilder({
    ...config,
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: out, emptyOutDir: true },
  });
  await builder.buildApp();
};

/**
 * Builds the site of a story into the folder `out`, which holds all of it or, when the build fails, what it held before.
 * `root` is this repository.
 */
export const buildSite = async (root: string, site: LoadedPage, out: string): Promise<void> => {
  const part = `${out}.part-${process.pid}`;
  const built = await findBuiltFolder(root);
  await mkdir(dirname(out), { recursive: true });
  try {
    if (existsSync(built)) {
      // As Vite does for a build: React's own checks would cost more than the pages.
      process.env.NODE_ENV = 'production';
      await cp(join(built, 'client'), part, { recursive: true });
      await printSite(site, part, join(built, 'server/entry-server.mjs'), root);
    } else await buildAll(root, site, part, built);
    await rm(out, { recursive: true, force: true });
    await rename(part, out);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};
