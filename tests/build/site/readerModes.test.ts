import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { fill } from '../../../src/build/site/renderSite.ts';
import { renderPage } from '../../../src/entry-server.tsx';
import { page } from '../../ourStory.ts';

const template = readFileSync('index.html', 'utf8');
const archive = readFileSync('data/article.txt', 'utf8');
const [, body = ''] = /File photo\n.+\n([\s\S]+)Q&A: US missile defence/.exec(archive) ?? [];
/** The paragraphs and the heading between them. */
const lines = body.split('\n').filter((line) => line !== '' && line !== 'US missile defence graphic');

/** What Firefox's reader view makes of the page at an address. */
const readAt = (path: string) => {
  const { document } = parseHTML(fill(template, page, path, renderPage(page, path), ''));
  const read = new Readability(document).parse();
  const { document: shown } = parseHTML(`<!doctype html><body>${read?.content}</body>`);
  const words = [...shown.querySelectorAll('p, h2')].map(({ textContent }) => textContent ?? '');
  return { title: read?.title, story: words.filter((text) => lines.includes(text)) };
};

it.each(['/', ...page.quotes.map(({ slug }) => `/q/${slug}/`)])(
  'a reader mode shows the whole story at %s, to the letter and in order',
  (path) => {
    expect(lines).toHaveLength(15);
    expect(readAt(path)).toEqual({ title: 'Nato chief dismisses Russia fears', story: lines });
  },
);

it('Dark Reader, which would paint the map anew, is told to leave the page’s own dark theme', () => {
  const { document } = parseHTML(fill(template, page, '/', renderPage(page, '/'), ''));
  expect(document.head.querySelector('meta[name="darkreader-lock"]')).not.toBeNull();
});
