import { readFileSync } from 'node:fs';
import { type RawRecord, readRecordFiles } from '../../../src/build/record/loadRecord.ts';

/** Entries as a test may spoil them. */
export type Entry = Record<string, unknown>;
export type Spoilt = { article: string; day: string } & Record<Exclude<keyof RawRecord, 'article' | 'day'>, Entry[]>;

/** The repository's own files, read afresh for each test to spoil. */
export function copyRecordFiles(): Spoilt {
  const article = readFileSync('data/article.txt', 'utf8');
  return readRecordFiles('data', { article, day: '2007-04-19' }, []) as Spoilt;
}

/** The entry of that id. */
export function findEntry(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no entry "${id}" to spoil`);
  return entry;
}
