import type { Block, Span } from '../article.ts';
import { sliceSpan } from '../article.ts';
import { findEntity } from './entities.ts';
import type { RawStatement } from './statements.ts';

function toPattern(words: string): RegExp {
  return new RegExp(words.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/g, '\\s+'), 'i');
}

/** Far more phrases than a story has in its headings; for each of them the whole text is searched. */
const MOST_PHRASES = 40;

/** Where the words stand first. */
function findWords(source: string, spoken: readonly Block[], pattern: RegExp): Span | null {
  for (const { text } of spoken) {
    const at = pattern.exec(sliceSpan(source, text));
    if (at !== null) return { start: text.start + at.index, end: text.start + at.index + at[0].length };
  }
  return null;
}

/**
 * Phrases in single or double quotation marks in headlines and cross-headings that repeat words of the body: each is given the speaker of
 * the statement that holds those words. A phrase that no statement repeats is left out.
 */
export function findEchoes(
  source: string,
  blocks: readonly Block[],
  spoken: readonly Block[],
  statements: readonly RawStatement[],
): readonly RawStatement[] {
  const echoes: RawStatement[] = [];
  let looked = 0;
  for (const block of blocks) {
    if (block.type !== 'crosshead' && block.type !== 'headline') continue;
    const text = sliceSpan(source, block.text);
    for (const match of text.matchAll(/(?<=^|[\s(])['"‘“](?=\S)([^"“”]{2,80}?)['"’”](?=$|[\s.,;:!?)])/g)) {
      const words = match[1] ?? '';
      const start = block.text.start + match.index + 1;
      const pattern = toPattern(words);
      looked += 1;
      if (looked > MOST_PHRASES) return echoes;
      const found = findWords(source, spoken, pattern);
      const said = found === null ? undefined : findHolder(statements, found);
      if (said === undefined || found === null) continue;
      echoes.push({
        ...said,
        kind: 'echo',
        content: [{ start, end: start + words.length }],
        cue: null,
        source: null,
        entity: said.entity === null ? null : findEntity(said.entity),
        via: null,
        blockIds: [block.id],
        rule: 'heading-repeats-the-body',
        evidence: [block.text, found],
        sure: 'inferred',
      });
    }
  }
  return echoes;
}

function findHolder(statements: readonly RawStatement[], span: Span): RawStatement | undefined {
  const holding = statements.filter(({ content }) =>
    content.some((one) => one.start <= span.start && one.end >= span.end),
  );
  return holding.toSorted((a, b) => length(a) - length(b))[0];
}

function length({ content }: RawStatement): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
