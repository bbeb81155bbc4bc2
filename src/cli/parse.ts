import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../article/parse.ts';
import { explainRefusal } from '../article/refuse.ts';

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

const bytes = readBytes(path);
const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const refusal = explainRefusal(source);
if (refusal !== null) fail(`${path}: ${refusal}`);
const sha256 = createHash('sha256').update(bytes).digest('hex');
process.stdout.write(`${JSON.stringify(parseArticle(source, { sha256 }), null, 2)}\n`);
