import { expect, it } from 'vitest';
import { foldText } from '../../src/page/foldText.ts';

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
  expect(foldText(written)).toBe(typed);
  expect(foldText(foldText(written))).toBe(typed);
});
