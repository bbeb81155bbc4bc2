import type { Block, ParsedArticle, Span } from '../article/article.ts';
import { sliceSpan } from '../article/article.ts';
import { parseLines } from '../article/lines.ts';
import { isShown } from '../build/article/articleText.ts';

/** Words of a line that the list repeats. */
const mostWords = 60;

/** What an editor looks through in a few minutes; of the rest the list says how much there is. */
const mostEntries = 20;

type Entry = { readonly span: Span; readonly say: string; readonly rank: number };

/** How much a reader would be misled by each finding, the worst first; what is not here is about lines that nobody sees. */
const ranks: Readonly<Record<string, number>> = {
  foreign: 0,
  override: 0,
  'no-headline': 1,
  'no-body': 1,
  'no-stamp': 1,
  'stamp-disagrees': 1,
  cut: 2,
  'quote-not-closed': 2,
  'quote-not-opened': 2,
  'unknown-speaker': 3,
};

const GUESSED_SPEAKER = 4;
const GUESSED_BLOCK = 5;
const UNNAMED_PHRASE = 6;

/** The words of a span on one line, shortened. */
function quote(source: string, span: Span): string {
  const words = sliceSpan(source, span).replace(/\s+/g, ' ').trim();
  return `“${words.length > mostWords ? `${words.slice(0, mostWords)}…` : words}”`;
}

function lineOf(blocks: readonly Block[], span: Span): number {
  return blocks.find((block) => span.start < block.span.end)?.lines[0] ?? 1;
}

function listEntries({ blocks, speakers, statements, diagnostics }: ParsedArticle): readonly Entry[] {
  const whole = new Set(
    statements.filter(({ kind }) => kind === 'direct').flatMap(({ content }) => content.map(({ start }) => start)),
  );
  const found = diagnostics.flatMap(({ code, span, say }): readonly Entry[] => {
    const rank = ranks[code];
    if (rank === undefined) return [];
    return [{ span, say, rank: code === 'unknown-speaker' && !whole.has(span.start) ? UNNAMED_PHRASE : rank }];
  });
  const given = statements.flatMap(({ content, kind, speakerId, because }): readonly Entry[] => {
    const [span] = content;
    if (because.sure !== 'guessed' || speakerId === null || span === undefined || kind === 'echo') return [];
    const name = speakers.find(({ id }) => id === speakerId)?.name ?? speakerId;
    return [{ span, say: `Given to ${name}; nothing beside it says so.`, rank: GUESSED_SPEAKER }];
  });
  const taken = blocks.flatMap(({ text, type, because }): readonly Entry[] =>
    because.sure === 'guessed' && isShown(type)
      ? [{ span: text, say: `Taken for ${type} (${because.rule.replaceAll('-', ' ')}).`, rank: GUESSED_BLOCK }]
      : [],
  );
  return [...found, ...given, ...taken].toSorted((a, b) => a.rank - b.rank || a.span.start - b.span.start);
}

/**
 * For the editor of a story: what a reader will see and the parser is in doubt of, the most doubtful first, each with its
 * line, its offsets (as `overrides.json` may have them), the reason and its words. The digest of the text comes first.
 */
export function formatEditorsList(source: string, article: ParsedArticle): readonly string[] {
  const { blocks, statements } = article;
  const entries = listEntries(article);
  const lines = entries
    .slice(0, mostEntries)
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
