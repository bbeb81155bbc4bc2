import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/build/article/story.ts';
import { loadStory } from '../../../src/build/loadPage.ts';
import { QuoteEmbed } from '../../../src/build/site/cards/Embed.tsx';
import { createEmbeds } from '../../../src/build/site/cards/embeds.ts';
import { formatHead } from '../../../src/build/site/head.ts';
import { formatScriptData } from '../../../src/build/site/scriptData.ts';
import type { PageData } from '../../../src/page/pageData.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element, as a browser's parser sees them. */
const elements = (html: string): readonly Element[] => {
  const below = (node: DefaultTreeAdapterTypes.Node): readonly Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : below(child)))
      : [];
  return below(parse(html));
};
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const findAll = (html: string, tag: string) => elements(html).filter(({ tagName }) => tagName === tag);
const textIn = (html: string, tag: string) => findAll(html, tag).map(textOf).join();

const siteUrl = 'https://example.org/story/';
const story = await readStory({ page: 'tests/pages/14-cup-final.txt', folder: null, overrides: null });
const { page } = await loadStory(story, siteUrl);
const [first] = page.quotes;
if (!first) throw new Error('the story has no quote');

/** Words with everything in them that could end an element, an attribute, a comment or a piece of JSON. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '&quot;',
        '</script>',
        '</title>',
        '<!--',
        '-->',
        '<script>',
        '</style>',
      ),
      fc.constantFrom('$&', "$'", '$1', '\\', '\\u003c', '\u2028', '\u2029', '<!--app-->', '{', '}'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join('').replace(/[\0\r\n\f]/g, '')}x`);

const spoil = (text: string): PageData => ({
  ...page,
  story: { ...page.story, name: text, description: text },
  archive: { ...page.archive, headline: text, outlet: text },
  quotes: [{ ...first, title: text, exact: text }, ...page.quotes.slice(1)],
});

describe('whatever a story says', () => {
  it('its head says the same words, in the elements that it always has', () => {
    const path = `/q/${first.slug}/`;
    const kinds = (html: string) => elements(html).map(({ tagName }) => tagName);
    const usual = kinds(formatHead(page, path));
    fc.assert(
      fc.property(words, (text) => {
        const html = formatHead(spoil(text), path);
        expect(kinds(html)).toEqual(usual);
        const names = findAll(html, 'meta').filter((one) => attribute(one, 'property') === 'og:site_name');
        expect(names.map((one) => attribute(one, 'content'))).toEqual([text]);
        expect(JSON.parse(textIn(html, 'script'))).toMatchObject({ headline: text, hasPart: [{ text }] });
      }),
      { numRuns: 300 },
    );
  });

  it('the data beside it reads back as it was, from one script element', () => {
    fc.assert(
      fc.property(words, fc.json(), (text, json) => {
        const data = { [text]: [text, JSON.parse(json)] };
        const html = `${formatScriptData('type="application/json" id="data"', data)}<p>after</p>`;
        expect(elements(html).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'script', 'body', 'p']);
        expect(JSON.stringify(JSON.parse(textIn(html, 'script')))).toBe(JSON.stringify(data));
      }),
      { numRuns: 500 },
    );
  });

  it('the embed of its quote prints the same words and has no script', () => {
    fc.assert(
      fc.property(words, (text) => {
        const spoilt = spoil(text);
        const [quote] = spoilt.quotes;
        if (!quote) return;
        const html = renderToStaticMarkup(createElement(QuoteEmbed, { page: spoilt, quote }));
        expect(textIn(html, 'h1')).toBe(text);
        expect(textIn(html, 'blockquote')).toContain(text);
        expect(findAll(html, 'script')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an embed', () => {
  it('has an oEmbed file with whole addresses, or none when the site was built for no address', () => {
    const about = createEmbeds(page).filter(({ path }) => path.endsWith('oembed.json'));
    expect(about).toHaveLength(page.quotes.length);
    for (const { text } of about) {
      const { version, type, html, provider_url, thumbnail_url } = JSON.parse(text);
      expect([version, type, provider_url]).toEqual(['1.0', 'rich', siteUrl]);
      expect(html).toMatch(/^<iframe src="https:\/\/example\.org\/story\/embed\/q\/[^"]+\/" title="[^"]+"/);
      expect(thumbnail_url).toMatch(/^https:\/\/example\.org\/story\/cards\/.+\.png$/);
    }
    const paths = createEmbeds({ ...page, siteUrl: null }).map(({ path }) => path);
    expect(paths).toEqual(page.quotes.map(({ slug }) => `embed/q/${slug}/index.html`));
  });

  it('leads to its quote in the article', () => {
    const text = createEmbeds(page)[0]?.text ?? '';
    expect(findAll(text, 'a').map((link) => attribute(link, 'href'))).toEqual([
      `${siteUrl}q/${first.slug}/#q-${first.slug}`,
    ]);
  });
});
