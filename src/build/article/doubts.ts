import type { ParsedArticle, Span } from '../../article/article.ts';
import { isShown } from './articleText.ts';

/** A place of the text that an editor should look at, and why; the lower its rank, the more a reader would be misled. */
export type EditorDoubt = { readonly span: Span; readonly say: string; readonly rank: number };

/** What an editor looks through in a few minutes; of the rest it is said how much there is. */
export const MOST_DOUBTS = 20;

/** How much a reader would be misled by each finding, the worst first; codes not listed concern lines that are not printed. */
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

/** What a reader will see and the parser is in doubt of, the most doubtful first. What an editor has set is in no doubt. */
export function listDoubts({ blocks, speakers, statements, diagnostics }: ParsedArticle): readonly EditorDoubt[] {
  const startsOf = (chosen: typeof statements) =>
    new Set(chosen.flatMap(({ content }) => content.map(({ start }) => start)));
  const whole = startsOf(statements.filter(({ kind }) => kind === 'direct'));
  const settled = startsOf(statements.filter(({ because }) => because.sure === 'overridden'));
  const found = diagnostics.flatMap(({ code, span, say }): readonly EditorDoubt[] => {
    const rank = ranks[code];
    const isUnnamed = code === 'unknown-speaker';
    if (rank === undefined || (isUnnamed && settled.has(span.start))) return [];
    return [{ span, say, rank: isUnnamed && !whole.has(span.start) ? UNNAMED_PHRASE : rank }];
  });
  const given = statements.flatMap(({ content, kind, speakerId, because }): readonly EditorDoubt[] => {
    const [span] = content;
    if (because.sure !== 'guessed' || speakerId === null || span === undefined || kind === 'echo') return [];
    const name = speakers.find(({ id }) => id === speakerId)?.name ?? speakerId;
    return [{ span, say: `Given to ${name}; nothing beside it says so.`, rank: GUESSED_SPEAKER }];
  });
  const taken = blocks.flatMap(({ text, type, because }): readonly EditorDoubt[] =>
    because.sure === 'guessed' && isShown(type)
      ? [{ span: text, say: `Taken for ${type} (${because.rule.replaceAll('-', ' ')}).`, rank: GUESSED_BLOCK }]
      : [],
  );
  return [...found, ...given, ...taken].toSorted((a, b) => a.rank - b.rank || a.span.start - b.span.start);
}
