import { describe, expect, it } from 'vitest';
import { type Asked, type OfflineSite, selectAnswer } from '../../src/offline/answer.ts';

const site: OfflineSite = {
  version: 'v',
  build: 'b',
  pages: ['', 'why/'],
  files: ['assets/page-a1.js', 'assets/b/why/data.json'],
  quotes: ['the-plan'],
};
const host = 'https://example.org';
const ask = (path: string, asked: Partial<Asked> = {}, root = `${host}/story/`) =>
  selectAnswer({ method: 'GET', mode: 'no-cors', url: host + path, ...asked }, site, root);
const open = (path: string) => ask(path, { mode: 'navigate' });

describe('the service worker of a site in a folder', () => {
  it('answers for a file with a hash in its name from the cache, whatever follows in the query', () => {
    expect(ask('/story/assets/page-a1.js')).toEqual({ kind: 'file', path: 'assets/page-a1.js' });
    expect(ask('/story/assets/b/why/data.json', { mode: 'cors' })).toEqual({
      kind: 'file',
      path: 'assets/b/why/data.json',
    });
  });

  it('leaves the files of another build, what tells one build from the next, and downloads to the network', () => {
    for (const path of ['assets/page-b2.js', 'assets/c/why/data.json', 'build.json', 'data/timeline.csv'])
      expect(ask(`/story/${path}`), path).toBeNull();
  });

  it('leaves alone what is asked of another site or host, and what is sent', () => {
    expect(ask('/other/assets/page-a1.js')).toBeNull();
    expect(ask('', { url: 'https://elsewhere.example/story/assets/page-a1.js' })).toBeNull();
    expect(ask('/story/assets/page-a1.js', { method: 'POST' })).toBeNull();
  });

  it('answers for a page with what is kept of it, however it is set', () => {
    expect(open('/story/')).toEqual({ kind: 'page', path: '' });
    expect(open('/story/?at=turkey#r-turkey')).toEqual({ kind: 'page', path: '' });
    expect(open('/story/why/?place=rome')).toEqual({ kind: 'page', path: 'why/' });
  });

  it('leads from another way to write the address of a page to that page, whose links are relative to it', () => {
    for (const path of ['/story/why', '/story/WHY/', '/story/why/index.html', '/story/Why/index.html'])
      expect(open(`${path}?place=rome`), path).toEqual({ kind: 'moved', to: `${host}/story/why/?place=rome` });
    expect(open('/story/index.html')).toEqual({ kind: 'moved', to: `${host}/story/` });
  });

  it('leads from the page of a named quote to the whole story with the quote marked', () => {
    const to = `${host}/story/?marks=off#q-the-plan`;
    for (const path of ['/story/q/the-plan/', '/story/q/the-plan', '/story/q/the-plan/index.html'])
      expect(open(`${path}?marks=off`), path).toEqual({ kind: 'moved', to });
  });

  it('has no page to show in place of one that it does not know: the network may have it', () => {
    for (const path of ['no/such/', 'q/unknown/', 'embed/map/', 'data/timeline.csv', 'whyindex.html'])
      expect(open(`/story/${path}`), path).toEqual({ kind: 'network' });
  });

  it('does the same for a site at the top of its host', () => {
    expect(ask('/why/', { mode: 'navigate' }, `${host}/`)).toEqual({ kind: 'page', path: 'why/' });
    expect(ask('/assets/page-a1.js', {}, `${host}/`)).toEqual({ kind: 'file', path: 'assets/page-a1.js' });
  });
});
