import { z } from 'zod';
import type { Disagreement, GapVerdict, GapVersion } from '../../page/comparisons.ts';
import { type DayPart, RECORD_KINDS, RECORD_LAYERS, type RecordItem } from '../../page/record.ts';
import { confidence, partialDate, quote, side, slug, sourceIds, text } from './common.ts';

const dayPart: z.ZodType<DayPart> = z.enum([
  'morning-council',
  'briefing',
  'afternoon-council',
  'after-talks',
  'not-given',
  'publication',
]);

const verdict: z.ZodType<GapVerdict> = z.enum(['covered', 'partly', 'not-covered', 'partly-or-not']);

/** What the record says: the timeline, the versions of the gap, the disagreements. */
export const recordItem: z.ZodType<RecordItem> = z.strictObject({
  id: slug,
  layer: z.enum(RECORD_LAYERS),
  kind: z.enum(RECORD_KINDS),
  side,
  happened: partialDate.nullable(),
  said: partialDate.nullable(),
  published: partialDate.nullable(),
  precision: z.enum(['day', 'month', 'year']),
  inferred: z.boolean(),
  dayPart: dayPart.nullable(),
  title: text.max(80),
  text: text.max(400),
  speakers: z.array(slug),
  countries: z.array(slug),
  place: slug.nullable(),
  quote: quote.nullable(),
  articleWords: text.nullable(),
  sources: sourceIds,
  confidence,
  note: text.nullable(),
});

export const gapVersion: z.ZodType<GapVersion> = z
  .strictObject({
    id: slug,
    date: partialDate.nullable(),
    dateSays: text,
    who: text,
    side,
    verdicts: z.array(
      z.strictObject({
        country: slug,
        verdict,
        extent: text.nullable(),
      }),
    ),
    region: text.nullable(),
    reason: z.strictObject({ kind: z.enum(['range-class', 'location', 'none']), words: text.nullable() }),
    quote: quote.nullable(),
    sources: sourceIds,
    confidence,
    note: text.nullable(),
  })
  .refine((v) => v.verdicts.length > 0 || v.region !== null, 'a version names a country or a region')
  .refine(
    (v) => (v.reason.kind === 'none') === (v.reason.words === null),
    'a reason has words, and no reason has none',
  );

export const disagreement: z.ZodType<Disagreement> = z.strictObject({
  id: slug,
  question: text,
  values: z.array(z.strictObject({ value: text, who: text, later: z.boolean(), sources: sourceIds })).min(2),
  note: text.nullable(),
  later: text.nullable(),
  countries: z.array(slug),
});
