import { describe, expect, it } from 'vitest';
import { formatHead } from '../../src/build/site/head.ts';
import { parseView } from '../../src/page/address/viewState.ts';
import { chapters as allChapters } from '../../src/page/chapters.ts';
import { selectSelection } from '../../src/page/selection.ts';
import { titleOf } from '../../src/page/titles.ts';
import { chapters, page } from '../ourStory.ts';

const titleAt = (address: string): string => {
  const view = parseView(new URL(address, 'https://example.org'));
  return titleOf(page, view, selectSelection(page, view, chapters.timeline?.places));
};
const printedAt = (path: string): string | undefined => /<title>(.*?)<\/title>/.exec(formatHead(page, path))?.[1];
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the title of a view', () => {
  it('is, for every address that the build prints, the title printed there', () => {
    const paths = ['/', ...page.quotes.map(({ slug }) => `/q/${slug}/`), ...allChapters.map(({ id }) => `/${id}/`)];
    for (const path of paths) expect(escapeHtml(titleAt(path))).toBe(printedAt(path));
    expect(new Set(paths.map(titleAt)).size).toBe(paths.length);
  });

  it('names what was chosen, and the chapter that the address opens', () => {
    expect(titleAt('/?at=turkey')).toBe('Turkey: Ten Interceptors');
    expect(titleAt('/?where=riga')).toBe('Riga: Ten Interceptors');
    expect(titleAt('/?event=s6')).toMatch(/^\S.*: Ten Interceptors$/);
    expect(titleAt('/#p9')).toBe('Paragraph 9: Ten Interceptors');
    expect(titleAt('/?event=kurecik-2012')).toBe('Before and after: Ten Interceptors');
    expect(titleAt('/?threat=medium')).toBe('Why the gap is there: Ten Interceptors');
  });

  it('is the story’s where an address asks for what is not there', () => {
    for (const address of ['/?at=atlantis', '/q/nobody/', '/?where=atlantis', '/?show=later'])
      expect(titleAt(address)).toBe(titleAt('/'));
  });
});
