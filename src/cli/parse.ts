import { readFileSync } from 'node:fs';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../build/article/savedPage.ts';

/** `npm run --silent parse -- FILE [--html]`: prints the document, or says in one sentence why there is none and exits with 2. */

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const args = process.argv.slice(2);
const [path, ...extra] = args.filter((arg) => !arg.startsWith('--'));
if (path === undefined || extra.length > 0) fail('Usage: npm run --silent parse -- FILE [--html]');

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
process.stdout.write(`${JSON.stringify(parseSavedPage(page), null, 2)}\n`);
