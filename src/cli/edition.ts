import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, canTakeSite } from '../build/buildSite.ts';
import { loadStory } from '../build/loadPage.ts';
import { readStory } from '../build/story.ts';
import { formatEditorsList, formatLines } from './editorsList.ts';

/**
 * `npm run edition -- PAGE --out DIR [--data DIR] [--overrides FILE] [--lines FILE] [--anyway]`: builds the page of a saved
 * story. What it was given wrong it says in one sentence and exits with 2, having written nothing; a fault of its own is 1.
 */

const usage = 'Usage: npm run edition -- PAGE --out DIR [--data DIR] [--overrides FILE] [--lines FILE] [--anyway]';
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
      options: { out: text, data: text, overrides: text, lines: text, anyway: { type: 'boolean' } },
    });
    const [page, ...more] = positionals;
    if (page === undefined || values.out === undefined || more.length > 0) return fail(usage, 2);
    return {
      page,
      out: resolve(values.out),
      folder: values.data ?? null,
      overrides: values.overrides ?? null,
      lines: values.lines ?? null,
      anyway: values.anyway ?? false,
    };
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`, 2);
  }
}

/** Whether an error is about what was given, and not a fault of this program. */
const isGiven = (error: unknown) => error instanceof RangeError || (error instanceof Error && 'code' in error);

const { out, lines, ...files } = readArguments();
if (!canTakeSite(out)) fail(`${out}: holds something that is not an edition. Choose a new or an empty folder.`, 2);

say(`Reading ${files.page}`);
const story = await readStory(files).catch((error: unknown) => fail(messageOf(error), isGiven(error) ? 2 : 1));
for (const line of formatEditorsList(story.saved.source, story.parsed)) say(line);
if (lines !== null) {
  writeFileSync(lines, formatLines(story.saved.source, story.parsed));
  say(`The text with numbered lines is in ${lines}; overrides may say "line": 14.`);
}

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
