import { z } from 'zod';
import type { Country, CountryRole, Person, Place, Source } from '../../page/record.ts';
import { partialDate, side, slug, sourced, sourceId, sourceIds, text } from './common.ts';

/** What the record refers to: sources, people, countries, places. */
export const source: z.ZodType<Source> = z
  .strictObject({
    id: sourceId,
    title: text,
    ourTitle: z.boolean(),
    publisher: text,
    via: text.nullable(),
    date: partialDate.nullable(),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    noAddress: text.nullable(),
    kind: z.enum(['official', 'news', 'research', 'comment', 'reference', 'data', 'software']),
    lang: z.enum(['ar', 'cs', 'de', 'en', 'fr', 'hu', 'no', 'pl', 'ro', 'ru', 'zh']),
    read: z.enum(['whole', 'opening', 'entry', 'nothing']),
    shelf: z.enum(['record', 'model']),
    sameAs: sourceId.nullable(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    note: text.nullable(),
  })
  .refine((s) => (s.url === null) !== (s.noAddress === null), 'give an address, or say in noAddress why there is none');

export const person: z.ZodType<Person> = z.strictObject({
  id: slug,
  kind: z.enum(['person', 'body']),
  name: text,
  role: text,
  asOf: partialDate,
  side,
  speaksFor: text,
  inArticle: z.boolean(),
  about: text.nullable(),
  later: text.nullable(),
  sources: sourceIds,
});

const countryRole: z.ZodType<CountryRole> = z.strictObject({
  kind: z.enum([
    'named-in-article',
    'interceptor-host',
    'radar-host',
    'not-covered',
    'partly-not-covered',
    'named-threat',
    'objector',
    'proposer',
    'headquarters',
    'considered',
    'named-in-gap-report',
  ]),
  words: text,
  origin: z.enum(['article', 'record']),
  sources: sourceIds,
});

export const country: z.ZodType<Country> = z.strictObject({
  id: slug,
  a3: z.string().regex(/^[A-Z]{3}$/),
  name: text,
  partOf: slug.nullable(),
  nato: z.strictObject({ since: partialDate, act: z.enum(['signing', 'accession']), sources: sourceIds }).nullable(),
  roles: z.array(countryRole),
  about: sourced.nullable(),
  later: sourced.nullable(),
});

export const place: z.ZodType<Place> = z
  .strictObject({
    id: slug,
    name: text,
    country: slug.nullable(),
    lonLat: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
    accuracy: z.enum(['site', 'city', 'area']).nullable(),
    sources: z.array(sourceId),
    note: text.nullable(),
  })
  .refine(
    (p) => p.lonLat === null || (p.accuracy !== null && p.sources.length > 0),
    'a point needs a source and says what it marks',
  );
