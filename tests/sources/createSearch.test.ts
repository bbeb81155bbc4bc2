import { expect, it } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { createSearch } from '../../src/sources/createSearch.ts';

const { page, chapters } = await loadPage('.');
if (!chapters.timeline || !chapters.sources) throw new Error('The record has no chapters.');
const search = createSearch(page, chapters.timeline, chapters.sources);
const foundIn = (find: string, title: string) =>
  search(find)
    .find((group) => group.title === title)
    ?.found.map(({ words }) => words) ?? [];

it('a thing of just the name that is typed comes first, and its group leads', () => {
  expect(search('turkey')[0]?.title).toBe('Countries');
  expect(foundIn('turkey', 'Countries').slice(0, 2)).toEqual(['Turkey', 'Italy']);
  expect(foundIn('ATHENS', 'Cities')).toEqual(['Athens']);
});

it('every city that can be tried is found, and words in quotation marks as they are without', () => {
  for (const { name } of page.coverage?.cities ?? []) expect(foundIn(name, 'Cities')).toContain(name);
  expect(foundIn('izmir', 'Cities')).toEqual(['Izmir']);
  const plain = search('ten interceptors');
  expect(plain.length).toBeGreaterThan(0);
  for (const find of ['"ten interceptors"', '“ten interceptors”']) expect(search(find)).toEqual(plain);
});

it('letters are found without their marks, in capitals as well', () => {
  for (const find of ['SŁUPSK', 'slupsk', 'Słupsk'])
    expect(foundIn(find, 'Sources')).toContain('Słupski starosta obejrzy tarczę w USA');
  for (const find of ['KÜRECİK', 'kurecik'])
    expect(foundIn(find, 'Before and after')[0]).toBe('The radar at Kürecik begins work');
});

it('a word that begins so comes before one that only holds the letters', () => {
  const found = foundIn('rice', 'Before and after');
  const names = chapters.timeline?.entries.filter(({ speakers }) => speakers.some(({ name }) => name.endsWith('Rice')));
  expect(names?.map(({ title }) => title)).toContain(found[0]);
});

it('a source is found by where it is used, behind those that say the word themselves', () => {
  const found = foundIn('iran', 'Sources');
  expect(found[0]).toMatch(/iran/i);
  expect(found.length).toBeGreaterThan(found.filter((title) => /iran/i.test(title)).length);
});

it('nothing is found for nothing, and a foreign title says its language', () => {
  expect(search('  ')).toEqual([]);
  const sources = search('Słupski').flatMap(({ found }) => found.filter(({ path }) => path.startsWith('sources/')));
  expect(sources.map(({ lang }) => lang)).toEqual(['pl']);
});
