import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordData } from '../state/record.ts';
import { at, type CheckInput, type Problem } from './recordChecks/common.ts';
import { checkDates } from './recordChecks/dates.ts';
import { checkEntries, checkMembers } from './recordChecks/entries.ts';
import { checkOrphans, checkReferences } from './recordChecks/references.ts';
import { checkSources } from './recordChecks/sources.ts';
import { entrySchemas, type RecordFile } from './schema.ts';

/** The files as they came: JSON of any shape, and the text of the article. */
export type RawRecord = { readonly [File in RecordFile]: unknown } & { readonly article: string };

/** Checks that hold for whatever part of the record has the right shape. */
const CHECKS = [checkReferences, checkDates, checkSources, checkEntries];

/** Checks of the record as a whole: an entry left out for its shape would make them blame its neighbours. */
const WHOLE_CHECKS = [checkOrphans, checkMembers];

function readId(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  return typeof id === 'string' ? id : `#${index}`;
}

function listIds(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.map(readId) : [];
}

/** The entries that fit their schema; what is wrong with the others goes to `problems`. */
function parseFile<File extends RecordFile>(
  file: File,
  raw: unknown,
  problems: Problem[],
): readonly RecordData[File][number][] {
  if (!Array.isArray(raw)) {
    problems.push(`data/${file}.json: is not a list`);
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((entry: unknown, index) => {
    const id = readId(entry, index);
    if (seen.has(id)) problems.push(`${at(file, id)}: the id stands twice`);
    seen.add(id);
    const result = entrySchemas[file].safeParse(entry);
    if (result.success) return [result.data];
    problems.push(...result.error.issues.map((issue) => `${at(file, id, issue.path.join('.'))}: ${issue.message}`));
    return [];
  });
}

/**
 * The record: every entry of the right shape, every id, date, quote and count in agreement with the others.
 * @throws Error listing every problem, one a line, path first.
 */
export function parseRecord({ article, ...files }: RawRecord): RecordData {
  const problems: Problem[] = [];
  const record: RecordData = {
    sources: parseFile('sources', files.sources, problems),
    people: parseFile('people', files.people, problems),
    countries: parseFile('countries', files.countries, problems),
    places: parseFile('places', files.places, problems),
    timeline: parseFile('timeline', files.timeline, problems),
    gapVersions: parseFile('gapVersions', files.gapVersions, problems),
    disagreements: parseFile('disagreements', files.disagreements, problems),
  };
  const ids = new Map(Object.entries(files).map(([file, raw]) => [file, new Set(listIds(raw))]));
  const input: CheckInput = { record, article, has: (file, id) => ids.get(file)?.has(id) ?? false };
  const checks = problems.length === 0 ? [...CHECKS, ...WHOLE_CHECKS] : CHECKS;
  problems.push(...checks.flatMap((check) => check(input)));
  if (problems.length > 0) {
    throw new Error(
      `The record has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}`,
    );
  }
  return record;
}

/**
 * The files of `data/` under a repository's root, not yet looked at.
 * @throws Error naming every file that cannot be read or is not JSON.
 */
export function readRecordFiles(root: string): RawRecord {
  const problems: Problem[] = [];
  const read = (path: string): string => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      problems.push(`${path}: cannot be read`);
      return '';
    }
  };
  const readJson = (file: RecordFile): unknown => {
    const path = `data/${file}.json`;
    const text = read(path);
    if (text === '') return [];
    try {
      return JSON.parse(text);
    } catch (error) {
      problems.push(`${path}: is not JSON: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  };
  const raw: RawRecord = {
    article: read('data/article.txt'),
    sources: readJson('sources'),
    people: readJson('people'),
    countries: readJson('countries'),
    places: readJson('places'),
    timeline: readJson('timeline'),
    gapVersions: readJson('gapVersions'),
    disagreements: readJson('disagreements'),
  };
  if (problems.length > 0) throw new Error(`The record cannot be loaded:\n${problems.join('\n')}`);
  return raw;
}

/**
 * The record of the repository at `root`, read and checked.
 * @throws Error listing every problem, one a line, path first.
 */
export function loadRecord(root: string): RecordData {
  return parseRecord(readRecordFiles(root));
}
