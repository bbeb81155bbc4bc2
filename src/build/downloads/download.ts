import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecordData } from '../../page/record.ts';
import type { DownloadLink, Offer } from '../../sources/sourcesData.ts';
import { readChecked } from '../readChecked.ts';
import { type DataFile, dataFiles } from './dataFiles.ts';
import { formatSourcesBibtex, formatSourcesCslJson } from './downloadSources.ts';
import { formatTimelineCsv } from './downloadTimeline.ts';

/** A file to write, its path relative to the root of the built site. */
export type Download = { readonly path: string; readonly text: string };

/** What a reader can take away: the files, and how the page lists them. */
export type Downloads = { readonly files: readonly Download[]; readonly offers: readonly Offer[] };

/** Another form of a file, for a program that does not read our JSON. */
type Form = Download & Pick<DownloadLink, 'words'>;

const formsOf = (name: string, record: RecordData): readonly Form[] => {
  if (record.sources.length === 0) return [];
  if (name === 'timeline') return [{ path: 'data/timeline.csv', words: 'CSV', text: formatTimelineCsv(record) }];
  if (name !== 'sources') return [];
  return [
    { path: 'data/sources.csl.json', words: 'CSL-JSON', text: formatSourcesCslJson(record.sources) },
    { path: 'data/sources.bib', words: 'BibTeX', text: formatSourcesBibtex(record.sources) },
  ];
};

/** JSON Schema (draft 2020-12) of a file, from the schema that the build itself checks with. `story` is the name of the page. */
const formatJsonSchema = ({ holds, schema }: DataFile, story: string): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: `${story}: ${holds}`, ...rest }, null, 2)}\n`;
};

/**
 * Every file of facts that the folder of a story has, to the letter, with its schema and its other forms. A file that the
 * page makes no use of, and so has not looked at, must hold its schema all the same: what is wrong goes to `problems`.
 */
export const createDownloads = async (
  folder: string | null,
  record: RecordData,
  story: string,
  problems: string[],
): Promise<Downloads> => {
  const files: Download[] = [];
  const offers: Offer[] = [];
  if (folder === null) return { files, offers };
  for (const file of dataFiles.filter(({ name }) => existsSync(join(folder, `${name}.json`)))) {
    const { name, holds, schema } = file;
    await readChecked(join(folder, `${name}.json`), schema, problems);
    const path = `data/${name}.json`;
    const schemaPath = `data/schema/${name}.schema.json`;
    const forms = formsOf(name, record);
    files.push(
      { path, text: await readFile(join(folder, `${name}.json`), 'utf8') },
      { path: schemaPath, text: formatJsonSchema(file, story) },
      ...forms.map(({ path, text }) => ({ path, text })),
    );
    offers.push({
      holds,
      forms: [{ path, words: `${name}.json` }, ...forms.map(({ path, words }) => ({ path, words }))],
      schema: schemaPath,
    });
  }
  return { files, offers };
};
