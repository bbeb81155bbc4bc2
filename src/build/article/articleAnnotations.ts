import type { NamedQuote } from '../../page/pageData.ts';
import type { Term } from '../../page/pageText.ts';
import type { Annotations } from './annotations.ts';
import type { ArticleSpeech } from './articleSpeech.ts';
import type { ArticleText, PlacedMark, Stretch } from './articleText.ts';
import { findOnce } from './findOnce.ts';

/** How well a mark and a stretch fit: 1 when they are the same, less the more one has that the other has not. */
const likeness = (mark: Stretch, stretch: Stretch): number =>
  (Math.min(mark.end, stretch.end) - Math.max(mark.start, stretch.start)) /
  (Math.max(mark.end, stretch.end) - Math.min(mark.start, stretch.start));

/** Ties the editor's quotes and terms to the text by their exact words; what does not fit goes to `problems`. */
export const placeAnnotations = (
  { quotes, terms }: Annotations,
  { shown, regionsIn }: ArticleText,
  { marks: said, statements, speakerOf }: ArticleSpeech,
  problems: string[],
) => {
  const marks: PlacedMark[] = [];
  const locate = (path: string, blockId: string, exact: string): Stretch | null => {
    const home = shown.find(({ id }) => id === blockId);
    if (!home) problems.push(`annotations.json > ${path}: the article has no block "${blockId}"`);
    const found = home && findOnce(home.text, exact, `annotations.json > ${path}: "${exact}" in ${blockId}`, problems);
    return found ? { blockId, ...found } : null;
  };

  const placedQuotes = quotes.flatMap(({ slug, block, exact, title }): NamedQuote[] => {
    const stretch = locate(`quotes > ${slug}`, block, exact);
    if (!stretch) return [];
    marks.push({ id: `q-${slug}`, kind: 'quote', ...stretch });
    const inside = said
      .filter((mark) => mark.blockId === block && mark.start < stretch.end && stretch.start < mark.end)
      .sort((a, b) => likeness(b, stretch) - likeness(a, stretch));
    const statement = statements.find(({ id }) => id === inside[0]?.id);
    const speaker = speakerOf(statement?.speakerId ?? null);
    return [
      {
        slug,
        ...stretch,
        exact,
        title,
        statementIds: [...new Set(inside.map(({ id }) => id))],
        speakerId: speaker?.id ?? null,
        viaId: statement?.viaId ?? null,
        voice: statement?.voice ?? 'article',
        regionIds: [...new Set([...regionsIn(stretch), ...(speaker?.regionId ? [speaker.regionId] : [])])],
      },
    ];
  });

  const placedTerms = terms.flatMap(({ id, block, exact, term, meaning, sources }): Term[] => {
    const stretch = locate(`terms > ${id}`, block, exact);
    if (!stretch) return [];
    marks.push({ id: `term-${id}`, kind: 'term', ...stretch });
    return [{ id, term, meaning, sourceIds: sources }];
  });
  return { quotes: placedQuotes, terms: placedTerms, marks };
};
