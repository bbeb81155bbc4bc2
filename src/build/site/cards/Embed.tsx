import type { ReactNode } from 'react';
import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { findSpeaker, selectRoles } from '../../../page/selection.ts';
import { addressOf } from '../siteUrl.ts';
import { CardMap } from './CardMap.tsx';
import { describeVoice, printQuote } from './cardText.ts';
import { dark, light } from './colours.ts';

/** An embed fetches nothing: it is set in the fonts that the reader has. */
const style = `:root{color-scheme:light dark;${(['paper', 'ink', 'muted'] as const).map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(';')}}
body{margin:0;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}
h1{margin:0 0 .5rem;font-size:.875rem;font-weight:600}
figure,blockquote,p{margin:0}
blockquote{font:1.375rem/1.4 Georgia,serif}
figcaption{margin-top:.75rem;border-top:1px solid var(--muted);padding-top:.5rem;font-size:.875rem}
svg{display:block;width:100%;height:auto}
text{font:600 19px system-ui,sans-serif;fill:${light.ink};stroke:${light.paper};stroke-width:4px;paint-order:stroke;text-anchor:middle}
a{color:inherit;display:inline-block;padding:.75rem 0}
a:focus-visible{outline:3px solid;outline-offset:2px}`;

type FrameProps = { readonly title: string; readonly address: string; readonly children: ReactNode };

const Frame = ({ title, address, children }: FrameProps) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address} />
      <style>{style}</style>
    </head>
    <body>
      <main>{children}</main>
    </body>
  </html>
);

const ReadOn = ({ address, words }: { readonly address: string; readonly words: string }) => (
  <p>
    <a href={address} target="_blank" rel="noopener">
      {words}
    </a>
  </p>
);

/** The page that shows a quote in somebody else's. */
export const QuoteEmbed = ({ page, quote }: { readonly page: PageData; readonly quote: NamedQuote }) => {
  const speaker = findSpeaker(page, quote.speakerId);
  const { outlet, day, headline } = page.archive;
  const own = `/q/${quote.slug}/`;
  const canonical = addressOf(page.siteUrl, own) ?? own;
  const address = `${canonical}#q-${quote.slug}`;
  return (
    <Frame title={`${speaker?.name ?? outlet}: ${quote.title}`} address={canonical}>
      <h1>{page.story.name}</h1>
      <figure>
        <blockquote cite={address}>
          <p>{printQuote(quote)}</p>
        </blockquote>
        <figcaption>
          <p>
            <b>{[speaker?.name ?? outlet, speaker?.role].filter(Boolean).join(', ')}</b>
            {`; ${describeVoice(quote)}. In the article “${headline}”, ${[outlet, day].filter(Boolean).join(', ')}.`}
          </p>
          <ReadOn address={address} words="Read it in its place (new tab)" />
        </figcaption>
      </figure>
    </Frame>
  );
};

/** The page that shows the map in somebody else's. */
export const MapEmbed = ({ page }: { readonly page: PageData }) => {
  const { width, height, countries } = page.baseMap;
  // The article's claims alone: what other sources say of a country is on the page, where they can be named.
  const claimed = page.regions
    .map((region) => ({ ...region, roles: selectRoles(region, false) }))
    .filter(({ roles, inFrame }) => roles.length > 0 && inFrame);
  const said = claimed.map(({ name, roles }) => `${name}: ${roles.map(({ words }) => words).join(', ')}`);
  const canonical = addressOf(page.siteUrl, '/') ?? '/';
  return (
    <Frame title={page.story.mapTitle} address={canonical}>
      <h1>{page.story.mapTitle}</h1>
      <figure>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said.join('; ')}>
          <CardMap page={page} quote={null} width={width} />
          {claimed.map(({ id, name }) => {
            const [x, y] = countries.find((shape) => shape.id === id)?.label ?? [0, 0];
            return (
              <text key={id} x={x} y={y}>
                {name}
              </text>
            );
          })}
        </svg>
        <figcaption>
          <p>
            Hatched: not covered, as the article says; broken hatching: parts not covered, but it does not say which.
          </p>
          <ReadOn
            address={`${canonical}#map`}
            words={`${page.story.name}: the article, its map and its timeline (new tab)`}
          />
        </figcaption>
      </figure>
    </Frame>
  );
};
