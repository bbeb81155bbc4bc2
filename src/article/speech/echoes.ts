import type { Block, Span } from '../article.ts';
import { sliceSpan } from '../article.ts';
import { findEntity } from './entities.ts';
import type { RawStatement } from './statements.ts';

function toPattern(words: string): RegExp {
  return new RegExp(words.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/g, '\\s+'), 'i');
}

/**
 * Phrases in single or double marks in headlines and cross-headings that repeat words of the body: each is given to whoever
 * says those words there, or to nobody when they are not found.
 */
export function findEchoes(
  source: string,
  blocks: readonly Block[],
  spoken: readonly Block[],
  statements: readonly RawStatement[],
): readonly RawStatement[] {
  const echoes: RawStatement[] = [];
  for (const block of blocks) {
    if (block.type !== 'crosshead' && block.type !== 'headline') continue;
    const text = sliceSpan(source, block.text);
    for (const match of text.matchAll(/(?<=^|[\s(])['"‘“](?=\S)([^"“”]{2,80}?)['"’”](?=$|[\s.,;:!?)])/g)) {
      const words = match[1] ?? '';
      const start = block.text.start + match.index + 1;
      const pattern = toPattern(words);
      const found = spoken.flatMap((one, index) => {
        const at = pattern.exec(sliceSpan(source, one.text));
        return at === null
          ? []
          : [{ index, span: { start: one.text.start + at.index, end: one.text.start + at.index + at[0].length } }];
      })[0];
      const said = found === undefined ? undefined : findHolder(statements, found.span);
      if (said === undefined || found === undefined) continue;
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
        evidence: [block.text, found.span],
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
