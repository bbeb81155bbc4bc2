import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/build/article/story.ts';
import { loadStory } from '../../../src/build/loadPage.ts';
import { placePage, rootFrom } from '../../../src/build/site/place.ts';
import { renderPage } from '../../../src/entry-server.tsx';
import { attribute, findAll, parseHtml } from '../../html.ts';

const { page } = await loadStory(
  await readStory({ page: 'tests/pages/10-border-talks.txt', folder: null, overrides: null }),
);
const path = `/q/${page.quotes[0]?.slug}/`;
const html = renderPage(page, path);
const hrefs = (text: string) =>
  findAll(parseHtml(text), () => true).flatMap((element) => attribute(element, 'href') ?? []);

describe('a page put where its site stands', () => {
  it('leads to the same places from a site that is served from anywhere, with relative links alone', () => {
    const placed = hrefs(placePage(html, rootFrom(path)));
    const before = hrefs(html);
    expect(before.filter((href) => href.startsWith('/')).length).toBeGreaterThan(10);
    expect(placed.filter((href) => href.startsWith('/'))).toEqual([]);
    const follow = (href: string, base: string) => new URL(href, base).href;
    expect(placed.map((href) => follow(href, `https://a.example/deep/site${path}`))).toEqual(
      before.map((href) =>
        href.startsWith('/')
          ? follow(`/deep/site${href}`, 'https://a.example/')
          : follow(href, `https://a.example/deep/site${path}`),
      ),
    );
  });

  it('leads below the folder of a site whose address is known', () => {
    const before = hrefs(html);
    expect(hrefs(placePage(html, '/story/'))).toEqual(
      before.map((href) => (href.startsWith('/') ? `/story${href}` : href)),
    );
  });

  it('finds its fonts there, and keeps addresses of other hosts and words that look like links', () => {
    const text = '<a href="//other.example/">x</a><style>@font-face{src:url(/assets/a.woff2)}</style><p>href="/x</p>';
    expect(placePage(text, '../')).toBe(
      '<a href="//other.example/">x</a><style>@font-face{src:url(../assets/a.woff2)}</style><p>href="/x</p>',
    );
  });

  it.each([
    ['/', './'],
    ['/index.html', './'],
    ['/why/index.html', '../'],
    ['/embed/q/plan/index.html', '../../../'],
  ])('reaches the top of the site from %s by %s', (from, root) => {
    expect(rootFrom(from)).toBe(root);
    expect(new URL(root, `https://a.example${from}`).pathname).toBe('/');
  });
});
