import { readFileSync } from 'node:fs';
import { isOfArchive, NOT_OF_THE_ARCHIVE, readForeign } from '../article/archive.ts';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../build/article/savedPage.ts';
import { readArguments, refuseArguments } from './arguments.mjs';

/** `npm run --silent parse -- FILE [--html] [--anyway]`: prints the document, or one sentence on why there is none and exits with 2. */

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const usage = 'npm run --silent parse -- FILE [--html] [--anyway]';
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { html: { type: 'boolean', default: false }, anyway: { type: 'boolean', default: false } },
});
const [path, ...more] = positionals;
if (path === undefined) refuseArguments('The saved page is missing', usage);
if (more.length > 0) refuseArguments(`Unexpected argument '${more[0]}'`, usage);

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const page = readSavedPage(readBytes(path), values.html);
const refusal = explainSavedPage(page);
if (refusal !== null) fail(`${path}: ${refusal}`);
const article = parseSavedPage(page);
const own = isOfArchive(page.source, article, page.markup, page.url);
if (!own && !values.anyway) fail(`${path}: ${NOT_OF_THE_ARCHIVE}`);
process.stdout.write(`${JSON.stringify(own ? article : readForeign(article), null, 2)}\n`);
