/** The record's codes in the words of the page. */
import type { RecordItem, Side } from '../page/record.ts';

export const recordSideWords: Readonly<Record<Side, string>> = {
  nato: 'Nato',
  us: 'United States',
  russia: 'Russia',
  host: 'Poland, Czech Republic',
  other: 'others',
  press: 'press',
};

export const kindWords: Readonly<Record<RecordItem['kind'], string>> = {
  statement: 'words',
  event: 'event',
  decision: 'decision',
};

export const layerWords: Readonly<Record<RecordItem['layer'], string>> = {
  before: 'before',
  day: 'the day',
  later: 'later',
};
