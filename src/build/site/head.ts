import { findChapter } from '../../page/chapters.ts';
import { mapEmbedPath, quoteEmbedPath } from '../../page/embeds.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { selectSelection } from '../../page/selection.ts';
import { titleOf } from '../../page/titles.ts';
import { parseView } from '../../page/viewState.ts';
import { cardPath, cardSize, describeCard } from './cardText.ts';
import { formatStructuredData } from './structuredData.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the page at a path is called, in a tab, a search result and a shared card. */
const titlesOf = (page: PageData, path: string): { title: string; description: string } => {
  const view = parseView({ pathname: path, search: '', hash: '' });
  const selection = selectSelection(page, view);
  const { quote } = selection;
  const title = titleOf(page, view, selection);
  const chapter = findChapter(view.chapter);
  if (chapter) return { title, description: chapter.teaser };
  if (!quote) return { title, description: page.story.description };
  const speaker = page.speakers.find(({ id }) => id === quote.speakerId);
  // Only words that the article prints in quotation marks are put in quotation marks here.
  const words = quote.voice === 'direct' ? `“${quote.exact}”` : quote.exact;
  return {
    title,
    description: `${words} (${[speaker?.name, speaker?.role, page.archive.outlet, page.archive.day].filter(Boolean).join(', ')})`,
  };
};

/** The picture that stands beside a shared link. */
const cardOf = (page: PageData, quote: NamedQuote | null): readonly (readonly [name: string, content: string])[] => {
  const image = new URL(cardPath(quote), page.siteUrl).href;
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

/** The elements of the head that differ from page to page. */
export const formatHead = (page: PageData, path: string): string => {
  const { title, description } = titlesOf(page, path);
  const { target, chapter } = parseView({ pathname: path, search: '', hash: '' });
  const quote = page.quotes.find(({ slug }) => target?.kind === 'quote' && slug === target.slug) ?? null;
  const address = new URL(path, page.siteUrl).href;
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    meta('property', 'og:site_name', page.story.name),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    ...cardOf(page, quote).map(([name, content]) => meta(name.startsWith('og:') ? 'property' : 'name', name, content)),
    ...(chapter === null && (quote || page.baseMap.countries.length > 0)
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(new URL(`${quote ? quoteEmbedPath(quote.slug) : mapEmbedPath}oembed.json`, page.siteUrl).href)}" title="${escapeHtml(title)}">`,
        ]
      : []),
    ...(chapter === null ? [formatStructuredData(page, quote ? [quote] : page.quotes, address)] : []),
  ].join('\n');
};
