import { readFileSync } from 'node:fs';
import { isOfArchive, NOT_OF_THE_ARCHIVE, readForeign } from '../article/archive.ts';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../build/savedPage.ts';

/** `npm run --silent parse -- FILE [--html] [--anyway]`: prints the document, or says in one sentence why there is none and exits with 2. */

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const args = process.argv.slice(2);
const [path, ...extra] = args.filter((arg) => !arg.startsWith('--'));
if (path === undefined || extra.length > 0) fail('Usage: npm run --silent parse -- FILE [--html] [--anyway]');

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const page = readSavedPage(readBytes(path), args.includes('--html'));
const refusal = explainSavedPage(page);
if (refusal !== null) fail(`${path}: ${refusal}`);
const article = parseSavedPage(page);
const own = isOfArchive(page.source, article, page.markup, page.url);
if (!own && !args.includes('--anyway')) fail(`${path}: ${NOT_OF_THE_ARCHIVE}`);
process.stdout.write(`${JSON.stringify(own ? article : readForeign(article), null, 2)}\n`);
