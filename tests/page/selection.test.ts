import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRing } from '../../src/map/distance.ts';
import { defaultView, ringRangeKm, type ViewState } from '../../src/page/address/viewState.ts';
import { findStatement, selectEntries, selectSelection, selectSentences } from '../../src/page/selection.ts';
import { page } from '../ourStory.ts';

const viewOf = (change: Partial<ViewState>): ViewState => ({ ...defaultView, ...change });
const quote = (slug: string): ViewState => viewOf({ target: { kind: 'quote', slug } });

describe('what is selected', () => {
  it('is nothing on the bare page', () => {
    const { statementIds, regionIds, entryIds, ...one } = selectSelection(page, defaultView);
    expect(one).toEqual({ quote: null, blockId: null, region: null, entry: null, place: null });
    expect([...statementIds, ...regionIds, ...entryIds]).toEqual([]);
  });

  it('is, for a quote, its words, its statement in the timeline and the countries that it names', () => {
    const selection = selectSelection(page, quote('ten-interceptors'));
    const { blockId, exact } = page.quotes.find(({ slug }) => slug === 'ten-interceptors') ?? {};
    expect(selection.quote).toMatchObject({ blockId: 'p6', exact });
    expect(blockId).toBe('p6');
    const statements = [...selection.statementIds].map((id) => findStatement(page, id));
    expect(statements.map((statement) => [statement?.blockId, statement?.voice])).toEqual([['p6', 'direct']]);
    expect(selection.entryIds).toEqual(selection.statementIds);
    expect(selection.regionIds).toEqual(new Set(['russia', 'belgium']));
  });

  it('is, for words that the article says in its own voice, no statement of anybody', () => {
    const selection = selectSelection(page, quote('not-covered'));
    expect(selection.statementIds.size).toBe(0);
    expect(selection.regionIds).toEqual(new Set(['united-states', 'turkey', 'greece']));
  });

  it('is, for a country, the statements that concern it and no other country', () => {
    const selection = selectSelection(page, viewOf({ at: 'iran' }));
    expect(selection.region?.name).toBe('Iran');
    expect(selection.regionIds).toEqual(new Set(['iran']));
    const words = [...selection.statementIds].map((id) => findStatement(page, id)?.words);
    expect(words).toEqual([expect.stringContaining('hostile nations such as Iran')]);
  });

  it('is, for an entry of the timeline, that entry and its statement', () => {
    const entry = page.entries.find(({ voice }) => voice === 'view');
    const selection = selectSelection(page, viewOf({ event: entry?.id ?? '' }));
    expect(selection.entry).toBe(entry);
    expect([...selection.entryIds]).toEqual([entry?.id]);
    expect([...selection.statementIds]).toEqual([entry?.statementId]);
  });

  it('is, for an earlier story, an entry without a statement', () => {
    const selection = selectSelection(page, viewOf({ event: 'story-1' }));
    expect(selection.entry?.title).toBe('Q&A: US missile defence');
    expect(selection.statementIds.size).toBe(0);
  });

  it('is a paragraph of the article and none beyond its end', () => {
    const block = (id: string) => selectSelection(page, viewOf({ target: { kind: 'block', id } })).blockId;
    expect([block('p14'), block('p15')]).toEqual(['p14', null]);
  });

  it('holds only what the page has, whatever the address asks for', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (slug, at, event) => {
        const selection = selectSelection(page, viewOf({ target: { kind: 'quote', slug }, at, event }));
        expect(selection.quote === null || page.quotes.includes(selection.quote)).toBe(true);
        expect(selection.region === null || page.regions.includes(selection.region)).toBe(true);
        expect(selection.entry === null || page.entries.includes(selection.entry)).toBe(true);
      }),
    );
  });
});

describe('the sentences that name a country', () => {
  const sentences = (id: string) => selectSentences(page, id).map(({ blockId, text }) => [blockId, text]);

  it('is, for Turkey and for Greece, the one that says who will not be covered', () => {
    const gap = [['p7', 'Turkey and parts of Greece will not be covered.']];
    expect(sentences('turkey')).toEqual(gap);
    expect(sentences('greece')).toEqual(gap);
  });

  it('is none for a country that the article does not name', () => {
    expect(sentences('latvia')).toEqual([]);
  });

  it('stands in reading order and is cut from its paragraph', () => {
    for (const { id } of page.regions) {
      const found = selectSentences(page, id);
      const order = found.map((sentence) => page.sentences.indexOf(sentence));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    for (const { blockId, start, end, text } of page.sentences) {
      expect(page.blocks.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(text);
    }
  });
});

describe('the timeline with something left out', () => {
  it('keeps the rest in order', () => {
    const kept = selectEntries(page, ['press', 'reported']);
    expect(kept).toEqual(page.entries.filter(({ side, voice }) => side !== 'press' && voice !== 'reported'));
    expect(kept.length).toBeGreaterThan(0);
  });

  it('is whole for names that are no side or voice', () => {
    expect(selectEntries(page, ['nobody'])).toEqual(page.entries);
  });
});

const sites = ['interceptor', 'radar'] as const;
const radius = fc.double({ min: 0, max: 20_000, noNaN: true });

describe('a ring of equal distance', () => {
  it('puts every city on one side of it, nearest first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites), radius, (from, km) => {
        const { inside, outside } = compareRing(page, from, km);
        const far = [...inside, ...outside].map((city) => city.far);
        expect(far).toEqual(page.cities.map((city) => city.km[from]).sort((a, b) => a - b));
        expect(inside.every((city) => city.far <= km) && outside.every((city) => city.far > km)).toBe(true);
      }),
    );
  });

  it('reproduces the gap for no radius from either site', () => {
    const leftOut = page.cities.filter(({ regionId }) => regionId === 'turkey' || regionId === 'greece');
    expect(leftOut.map(({ name }) => name)).toEqual(['Athens', 'Istanbul']);
    const gap = leftOut.map(({ id }) => id).sort();
    const turkeyAlone = gap.filter((id) => id !== 'athens');
    for (const from of sites) {
      // The cities outside change only at a city's own distance, so these radii stand for all.
      const radii = [0, ...page.cities.map(({ km }) => km[from]), ringRangeKm.min, ringRangeKm.max];
      for (const km of radii) {
        const outside = compareRing(page, from, km)
          .outside.map(({ id }) => id)
          .sort();
        expect(outside).not.toEqual(gap);
        expect(outside).not.toEqual(turkeyAlone);
      }
    }
  });

  it.each(sites)('from the %s site shows why: covered cities lie farther away than Istanbul', (from) => {
    const { nearestLeftOut, farther } = compareRing(page, from, 1500);
    expect(nearestLeftOut?.name).toBe('Istanbul');
    expect(farther.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lisbon', 'Madrid', 'Reykjavik']));
    for (const { far, regionId } of farther) {
      expect(far).toBeGreaterThan(nearestLeftOut?.far ?? Number.POSITIVE_INFINITY);
      expect(['turkey', 'greece']).not.toContain(regionId);
    }
  });
});
