import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordData } from '../../page/record.ts';
import { entrySchemas, type RecordFile } from '../schema.ts';
import { at, type CheckInput, type Problem } from './checks/common.ts';
import { checkDates } from './checks/dates.ts';
import { checkEntries, checkMembers } from './checks/entries.ts';
import { checkOrphans, checkReferences } from './checks/references.ts';
import { checkSources } from './checks/sources.ts';

/** The files as they came: JSON of any shape, and the text of the article with the day on which it was published. */
export type RawRecord = { readonly [File in RecordFile]: unknown } & { readonly article: string; readonly day: string };

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
    problems.push(`${file}.json: is not a list`);
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
 * The entries of the right shape, every id, date, quote and count checked against the others. What is wrong goes to
 * `problems`, one line each, path first; the result is sound only when nothing was added there.
 */
export function parseRecord({ article, day, ...files }: RawRecord, problems: Problem[]): RecordData {
  const wrong: Problem[] = [];
  const record: RecordData = {
    sources: parseFile('sources', files.sources, wrong),
    people: parseFile('people', files.people, wrong),
    countries: parseFile('countries', files.countries, wrong),
    places: parseFile('places', files.places, wrong),
    timeline: parseFile('timeline', files.timeline, wrong),
    gapVersions: parseFile('gapVersions', files.gapVersions, wrong),
    disagreements: parseFile('disagreements', files.disagreements, wrong),
  };
  const ids = new Map(Object.entries(files).map(([file, raw]) => [file, new Set(listIds(raw))]));
  const input: CheckInput = { record, article, day, has: (file, id) => ids.get(file)?.has(id) ?? false };
  const checks = wrong.length === 0 ? [...CHECKS, ...WHOLE_CHECKS] : CHECKS;
  problems.push(...wrong, ...checks.flatMap((check) => check(input)));
  return record;
}

/**
 * The files of the record in a folder, not yet looked at; a file that cannot be read or is not JSON comes as `null`.
 * Beside them the article that they are about.
 */
export function readRecordFiles(
  folder: string,
  about: Pick<RawRecord, 'article' | 'day'>,
  problems: Problem[],
): RawRecord {
  const readJson = (file: RecordFile): unknown => {
    let text: string;
    try {
      text = readFileSync(join(folder, `${file}.json`), 'utf8');
    } catch {
      problems.push(`${file}.json: cannot be read`);
      return null;
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      problems.push(`${file}.json: is not JSON: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  };
  return {
    ...about,
    sources: readJson('sources'),
    people: readJson('people'),
    countries: readJson('countries'),
    places: readJson('places'),
    timeline: readJson('timeline'),
    gapVersions: readJson('gapVersions'),
    disagreements: readJson('disagreements'),
  };
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`The record has ${count}:\n${problems.join('\n')}`);
}

/** The day of the article that this repository is about. */
const OUR_DAY = '2007-04-19';

/**
 * The record of the repository at `root`, read and checked.
 * @throws Error listing every problem, one a line, path first.
 */
export function loadRecord(root: string): RecordData {
  const problems: Problem[] = [];
  const folder = join(root, 'data');
  const raw = readRecordFiles(
    folder,
    { article: readFileSync(join(folder, 'article.txt'), 'utf8'), day: OUR_DAY },
    problems,
  );
  // Checked against files that are not there, the others would all look wrong.
  throwIfAny(problems);
  const record = parseRecord(raw, problems);
  throwIfAny(problems);
  return record;
}
