import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { listFiles } from '../../src/build/listFiles.ts';

/** A stretch of one line of a page, as the hand-made truth gives it. */
export type TruthSegment = { readonly start: number; readonly end: number };

/** A quotation of the truth; `speaker` is null where the page does not tell. */
export type TruthQuote = {
  readonly speaker: string | null;
  readonly mention?: string;
  readonly attribution: string;
  readonly segments: readonly TruthSegment[];
};

/** The parts of a truth file that are scored; offsets are UTF-16 units into the text, end exclusive. */
export type Truth = {
  readonly title: string | null;
  readonly updatedIso: string | null;
  readonly byline: unknown;
  readonly lineLabels: readonly string[];
  readonly directQuotes: readonly TruthQuote[];
  readonly sha256: string;
};

export type TruthPage = { readonly name: string; readonly path: string; readonly bytes: Buffer; readonly truth: Truth };

function readTruth(path: string): Truth | null {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const isTruth = typeof value === 'object' && value !== null && 'lineLabels' in value && 'directQuotes' in value;
  return isTruth ? (value as Truth) : null;
}

/**
 * The truth files anywhere under `dir` with their pages: the file whose bytes have the digest of the truth, else the one of
 * the same name. A truth without a page is listed in `missing`.
 */
export function loadTruthPages(dir: string): {
  readonly pages: readonly TruthPage[];
  readonly missing: readonly string[];
} {
  const files = listFiles(dir).map((file) => join(dir, file));
  const saved = files.filter((path) => extname(path) !== '.json').map((path) => ({ path, bytes: readFileSync(path) }));
  const byDigest = new Map(saved.map((page) => [createHash('sha256').update(page.bytes).digest('hex'), page] as const));
  const pages: TruthPage[] = [];
  const missing: string[] = [];
  for (const path of files.filter((file) => extname(file) === '.json')) {
    const truth = readTruth(path);
    if (truth === null) continue;
    const name = basename(path, '.json');
    const stem = (file: string) => basename(file, extname(file));
    const page =
      byDigest.get(truth.sha256) ??
      saved.find((file) => stem(file.path) === name || `${stem(file.path)}-truth` === name);
    if (page === undefined) missing.push(path);
    else pages.push({ name, truth, ...page });
  }
  return { pages, missing };
}
