import { describe, expect, it } from 'vitest';
import { renderChapter } from '../../src/entry-server.tsx';
import { findChapter } from '../../src/page/chapters.ts';
import { attribute, type Element, findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';
import { chapters, page } from '../ourStory.ts';

const chapter = findChapter('claims');
const data = chapters.claims;
if (!chapter || !data) throw new Error('no claims');
const root = parseHtml(await renderChapter(page, chapter, data, '/claims/'));
const everything = findAll(root, () => true);
const isTag =
  (tag: string) =>
  (element: Element): boolean =>
    element.tag === tag;

const claims = [
  ['claim-covered', 'not-covered'],
  ['claim-russia', 'ten-interceptors'],
  ['claim-extend', 'extend-coverage'],
  ['claim-cheaper', 'asymmetric-response'],
] as const;

describe('the chapter of claims as printed', () => {
  it.each(claims)('has in %s the exact words of the quote %s, with its permalink', (id, slug) => {
    const claim = findOne(root, hasId(id));
    const quote = page.quotes.find((one) => one.slug === slug);
    expect(textOf(findOne(claim, isTag('blockquote')))).toBe(quote?.exact);
    const links = findAll(claim, isTag('a')).map((link) => attribute(link, 'href'));
    expect(links).toContain(`/q/${slug}/#q-${slug}`);
  });

  it.each(claims)('says in %s what the model cannot say', (id) => {
    expect(textOf(findOne(findOne(root, hasId(id)), hasClass('cannot')))).toMatch(/^What this cannot say\. \S/);
  });

  it('says that the last claim cannot be tested here, and why', () => {
    const text = textOf(findOne(root, hasId('claim-cheaper')));
    expect(text).toContain('This cannot be tested here. The claim compares two costs, and the article gives neither');
  });

  it('gives the numbers that were computed', () => {
    const covered = textOf(findOne(root, hasId('claim-covered')));
    const greece = data.territory.find(({ regionId }) => regionId === 'greece');
    expect(covered).toContain(`bound for anywhere in Turkey or for ${greece?.none} per cent of Greece`);
    const russia = textOf(findOne(root, hasId('claim-russia')));
    expect(russia).toContain('6.3 km/s The agency’s figure, as its critic reported it');
    expect(russia).toMatch(/An interceptor of 6\.0 km\/s could meet 3 of them, one of 6\.6 km\/s all 33\./);
    expect(textOf(findOne(root, hasId('claim-extend')))).toContain(
      'None of these gives Diyarbakir or Ankara a window.',
    );
  });

  it('begins with four answers, each of which leads to its claim', () => {
    const strip = findOne(root, hasClass('answers'));
    expect(findAll(strip, isTag('a')).map((link) => attribute(link, 'href'))).toEqual(claims.map(([id]) => `#${id}`));
    for (const answer of findAll(strip, isTag('p'))) expect(textOf(answer)).toMatch(/\.$/);
  });

  it('keeps every changing number of the sum in an element that can be replaced', () => {
    const answer = findOne(root, hasClass('ten-answer'));
    expect(answer.children).toHaveLength(1);
    expect(textOf(findOne(root, isTag('output')))).toBe('50 per cent');
  });

  it('names every drawing, and puts its numbers into a table', () => {
    const drawings = findAll(root, (element) => attribute(element, 'role') === 'img');
    expect(drawings).toHaveLength(5);
    for (const drawing of drawings) expect(attribute(drawing, 'aria-label')).toBeTruthy();
    expect(findAll(root, isTag('caption')).length).toBeGreaterThanOrEqual(6);
  });

  it('carries no style attribute, which the page’s security policy would refuse', () => {
    expect(everything.filter((element) => attribute(element, 'style') !== null)).toEqual([]);
  });

  it('has no id twice, and its headings go down by one', () => {
    const ids = everything.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const levels = everything.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  it('lists what the model leaves out', () => {
    const text = textOf(findOne(root, hasClass('left-out')));
    for (const word of ['drag', 'stages', 'decoys', 'radar', 'kill vehicle', 'communications', 'debris']) {
      expect(text).toContain(word);
    }
  });
});
