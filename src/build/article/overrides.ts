import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BlockType, Span, StatementKind } from '../../article/article.ts';
import { type Line, parseLines } from '../../article/lines.ts';
import type { Overrides } from '../../article/overrides.ts';
import { refusal } from '../refusal.ts';

const BLOCK_TYPES =
  'ssiError chrome stamp tools headline byline standfirst paragraph crosshead question imageAlt caption figure pullQuote pullQuoteSource boxTitle boxItem boxLink boxParagraph skip readerHeading readerQuote readerName comment commentAuthor form note relatedHeading relatedLink relatedDate externalLink disclaimer package promo footer unknown'.split(
    ' ',
  ) as readonly BlockType[];
const STATEMENT_KINDS: readonly StatementKind[] = ['direct', 'partial', 'indirect', 'pull', 'echo'];

/** Where a correction applies: offsets, or a line of the numbered text, of which `words` may pick out some. */
const where = {
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  line: z.int().positive().optional(),
  words: z.string().min(1).optional(),
};

export type Where = {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly line?: number | undefined;
  readonly words?: string | undefined;
};

export const overridesSchema = z.strictObject({
  text: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the saved page, as 64 hexadecimal digits'),
  blocks: z.array(z.strictObject({ ...where, type: z.enum(BLOCK_TYPES) })).default([]),
  statements: z
    .array(
      z.strictObject({
        ...where,
        speaker: z.string().trim().min(1).nullable().optional(),
        kind: z.enum(STATEMENT_KINDS).optional(),
      }),
    )
    .default([]),
});

/** An `overrides.json` as it is written. */
export type OverridesFile = z.infer<typeof overridesSchema>;

/** The stretch of the text that a correction is for, or the sentence that says why there is none. */
export function locate({ start, end, line, words }: Where, source: string, lines: readonly Line[]): Span | string {
  if (line === undefined) {
    if (start === undefined || end === undefined || start >= end) return 'needs a "line", or a "start" before an "end"';
    return { start, end };
  }
  const text = lines[line - 1]?.text;
  if (text === undefined || text.start === text.end)
    return `line ${line} has no words; the text has ${lines.length} lines`;
  if (words === undefined) return text;
  const at = source.slice(text.start, text.end).indexOf(words);
  if (at < 0) return `line ${line} does not have the words "${words}"`;
  return { start: text.start + at, end: text.start + at + words.length };
}

/**
 * An editor's corrections, as `json` gives them, of the saved page whose bytes have the digest `sha256` and whose text is
 * `source`; `file` is what complaints call them.
 * @throws RangeError naming everything that is wrong with them, or the text that they are for when that is another one
 */
export const checkOverrides = (json: unknown, file: string, sha256: string, source: string): Overrides => {
  const { data, error } = overridesSchema.safeParse(json);
  if (error)
    throw refusal(error.issues.map(({ path, message }) => `${file} > ${path.join(' > ')}: ${message}`).join('\n'));
  if (data.text !== sha256) throw refusal(`${file}: is for the text ${data.text}; this one is ${sha256}`);
  const lines = parseLines(source);
  const problems: string[] = [];
  const place = (key: string, one: Where, i: number): readonly Span[] => {
    const span = locate(one, source, lines);
    if (typeof span !== 'string') return [span];
    problems.push(`${file} > ${key} > ${i}: ${span}`);
    return [];
  };
  const overrides: Overrides = {
    blocks: data.blocks.flatMap((one, i) => place('blocks', one, i).map((span) => ({ ...span, type: one.type }))),
    statements: data.statements.flatMap((one, i) =>
      place('statements', one, i).map((span) => ({ ...span, speaker: one.speaker, kind: one.kind })),
    ),
  };
  if (problems.length > 0) throw refusal(problems.join('\n'));
  return overrides;
};

/**
 * The JSON of a file.
 * @throws RangeError saying why it has none
 */
export const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refusal(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
