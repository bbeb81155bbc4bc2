import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  embedSizes,
  formatMapSnippet,
  formatQuoteSnippet,
  mapEmbedPath,
  quoteEmbedPath,
} from '../../../page/embeds.ts';
import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { hasMap } from '../../../page/selection.ts';
import { addressOf } from '../siteUrl.ts';
import { cardPath, cardSize } from './cardText.ts';
import { MapEmbed, QuoteEmbed } from './Embed.tsx';

type File = { readonly path: string; readonly text: string };
type Size = { readonly width: number; readonly height: number };

const render = (embed: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(embed)}\n`;

const describeRich = (page: PageData, siteUrl: string, title: string, html: string, size: Size, card: string): string =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: page.story.name,
      provider_url: siteUrl,
      html,
      ...size,
      thumbnail_url: addressOf(siteUrl, card),
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    },
    null,
    2,
  )}\n`;

const createQuoteEmbed = (page: PageData, quote: NamedQuote): readonly File[] => {
  const folder = quoteEmbedPath(quote.slug);
  const { siteUrl } = page;
  const file = { path: `${folder}index.html`, text: render(createElement(QuoteEmbed, { page, quote })) };
  if (siteUrl === null) return [file];
  const snippet = formatQuoteSnippet(page, quote, siteUrl);
  const text = describeRich(page, siteUrl, quote.title, snippet, embedSizes.quote, cardPath(quote));
  return [file, { path: `${folder}oembed.json`, text }];
};

const createMapEmbed = (page: PageData): readonly File[] => {
  const { siteUrl, story } = page;
  if (!hasMap(page)) return [];
  const file = { path: `${mapEmbedPath}index.html`, text: render(createElement(MapEmbed, { page })) };
  if (siteUrl === null) return [file];
  const snippet = formatMapSnippet(page, siteUrl);
  const text = describeRich(page, siteUrl, story.mapTitle, snippet, embedSizes.map, cardPath(null));
  return [file, { path: `${mapEmbedPath}oembed.json`, text }];
};

/**
 * The pages that others may frame, each with the oEmbed file that describes it. That file holds whole addresses, so a site
 * whose own is not known has none.
 */
export const createEmbeds = (page: PageData): readonly File[] => [
  ...page.quotes.flatMap((quote) => createQuoteEmbed(page, quote)),
  ...createMapEmbed(page),
];
