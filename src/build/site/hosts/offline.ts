import { createHash } from 'node:crypto';
import type { OfflineSite } from '../../../offline/answer.ts';

/** The service worker, at the top of the site: a browser lets it answer for what lies below it. */
export const OFFLINE_FILE = 'offline.js';

/** A page of the site: its file, such as "/why/index.html", and what is in it. */
type Page = { readonly file: string; readonly html: string };

const QUOTE = /^\/q\/([^/]+)\/index\.html$/;

/** What the worker is to keep of a site of these pages and files (paths without a leading "/"). */
export const selectOffline = (build: string, pages: readonly Page[], files: readonly string[]): OfflineSite => {
  const kept = pages.filter(({ file }) => file.endsWith('/index.html') && !QUOTE.test(file));
  const built = files.filter((file) => file.startsWith('assets/'));
  const version = createHash('sha256')
    .update(JSON.stringify([kept, built]))
    .digest('hex')
    .slice(0, 10);
  return {
    version,
    build,
    pages: kept.map(({ file }) => file.slice(1, -'index.html'.length)),
    files: built,
    quotes: pages.flatMap(({ file }) => QUOTE.exec(file)?.[1] ?? []),
  };
};

/** The script of the worker with the site that it is for, or with null for a site that is not to be kept. */
export const formatOffline = (script: string, site: OfflineSite | null): string =>
  `const site = ${JSON.stringify(site)};\n${script}`;
