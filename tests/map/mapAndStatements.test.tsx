import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/entry-server.tsx';
import { attribute, findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';
import { page } from '../ourStory.ts';

const root = parseHtml(renderPage(page, '/'));
const map = findOne(root, hasId('map'));
const timeline = findOne(root, hasId('statements'));
const archived = readFileSync('data/article.txt', 'utf8');

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
    const gaps = findAll(map, hasClass('gap')).map((gap) => {
      const hatch = findAll(gap, ({ tag }) => tag === 'path')[1] ?? gap;
      return [attribute(hatch, 'd'), attribute(hatch, 'fill')];
    });
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

  it('is told in words above its table: every ally that the line divides is on its way and on both sides of it', () => {
    const { words = '', shares = {} } = page.coverage ?? {};
    expect(textOf(map)).toContain(words);
    const [route = '', beyond = ''] = words.split(/(?<=\.) /);
    const nameOf = (id: string) => page.regions.find((region) => region.id === id)?.name ?? id;
    const divided = Object.entries(shares).filter(([, { none }]) => none > 0 && none < 100);
    expect(divided.length).toBeGreaterThan(2);
    for (const [id, { none }] of divided) {
      expect(route).toContain(nameOf(id));
      expect(beyond).toContain(`${none} per cent of ${nameOf(id)}`);
      expect(textOf(findOne(map, hasId(`r-${id}`)))).toContain(`${none}`);
    }
    expect(beyond).toContain('all of Turkey');
    expect(route).not.toContain('Turkey');
  });

  it('has a row in its table for every country, the article’s own first', () => {
    const rows = findAll(map, (element) => (attribute(element, 'id') ?? '').startsWith('r-')).map((row) =>
      attribute(row, 'id')?.slice(2),
    );
    expect([...rows].sort()).toEqual(page.regions.map(({ id }) => id).sort());
    const named = page.regions.filter(({ namedInArticle }) => namedInArticle).map(({ id }) => id);
    expect([...rows.slice(0, named.length)].sort()).toEqual([...named].sort());
  });

  it('has no link to a country that lies beyond its frame', () => {
    const links = findAll(map, (element) => element.tag === 'a' && attribute(element, 'data-region') !== null);
    const beyond = page.baseMap.countries.filter(({ id, inFrame }) => !inFrame && id !== 'canada');
    expect(beyond.length).toBeGreaterThan(5);
    const linked = links.map((link) => attribute(link, 'data-region'));
    expect(linked).toEqual(expect.arrayContaining(['canada', 'monaco', 'andorra']));
    for (const { id } of beyond) expect(linked).not.toContain(id);
  });
});

describe('the timeline on the page', () => {
  const entries = findAll(timeline, hasClass('entry'));

  it('tells the earlier stories by date and then the statements in the article’s order', () => {
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(page.entries.map(({ id }) => `e-${id}`));
    const positions = entries
      .flatMap((entry) => findAll(entry, hasClass('words')))
      .map((words) => archived.indexOf(textOf(words)));
    expect(positions.length).toBeGreaterThan(5);
    expect(positions).not.toContain(-1);
    const said = positions.slice(2);
    expect(said).toEqual([...said].sort((a, b) => a - b));
  });

  it('dates every stretch of its axis in a form that a machine can read', () => {
    const dates = findAll(timeline, ({ tag }) => tag === 'time').map((time) => attribute(time, 'datetime'));
    expect(dates).toEqual(['2007-02-19', '2007-02-23', '2007-04-19']);
  });

  it('names every statement that is only a mark: who speaks, for which side, and how', () => {
    const marks = entries.filter(hasClass('entry-mark'));
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(textOf(mark)).toMatch(/^.+, (Nato|United States|Russia|BBC), .+: \w/);
  });
});
