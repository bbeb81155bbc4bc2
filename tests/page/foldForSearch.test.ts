import { expect, it } from 'vitest';
import { foldForSearch } from '../../src/page/foldForSearch.ts';

it.each([
  ['SŁUPSK', 'slupsk'],
  ['Słupsk', 'slupsk'],
  ['İZMİR', 'izmir'],
  ['ISPARTA', 'isparta'],
  ['Diyarbakır', 'diyarbakir'],
  ['Kürecik', 'kurecik'],
  ['Støre', 'store'],
  ['STØRE', 'store'],
  ['Băsescu', 'basescu'],
  ['Straße', 'strasse'],
  ['Nato’s', "nato's"],
])('%s is found by %s, in capitals or not', (written, typed) => {
  expect(foldForSearch(written)).toBe(typed);
  expect(foldForSearch(foldForSearch(written))).toBe(typed);
});
