import { parseView } from '../../page/address/viewState.ts';
import { findChapter } from '../../page/chapters.ts';
import { mapEmbedPath, quoteEmbedPath } from '../../page/embeds.ts';
import { escapeHtml } from '../../page/escapeHtml.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { findSpeaker, hasMap, selectSelection } from '../../page/selection.ts';
import { titleOf } from '../../page/titles.ts';
import { cardPath, cardSize, describeCard } from './cards/cardText.ts';
import { addressOf } from './siteUrl.ts';
import { formatStructuredData } from './structuredData.ts';

/** What the page at a path is called, in a tab, a search result and a shared card. */
const titlesOf = (page: PageData, path: string): { title: string; description: string } => {
  const view = parseView({ pathname: path, search: '', hash: '' });
  const selection = selectSelection(page, view);
  const { quote } = selection;
  const title = titleOf(page, view, selection);
  const chapter = findChapter(view.chapter);
  if (chapter) return { title, description: chapter.teaser };
  if (!quote) return { title, description: page.story.description };
  const speaker = findSpeaker(page, quote.speakerId);
  // Only words that the article prints in quotation marks are put in quotation marks here.
  const words = quote.voice === 'direct' ? `“${quote.exact}”` : quote.exact;
  return {
    title,
    description: `${words} (${[speaker?.name, speaker?.role, page.archive.outlet, page.archive.day].filter(Boolean).join(', ')})`,
  };
};

/** The picture that stands beside a shared link. Networks want its whole address: without one there is no picture. */
const cardOf = (page: PageData, quote: NamedQuote | null): readonly (readonly [name: string, content: string])[] => {
  const image = addressOf(page.siteUrl, cardPath(quote));
  if (image === null) return [['twitter:card', 'summary']];
  const alt = describeCard(page, quote);
  return [
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', `${cardSize.width}`],
    ['og:image:height', `${cardSize.height}`],
    ['og:image:alt', alt],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image', image],
    ['twitter:image:alt', alt],
  ];
};

/**
 * The elements of the head that differ from page to page. Of a site whose address is not known, the canonical address is a
 * path and what would need a whole address is left out.
 */
export const formatHead = (page: PageData, path: string): string => {
  const { title, description } = titlesOf(page, path);
  const { target, chapter } = parseView({ pathname: path, search: '', hash: '' });
  const quote = page.quotes.find(({ slug }) => target?.kind === 'quote' && slug === target.slug) ?? null;
  const address = addressOf(page.siteUrl, path);
  const embed = chapter !== null ? null : quote ? quoteEmbedPath(quote.slug) : hasMap(page) ? mapEmbedPath : null;
  const about = embed && addressOf(page.siteUrl, `${embed}oembed.json`);
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(address ?? path)}">`,
    meta('property', 'og:site_name', page.story.name),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(address === null ? [] : [meta('property', 'og:url', address)]),
    ...cardOf(page, quote).map(([name, content]) => meta(name.startsWith('og:') ? 'property' : 'name', name, content)),
    ...(about === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(about)}" title="${escapeHtml(title)}">`,
        ]),
    ...(chapter === null ? [formatStructuredData(page, quote ? [quote] : page.quotes, address)] : []),
  ].join('\n');
};
