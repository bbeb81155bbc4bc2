import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/article/parse.ts';

/** The archived page, its digest and its parse, for the tests that read them. */
export const seedText: string = readFileSync('data/article.txt', 'utf8');

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export const seed = parseArticle(seedText, { sha256: digest(seedText) });
