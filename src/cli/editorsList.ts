import type { Block, ParsedArticle, Span } from '../article/article.ts';
import { sliceSpan } from '../article/article.ts';

const most = 60;

/** The words of a span on one line, shortened. */
function quote(source: string, span: Span): string {
  const words = sliceSpan(source, span).replace(/\s+/g, ' ').trim();
  return `“${words.length > most ? `${words.slice(0, most)}…` : words}”`;
}

function lineOf(blocks: readonly Block[], span: Span): number {
  return blocks.find((block) => span.start < block.span.end)?.lines[0] ?? 1;
}

/**
 * For the editor of a story: what the parser could not tell and what it only guessed, each with its line, its offsets (as
 * `overrides.json` wants them), its words and the reason. The digest of the text comes first.
 */
export function formatEditorsList(source: string, article: ParsedArticle): readonly string[] {
  const { blocks, speakers, statements, diagnostics } = article;
  const at = (span: Span, reason: string) =>
    `  line ${lineOf(blocks, span)}, ${span.start}-${span.end}: ${reason} ${quote(source, span)}`;
  const unread = diagnostics.map(({ span, say }) => at(span, say));
  const guessed = [
    ...blocks
      .filter(({ because, type }) => because.sure === 'guessed' && type !== 'unknown')
      .map(({ text, type, because }) => at(text, `Taken for ${type} (${because.rule}).`)),
    ...statements
      .filter(({ because, speakerId }) => because.sure === 'guessed' && speakerId !== null)
      .flatMap(({ content, speakerId, because }) =>
        content
          .slice(0, 1)
          .map((span) => at(span, `Given to ${speakers.find(({ id }) => id === speakerId)?.name} (${because.rule}).`)),
      ),
  ];
  const set = [...blocks, ...statements].filter(({ because }) => because.sure === 'overridden').length;
  return [
    `Text ${article.source.sha256}, ${article.source.lines} lines`,
    unread.length === 0 ? 'Nothing was left unread.' : `Not read (${unread.length}):`,
    ...unread,
    ...(guessed.length === 0 ? [] : [`Guessed, to be looked at (${guessed.length}):`, ...guessed]),
    ...(set === 0 ? [] : [`Overridden: ${set}`]),
  ];
}
