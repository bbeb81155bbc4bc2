import type { ParsedArticle } from '../article/article.ts';
import type { PageBlock } from '../state/page.ts';
import type { Annotations } from './annotations.ts';
import { placeAnnotations } from './articleAnnotations.ts';
import { createSpeech, createStories } from './articleSpeech.ts';
import { createText } from './articleText.ts';
import { formatUkTime } from './formatDate.ts';

/** One parsed article as the page shows it. `problems` collects every annotation that does not fit the text. */
export const createArticle = (source: string, parsed: ParsedArticle, annotations: Annotations, problems: string[]) => {
  const text = createText(source, parsed);
  const speech = createSpeech(parsed, text);
  const placed = placeAnnotations(annotations, text, speech, problems);
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
  return {
    archive: {
      outlet: 'BBC News',
      headline: parsed.title ? text.cut(parsed.title) : '',
      updatedUtc: parsed.stamp?.instantUtc ?? '',
      updatedUk: parsed.stamp ? formatUkTime(parsed.stamp.ukLocal) : '',
      revision: parsed.source.sha256.slice(0, 6),
    },
    blocks,
    speakers: speech.speakers,
    statements: speech.statements,
    timeline: [...createStories(parsed, text), ...speech.timeline],
    quotes: placed.quotes,
    sentences: text.sentences,
    placeMarks: text.placeMarks,
    terms: placed.terms,
  };
};
