import { z } from 'zod';
import type { Block, ParsedArticle, Span, Statement } from '../../article/article.ts';
import { parseLines } from '../../article/lines.ts';
import { findStatement } from '../../article/overrides.ts';
import type { Edit } from '../../review/reviewData.ts';
import { locate, type OverridesFile, overridesSchema } from '../article/overrides.ts';
import type { Story } from '../article/story.ts';

type BlockEntry = OverridesFile['blocks'][number];
type StatementEntry = OverridesFile['statements'][number];

const span = { start: z.int().nonnegative(), end: z.int().positive() };
const { text, blocks } = overridesSchema.shape;

/** An edit as the panel sends it, in the terms of `overrides.json`. */
export const editSchema: z.ZodType<Edit> = z.strictObject({
  text,
  blocks: z.array(z.strictObject({ ...span, type: blocks.unwrap().element.shape.type })),
  statements: z.array(z.strictObject({ ...span, speaker: z.string().trim().min(1).max(200).nullable() })),
  release: z.array(z.strictObject(span)),
});

export const NO_CORRECTIONS = (sha256: string): OverridesFile => ({ text: sha256, blocks: [], statements: [] });

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a span stands, as a person would write it: its line, with the words when they are not all of it. */
const createPlace = (source: string) => {
  const lines = parseLines(source);
  return (at: Span) => {
    const line = lines.findIndex((one) => one.text.start <= at.start && at.end <= one.text.end) + 1;
    const words = source.slice(at.start, at.end);
    for (const place of [{ line }, { line, words }]) {
      const found = locate(place, source, lines);
      if (typeof found !== 'string' && found.start === at.start && found.end === at.end) return place;
    }
    return { start: at.start, end: at.end };
  };
};

/**
 * The corrections after an edit: what it sets replaces what was set there before, and a reset line loses all its corrections. A new
 * headline takes the place of the old one, which is left out.
 */
export const layEdit = (document: OverridesFile, edit: Edit, { saved, parsed }: Story): OverridesFile => {
  const { source } = saved;
  const lines = parseLines(source);
  const place = createPlace(source);
  const spanOf = (entry: BlockEntry | StatementEntry): Span => {
    const found = locate(entry, source, lines);
    return typeof found === 'string' ? { start: 0, end: 0 } : found;
  };
  const blocksAt = (at: Span): readonly Block[] => parsed.blocks.filter((block) => meets(block.text, at));

  const types = new Map<Block, BlockEntry>();
  for (const entry of document.blocks) {
    const touched = blocksAt(spanOf(entry));
    for (const block of touched)
      types.set(block, touched.length === 1 ? entry : { ...place(block.text), type: entry.type });
  }
  const said = new Map<Statement, StatementEntry>();
  for (const entry of document.statements) {
    const statement = findStatement(parsed.statements, spanOf(entry));
    if (statement !== null) said.set(statement, { ...said.get(statement), ...entry });
  }

  for (const at of edit.release) {
    for (const block of blocksAt(at)) types.delete(block);
    for (const statement of [...said.keys()])
      if (statement.content.some((part) => meets(part, at))) said.delete(statement);
  }
  for (const { start, end, type } of edit.blocks) {
    for (const block of blocksAt({ start, end })) types.set(block, { ...place(block.text), type });
    if (type !== 'headline') continue;
    for (const old of parsed.blocks)
      if (old.type === 'headline' && !meets(old.text, { start, end }))
        types.set(old, { ...place(old.text), type: 'chrome' });
  }
  for (const { start, end, speaker } of edit.statements) {
    const statement = findStatement(parsed.statements, { start, end });
    const kind = statement && said.get(statement)?.kind;
    if (statement) said.set(statement, { ...place({ start, end }), speaker, ...(kind && { kind }) });
  }
  return { text: document.text, blocks: [...types.values()], statements: [...said.values()] };
};

/** Drops speaker corrections that no longer apply because the edit changed the type of their line. */
export const dropIdle = (
  document: OverridesFile,
  edit: Edit,
  source: string,
  { diagnostics }: Pick<ParsedArticle, 'diagnostics'>,
): OverridesFile => {
  const lines = parseLines(source);
  const idle = diagnostics.filter(
    ({ code, span: at }) => code === 'override' && edit.blocks.some((one) => meets(one, at)),
  );
  const isIdle = (entry: StatementEntry): boolean => {
    const at = locate(entry, source, lines);
    return typeof at !== 'string' && idle.some(({ span: { start, end } }) => start === at.start && end === at.end);
  };
  return { ...document, statements: document.statements.filter((entry) => !isIdle(entry)) };
};
