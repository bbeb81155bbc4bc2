import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { compressScripts } from './compress.ts';
import type { Server } from './renderSite.ts';
import type { Printed } from './siteConfig.ts';
import { writeSite } from './writeSite.ts';

/** The server that was built into a folder. */
export const loadServer = (folder: string): Promise<Server> =>
  import(pathToFileURL(join(folder, 'entry-server.mjs')).href);

/** Builds the browser's files, then the server's, then one HTML file per address from the two. */
export const prerender = ({ load, keep = null }: Pick<Printed, 'load' | 'keep'>): Plugin => ({
  name: 'prerender',
  apply: 'build',
  config: () => ({
    // Where the site will stand is put into the finished pages, and found there by the script in the head.
    base: './',
    environments: {
      client: { define: { 'import.meta.env.BASE_URL': 'document.documentElement.dataset.base' } },
      ssr: { define: { 'import.meta.env.BASE_URL': '"/"' } },
    },
    builder: {
      async buildApp(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error('vite.config.ts defines no client or no ssr environment.');
        const { root, build } = builder.config;
        const serverFolder = join(root, ssr.config.build.outDir);
        try {
          const site = await load();
          await builder.build(client);
          await builder.build(ssr);
          const out = resolve(root, build.outDir);
          compressScripts(out);
          if (keep !== null) await keep(out, serverFolder);
          await writeSite(site, await loadServer(serverFolder), root, out);
        } finally {
          await rm(serverFolder, { recursive: true, force: true });
        }
      },
    },
  }),
});
