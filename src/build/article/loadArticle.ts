import { FOREIGN } from '../../article/archive.ts';
import type { ParsedArticle } from '../../article/article.ts';
import type { PageBlock } from '../../page/pageText.ts';
import type { Annotations } from './annotations.ts';
import { placeAnnotations } from './articleAnnotations.ts';
import { createSpeech, createStories } from './articleSpeech.ts';
import { createText, isShown } from './articleText.ts';
import { dayOf, formatDay, formatUkTime } from './formatDate.ts';
import { createQuoteLinks } from './quoteLinks.ts';

/**
 * One parsed article as the page shows it. Without annotations each direct quotation gets a link of its own.
 * `sourceIds` names the article among the sources; `problems` collects every annotation that does not fit the text.
 */
export const createArticle = (
  source: string,
  parsed: ParsedArticle,
  annotations: Annotations | null,
  sourceIds: readonly string[],
  problems: string[],
) => {
  const text = createText(source, parsed);
  const speech = createSpeech(parsed, text, sourceIds);
  const placed = placeAnnotations(
    annotations ?? { quotes: createQuoteLinks(text, speech), terms: [] },
    text,
    speech,
    problems,
  );
  const marks = [...text.marks, ...speech.marks, ...placed.marks];
  const blocks = text.shown.map(
    ({ id, kind, text: words }): PageBlock => ({
      id,
      kind,
      number: /^p\d+$/.test(id) ? Number(id.slice(1)) : null,
      text: words,
      marks: marks
        .filter(({ blockId }) => blockId === id)
        .map(({ blockId: _, ...mark }) => mark)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    }),
  );
  const corrected = parsed.blocks.filter(({ because }) => because.sure === 'overridden');
  return {
    archive: {
      outlet: parsed.diagnostics.some(({ code }) => code === FOREIGN) ? 'A saved page' : 'BBC News',
      headline: parsed.title ? text.cut(parsed.title) : '',
      updatedUtc: parsed.stamp?.instantUtc ?? '',
      updatedUk: parsed.stamp ? formatUkTime(parsed.stamp.ukLocal) : '',
      day: formatDay(dayOf(parsed)),
      revision: parsed.source.sha256.slice(0, 6),
      corrections: corrected.length + parsed.statements.filter(({ because }) => because.sure === 'overridden').length,
      leftOut: corrected.filter(({ type }) => !isShown(type)).length,
    },
    blocks,
    speakers: speech.speakers,
    statements: speech.statements,
    entries: [...createStories(parsed, text, sourceIds), ...speech.entries],
    quotes: placed.quotes,
    sentences: text.sentences,
    placeMarks: text.placeMarks,
    terms: placed.terms,
  };
};
