import { escapeHtml } from './escapeHtml.ts';
import type { NamedQuote, PageData } from './pageData.ts';
import { findSpeaker } from './selection.ts';

/** What an embedded page may do in another one: open our page in a new tab, and nothing else. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** Width and height of an embed, in pixels; it fits narrower places too. */
export const embedSizes = { quote: { width: 600, height: 320 }, map: { width: 800, height: 700 } } as const;

/** Paths under the folder that the site is served from. */
export const quoteEmbedPath = (slug: string): string => `embed/q/${slug}/`;
export const mapEmbedPath = 'embed/map/';

const formatSnippet = (
  path: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  site: string,
): string =>
  `<iframe src="${escapeHtml(new URL(path, site).href)}" title="${escapeHtml(title)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy"></iframe>`;

/** The code that shows a quote in another page; `site` is the address that ours is served from, ending in "/". */
export const formatQuoteSnippet = (page: PageData, quote: NamedQuote, site: string): string => {
  const speaker = findSpeaker(page, quote.speakerId)?.name ?? page.archive.outlet;
  return formatSnippet(quoteEmbedPath(quote.slug), `Quote, ${speaker}: ${quote.title}`, embedSizes.quote, site);
};

/** The code that shows the map in another page. */
export const formatMapSnippet = (page: PageData, site: string): string =>
  formatSnippet(mapEmbedPath, `Map: ${page.story.mapTitle}`, embedSizes.map, site);
