import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import { createCards } from './cards.ts';
import { createEmbeds, embedStyle } from './embeds.ts';
import { formatHeaders } from './headers.ts';
import type { LoadedPage } from './loadPage.ts';
import { dataFiles, renderSite, type Server, type StyleLinks } from './renderSite.ts';

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

/** Links to the style sheets of each chapter, from Vite's manifest, which nobody else needs and which goes. */
const readStyleLinks = async (out: string): Promise<StyleLinks> => {
  const folder = join(out, '.vite');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  await rm(folder, { recursive: true });
  return (id) => {
    const chunks = Object.entries(manifest).filter(([file]) => file.startsWith(`src/components/${id}/`));
    return chunks
      .flatMap(([, { css = [] }]) => css)
      .map((file) => `<link rel="stylesheet" href="/${file}">\n`)
      .join('');
  };
};

/** Names the two Latin fonts to the script in the head, which asks for them at once where the connection is fast. */
const preloadFonts = (html: string): string => {
  const files = [
    ...new Set([...html.matchAll(/url\(["']?([^"')]*-latin-[^"')]*\.woff2)/g)].map(([, file = '']) => file)),
  ];
  return html.replace('of [])', () => `of ${JSON.stringify(files)})`);
};

/**
 * Prints a site into `out`, which holds the browser's files as Vite built them, with the server that was built beside them
 * (`entry`, a file). The files are the same for every story; only what is printed here is of this one. Returns what it made.
 */
export const printSite = async (
  site: LoadedPage,
  out: string,
  entry: string,
  root: string,
): Promise<{ readonly pages: number; readonly files: number }> => {
  const server = (await import(pathToFileURL(entry).href)) as Server;
  const template = preloadFonts(await inlineStyles(await readFile(join(out, 'index.html'), 'utf8'), out));
  const links = await readStyleLinks(out);
  for await (const { file, html } of renderSite(site, template, server, links)) await write(join(out, file), html);
  for (const { path, text } of [...site.files, ...dataFiles(site), ...createEmbeds(site.page)])
    await write(join(out, path), text);
  for await (const { path, png } of createCards(site.page, root)) await write(join(out, path), png);
  await write(join(out, '_headers'), formatHeaders(template, embedStyle));
  const made = await readdir(out, { recursive: true });
  return { pages: made.filter((file) => file.endsWith('.html')).length, files: made.length };
};
