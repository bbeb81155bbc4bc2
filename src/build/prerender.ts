import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageData } from '../state/page.ts';
import { withoutShapes } from '../state/shapes.ts';
import { formatHead } from './head.ts';
import { formatHeaders, parseHeaders } from './headers.ts';
import { loadPage } from './loadPage.ts';

type Server = { readonly renderPage: (page: PageData, path: string) => string };

const dataFolder = 'data';

/** JSON that may stand in a script element: `<` can end the element or open a comment, so none is left. */
const formatData = (page: PageData): string => {
  const json = JSON.stringify(withoutShapes(page)).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="page-data">${json}</script>`;
};

const fill = (template: string, page: PageData, path: string, html: string): string =>
  template
    .replace('<!--head-->', () => formatHead(page, path))
    .replace('<!--app-->', () => html)
    .replace('<!--data-->', () => formatData(page));

/** Every address that gets a file of its own. */
const pathsOf = (page: PageData): readonly string[] => ['/', ...page.quotes.map(({ slug }) => `/q/${slug}/`)];

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/**
 * Puts the style sheet into the page: it is smaller than the round trip that fetching it would cost, and the article is
 * then painted before anything else arrives.
 */
const inlineStyles = async (template: string, out: string): Promise<string> => {
  const links = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)">\s*/g)];
  let text = template;
  for (const [tag, file = ''] of links) {
    const css = await readFile(join(out, file), 'utf8');
    text = text.replace(tag, () => `<style>${css.trim()}</style>`);
    await rm(join(out, file));
  }
  return text;
};

/** Builds the browser's files, then the server's, then one HTML file per address from the two. */
export const prerender = (): Plugin => {
  let dev: ViteDevServer | null = null;
  return {
    name: 'prerender',
    config: () => ({
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('vite.config.ts defines no client or no ssr environment.');
          const { root, build } = builder.config;
          const { page, files } = await loadPage(root);
          await builder.build(client);
          await builder.build(ssr);
          const entry = pathToFileURL(join(root, 'node_modules/.ssr/entry-server.mjs')).href;
          const { renderPage } = (await import(entry)) as Server;
          const out = join(root, build.outDir);
          const template = await inlineStyles(await readFile(join(out, 'index.html'), 'utf8'), out);
          for (const path of pathsOf(page)) {
            await write(join(out, path, 'index.html'), fill(template, page, path, renderPage(page, path)));
          }
          for (const { path, text } of files) await write(join(out, path), text);
          await write(join(out, '_headers'), formatHeaders(template));
          const made = await readdir(out, { recursive: true });
          builder.config.logger.info(`${pathsOf(page).length} pages, ${made.length} files in ${build.outDir}`);
        },
      },
    }),
    configureServer(server) {
      dev = server;
      server.watcher.add(join(server.config.root, dataFolder));
      server.watcher.on('change', (file) => {
        if (file.startsWith(join(server.config.root, dataFolder))) server.ws.send({ type: 'full-reload' });
      });
      // Every named quote is the same page with another view.
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/q\/[^/?]+\/(?=\?|$)/, '/');
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { originalUrl = '/' }) {
        if (!dev) return template;
        const { page } = await loadPage(dev.config.root);
        const { renderPage } = (await dev.ssrLoadModule('/src/entry-server.tsx')) as Server;
        const path = new URL(originalUrl, 'http://localhost').pathname;
        return fill(template, page, path, renderPage(page, path));
      },
    },
    async configurePreviewServer(server) {
      const file = join(server.config.root, server.config.build.outDir, '_headers');
      const headers = parseHeaders(await readFile(file, 'utf8'));
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
    },
  };
};
