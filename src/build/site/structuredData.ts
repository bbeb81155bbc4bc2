import { defaultView, formatView } from '../../page/address/viewState.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { findAuthor } from '../../page/speakers.ts';
import { formatScriptData } from './scriptData.ts';
import { addressOf } from './siteUrl.ts';

const describeQuote = (page: PageData, quote: NamedQuote) => {
  const speaker = findAuthor(page, quote.speakerId);
  // Reported words are the article's: only direct ones are given to who said them.
  const said = quote.voice === 'direct' && speaker;
  // The article gives an office to people alone; to groups and governments it gives only what they belong to.
  const url = addressOf(page.siteUrl, formatView({ ...defaultView, target: { kind: 'quote', slug: quote.slug } }));
  const kind = speaker?.role.includes(', ') ? 'Person' : 'Organization';
  return {
    '@type': 'Quotation',
    name: quote.title,
    text: quote.exact,
    ...(url !== null && { url }),
    ...(said && { creator: { '@type': kind, name: speaker.name } }),
  };
};

/**
 * The article and its quotes for programs that read pages. It says when the text was last changed, not when it was first published, which
 * is not known.
 */
export const formatStructuredData = (page: PageData, quotes: readonly NamedQuote[], address: string | null): string => {
  const { headline, outlet, updatedUtc, url } = page.archive;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    inLanguage: 'en-GB',
    ...(address !== null && { mainEntityOfPage: address }),
    publisher: { '@type': 'Organization', name: outlet },
    ...(updatedUtc !== '' && { dateModified: updatedUtc }),
    ...(url !== null && { isBasedOn: url }),
    hasPart: quotes.map((quote) => describeQuote(page, quote)),
  };
  return formatScriptData('type="application/ld+json"', article);
};
