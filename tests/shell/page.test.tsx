import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderChapter, renderPage } from '../../src/entry-server.tsx';
import { chapters as allChapters } from '../../src/page/chapters.ts';
import { attribute, type Element, findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';
import { chapters, page } from '../ourStory.ts';

const html = renderPage(page, '/');
const root = parseHtml(html);
const article = findOne(root, hasId('article'));
const timeline = findOne(root, hasId('statements'));
const everything = findAll(root, () => true);
const ids = everything.flatMap((element) => attribute(element, 'id') ?? []);

/** The paragraphs of the archived text: its lines from the first to the last, which alone end in a full stop. */
const archived = readFileSync('data/article.txt', 'utf8');
const paragraphs = archived
  .slice(archived.indexOf("Nato's chief has discounted"), archived.indexOf('Q&A: US missile defence'))
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.endsWith('.'));

const paragraphText = (id: string, within: Element = article): string =>
  textOf(findOne(within, hasId(id)), hasClass('number'));

describe('the article on the page', () => {
  it('has fourteen paragraphs, numbered in order, each number a link to its own', () => {
    const numbers = findAll(article, hasClass('number'));
    expect(paragraphs).toHaveLength(14);
    expect(numbers.map((number) => textOf(number))).toEqual(paragraphs.map((_, index) => `${index + 1}`));
    expect(numbers.map((number) => attribute(number, 'href'))).toEqual(paragraphs.map((_, index) => `/#p${index + 1}`));
  });

  it('says to the letter what the archived text says', () => {
    expect(paragraphs.map((_, index) => paragraphText(`p${index + 1}`))).toEqual(paragraphs);
  });

  it('says the same at the address of every quote', () => {
    for (const { slug } of page.quotes) {
      const one = parseHtml(renderPage(page, `/q/${slug}/`));
      expect(paragraphs.map((_, index) => paragraphText(`p${index + 1}`, one))).toEqual(paragraphs);
    }
  });

  it('stands under the archived headline', () => {
    expect(archived.split('\n').map((line) => line.trim())).toContain(textOf(findOne(root, hasId('headline'))));
  });

  it.each(page.quotes)(
    'marks the exact words of the quote $slug, once, behind an anchor with its id',
    ({ slug, exact, blockId }) => {
      const block = findOne(article, hasId(blockId));
      const mark = findOne(block, (element) => attribute(element, 'data-quote') === `q-${slug}`);
      expect(mark.tag).toBe('mark');
      expect(textOf(mark)).toBe(exact);
      expect(textOf(findOne(block, hasId(`q-${slug}`)))).toBe('');
    },
  );

  it('leads from every paragraph that holds a quote to the address of that quote', () => {
    const hrefs = findAll(article, ({ tag }) => tag === 'a').map((link) => attribute(link, 'href'));
    for (const { slug } of page.quotes) expect(hrefs).toContain(`/q/${slug}/#q-${slug}`);
  });

  it('leads from every term to what it means, and has no button among its words', () => {
    const terms = findAll(article, hasClass('term'));
    expect(terms.map((term) => attribute(term, 'href')).sort()).toEqual(
      page.terms.map(({ id }) => `#term-${id}`).sort(),
    );
    for (const term of terms) expect(textOf(term)).toMatch(/\w/);
    for (const { id } of page.blocks.filter(({ number }) => number !== null))
      expect(findAll(findOne(article, hasId(id)), ({ tag }) => tag === 'button')).toEqual([]);
  });

  it('gives words in quotation marks, reported speech and a correspondent’s view different marks', () => {
    const drawn = (voice: string) => {
      const entry = page.entries.find((one) => one.voice === voice);
      const item = findOne(timeline, hasId(`e-${entry?.id}`));
      return findOne(item, hasClass('voice')).children.map((shape) =>
        typeof shape === 'string' ? shape : `${shape.tag} ${attribute(shape, 'fill')}`,
      );
    };
    expect([drawn('direct'), drawn('reported'), drawn('view')]).toEqual([
      ['circle currentColor'],
      ['circle none'],
      ['path currentColor'],
    ]);
    const classesIn = (id: string) =>
      findAll(findOne(article, hasId(id)), hasClass('said')).map((said) => attribute(said, 'class'));
    expect(classesIn('p6')).toEqual(['said said-direct side-nato']);
    expect(new Set(classesIn('p12'))).toEqual(new Set(['said said-reported side-us']));
    expect(classesIn('p11')).toContain('said said-view side-press');
  });
});

describe('the page as printed', () => {
  it('has no style attribute, which its own security policy would drop', () => {
    expect(everything.filter((element) => attribute(element, 'style') !== null)).toEqual([]);
  });

  it('uses every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(['aria-labelledby', 'popovertarget'])('has what every %s names', (name) => {
    const wanted = everything.flatMap((element) => attribute(element, name)?.split(' ') ?? []);
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has the place that every link within the page leads to', () => {
    const hrefs = everything.flatMap((element) => attribute(element, 'href') ?? []);
    const fragments = hrefs.flatMap((href) => /^(?:#|\/(?:q\/[^#]*|\?[^#]*)?#)(.+)$/.exec(href)?.[1] ?? []);
    expect(fragments.length).toBeGreaterThan(100);
    expect([...new Set(fragments)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(allChapters)('has the place that every link into the chapter $id leads to', async (chapter) => {
    const data = chapters[chapter.id];
    if (!data) throw new Error(`no data for ${chapter.id}`);
    const there = parseHtml(await renderChapter(page, chapter, data, `/${chapter.id}/`));
    const thereIds = findAll(there, () => true).flatMap((element) => attribute(element, 'id') ?? []);
    const start = `/${chapter.id}/#`;
    const hrefs = everything.flatMap((element) => attribute(element, 'href') ?? []);
    const wanted = hrefs.filter((href) => href.startsWith(start)).map((href) => href.slice(start.length));
    expect(wanted.filter((id) => !thereIds.includes(id))).toEqual([]);
  });

  it('lights up nothing when nothing is chosen', () => {
    expect(findAll(root, hasClass('on'))).toEqual([]);
  });

  it('lights up the quote that the path names, and only that one', () => {
    const one = parseHtml(renderPage(page, '/q/not-covered/'));
    const lit = findAll(one, (element) => element.tag === 'mark' && hasClass('on')(element));
    expect(lit.map((mark) => attribute(mark, 'data-quote'))).toEqual(['q-not-covered']);
    expect(findAll(findOne(one, hasId('map')), hasClass('chosen')).length).toBeGreaterThan(1);
  });

  it('prints the whole article at the address of a quote that it does not have', () => {
    const one = parseHtml(renderPage(page, '/q/nothing-like-it/'));
    expect(paragraphText('p14', one)).toBe(paragraphs[13]);
    expect(findAll(one, hasClass('on'))).toEqual([]);
  });
});
