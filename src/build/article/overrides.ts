import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BlockType, StatementKind } from '../../article/article.ts';
import type { Overrides } from '../../article/overrides.ts';
import { refusal } from '../refusal.ts';

const BLOCK_TYPES =
  'ssiError chrome stamp tools headline byline standfirst paragraph crosshead question imageAlt caption figure pullQuote pullQuoteSource boxTitle boxItem boxLink boxParagraph skip readerHeading readerQuote readerName comment commentAuthor form note relatedHeading relatedLink relatedDate externalLink disclaimer package promo footer unknown'.split(
    ' ',
  ) as readonly BlockType[];
const STATEMENT_KINDS: readonly StatementKind[] = ['direct', 'partial', 'indirect', 'pull', 'echo'];

const span = { start: z.int().nonnegative(), end: z.int().positive() };

const overridesSchema: z.ZodType<Overrides & { readonly text: string }> = z.strictObject({
  text: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the saved page, as 64 hexadecimal digits'),
  blocks: z.array(z.strictObject({ ...span, type: z.enum(BLOCK_TYPES) })).default([]),
  statements: z
    .array(
      z.strictObject({
        ...span,
        speaker: z.string().trim().min(1).nullable().optional(),
        kind: z.enum(STATEMENT_KINDS).optional(),
      }),
    )
    .default([]),
});

/**
 * An editor's corrections of the saved page whose bytes have the digest `sha256`.
 * @throws RangeError naming everything that is wrong with the file, or the text that it is for when that is another one
 */
export const readOverrides = async (file: string, sha256: string): Promise<Overrides> => {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refusal(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { data, error } = overridesSchema.safeParse(json);
  if (error)
    throw refusal(error.issues.map(({ path, message }) => `${file} > ${path.join(' > ')}: ${message}`).join('\n'));
  if (data.text !== sha256) throw refusal(`${file}: is for the text ${data.text}; this one is ${sha256}`);
  return data;
};
