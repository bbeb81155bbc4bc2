import { expect, test } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { selectRecord } from '../../src/page/recordFilter.ts';
import { defaultView } from '../../src/page/viewState.ts';

const entries = (await loadPage('.')).chapters.timeline?.entries ?? [];
const known = entries.filter(({ layer }) => layer !== 'later').length;

test('hindsight is off by default and counted only when it is asked for', () => {
  expect(selectRecord(entries, defaultView)).toMatchObject({ laterShown: false, seen: known, of: known });
  expect(selectRecord(entries, { ...defaultView, show: 'later' })).toMatchObject({
    laterShown: true,
    seen: entries.length,
    of: entries.length,
  });
});

test('a link to a later entry shows what came later', () => {
  expect(selectRecord(entries, { ...defaultView, event: 'kurecik-2012' }).laterShown).toBe(true);
});

test('letters without their marks find the names that have them', () => {
  const found = selectRecord(entries, { ...defaultView, find: 'kurecik', show: 'later' }).entries.map(({ id }) => id);
  expect(found).toContain('kurecik-2012');
});

test('a filter leaves out what it names and keeps what is chosen', () => {
  const hide = ['r.russia'];
  const left = selectRecord(entries, { ...defaultView, hide }).entries;
  expect(left.some(({ side }) => side === 'russia')).toBe(false);
  const kept = selectRecord(entries, { ...defaultView, hide, event: 'putin-munich-2007' }).entries;
  expect(kept.filter(({ side }) => side === 'russia').map(({ id }) => id)).toEqual(['putin-munich-2007']);
});

test('the article alone leaves the entries that it reports', () => {
  const left = selectRecord(entries, { ...defaultView, show: 'article' }).entries;
  expect(left.length).toBeGreaterThan(5);
  expect(left.every(({ blockId }) => blockId !== null)).toBe(true);
});
