import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/build/article/story.ts';
import { loadStory } from '../../../src/build/loadPage.ts';
import { formatOneFile, formatScript } from '../../../src/build/site/oneFile.ts';
import { placeInFile } from '../../../src/page/address/placeInFile.ts';

type Element = DefaultTreeAdapterTypes.Element;

const site = await loadStory(
  await readStory({ page: 'tests/pages/10-border-talks.txt', folder: null, overrides: null }),
);

const template = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<!--head-->
<script type="module" crossorigin src="/assets/index-a.js"></script>
<link rel="modulepreload" href="/assets/other.js">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script>first()</script>
<style>p{color:red}</style>
</head>
<body><div id="root"><!--app--></div>
<!--data-->
</body>
</html>`;
const nasty = 'a </script><!-- <script> b </SCRIPT > <img src=x> \u2028';

const elementsOf = (html: string): readonly Element[] => {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parse(html));
  return found;
};
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value ?? null;
const textOf = (element: Element) =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');

const answers = { nasty: { words: nasty, verdict: nasty, at: null } };
const html = formatOneFile(
  { ...site, answers },
  { renderPage: () => '<p>The story</p>' },
  template,
  `globalThis.heard = ${JSON.stringify(nasty)};`,
  `say(${JSON.stringify(nasty)})`,
);
const elements = elementsOf(html);
const withId = (id: string) => {
  const element = elements.find((one) => attribute(one, 'id') === id);
  return element ? JSON.parse(textOf(element)) : null;
};

describe('an edition in one file', () => {
  it('has data and scripts in it to the letter, whatever they hold: nothing ends their elements or opens others', () => {
    expect(withId('data-answers.json')).toEqual(answers);
    expect(withId('data-coverage.worker.js')).toBe(`say(${JSON.stringify(nasty)})`);
    expect(elements.filter(({ tagName }) => tagName === 'img')).toEqual([]);
    const [script, ...more] = elements.filter((one) => attribute(one, 'type') === 'module');
    expect(more).toEqual([]);
    const heard = new Function(`${script ? textOf(script) : ''} return globalThis.heard;`);
    expect(heard()).toBe(nasty);
    expect(formatScript('a < b')).toContain('a < b');
  });

  it('names no other file: no script, style sheet, preload or picture', () => {
    const named = elements.flatMap((one) => [attribute(one, 'src'), attribute(one, 'href')]);
    expect(named.filter((address) => address !== null)).toEqual([]);
    expect(html).toContain('<html data-root="" ');
  });

  it('keeps its own address where a site stands at one', () => {
    const known = { ...site, page: { ...site.page, siteUrl: 'https://a.example/story/' } };
    const [link, ...more] = elementsOf(formatOneFile(known, { renderPage: () => '' }, template, '', '')).filter(
      (one) => attribute(one, 'rel') === 'canonical',
    );
    expect(more).toEqual([]);
    expect(link && attribute(link, 'href')).toBe('https://a.example/story/');
  });

  it('allows what is in it, by its hash, and nothing from anywhere else', () => {
    const policy = elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    const says = (policy && attribute(policy, 'content')) ?? '';
    const inline = elements.filter(
      (one) => one.tagName === 'style' || (one.tagName === 'script' && !attribute(one, 'type')?.includes('json')),
    );
    expect(inline).toHaveLength(3);
    for (const one of inline)
      expect(says).toContain(`'sha256-${createHash('sha256').update(textOf(one)).digest('base64')}'`);
    expect(says).toMatch(/^default-src 'none';/);
    expect(says).not.toMatch(/connect-src|unsafe|https?:|\*/);
  });

  it('does without files of the site that a reader could download', () => {
    const offers = [{ holds: 'the timeline', forms: [{ path: 'data/timeline.csv', words: 'CSV' }], schema: null }];
    const sources = { sources: [], offers };
    const page = { ...site.page, chapterIds: ['sources' as const] };
    const whole = { ...site, page, chapters: { sources } };
    const text = formatOneFile(whole, { renderPage: () => '' }, template, '', '');
    expect(text).toContain('id="data-sources/data.json"');
    expect(text).not.toContain('timeline.csv');
  });
});

describe('where an address of the site leads in one file', () => {
  it.each([
    ['/', '?', ''],
    ['/#p7', '?#p7', '#p7'],
    ['/q/ten-interceptors/#q-ten-interceptors', '?#q-ten-interceptors', '#q-ten-interceptors'],
    ['/#s=1.p7.0-p8.', '?#s=1.p7.0-p8.', '#s=1.p7.0-p8.'],
    ['/?at=turkey#r-turkey', '?at=turkey#r-turkey', '?at=turkey#r-turkey'],
    ['/why/', '?open=why#why', '?open=why#why'],
    ['/why/?place=rome#engagement', '?open=why&place=rome#engagement', '?open=why&place=rome#engagement'],
    ['/sources/#source-hist-1', '?open=sources#source-hist-1', '?open=sources#source-hist-1'],
  ])('%s', (address, printed, drawn) => {
    expect(placeInFile(address, '')).toBe(printed);
    expect(placeInFile(address, '/home/reader/q/page.html')).toBe(`/home/reader/q/page.html${drawn}`);
  });
});
