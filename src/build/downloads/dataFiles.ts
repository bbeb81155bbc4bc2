import { z } from 'zod';
import { annotationsSchema } from '../article/annotations.ts';
import { storyWordsSchema } from '../article/storyWords.ts';
import { statementsSchema } from '../chapters/why.ts';
import { scenariosSchema, sitesSchema, systemsSchema } from '../record/catalogue.ts';
import { citiesSchema } from '../record/loadSites.ts';
import { outcomeSchema } from '../record/outcome.ts';
import { entrySchemas } from '../schema.ts';
import { permalinksSchema } from '../site/permalinks.ts';

/** A JSON file that the folder of a story may have. */
export type DataFile = {
  /** Without its ending. */
  readonly name: string;
  /** What it holds, for the reader who may take it away. */
  readonly holds: string;
  /** What the build checks it with. */
  readonly schema: z.ZodType;
};

/** Every such file, in the order in which they are offered. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'timeline',
    holds: 'What was said and done before, on and after the day',
    schema: z.array(entrySchemas.timeline),
  },
  { name: 'sources', holds: 'Every source, and how much of it was read', schema: z.array(entrySchemas.sources) },
  {
    name: 'people',
    holds: 'Who speaks, in which office and in whose name',
    schema: z.array(entrySchemas.people),
  },
  {
    name: 'countries',
    holds: 'Countries: their membership and their part on the day, and what came later',
    schema: z.array(entrySchemas.countries),
  },
  { name: 'places', holds: 'Where the entries of the timeline took place', schema: z.array(entrySchemas.places) },
  {
    name: 'gapVersions',
    holds: 'Published statements of who would be left out, country by country',
    schema: z.array(entrySchemas.gapVersions),
  },
  {
    name: 'disagreements',
    holds: 'Questions on which the sources differ, with every answer',
    schema: z.array(entrySchemas.disagreements),
  },
  { name: 'outcome', holds: 'What became of the plan, in a few sentences and steps', schema: outcomeSchema },
  {
    name: 'coverageStatements',
    holds: 'Statements of who would be covered, as they stand beside the model',
    schema: statementsSchema,
  },
  { name: 'scenarios', holds: 'The scenarios of the model', schema: scenariosSchema },
  { name: 'systems', holds: 'The numbers of the model, each with its range and its sources', schema: systemsSchema },
  { name: 'sites', holds: 'The sites, launch points and towns of the model', schema: sitesSchema },
  { name: 'cities', holds: 'The cities to which distances are measured', schema: citiesSchema },
  {
    name: 'annotations',
    holds: 'The named quotes and the explained words of the article',
    schema: annotationsSchema,
  },
  { name: 'permalinks', holds: 'Every named quote that was ever published', schema: permalinksSchema },
  { name: 'story', holds: 'What this page calls itself, and the key of its map', schema: storyWordsSchema },
];
