import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../listFiles.ts';
import type { LoadedPage } from '../loadPage.ts';
import { createCards } from './cards/cards.ts';
import { createEmbeds } from './cards/embeds.ts';
import { compressFiles } from './hosts/compress.ts';
import { createHeaderRules, formatHeaders } from './hosts/headers.ts';
import { formatNginx } from './hosts/nginx.ts';
import { formatOffline, OFFLINE_FILE, selectOffline } from './hosts/offline.ts';
import { formatEmbedPolicy, formatPolicy, insertPolicy } from './hosts/policy.ts';
import { placePage, rootFrom } from './place.ts';
import { dataFiles, renderSite, type Server } from './renderSite.ts';
import { baseOf } from './siteUrl.ts';
import { readStyleLinks, readTemplate } from './template.ts';

/** Ten digits are enough to tell one build of a site from the last. */
const nameBuild = (texts: readonly string[]): string =>
  texts
    .reduce((hash, text) => hash.update(text), createHash('sha256'))
    .digest('hex')
    .slice(0, 10);

/**
 * Writes the pages, data, pictures and headers of a site into the folder `out`, where Vite has put the browser's files.
 * `root` is this repository. With `offline`, browsers are asked to keep the site; without it, to forget what an earlier build had kept.
 */
export const writeSite = async (
  site: LoadedPage,
  server: Server,
  root: string,
  out: string,
  offline: boolean,
): Promise<void> => {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  };
  const base = baseOf(site.page.siteUrl);
  // The page for an address that is not there stands at any depth.
  const rootOf = (path: string) => base ?? (path === '/404.html' ? '/' : rootFrom(path));
  const pages: { readonly file: string; readonly html: string }[] = [];
  const policies = { pages: new Set<string>(), embeds: new Set<string>() };

  const { html: template, styles } = await readTemplate(out);
  // Kept as empty files: Vite's preload for lazy chunks still requests them.
  for (const file of styles) await write(file, '');
  const data = dataFiles(site);
  const build = nameBuild([template, ...data.map(({ text }) => text)]);
  for await (const { file, html } of renderSite(site, template, server, await readStyleLinks(out))) {
    const start = `<html data-root="${rootOf(file)}" data-build="${build}" ${offline ? 'data-offline="" ' : ''}`;
    const placed = placePage(html, rootOf(file)).replace('<html ', () => start);
    policies.pages.add(placed);
    const whole = insertPolicy(placed, formatPolicy([placed]));
    pages.push({ file, html: whole });
    await write(file.slice(1), whole);
  }
  for (const { path, text } of createEmbeds(site.page)) {
    const placed = path.endsWith('.html') ? placePage(text, rootOf(`/${path}`)) : text;
    if (path.endsWith('.html')) policies.embeds.add(placed);
    await write(path, path.endsWith('.html') ? insertPolicy(placed, formatEmbedPolicy([placed])) : text);
  }
  for (const { path, text } of site.files) await write(path, text);
  // Under the name of their build, so that a page never reads data of another one.
  for (const { path, text } of data) await write(`assets/${build}/${path}`, text);
  await write('build.json', `${JSON.stringify({ build })}\n`);
  // A page that does not know its address names no picture, and nothing else leads to one.
  if (base !== null) for await (const { path, png } of createCards(site.page, root)) await write(path, png);

  const files = listFiles(out).filter((file) => !/\.(?:br|gz)$/.test(file));
  const rules = createHeaderRules(files, {
    pages: formatPolicy([...policies.pages]),
    embeds: formatEmbedPolicy([...policies.embeds]),
  });
  const worker = await readFile(join(out, OFFLINE_FILE), 'utf8');
  await write(OFFLINE_FILE, formatOffline(worker, offline ? selectOffline(build, pages, files) : null));
  await write('_headers', formatHeaders(rules, base ?? '/'));
  await write('nginx.conf', formatNginx(rules, base ?? '/'));
  compressFiles(out, files);
};
