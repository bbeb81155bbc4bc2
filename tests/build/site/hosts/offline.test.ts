import { describe, expect, it } from 'vitest';
import { formatOffline, selectOffline } from '../../../../src/build/site/hosts/offline.ts';

const pages = [
  { file: '/index.html', html: 'story' },
  { file: '/q/the-plan/index.html', html: 'quote' },
  { file: '/404.html', html: 'missing' },
  { file: '/why/index.html', html: 'why' },
];
const files = ['404.html', 'assets/b/page.json', 'assets/page-a1.js', 'data/people.json', 'embed/map/index.html'];
const select = (all = pages, built = files) => selectOffline('b', all, built);

describe('what is kept of a site for reading offline', () => {
  it('is the story, the chapters and the built files: no download, no embed, no quote’s copy of the story', () => {
    expect(select()).toMatchObject({
      pages: ['', 'why/'],
      files: ['assets/b/page.json', 'assets/page-a1.js'],
      quotes: ['the-plan'],
    });
  });

  it('is a new version when a word of a kept page or the name of a built file changes, and else is not', () => {
    const { version } = select();
    const change = (name: string) => pages.map((page) => (page.file === name ? { ...page, html: 'changed' } : page));
    expect(select(change('/why/index.html')).version).not.toBe(version);
    expect(select(pages, [...files, 'assets/more-c3.js']).version).not.toBe(version);
    expect(select(change('/404.html'), [...files, 'data/places.json']).version).toBe(version);
  });

  it('is told to the script that keeps it, or that nothing is to be kept', () => {
    const told = (site: ReturnType<typeof select> | null) =>
      new Function(`${formatOffline('return site;', site)}`)() as unknown;
    expect(told(select())).toEqual(select());
    expect(told(null)).toBeNull();
  });
});
