import { expect, it } from 'vitest';
import { renderPage } from '../../src/entry-server.tsx';
import { restorePage, stripPage } from '../../src/page/stripPage.ts';
import { attribute, findAll, hasClass, parseHtml } from '../html.ts';
import { page } from '../ourStory.ts';

const root = parseHtml(renderPage(page, '/'));

/** As much of a document as `restorePage` asks for, over the HTML that the server prints. */
const printed = {
  querySelectorAll: (selector: string) =>
    findAll(root, (element) => `[data-region]` === selector && attribute(element, 'data-region') !== null).map(
      (country) => ({
        dataset: { region: attribute(country, 'data-region') },
        querySelector: (tag: string) =>
          findAll(country, (element) => element.tag === tag).map((shape) => ({
            getAttribute: (name: string) => attribute(shape, name),
          }))[0] ?? null,
      }),
    ),
} as unknown as ParentNode;

it('leaves every outline and every word that stands in it twice out of the data beside the page, and nothing else', () => {
  const { baseMap, sentences, quotes, entries, ...rest } = stripPage(page);
  const { baseMap: whole, sentences: _s, quotes: _q, entries: _e, ...same } = page;
  expect(rest).toEqual(same);
  expect(baseMap.countries.map(({ d }) => d).join('')).toBe('');
  expect(baseMap.countries.map(({ id, label, inFrame }) => [id, label, inFrame])).toEqual(
    whole.countries.map(({ id, label, inFrame }) => [id, label, inFrame]),
  );
  expect(sentences.filter(({ text }) => text !== '')).toEqual([]);
  expect(quotes.filter(({ exact }) => exact !== '')).toEqual([]);
});

it('reads every word back to the letter', () => {
  const { sentences, quotes, entries } = restorePage(stripPage(page), printed);
  expect(sentences).toEqual(page.sentences);
  expect(quotes).toEqual(page.quotes);
  expect(entries).toEqual(page.entries);
});

it('reads every outline back from the map that the server drew, but for the country drawn as a name', () => {
  const named = findAll(root, hasClass('off-map')).length;
  const read = restorePage(stripPage(page), printed).baseMap.countries;
  const lost = page.baseMap.countries.filter(({ d }, index) => d !== read[index]?.d).map(({ id }) => id);
  expect(named).toBe(2);
  expect(lost).toEqual(['canada']);
});
