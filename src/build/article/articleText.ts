import { segmentSentences } from '../../anchor/sentences.ts';
import { type Block, type ParsedArticle, type Span, sliceSpan } from '../../article/article.ts';
import type { BlockKind, Mark, Sentence } from '../../page/pageText.ts';
import { inReadingOrder } from '../../page/readingOrder.ts';
import { mapIdOf } from '../map/baseMapNames.ts';

/** A mark and the block that it lies in. */
export type PlacedMark = Mark & { readonly blockId: string };

/** A stretch of one block's text. */
export type Stretch = { readonly blockId: string; readonly start: number; readonly end: number };

const kinds: Readonly<Partial<Record<Block['type'], BlockKind>>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  byline: 'byline',
  question: 'question',
  imageAlt: 'alt',
  caption: 'caption',
  figure: 'figure',
  boxTitle: 'box-title',
  boxItem: 'box',
  boxLink: 'box',
  boxParagraph: 'box',
  pullQuote: 'pull-quote',
  pullQuoteSource: 'pull-quote-source',
  readerHeading: 'reader-heading',
  readerQuote: 'pull-quote',
  readerName: 'pull-quote-source',
  comment: 'comment',
  commentAuthor: 'comment-author',
};

/** Whether the page prints blocks of a type. */
export const isShown = (type: Block['type']): boolean => kinds[type] !== undefined;

/** The blocks whose sentences are listed: on a country's card, in the search and for the sentence cursor. */
const sentenceKinds: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'caption']);

/** The blocks that the page prints, with what the rest of the build asks of their text: cuts, places, sentences. */
export const createText = (source: string, parsed: ParsedArticle) => {
  const cut = (span: Span): string => sliceSpan(source, span);
  const shown = parsed.blocks.flatMap((block) => {
    const kind = kinds[block.type];
    return kind === undefined ? [] : [{ id: block.id, kind, span: block.text, text: cut(block.text) }];
  });

  /** A span of the source as a stretch of the block that holds it; null when no printed block does. */
  const stretchOf = (span: Span): Stretch | null => {
    const home = shown.find((block) => block.span.start <= span.start && span.end <= block.span.end);
    return home ? { blockId: home.id, start: span.start - home.span.start, end: span.end - home.span.start } : null;
  };

  const mentions = parsed.places.flatMap(({ id, kind, countryId, mentions: all }) =>
    all.flatMap(({ span, form }) => {
      const stretch = stretchOf(span);
      const regionId = kind === 'region' ? null : mapIdOf(countryId ?? id);
      return stretch && regionId ? [{ ...stretch, regionId, form }] : [];
    }),
  );
  /** The countries that a stretch names, by their own name, their people's or their capital's. */
  const regionsIn = ({ blockId, start, end }: Stretch): readonly string[] => [
    ...new Set(
      mentions
        .filter((mention) => mention.blockId === blockId && mention.start < end && start < mention.end)
        .map(({ regionId }) => regionId),
    ),
  ];

  const listed = new Set(shown.filter(({ kind }) => sentenceKinds.has(kind)).map(({ id }) => id as string));
  const named = mentions
    .filter(({ form, blockId }) => form === 'name' && listed.has(blockId))
    .map(({ form: _, ...mention }) => ({ ...mention, id: `place-${mention.blockId}-${mention.start}` }));
  const sentences = inReadingOrder(shown)
    .filter(({ kind }) => sentenceKinds.has(kind))
    .flatMap(({ id: blockId, text }) =>
      segmentSentences(text).map(({ start, end }): Sentence => {
        const stretch = { blockId, start, end };
        return { ...stretch, text: text.slice(start, end), regionIds: regionsIn(stretch) };
      }),
    );
  return {
    cut,
    shown,
    stretchOf,
    regionsIn,
    sentences,
    placeMarks: Object.fromEntries(named.map(({ id, regionId }) => [id, regionId])),
    marks: named.map(({ id, blockId, start, end }): PlacedMark => ({ id, kind: 'place', blockId, start, end })),
  };
};

export type ArticleText = ReturnType<typeof createText>;
