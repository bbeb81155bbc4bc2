import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readStory } from '../build/article/story.ts';
import { loadStory } from '../build/loadPage.ts';
import { buildSite, canTakeSite } from '../build/site/buildSite.ts';
import { formatEditorsList } from './editorsList.ts';

/**
 * `npm run edition -- PAGE --out DIR [--data DIR] [--overrides FILE]`: builds the page of a saved story. What it was given
 * wrong it says in one sentence and exits with 2, having written nothing.
 */

const usage = 'Usage: npm run edition -- PAGE --out DIR [--data DIR] [--overrides FILE]';
const say = (line: string) => process.stderr.write(`${line}\n`);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function fail(sentence: string, code: number): never {
  say(sentence);
  process.exit(code);
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: text, data: text, overrides: text },
    });
    const [page, ...more] = positionals;
    if (page === undefined || values.out === undefined || more.length > 0) return fail(usage, 2);
    return { page, out: resolve(values.out), folder: values.data ?? null, overrides: values.overrides ?? null };
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`, 2);
  }
}

const { out, ...files } = readArguments();
if (!canTakeSite(out)) fail(`${out}: holds something that is not an edition. Choose a new or an empty folder.`, 2);

say(`Reading ${files.page}`);
const story = await readStory(files).catch((error: unknown) => fail(messageOf(error), 2));
for (const line of formatEditorsList(story.saved.source, story.parsed)) say(line);

say('Checking the facts and drawing the map');
const site = await loadStory(story).catch((error: unknown) => fail(messageOf(error), 1));
const { page } = site;
say(
  `${page.blocks.length} blocks, ${page.statements.length} statements, ${page.quotes.length} named links, ${page.baseMap.countries.length === 0 ? 'no map' : `a map of ${page.baseMap.countries.length === 1 ? '1 country' : `${page.baseMap.countries.length} countries`}`}`,
);

say('Building the pages');
await buildSite(resolve('.'), site, out).catch((error: unknown) => fail(messageOf(error), 1));
const shown = relative('.', out) || '.';
say(
  `Built ${page.quotes.length + page.chapterIds.length + 1} pages in ${shown}. To see them: npm start -- --outDir ${shown}`,
);
