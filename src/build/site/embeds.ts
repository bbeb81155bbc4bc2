import { embedSizes, formatMapSnippet, formatQuoteSnippet, mapEmbedPath, quoteEmbedPath } from '../../page/embeds.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { selectRoles } from '../../page/selection.ts';
import { drawCardMap } from './cardMap.ts';
import { cardPath, cardSize, describeVoice, printQuote } from './cardText.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An embed fetches nothing: it is set in the fonts that the reader has. */
const style = `:root{color-scheme:light dark;--paper:light-dark(#faf8f3,#14181d);--ink:light-dark(#1c2127,#e8e6e1);--muted:light-dark(#5b6470,#a3abb5)}
body{margin:0;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}
h1{margin:0 0 .5rem;font-size:.875rem;font-weight:600}
figure,blockquote,p{margin:0}
blockquote{font:1.375rem/1.4 Georgia,serif}
figcaption{margin-top:.75rem;border-top:1px solid var(--muted);padding-top:.5rem;font-size:.875rem}
svg{display:block;width:100%;height:auto}
text{font:600 19px system-ui,sans-serif;fill:#1c2127;stroke:#faf8f3;stroke-width:4px;paint-order:stroke;text-anchor:middle}
a{color:inherit;display:inline-block;padding:.75rem 0}
a:focus-visible{outline:3px solid;outline-offset:2px}`;

const frame = (title: string, address: string, body: string): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(address)}">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const readOn = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}" target="_blank" rel="noopener">${words}</a>`;

const embedQuote = (page: PageData, quote: NamedQuote): string => {
  const speaker = page.speakers.find(({ id }) => id === quote.speakerId);
  const { outlet, day, headline } = page.archive;
  const who = [speaker?.name ?? outlet, speaker?.role].filter(Boolean).join(', ');
  const address = new URL(`q/${quote.slug}/#q-${quote.slug}`, page.siteUrl).href;
  return frame(
    `${speaker?.name ?? outlet}: ${quote.title}`,
    address.split('#')[0] ?? address,
    `<h1>${escapeHtml(page.story.name)}</h1>
<figure>
<blockquote cite="${escapeHtml(address)}"><p>${escapeHtml(printQuote(quote))}</p></blockquote>
<figcaption>
<p><b>${escapeHtml(who)}</b>; ${describeVoice(quote)}. In the article “${escapeHtml(headline)}”, ${escapeHtml([outlet, day].filter(Boolean).join(', '))}.</p>
<p>${readOn(address, 'Read it in its place (new tab)')}</p>
</figcaption>
</figure>`,
  );
};

const embedMap = (page: PageData): string => {
  const { width, height, countries } = page.baseMap;
  // The article's claims alone: what other sources say of a country is on the page, where they can be named.
  const claimed = page.regions
    .map((region) => ({ ...region, roles: selectRoles(region, false) }))
    .filter(({ roles, inFrame }) => roles.length > 0 && inFrame);
  const labels = claimed.map(({ id, name }) => {
    const [x, y] = countries.find((shape) => shape.id === id)?.label ?? [0, 0];
    return `<text x="${x}" y="${y}">${escapeHtml(name)}</text>`;
  });
  const said = claimed.map(({ name, roles }) => `${name}: ${roles.map(({ words }) => words).join(', ')}`);
  return frame(
    page.story.mapTitle,
    page.siteUrl,
    `<h1>${escapeHtml(page.story.mapTitle)}</h1>
<figure>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(said.join('; '))}">${drawCardMap(page, null, { x: 0, y: 0, width })}${labels.join('')}</svg>
<figcaption>
<p>Hatched: not covered, as the article says; broken hatching: not covered in parts, which it does not name. It draws no line and gives no coordinates.</p>
<p>${readOn(new URL('#map', page.siteUrl).href, `${escapeHtml(page.story.name)}: the article, its map and its timeline (new tab)`)}</p>
</figcaption>
</figure>`,
  );
};

const describeRich = (
  page: PageData,
  title: string,
  html: string,
  size: { width: number; height: number },
  quote: NamedQuote | null,
) =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: page.story.name,
      provider_url: page.siteUrl,
      html,
      ...size,
      thumbnail_url: new URL(cardPath(quote), page.siteUrl).href,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    },
    null,
    2,
  )}\n`;

/** The pages that others may frame, each with the oEmbed file that describes it. */
export const createEmbeds = (page: PageData): readonly { readonly path: string; readonly text: string }[] => [
  ...page.quotes.flatMap((quote) => [
    { path: `${quoteEmbedPath(quote.slug)}index.html`, text: embedQuote(page, quote) },
    {
      path: `${quoteEmbedPath(quote.slug)}oembed.json`,
      text: describeRich(page, quote.title, formatQuoteSnippet(page, quote, page.siteUrl), embedSizes.quote, quote),
    },
  ]),
  ...(page.baseMap.countries.length === 0
    ? []
    : [
        { path: `${mapEmbedPath}index.html`, text: embedMap(page) },
        {
          path: `${mapEmbedPath}oembed.json`,
          text: describeRich(page, page.story.mapTitle, formatMapSnippet(page, page.siteUrl), embedSizes.map, null),
        },
      ]),
];

/** What every embed is styled with, for the policy that allows nothing else. */
export const embedStyle = `<style>${style}</style>`;
