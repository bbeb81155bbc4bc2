import { type Block, type Span, sliceSpan } from '../../article/article.ts';
import type { ReviewData, ReviewLine, ReviewStatement } from '../../review/reviewData.ts';
import { isShown } from '../article/articleText.ts';
import { listDoubts } from '../article/doubts.ts';
import type { Story } from '../article/story.ts';
import { explainRule } from '../explainRule.ts';

const lies = ({ start, end }: Span, { span }: Block): boolean => span.start <= start && end <= span.end;

/** A story as its editor sees it; `file` holds `corrections` corrections of it so far. */
export const createReviewData = ({ saved, parsed }: Story, file: string, corrections: number): ReviewData => {
  const { blocks, speakers, statements } = parsed;
  const cut = (span: Span): string => sliceSpan(saved.source, span).replace(/\s+/g, ' ');
  const nameOf = (id: string | null): string | null => speakers.find((one) => one.id === id)?.name ?? null;
  const doubts = listDoubts(parsed);

  const lines = blocks.map((block): ReviewLine => {
    const said = statements.flatMap(({ kind, content: [span], speakerId, because }): readonly ReviewStatement[] => {
      if (kind === 'echo' || kind === 'pull' || span === undefined || !lies(span, block)) return [];
      const doubtful = doubts.some(({ span: { start } }) => start === span.start);
      return [{ ...span, words: cut(span), speaker: nameOf(speakerId), because: explainRule(because.rule), doubtful }];
    });
    return {
      ...block.text,
      line: block.lines[0],
      blockId: block.id,
      type: block.type,
      words: cut(block.text),
      shown: isShown(block.type),
      set:
        block.because.sure === 'overridden' ||
        statements.some(({ content: [span], because }) => because.sure === 'overridden' && span && lies(span, block)),
      doubts: doubts.filter(({ span }) => lies(span, block)).map(({ say }) => say),
      statements: said,
    };
  });
  const doubtful = doubts.flatMap(({ span }) => {
    const home = blocks.findIndex((block) => lies(span, block));
    return home < 0 ? [] : [home];
  });
  return {
    file,
    text: saved.sha256,
    corrections,
    lines,
    doubtful: [...new Set(doubtful)],
    speakers: speakers.map(({ name }) => name),
  };
};
