import type { Block, ParsedArticle, Span } from '../article/article.ts';
import { sliceSpan } from '../article/article.ts';
import { parseLines } from '../article/lines.ts';
import { listDoubts, MOST_DOUBTS } from '../build/article/doubts.ts';

/** Words of a line that the list repeats. */
const mostWords = 60;

/** The words of a span on one line, shortened. */
function quote(source: string, span: Span): string {
  const words = sliceSpan(source, span).replace(/\s+/g, ' ').trim();
  return `“${words.length > mostWords ? `${words.slice(0, mostWords)}…` : words}”`;
}

function lineOf(blocks: readonly Block[], span: Span): number {
  return blocks.find((block) => span.start < block.span.end)?.lines[0] ?? 1;
}

/**
 * For the editor of a story: what a reader will see and the parser is in doubt of, the most doubtful first, each with its
 * line, its offsets (as `overrides.json` may have them), the reason and its words. The digest of the text comes first.
 */
export function formatEditorsList(source: string, article: ParsedArticle): readonly string[] {
  const { blocks, statements } = article;
  const entries = listDoubts(article);
  const lines = entries
    .slice(0, MOST_DOUBTS)
    .map(({ span, say }) => `  line ${lineOf(blocks, span)}, ${span.start}-${span.end}: ${say} ${quote(source, span)}`);
  const more = entries.length - lines.length;
  const set = [...blocks, ...statements].filter(({ because }) => because.sure === 'overridden').length;
  return [
    `Text ${article.source.sha256}, ${article.source.lines} lines`,
    lines.length === 0 ? 'Nothing that a reader will see is in doubt.' : `To be looked at (${entries.length}):`,
    ...lines,
    ...(more === 0 ? [] : [`  and ${more} more, all less doubtful than these.`]),
    ...(set === 0 ? [] : [`Overridden: ${set}`]),
  ];
}

/** The text as the parser has it, line by line with its number and what the line was taken for: what `line 14` means. */
export function formatLines(source: string, { blocks }: ParsedArticle): string {
  const types = new Map(blocks.map(({ text, type }) => [text.start, type]));
  const lines = parseLines(source).map(({ n, text }) =>
    `${String(n).padStart(5)}  ${(types.get(text.start) ?? '').padEnd(16)} ${sliceSpan(source, text)}`.trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
