import type { Passage } from '../../anchor/anchor.ts';
import { CITATION_FORMATS } from '../../anchor/cite/cite.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { findAuthor } from '../../page/speakers.ts';
import { readPassage } from './passage.ts';

/** A passage as it is cited: its words, whose they are, and the link to it. */
export type CitationSubject = {
  readonly words: string;
  readonly speaker: string | null;
  readonly kind: 'direct' | 'reported';
  readonly href: string;
  /** The named quote that it is, which alone can be embedded. */
  readonly quote: NamedQuote | null;
};

export type Citation = { readonly id: string; readonly label: string; readonly text: string };

export const citeQuote = (page: PageData, quote: NamedQuote, href: string): CitationSubject => ({
  words: quote.exact,
  speaker: findAuthor(page, quote.speakerId)?.name ?? null,
  kind: quote.voice === 'direct' ? 'direct' : 'reported',
  href,
  quote,
});

/**
 * A passage that lies wholly inside one statement is its speaker's; of statements inside each other the closest holds. Any
 * other is in the article's own words, as far as can be said.
 */
export const citePassage = (page: PageData, { start, end }: Passage, href: string): CitationSubject => {
  const marks = page.blocks.find(({ id }) => id === start.blockId)?.marks ?? [];
  const [closest] = marks
    .filter(
      (mark) =>
        mark.kind === 'statement' &&
        start.blockId === end.blockId &&
        mark.start <= start.offset &&
        end.offset <= mark.end,
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const statement = page.statements.find(({ id }) => id === closest?.id);
  return {
    words: readPassage(page, { start, end }),
    speaker: findAuthor(page, statement?.speakerId ?? null)?.name ?? null,
    kind: statement?.voice === 'direct' ? 'direct' : 'reported',
    href,
    quote: null,
  };
};

/**
 * A citation in every format, its link resolved against `here`, the address of the page; none for a story whose day or
 * address is not known.
 */
export const formatCitations = (page: PageData, subject: CitationSubject, here: string): readonly Citation[] => {
  const { outlet, headline, url, updatedUtc, revision } = page.archive;
  if (url === null || updatedUtc === '') return [];
  const article = { headline, outlet, address: url, lastUpdated: updatedUtc.slice(0, 10), revision };
  const { words, speaker, kind } = subject;
  const link = new URL(subject.href, here).href;
  return CITATION_FORMATS.map(({ id, label, format }) => ({
    id,
    label,
    text: format(article, { words, speaker, kind, link }),
  }));
};
