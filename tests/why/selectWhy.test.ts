import { expect, it } from 'vitest';
import { findPlaceByText } from '../../src/why/selectWhy.ts';
import { chapters } from '../ourStory.ts';

const { why } = chapters;

it.each([
  ['İZMİR', 'izmir'],
  ['izmır', 'izmir'],
  ['Diyarbakır', 'diyarbakir'],
  ['İstanbul ', 'istanbul'],
  ['ISTANBUL', 'istanbul'],
  ['41, 29', [29, 41]],
  ['41,29', [29, 41]],
  ['zzz', null],
])('%j is looked for as a Turkish or a British keyboard types it', (text, found) => {
  if (!why) throw new Error('the story has no model');
  expect(findPlaceByText(why, text)).toEqual(found);
});
