import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { compressScripts } from './hosts/compress.ts';
import type { Server } from './renderSite.ts';
import type { Printed } from './siteConfig.ts';
import { writeSite } from './writeSite.ts';

/** The server that was built into a folder. */
export const loadServer = (folder: string): Promise<Server> =>
  import(pathToFileURL(join(folder, 'entry-server.mjs')).href);

/** Builds the browser's files, the service worker, the server's, then one HTML file per address from the two. */
export const prerender = ({
  load,
  keep = null,
  offline = true,
}: Pick<Printed, 'load' | 'keep' | 'offline'>): Plugin => ({
  name: 'prerender',
  apply: 'build',
  config: () => ({
    // Where the site will stand is put into the finished pages, and found there by the script in the head.
    base: './',
    environments: {
      client: {
        define: {
          'import.meta.env.BASE_URL': 'document.documentElement.dataset.base',
          ONE_FILE: 'false',
        },
      },
      ssr: { define: { 'import.meta.env.BASE_URL': '"/"', ONE_FILE: 'false' } },
    },
    builder: {
      async buildApp(builder) {
        const { client, offline: worker, ssr } = builder.environments;
        if (!client || !worker || !ssr)
          throw new Error('vite.config.ts lacks one of the environments client, offline and ssr.');
        const { root, build } = builder.config;
        const serverFolder = join(root, ssr.config.build.outDir);
        try {
          const site = await load();
          await builder.build(client);
          await builder.build(worker);
          await builder.build(ssr);
          const out = resolve(root, build.outDir);
          compressScripts(out);
          if (keep !== null) await keep(out, serverFolder);
          await writeSite(site, await loadServer(serverFolder), root, out, offline);
        } finally {
          await rm(serverFolder, { recursive: true, force: true });
        }
      },
    },
  }),
});
