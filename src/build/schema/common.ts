import { z } from 'zod';
import {
  type Confidence,
  type PartialDate,
  type Quote,
  RECORD_SIDES,
  type RecordSide,
  type Sourced,
  type SourceId,
} from '../../page/record.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** False for 2007-04-31 as for anything that is not YYYY, YYYY-MM or YYYY-MM-DD. */
function isRealDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(iso);
}

/** At most this many words of anybody's text are quoted. */
const QUOTE_WORDS = 15;

export const text = z.string().trim().min(1);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');
export const sourceId: z.ZodType<SourceId> = z.templateLiteral([z.enum(['hist', 'phys']), '-', z.int().positive()]);
export const sourceIds = z.array(sourceId).min(1);
export const side: z.ZodType<RecordSide> = z.enum(RECORD_SIDES);

export const partialDate: z.ZodType<PartialDate> = z
  .string()
  .regex(DATE)
  .refine(isRealDate, { error: (issue) => `${JSON.stringify(issue.input)} is not a real date` });

export const sourced: z.ZodType<Sourced> = z.strictObject({ text, sources: sourceIds });

export const confidence: z.ZodType<Confidence> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once') }),
  z.strictObject({ kind: z.literal('one-origin') }),
  z.strictObject({ kind: z.literal('independent'), count: z.int().min(2) }),
]);

export const quote: z.ZodType<Quote> = z.strictObject({
  text: text.refine((words) => words.split(/\s+/).length < QUOTE_WORDS, `a quote has fewer than ${QUOTE_WORDS} words`),
  speaker: slug.nullable(),
  source: sourceId,
});
