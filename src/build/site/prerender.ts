import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ViteDevServer } from 'vite';
import { type ChapterId, findChapter } from '../../page/chapters.ts';
import type { LoadedPage } from '../loadPage.ts';
import { createCards } from './cards.ts';
import { createEmbeds, embedStyle } from './embeds.ts';
import { formatHeaders, parseHeaders, selectHeaders } from './headers.ts';
import { dataFiles, fill, fillChapter, formatData, renderSite, type Server, type StyleLinks } from './renderSite.ts';

const write = async (file: string, text: string | Uint8Array): Promise<void> => {
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

/** The file that draws each chapter: what it imports says which style sheets its own page needs. */
const chapterFiles: Readonly<Record<ChapterId, string>> = {
  why: 'src/why/Why.tsx',
  claims: 'src/claims/Claims.tsx',
  timeline: 'src/record/BeforeAndAfter.tsx',
  sources: 'src/sources/Sources.tsx',
};

/** Links to the style sheets of each chapter, from Vite's manifest, which nobody else needs and which goes. */
const readStyleLinks = async (out: string): Promise<StyleLinks> => {
  const folder = join(out, '.vite');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  await rm(folder, { recursive: true });
  const stylesOf = (file: string): readonly string[] => {
    const { isEntry, imports = [], css = [] } = manifest[file] ?? {};
    return isEntry ? [] : [...imports.flatMap(stylesOf), ...css]; // the page's own sheet is in the HTML
  };
  return (id) =>
    [...new Set(stylesOf(chapterFiles[id]))].map((file) => `<link rel="stylesheet" href="/${file}">\n`).join('');
};

/** Names the two Latin fonts to the script in the head, which asks for them at once where the connection is fast. */
const preloadFonts = (html: string): string => {
  const files = [
    ...new Set([...html.matchAll(/url\(["']?([^"')]*-latin-[^"')]*\.woff2)/g)].map(([, file = '']) => file)),
  ];
  return html.replace('of [])', () => `of ${JSON.stringify(files)})`);
};

/** What there is to be printed, and the folder whose changes show in a running server. */
export type Printed = { readonly load: () => Promise<LoadedPage>; readonly folder: string | null };

/** Builds the browser's files, then the server's, then one HTML file per address from the two. */
export const prerender = ({ load, folder }: Printed): Plugin => {
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
          const entry = pathToFileURL(join(root, ssr.config.build.outDir, 'entry-server.mjs')).href;
          const server = (await import(entry)) as Server;
          const out = resolve(root, build.outDir);
          const template = preloadFonts(await inlineStyles(await readFile(join(out, 'index.html'), 'utf8'), out));
          const links = await readStyleLinks(out);
          for await (const { file, html } of renderSite(site, template, server, links)) {
            await write(join(out, file), html);
          }
          for (const { path, text } of [...site.files, ...dataFiles(site), ...createEmbeds(site.page)])
            await write(join(out, path), text);
          for await (const { path, png } of createCards(site.page, root)) await write(join(out, path), png);
          await write(join(out, '_headers'), formatHeaders(template, embedStyle));
          await rm(join(root, ssr.config.build.outDir), { recursive: true });
          const made = await readdir(out, { recursive: true });
          builder.config.logger.info(
            `${made.filter((file) => file.endsWith('.html')).length} pages, ${made.length} files in ${build.outDir}`,
          );
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
