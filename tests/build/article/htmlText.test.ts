import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { loadTruthPages } from '../../../scripts/score/truth.ts';
import type { ParsedArticle } from '../../../src/article/article.ts';
import { renderTree } from '../../../src/build/article/htmlText.ts';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../../../src/build/article/savedPage.ts';

const toEntities = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const OLD: Readonly<Record<string, (words: string) => string>> = {
  para: (words) => `<p>\n${words}\n`,
  standfirst: (words) => `<p><b>${words}</b>`,
  crosshead: (words) => `<p><b>${words}</b></p>`,
  question: (words) => `<p><b>${words}</b></p>`,
  headline: (words) => `<div class="sh">${words}</div>`,
  alt: (words) => `<div><img src="x.jpg" width="203" height="152" alt="${words}" border="0">`,
  caption: (words) => `<div class="cap">${words}</div></div>`,
  byline: (words) => `<div class="mvb"><span class="byl">${words}</span></div>`,
  figure: (words) => `<p><img src="g.gif" alt="${words}"></p>`,
};

/** A page of the site's old design, made from a labelled text page. */
function toOldHtml(source: string, labels: readonly string[]): string {
  const body = source.split('\n').map((line, i) => {
    const label = labels[i] ?? 'blank';
    const words = toEntities(line).replaceAll('\u00a0', '&nbsp;');
    return label === 'blank' ? '' : (OLD[label]?.(words) ?? `<div class="mva">${words}</div>`);
  });
  return `<html><head><title>BBC NEWS</title><script>document.write('<p>Never.')</script></head><body><table><tr><td class="storybody">${body.join('\n')}</td></tr></table></body></html>`;
}

function outline(source: string, article: ParsedArticle) {
  const words = (span: { start: number; end: number }) => source.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    blocks: article.blocks
      .filter(({ type }) => /paragraph|standfirst|headline|caption|crosshead|question|byline|stamp/.test(type))
      .map(({ id, type, text }) => [id, type, words(text)]),
    statements: article.statements.map(({ kind, speakerId, content }) => [kind, speakerId, content.map(words)]),
    stamp: article.stamp?.instantUtc,
  };
}

const read = (html: string | Uint8Array) =>
  readSavedPage(typeof html === 'string' ? new TextEncoder().encode(html) : html, true);

describe('a page saved as HTML is the same document as one saved as text', () => {
  const pages = loadTruthPages('tests/pages').pages.filter(({ name }) =>
    /^(01|02|03|05|08|14|16|19|29|30|32)-/.test(name),
  );
  test.each(pages.map(({ name, bytes, truth }) => [name, bytes, truth] as const))('%s', (_, bytes, truth) => {
    const source = bytes.toString('utf8');
    const html = read(toOldHtml(source, truth.lineLabels));
    const text = readSavedPage(bytes, false);
    expect([html.kind, text.kind]).toEqual(['html', 'text']);
    expect(outline(html.source, parseSavedPage(html))).toEqual(outline(source, parseSavedPage(text)));
  });

  test('the design of 2010 tells headline, by-line, cross-heading and caption by class', () => {
    const html = `<div class="story-body"><span class="date">30 August 2010</span> <span class="time-text">Last updated at </span><span class="time">00:56</span>
      <h1 class="story-header">Street lights go out</h1><span class="byline-name">By Callum Dunn</span><span class="byline-title">Local affairs, Norbury</span>
      <div class="caption"><img alt="Lamp"><span>The lamps date from 1911</span></div><p class="introduction">Lights will go out at midnight to save money, a council says.</p>
      <p>Nobody was asked.</p><span class="cross-head">A dark and very long walk home</span><p>"I shall buy a torch," said nurse Angela Hobbs.</p></div>`;
    const page = read(html);
    const article = parseSavedPage(page);
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'stamp',
      'headline',
      'byline',
      'byline',
      'imageAlt',
      'caption',
      'standfirst',
      'paragraph',
      'crosshead',
      'paragraph',
    ]);
    expect(article.stamp?.instantUtc).toBe('2010-08-29T23:56:00Z');
    expect(article.speakers.map(({ name }) => name)).toEqual(['council', 'Angela Hobbs']);
  });
});

describe('the bytes of a page', () => {
  const story = '<p>The café said it was “sorry” for the £5 bill it sent.<p>"We are," said Zoë Brontë.';
  test('windows-1252 and UTF-8 read the same', () => {
    const codes = new Map([
      ['é', 0xe9],
      ['“', 0x93],
      ['”', 0x94],
      ['£', 0xa3],
      ['ë', 0xeb],
    ]);
    const old = Uint8Array.from([...story].map((char) => codes.get(char) ?? char.charCodeAt(0)));
    expect(read(old).source).toBe(read(story).source);
  });

  test('HTML is told from a tag that begins it, and text that merely has a tag is text', () => {
    const bytes = (words: string) => new TextEncoder().encode(words);
    expect(readSavedPage(bytes('<!DOCTYPE html><p>Hello.'), false).kind).toBe('html');
    expect(readSavedPage(bytes('Headline\n<b>Hello.'), false).kind).toBe('text');
  });

  test('the address that a page was saved from is read off it, and no script can pass for one', () => {
    const story = '<p>The bill came to £5 for everybody who was there on the day.';
    const saved = (head: string) => readSavedPage(new TextEncoder().encode(`<html>${head}${story}`), true).url;
    expect(saved('<!-- saved from url=(0046)http://news.bbc.co.uk/2/hi/europe/9999999.stm -->')).toBe(
      'http://news.bbc.co.uk/2/hi/europe/9999999.stm',
    );
    expect(saved('<link rel="canonical" href="https://www.bbc.co.uk/news/uk-1">')).toBe(
      'https://www.bbc.co.uk/news/uk-1',
    );
    expect(saved('<link rel="canonical" href="javascript:alert(1)">')).toBeNull();
    expect(saved('')).toBeNull();
  });

  test.each([
    [
      'single quotes, href before rel',
      `<link href='https://www.bbc.co.uk/news/uk-1' rel='canonical'>`,
      'https://www.bbc.co.uk/news/uk-1',
    ],
    [
      'an entity',
      '<link rel=canonical href="https://www.bbc.co.uk/news/uk-1?a=1&amp;b=2">',
      'https://www.bbc.co.uk/news/uk-1?a=1&b=2',
    ],
    ['og:url', '<meta content="http://www.bbc.co.uk/news/uk-1" property="og:url">', 'http://www.bbc.co.uk/news/uk-1'],
    [
      'the path that older pages give',
      '<meta name="UKFS_URL" content="/1/hi/uk/1234567.stm">',
      'http://news.bbc.co.uk/1/hi/uk/1234567.stm',
    ],
    [
      'a copy of a web archive',
      '<link rel="canonical" href="https://web.archive.org/web/20070420000000/http://news.bbc.co.uk/2/hi/europe/6570533.stm">',
      'http://news.bbc.co.uk/2/hi/europe/6570533.stm',
    ],
    ['another host', '<link rel="canonical" href="https://example.org/news/uk-1">', null],
    ['a name before another host', '<link rel="canonical" href="https://news.bbc.co.uk@evil.example/">', null],
    ['a name before the host', '<link rel="canonical" href="https://me:pw@news.bbc.co.uk/2/hi/1.stm">', null],
    ['a host that begins like it', '<link rel="canonical" href="https://news.bbc.co.uk.example.org/2/hi/1.stm">', null],
  ])('the address of the original is read as the page gives it, and only one of the archive: %s', (_, head, url) => {
    const html = `<html><head>${head}</head><body><p>The bill came to £5 for everybody who was there on the day.`;
    expect(readSavedPage(new TextEncoder().encode(html), true).url).toBe(url);
  });

  test('links without an end cost no more than their length', () => {
    const links = (n: number) =>
      `<!doctype html>${'<link rel="canonical" '.repeat(n)}${'<meta property="og:url" '.repeat(n)}`;
    // At the cube of the length this is hours.
    expect(readSavedPage(new TextEncoder().encode(links(20_000)), true).url).toBeNull();
  });

  test('fifty megabytes are refused without being read', () => {
    const page = readSavedPage(new Uint8Array(50_000_000).fill(0x61), true);
    expect(explainSavedPage(page)).toMatch(/longer than the 8000000 characters/);
  });
});

describe('rendering', { timeout: 60_000 }, () => {
  test('scripts, styles and forms of choice are not text, and entities are', () => {
    expect(
      renderTree(
        parse('<p>Fish &amp; chips<script>alert("x")</script><style>p{}</style><select><option>Pick</select>.'),
      ).text,
    ).toBe('Fish & chips.\n');
  });

  test('a hundred thousand nested elements cost no stack', () => {
    expect(renderTree(parse(`${'<div>'.repeat(100_000)}<p>Deep.`)).text).toBe('Deep.\n');
    expect(renderTree(parse(`${'<b>'.repeat(20_000)}Deep.`)).text).toBe('Deep.\n');
  });

  test('hints lie within the text, in order and apart, whatever the markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="cap">',
      '</div>',
      '<span class="byl">',
      '</span>',
      '<h1 class="sh">',
      '</h1>',
      '<img alt="A b">',
      '<br>',
      '<table><tr><td>',
      ' ',
      'Words here. ',
      '&nbsp;',
      '<!-- c -->',
      '<',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
        const { text, hints } = renderTree(parse(parts.join('')));
        let at = 0;
        for (const { start, end } of hints) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text).not.toMatch(/\n\n\n|^\n|[ \t]\n/);
      }),
    );
  });
});
