import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatHead } from '../../../src/build/site/head.ts';
import type { PageData } from '../../../src/page/pageData.ts';
import { attribute, findAll, findOne, parseHtml, textOf } from '../../html.ts';
import { page as ourPage } from '../../ourStory.ts';

const siteUrl = 'https://example.org/story/';
const page: PageData = { ...ourPage, siteUrl };
const archived = readFileSync('data/article.txt', 'utf8');

const read = (path: string, data = page) => {
  const head = parseHtml(formatHead(data, path));
  const meta = findAll(head, ({ tag }) => tag === 'meta').map(
    (element) => [attribute(element, 'name') ?? attribute(element, 'property'), attribute(element, 'content')] as const,
  );
  return {
    title: textOf(findOne(head, ({ tag }) => tag === 'title')),
    canonical: attribute(
      findOne(head, (element) => attribute(element, 'rel') === 'canonical'),
      'href',
    ),
    meta: new Map(meta),
  };
};

const dataOf = (path: string) => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(formatHead(page, path)) ?? [];
  return JSON.parse(json);
};

const addresses = ['/', ...page.quotes.map(({ slug }) => `/q/${slug}/`)];

describe('the head of a page', () => {
  it('names the article on the bare page', () => {
    expect(read('/').title).toBe(`Ten Interceptors: ${page.archive.headline}`);
  });

  it('names the speaker and the quote at the address of a quote', () => {
    expect(read('/q/ten-interceptors/').title).toBe('Jaap de Hoop Scheffer: Ten interceptors are no threat to Russia');
    expect(read('/q/the-plan/').title).toBe('BBC News: The plan in one sentence');
  });

  it('falls back on the article for a quote that the page does not have', () => {
    expect(read('/q/nothing-like-it/').title).toBe(read('/').title);
  });

  it('has a title, a description and a canonical address of its own for each page', () => {
    const heads = addresses.map((path) => read(path));
    for (const values of [
      heads.map(({ title }) => title),
      heads.map(({ meta }) => meta.get('description')),
      heads.map(({ canonical }) => canonical),
    ]) {
      expect(new Set(values).size).toBe(addresses.length);
    }
  });

  it.each(addresses)('says on a shared card of %s what it says in a search result', (path) => {
    const { title, canonical, meta } = read(path);
    expect(canonical).toBe(siteUrl + path.slice(1));
    expect(meta.get('og:title')).toBe(title);
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(meta.get('og:url')).toBe(canonical);
  });

  it('puts in quotation marks only words that the article prints in quotation marks', () => {
    const quoted = page.quotes.flatMap(({ slug, exact }) => {
      const description = read(`/q/${slug}/`).meta.get('description') ?? '';
      expect(description).toContain(exact);
      return [...description.matchAll(/“([^”]*)”/g)].map(([, words = '']) => [slug, words] as const);
    });
    expect(quoted.map(([slug]) => slug)).toEqual([
      'ten-interceptors',
      'threat-to-europe',
      'indivisible',
      'no-critical-comments',
    ]);
    for (const [, words] of quoted) expect(archived).toContain(`"${words}"`);
  });

  it('keeps words that look like markup as words', () => {
    const headline = `</title><script>alert("1")</script> & 'more'`;
    const spoilt = { ...page, archive: { ...page.archive, headline } };
    const text = formatHead(spoilt, '/');
    expect(text).not.toContain('<script>');
    expect(read('/', spoilt).title).toBe(`Ten Interceptors: ${headline}`);
    expect(read('/', spoilt).meta.get('og:title')).toBe(`Ten Interceptors: ${headline}`);
  });

  it('keeps an address that looks like markup as an address', () => {
    const path = '/q/"><script>/';
    expect(formatHead(page, path)).not.toContain('<script>');
  });

  it.each(addresses)('names no host at %s when the site was built for none', (path) => {
    const { canonical, meta } = read(path, { ...page, siteUrl: null });
    expect(canonical).toBe(path);
    expect(meta.get('twitter:card')).toBe('summary');
    const text = formatHead({ ...page, siteUrl: null }, path);
    const hosts = [...text.matchAll(/https?:\/\/[^/"]+/g)].map(([host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['https://schema.org', 'http://news.bbc.co.uk']));
  });

  it.each(addresses)('names at %s a card of its own, with its size and its words for who does not see it', (path) => {
    const { meta } = read(path);
    const slug = /^\/q\/(.+)\/$/.exec(path)?.[1];
    expect(meta.get('og:image')).toBe(`${siteUrl}cards/${slug ?? 'page'}.png`);
    expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
    expect(meta.get('og:image:type')).toBe('image/png');
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    expect(meta.get('twitter:image')).toBe(meta.get('og:image'));
    expect(meta.get('twitter:image:alt')).toBe(meta.get('og:image:alt'));
    const quote = page.quotes.find((one) => one.slug === slug);
    expect(meta.get('og:image:alt')).toContain(quote?.exact ?? page.archive.headline);
  });

  it.each(addresses)(
    'describes at %s the article and its quotes as data, with the date that is known and no other',
    (path) => {
      const data = dataOf(path);
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: page.archive.headline,
        dateModified: '2007-04-19T21:24:00Z',
        mainEntityOfPage: read(path).canonical,
      });
      expect(data).not.toHaveProperty('datePublished');
      expect(data.hasPart).toHaveLength(path === '/' ? page.quotes.length : 1);
      for (const part of data.hasPart) {
        expect(part['@type']).toBe('Quotation');
        expect(archived).toContain(part.text);
      }
    },
  );

  it('gives words in quotation marks to who said them, and no others to anybody', () => {
    const given = dataOf('/').hasPart.flatMap(({ creator }: { creator?: { '@type': string; name: string } }) =>
      creator ? [`${creator['@type']} ${creator.name}`] : [],
    );
    expect(given).toEqual([
      'Person Jaap de Hoop Scheffer',
      'Organization alliance members',
      'Organization alliance members',
      'Person James Appathurai',
    ]);
  });
});
