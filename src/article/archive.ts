import type { BlockId, Diagnostic, ParsedArticle } from './article.ts';
import { sliceSpan } from './article.ts';
import type { Markup } from './blocks/markup.ts';

/** The code of the diagnostic that says that a page was read although nothing shows it to be of the archive. */
export const FOREIGN = 'foreign';

export const NOT_OF_THE_ARCHIVE =
  'Not such a story: no line says when it was last updated as these pages do, and nothing on it is the archive’s own. Add --anyway to have its paragraphs and quotations read all the same.';

/** Lines that only the archive's pages have. */
const OWN_LINE =
  /^(BBC NEWS\b.*|Story from BBC NEWS:?|(©|\(C\)) ?BBC\b.*|BBC (©|Copyright).*|The BBC is not responsible for the content of external.*|(.{0,40}, )?BBC News( website| Online)?(, .{3,30})?)$/i;

/** Whether anything shows that a page is of the archive: its stamp, its address, its markup, or a line that only those pages have. */
export function isOfArchive(
  source: string,
  { stamp, blocks }: ParsedArticle,
  markup: Markup,
  url: string | null,
): boolean {
  if (stamp !== null || url !== null || markup.published !== null) return true;
  if (markup.regions.some(({ kind }) => kind === 'body')) return true;
  return blocks.some(
    ({ type, text }) =>
      type !== 'paragraph' && type !== 'standfirst' && OWN_LINE.test(sliceSpan(source, text).replace(/\s+/g, ' ')),
  );
}

/**
 * A page that is not of the archive, with no more said of it than its paragraphs, its quotations, whoever the words beside
 * these name, and a headline that its markup gives.
 */
export function readForeign(article: ParsedArticle): ParsedArticle {
  const renamed = new Map<BlockId, BlockId>();
  let unknown = 0;
  const blocks = article.blocks.map((block) => {
    const kept =
      block.because.sure === 'overridden' ||
      block.type === 'paragraph' ||
      block.type === 'standfirst' ||
      (block.type === 'headline' && block.because.sure === 'stated');
    if (kept) return block;
    unknown += 1;
    renamed.set(block.id, `unknown-${unknown}`);
    return {
      ...block,
      id: `unknown-${unknown}` as const,
      type: 'unknown' as const,
      because: { ...block.because, rule: 'not-of-the-archive', sure: 'guessed' as const },
    };
  });
  const opened: Diagnostic[] = [];
  const statements = article.statements
    .filter(({ blockIds }) => !blockIds.some((id) => renamed.has(id)))
    .map((statement) => {
      const [span] = statement.content;
      if (statement.because.sure !== 'guessed' || statement.speakerId === null || span === undefined) return statement;
      opened.push({ code: 'unknown-speaker', span, say: 'Nothing on the page tells who says this.' });
      const { source: _, ...rest } = statement;
      return { ...rest, speakerId: null };
    });
  const said = new Set(statements.map(({ id }) => id));
  const [first] = article.blocks;
  return {
    ...article,
    title: blocks.find(({ type }) => type === 'headline')?.text ?? null,
    byline: null,
    blocks,
    statements,
    timeline: article.timeline.filter(({ statementId }) => said.has(statementId)),
    related: [],
    diagnostics: [
      ...(first === undefined
        ? []
        : [
            {
              code: FOREIGN,
              span: first.text,
              say: 'Nothing shows that this page is of the archive; only paragraphs and quotations were read.',
            },
          ]),
      ...[...article.diagnostics.filter(({ code }) => code !== 'unknown-line'), ...opened].toSorted(
        (a, b) => a.span.start - b.span.start,
      ),
    ],
  };
}
