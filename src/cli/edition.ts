/**
 * `npm run edition`: builds the page of a saved story as a folder (`--out`) or as a single HTML that opens from disk (`--one-file`), or
 * serves it with a panel that writes the overrides (`--review`). Exit status 2, with one sentence, for bad arguments or a refused page or
 * folder; 1 for invalid facts or an internal error. In both cases the folder or file is left as it was. A refusal is immediate: the modules
 * that read and build are loaded when they are needed.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Story } from '../build/article/story.ts';
import type { LoadedPage } from '../build/loadPage.ts';
import { isRefusal, refusal } from '../build/refusal.ts';
import { buildOneFile, checkOneFile } from '../build/site/buildOneFile.ts';
import { buildSite } from '../build/site/buildSite.ts';
import type { BuiltCode, CodeKind } from '../build/site/builtFiles.ts';
import { findEditionFolder } from '../build/site/editionFolder.ts';
import { parseSiteUrl } from '../build/site/siteUrl.ts';
import { readArguments, refuseArguments } from './arguments.mjs';
import { formatEditorsList, formatLines } from './editorsList.ts';

const usage =
  'npm run edition -- PAGE (--out DIR | --one-file FILE | --review) [--data DIR] [--overrides FILE] [--lines FILE] [--anyway] [--no-offline]';
const say = (line: string) => process.stderr.write(`${line}\n`);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    out: text,
    'one-file': text,
    data: text,
    overrides: text,
    lines: text,
    review: flag,
    anyway: flag,
    'no-offline': flag,
  },
});

const [file, ...more] = positionals;
if (file === undefined) refuseArguments('The saved page is missing', usage);
if (more.length > 0) refuseArguments(`Unexpected argument '${more[0]}'`, usage);
const ways = (['out', 'one-file', 'review'] as const).filter(
  (way) => values[way] !== undefined && values[way] !== false,
);
if (ways.length === 0) refuseArguments('--out is missing', usage);
if (ways.length > 1) refuseArguments(`Give --${ways.join(' or --')}, not ${ways.length === 2 ? 'both' : 'all'}`, usage);
const files = {
  page: file,
  folder: values.data ?? null,
  overrides: values.overrides ?? null,
  anyway: values.anyway,
};

async function readEdition(overrides: string | null): Promise<Story> {
  if (files.folder !== null && !statSync(files.folder, { throwIfNoEntry: false })?.isDirectory())
    throw refusal(`--data: ${files.folder} is not a folder.`);
  say(`Reading ${files.page}`);
  const { readStory } = await import('../build/article/story.ts');
  const story = await readStory({ ...files, overrides });
  for (const line of formatEditorsList(story.saved.source, story.parsed)) say(line);
  if (values.lines !== undefined) {
    writeFileSync(values.lines, formatLines(story.saved.source, story.parsed));
    say(`The text with numbered lines is in ${values.lines}; overrides may say "line": 14.`);
  }
  return story;
}

async function reviewEdition(): Promise<void> {
  const overrides = files.overrides ?? 'overrides.json';
  await readEdition(existsSync(overrides) ? overrides : null);
  const { serveReview } = await import('../build/review/serveReview.ts');
  const address = await serveReview(resolve('.'), { ...files, overrides });
  say(`The review is at ${address} (stop it with Ctrl+C). Corrections go to ${overrides}.`);
  say(`To build it then: npm run edition -- ${files.page} --out DIR --overrides ${overrides}`);
}

/** The page of the story, with what it is made of said on the way, and the code. */
async function loadEdition(siteUrl: string | null, kind: CodeKind): Promise<[LoadedPage, BuiltCode]> {
  const story = await readEdition(files.overrides);
  // Before the map is drawn, so that the bundler and the map do not take their memory at the same time.
  const { readyCode } = await import('../build/site/builtFiles.ts');
  const code = await readyCode(resolve('.'), kind, () => say('Building the code, which is kept for every story'));

  say('Checking the facts and drawing the map');
  const { loadStory } = await import('../build/loadPage.ts');
  const site = await loadStory(story, siteUrl);
  const { blocks, statements, quotes, baseMap } = site.page;
  const countries = baseMap.countries.length;
  say(
    `${blocks.length} blocks, ${statements.length} statements, ${quotes.length} named links, ${countries === 0 ? 'no map' : `a map of ${plural(countries, 'country', 'countries')}`}`,
  );

  return [site, code];
}

const seconds = () => (performance.now() / 1000).toFixed(1);

async function buildAsOneFile(file: string): Promise<void> {
  const siteUrl = parseSiteUrl(process.env.SITE_URL);
  checkOneFile(resolve(file));
  const [site, code] = await loadEdition(siteUrl, 'file');
  say('Building the file');
  await buildOneFile(site, code, resolve(file));
  say(
    `Built ${file}, ${Math.round(statSync(file).size / 1000)} kB, in ${seconds()} seconds. It opens in a browser from where it lies.`,
  );
}

async function buildEdition(out: string): Promise<void> {
  const siteUrl = parseSiteUrl(process.env.SITE_URL);
  const target = findEditionFolder(resolve(out));
  const [site, code] = await loadEdition(siteUrl, 'site');
  say('Building the pages');
  if (siteUrl === null)
    say(
      'SITE_URL is not set: links are relative, and what needs a whole address (pictures of shared links, oEmbed) is left out.',
    );
  await buildSite(resolve('.'), site, code, target, !values['no-offline']);
  const shown = relative('.', out) || '.';
  const pages = plural(site.page.quotes.length + site.page.chapterIds.length + 1, 'page', 'pages');
  say(`Built ${pages} in ${shown}, in ${seconds()} seconds. To see them: npm start -- --outDir ${shown}`);
}

try {
  if (values.out !== undefined) await buildEdition(values.out);
  else if (values['one-file'] !== undefined) await buildAsOneFile(values['one-file']);
  else await reviewEdition();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = isRefusal(error) ? 2 : 1;
}
