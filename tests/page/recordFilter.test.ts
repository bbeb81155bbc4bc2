import { expect, test } from 'vitest';
import { defaultView } from '../../src/page/address/viewState.ts';
import { selectPicked, selectRecord, togglePicked } from '../../src/page/recordFilter.ts';
import { chapters } from '../ourStory.ts';

const entries = chapters.timeline?.entries ?? [];

test('hindsight is off by default, counted apart, and counted in when it is asked for', () => {
  const later = entries.filter(({ layer }) => layer === 'later').length;
  const known = entries.length - later;
  expect(selectRecord(entries, defaultView)).toMatchObject({
    laterShown: false,
    seen: known,
    of: known,
    hidden: later,
  });
  expect(selectRecord(entries, { ...defaultView, show: 'later' })).toMatchObject({
    laterShown: true,
    seen: entries.length,
    of: entries.length,
    hidden: 0,
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

test('the first tap on a chip leaves its side alone, others join it, and the last one gone shows all', () => {
  const sides = ['nato', 'us', 'russia'];
  const russia = togglePicked(sides, ['press', 'r.event'], 'russia');
  expect(russia).toEqual(['press', 'r.event', 'r.nato', 'r.us']);
  expect(selectPicked(sides, russia)).toEqual(['russia']);
  const two = togglePicked(sides, russia, 'us');
  expect(selectPicked(sides, two)).toEqual(['us', 'russia']);
  expect(togglePicked(sides, two, 'nato')).toEqual(['press', 'r.event']);
  expect(togglePicked(sides, russia, 'russia')).toEqual(['press', 'r.event']);
});
