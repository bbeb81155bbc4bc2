import type { z } from 'zod';
import type { RecordData } from '../page/record.ts';
import { disagreement, gapVersion, recordItem } from './schema/entries.ts';
import { country, person, place, source } from './schema/references.ts';

/** A file of the record: `data/<name>.json`, a list of entries. */
export type RecordFile = keyof RecordData;

/** The schema of one entry of each file. */
export const entrySchemas: { readonly [File in RecordFile]: z.ZodType<RecordData[File][number]> } = {
  sources: source,
  people: person,
  countries: country,
  places: place,
  timeline: recordItem,
  gapVersions: gapVersion,
  disagreements: disagreement,
};
