import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { findChapter } from '../../page/chapters.ts';
import type { LoadedPage } from '../loadPage.ts';
import { dataFiles, fill, fillChapter, formatData, type Server } from './renderSite.ts';

/**
 * Serves every page and file of the site while it is worked on. The data is read once, and again when `folder` changes;
 * without a folder to watch, `load` itself knows when to read again.
 */
export const devServer = (load: () => Promise<LoadedPage>, folder: string | null): Plugin => {
  let server: ViteDevServer | null = null;
  let loaded: Promise<LoadedPage> | null = null;
  const loadOnce = (): Promise<LoadedPage> => {
    if (folder === null) return load();
    loaded ??= load();
    return loaded;
  };
  return {
    name: 'dev-server',
    apply: 'serve',
    configureServer(dev) {
      server = dev;
      if (folder !== null) dev.watcher.add(folder);
      // A file that comes or goes changes the page as much as one that is edited.
      dev.watcher.on('all', (_event, file) => {
        if (folder === null || !file.startsWith(folder + sep)) return;
        loaded = null;
        dev.ws.send({ type: 'full-reload' });
      });
      dev.middlewares.use(async (request, response, next) => {
        const name = /^\/(?:assets\/dev\/)?([\w./-]+\.(?:json|csv|bib))$/.exec(request.url ?? '')?.[1];
        if (!name) return next();
        try {
          const site = await loadOnce();
          const file = [...dataFiles(site), ...site.files].find(({ path }) => path === name);
          const type = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
          if (file) response.setHeader('Content-Type', type).end(file.text);
          else next();
        } catch (error) {
          next(error);
        }
      });
      // Every named quote and every chapter is made from the same template.
      dev.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/(?:q\/[^/?]+|[a-z]+)\/(?=\?|$)/, '/');
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { originalUrl = '/' }) {
        if (!server) return template;
        const { page, chapters: data } = await loadOnce();
        const { renderPage, renderChapter } = (await server.ssrLoadModule('/src/entry-server.tsx')) as Server;
        const path = new URL(originalUrl, 'http://localhost').pathname;
        const chapter = findChapter(path.split('/')[1] ?? null);
        const own = chapter && data[chapter.id];
        if (!own) return fill(template, page, path, renderPage(page, path), formatData(page));
        return fillChapter(template, page, chapter, await renderChapter(page, chapter, own, path));
      },
    },
  };
};
