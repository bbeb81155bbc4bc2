import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { renderPage } from '../../src/entry-server.tsx';
import { attribute, type Element, findAll, findOne, hasClass, hasId, parseHtml, textOf } from './html.ts';

const { page } = await loadPage('.');
const html = renderPage(page, '/');
const root = parseHtml(html);
const article = findOne(root, hasId('article'));
const map = findOne(root, hasId('map'));
const timeline = findOne(root, hasId('timeline'));
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

  it.each(page.quotes)('marks the exact words of the quote $slug, once, under its id', ({ slug, exact, blockId }) => {
    const block = findOne(article, hasId(blockId));
    const mark = findOne(block, hasId(`q-${slug}`));
    expect(mark.tag).toBe('mark');
    expect(textOf(mark)).toBe(exact);
  });

  it('leads from every paragraph that holds a quote to the address of that quote', () => {
    const hrefs = findAll(article, ({ tag }) => tag === 'a').map((link) => attribute(link, 'href'));
    for (const { slug } of page.quotes) expect(hrefs).toContain(`/q/${slug}/#q-${slug}`);
  });

  it('explains every term behind one button that holds its words', () => {
    const buttons = findAll(article, hasClass('term'));
    expect(buttons.map((button) => attribute(button, 'popovertarget')).sort()).toEqual(
      page.terms.map(({ id }) => `term-${id}`).sort(),
    );
    for (const button of buttons) expect(textOf(button)).toMatch(/\w/);
  });

  it('gives words in quotation marks, reported speech and a correspondent’s view different marks', () => {
    const drawn = (voice: string) => {
      const entry = page.timeline.find((one) => one.voice === voice);
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
    const fragments = hrefs.flatMap((href) => /^(?:#|\/[^#]*#)(.+)$/.exec(href)?.[1] ?? []);
    expect(fragments.length).toBeGreaterThan(100);
    expect([...new Set(fragments)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('lights up nothing when nothing is chosen', () => {
    expect(findAll(root, hasClass('on'))).toEqual([]);
  });

  it('lights up the quote that the path names, and only that one', () => {
    const one = parseHtml(renderPage(page, '/q/not-covered/'));
    const lit = findAll(one, (element) => element.tag === 'mark' && hasClass('on')(element));
    expect(lit.map((mark) => attribute(mark, 'id'))).toEqual(['q-not-covered']);
    expect(findAll(findOne(one, hasId('map')), hasClass('chosen')).length).toBeGreaterThan(1);
  });

  it('says so, and still prints the article, at the address of a quote that it does not have', () => {
    const one = parseHtml(renderPage(page, '/q/nothing-like-it/'));
    expect(textOf(findOne(one, hasClass('notice')))).toContain('nothing-like-it');
    expect(paragraphText('p14', one)).toBe(paragraphs[13]);
  });
});

describe('the map on the page', () => {
  const country = (id: string) => findOne(map, (element) => attribute(element, 'data-region') === id);
  const outline = (id: string) =>
    attribute(
      findOne(country(id), ({ tag }) => tag === 'path'),
      'd',
    );

  it('has a link for each of the 26 members of April 2007, the two beyond its edge by name', () => {
    const members = findAll(map, (element) => (attribute(element, 'aria-label') ?? '').endsWith('Nato member'));
    expect(members).toHaveLength(26);
    expect(members.map(({ tag }) => tag)).toEqual(members.map(() => 'a'));
    const named = members.filter((member) => findAll(member, hasClass('off-map')).length > 0);
    expect(named.map((member) => textOf(member))).toEqual(['← Canada', '← United States']);
  });

  it('is one stop of the Tab key, at Turkey', () => {
    const stops = findAll(findOne(map, hasClass('countries')), (element) => attribute(element, 'tabindex') === '0');
    expect(stops).toEqual([country('turkey')]);
  });

  it('hatches Turkey whole and Greece in part, each within its own outline', () => {
    const gaps = findAll(map, hasClass('gap')).map((gap) => [attribute(gap, 'd'), attribute(gap, 'fill')]);
    expect(gaps).toHaveLength(2);
    expect(gaps).toContainEqual([outline('turkey'), 'url(#hatch)']);
    expect(gaps).toContainEqual([outline('greece'), 'url(#hatch-part)']);
  });

  it('says for each country in words what it shows by colour', () => {
    expect(attribute(country('turkey'), 'aria-label')).toMatch(/^Turkey, .*not/);
    expect(attribute(country('poland'), 'aria-label')).toMatch(/^Poland, .+, Nato member$/);
    expect(attribute(country('russia'), 'aria-label')).not.toContain('Nato member');
  });

  it('draws three places, each named and told apart by its shape', () => {
    const sites = findAll(map, hasClass('site'));
    const shapes = sites.map((site) => attribute(findAll(site, ({ tag }) => tag === 'path')[0] ?? site, 'd'));
    expect(new Set(shapes).size).toBe(3);
    for (const site of sites) expect(textOf(findOne(site, ({ tag }) => tag === 'title'))).toContain(': ');
  });

  it('has a row in its table for every country that can be chosen', () => {
    const rows = findAll(map, (element) => (attribute(element, 'id') ?? '').startsWith('r-'));
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(page.regions.map(({ id }) => `r-${id}`));
  });
});

describe('the timeline on the page', () => {
  const entries = findAll(timeline, hasClass('entry'));

  it('tells the earlier stories by date and then the statements in the article’s order', () => {
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(page.timeline.map(({ id }) => `e-${id}`));
    const positions = entries
      .slice(2)
      .map((entry) => archived.indexOf(textOf(findOne(entry, hasClass('entry-title')))));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('dates every entry in a form that a machine can read', () => {
    const dates = entries.map((entry) =>
      attribute(
        findOne(entry, ({ tag }) => tag === 'time'),
        'datetime',
      ),
    );
    expect(dates.slice(0, 2)).toEqual(['2007-02-19', '2007-02-23']);
    expect(new Set(dates.slice(2))).toEqual(new Set(['2007-04-19']));
  });

  it('gives as its own words of time only the article’s', () => {
    const words = entries.flatMap((entry) => findAll(entry, ({ tag }) => tag === 'em')).map((em) => textOf(em));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(archived).toContain(word.trim().slice(1, -1));
  });
});
