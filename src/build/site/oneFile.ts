import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedPage } from '../loadPage.ts';
import { formatOneFilePolicy, insertPolicy } from './hosts/policy.ts';
import { dataFiles, fill, formatData, type Server } from './renderSite.ts';
import { formatScriptData } from './scriptData.ts';
import { readTemplate } from './template.ts';

/** A script that can stand within an element: in its strings, `<` could end the element or open a comment. */
export const formatScript = (source: string): string =>
  `<script type="module">${source.replace(/<(?=!--|\/?script)/gi, '\\x3c')}</script>`;

/** The story's own data: files of the site that a reader could take away are not there to be linked. */
const withoutFiles = (site: LoadedPage): LoadedPage => {
  const { sources } = site.chapters;
  return sources ? { ...site, chapters: { ...site.chapters, sources: { ...sources, offers: [] } } } : site;
};

/** The template without its script and without links to other files; addresses of a site that is known stay. */
const withoutLinks = (html: string): string =>
  html
    .replace(/<script type="module"[^>]*\bsrc="[^>]*><\/script>\n?/g, '')
    .replace(/<link\b[^>]*>\n?/g, (link) => (/ href="https?:/.test(link) ? link : ''));

/** What else the page asks for: data under the path that it would have on a site, and the script of the model's worker. */
const formatInlined = (site: LoadedPage, worker: string): string =>
  [
    ...dataFiles(site).flatMap(({ path, text }) => (path === 'page.json' ? [] : [[path, JSON.parse(text)] as const])),
    ['coverage.worker.js', worker] as const,
  ]
    .map(([path, data]) => formatScriptData(`type="application/json" id="data-${path}"`, data))
    .join('\n');

/** The page of a site with all that it needs, as one HTML that asks nobody for anything. */
export const formatOneFile = (
  whole: LoadedPage,
  server: Pick<Server, 'renderPage'>,
  template: string,
  script: string,
  worker: string,
): string => {
  const site = withoutFiles(whole);
  const { page } = site;
  const data = `${formatData(page)}\n${formatInlined(site, worker)}\n${formatScript(script)}`;
  const html = fill(template, page, '/', server.renderPage(page, '/'), data).replace('<html ', '<html data-root="" ');
  const [head = '', ...body] = html.split('</head>');
  const alone = [withoutLinks(head), ...body].join('</head>');
  return insertPolicy(alone, formatOneFilePolicy(alone));
};

/** The same of what Vite has built into the folder `client`: one page, one style sheet, one script and the worker's. */
export const readOneFile = async (site: LoadedPage, server: Server, client: string): Promise<string> => {
  const names = (await readdir(join(client, 'assets'))).filter((name) => name.endsWith('.js'));
  const read = (isWanted: (name: string) => boolean) => {
    const [name, ...more] = names.filter(isWanted);
    if (name === undefined || more.length > 0) throw new Error(`One script was to be built, not ${names.join(', ')}.`);
    return readFile(join(client, 'assets', name), 'utf8');
  };
  const isWorker = (name: string) => name.includes('.worker-');
  const [{ html: template }, script, worker] = await Promise.all([
    readTemplate(client),
    read((name) => !isWorker(name)),
    read(isWorker),
  ]);
  return formatOneFile(site, server, template, script, worker);
};
