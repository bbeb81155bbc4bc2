import { z } from 'zod';
import { disagreement, gapVersion, recordItem } from './schema/entries.ts';
import { country, person, place, source } from './schema/references.ts';

/** One schema for each file of the record, named as the record names it. */
export const recordSchemas = {
  sources: z.array(source),
  people: z.array(person),
  countries: z.array(country),
  places: z.array(place),
  timeline: z.array(recordItem),
  gapVersions: z.array(gapVersion),
  disagreements: z.array(disagreement),
} as const;

/** A file of the record: `data/<name>.json`. */
export type RecordFile = keyof typeof recordSchemas;
