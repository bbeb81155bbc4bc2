import { describe, expect, it } from 'vitest';
import { selectMap } from '../../src/map/mapModel.ts';
import { defaultView, type ViewState } from '../../src/page/address/viewState.ts';
import { selectSelection } from '../../src/page/selection.ts';
import { page } from '../ourStory.ts';

const mapOf = (change: Partial<ViewState> = {}) => {
  const view = { ...defaultView, ...change };
  return selectMap(page, view, selectSelection(page, view), null);
};

const toned = (map: ReturnType<typeof mapOf>, tone: string) =>
  map.countries.filter((country) => country.tone === tone).map(({ region }) => region.id);

describe('the map with the record', () => {
  it('fills the two hosts, Russia and Iran for their part and the other 24 members for their membership', () => {
    const map = mapOf();
    expect(toned(map, 'host')).toEqual(['czech-republic', 'poland']);
    expect(toned(map, 'russia')).toEqual(['russia']);
    expect(toned(map, 'iran')).toEqual(['iran']);
    expect(toned(map, 'member')).toHaveLength(24);
  });

  it('shows the two sites and Nato headquarters', () => {
    expect(mapOf().sites.map(({ kind }) => kind)).toEqual(['interceptor', 'radar', 'headquarters']);
  });

  it('leaves the Tab key only places that can be seen', () => {
    const map = mapOf();
    for (const [x, y] of Object.values(map.focusPoints)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(page.baseMap.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(page.baseMap.height);
    }
    expect(Object.keys(map.focusPoints)).toEqual(
      expect.arrayContaining(['turkey', 'greece', 'canada', 'united-states']),
    );
  });
});

describe('the map with the article alone', () => {
  it('tells a screen reader no more than the article does', () => {
    const labelOf = (change: Partial<ViewState>) =>
      mapOf(change).countries.find(({ region }) => region.id === 'poland')?.label;
    expect(labelOf({})).toMatch(/, Nato member$/);
    expect(labelOf({ show: 'article' })).not.toContain('Nato member');
  });

  it('shows no site and no membership, which the article does not tell', () => {
    const map = mapOf({ show: 'article' });
    expect(map.sites).toEqual([]);
    expect(toned(map, 'member')).toEqual([]);
  });

  it('keeps what the article does tell: the hosts, and who would not be covered', () => {
    const map = mapOf({ show: 'article' });
    expect(toned(map, 'host')).toEqual(['czech-republic', 'poland']);
    expect(map.gaps.map(({ id, whole }) => [id, whole])).toEqual([
      ['greece', false],
      ['turkey', true],
    ]);
    expect(map.gaps).toEqual(mapOf().gaps);
  });
});

describe('what is chosen, on the map', () => {
  it('is the country that the address names', () => {
    const map = mapOf({ at: 'latvia' });
    expect(map.selected.map(({ id }) => id)).toEqual(['latvia']);
    expect(map.countries.filter(({ on }) => on).map(({ region }) => region.id)).toEqual(['latvia']);
  });

  it('is, for a quote, every country on the map that its words name', () => {
    const map = mapOf({ target: { kind: 'quote', slug: 'the-plan' } });
    expect(map.selected.map(({ id }) => id)).toEqual(['czech-republic', 'poland']);
    expect(map.countries.filter(({ on }) => on)).toEqual([]);
  });

  it('is nothing for a country that the map does not have', () => {
    expect(mapOf({ at: 'atlantis' }).selected).toEqual([]);
  });
});
