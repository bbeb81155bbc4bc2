import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { findChapter } from '../state/chapters.ts';
import { parseHeaders, selectHeaders } from './headers.ts';
import type { LoadedPage } from './loadPage.ts';
import { printSite } from './printSite.ts';
import { dataFiles, fill, fillChapter, formatData, type Server } from './renderSite.ts';

/** What there is to be printed, and the folder whose changes show in a running server. */
export type Printed = {
  readonly load: () => Promise<LoadedPage>;
  readonly folder: string | null;
  /** Given the folders of the browser's files and of the server once they are built, before anything is printed. */
  readonly keep?: ((client: string, server: string) => Promise<void>) | null;
};

/** Builds the browser's files, then the server's, then one HTML file per address from the two. */
export const prerender = ({ load, folder, keep = null }: Printed): Plugin => {
  let dev: ViteDevServer | null = null;
  return {
    name: 'prerender',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('vite.config.ts defines no client or no ssr environment.');
          const { root, build } = builder.config;
          const site = await load();
          await builder.build(client);
          await builder.build(ssr);
          const out = resolve(root, build.outDir);
          const built = resolve(root, ssr.config.build.outDir);
          if (keep !== null) await keep(out, built);
          const { pages, files } = await printSite(site, out, join(built, 'entry-server.mjs'), root);
          await rm(built, { recursive: true });
          builder.config.logger.info(`${pages} pages, ${files} files in ${build.outDir}`);
        },
      },
    }),
    configureServer(server) {
      dev = server;
      if (folder !== null) server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (folder !== null && file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/([\w./]+\.(?:json|csv|bib))$/.exec(request.url ?? '')?.[1];
        const site = name ? await load() : null;
        const file = site && [...dataFiles(site), ...site.files].find(({ path }) => path === name);
        const type = name?.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
        if (file) response.setHeader('Content-Type', type).end(file.text);
        else next();
      });
      // Every named quote and every chapter is made from the same template.
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/(?:q\/[^/?]+|[a-z]+)\/(?=\?|$)/, '/');
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { originalUrl = '/' }) {
        if (!dev) return template;
        const { page, chapters: data } = await load();
        const server = (await dev.ssrLoadModule('/src/entry-server.tsx')) as Server;
        const path = new URL(originalUrl, 'http://localhost').pathname;
        const chapter = findChapter(path.split('/')[1] ?? null);
        const own = chapter && data[chapter.id];
        if (!own) return fill(template, page, path, server.renderPage(page, path), formatData(page));
        const html = await server.renderChapter(page, chapter, own, path);
        return fillChapter(template, page, chapter, html);
      },
    },
    async configurePreviewServer(server) {
      const out = resolve(server.config.root, server.config.build.outDir);
      const rules = parseHeaders(await readFile(join(out, '_headers'), 'utf8'));
      const missing = await readFile(join(out, '404.html'), 'utf8');
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(`http://localhost${request.url}`);
        for (const [name, value] of selectHeaders(rules, pathname)) response.setHeader(name, value);
        const isThere = (path: string) => existsSync(join(out, path));
        // As static hosts do: a folder is asked for again with its slash, and what is not there is answered with a page.
        if (isThere(`${pathname}/index.html`) && !pathname.endsWith('/'))
          response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        else if (isThere(pathname.endsWith('/') ? `${pathname}index.html` : pathname)) next();
        else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
      });
    },
  };
};
