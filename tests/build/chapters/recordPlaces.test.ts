import { describe, expect, it } from 'vitest';
import { isInFrame } from '../../../src/atlas/projection.ts';
import { selectMap } from '../../../src/map/mapModel.ts';
import { defaultView, type ViewState } from '../../../src/page/address/viewState.ts';
import { formatLonLat, outsideWords, selectEntriesAt } from '../../../src/page/placeWords.ts';
import { selectSelection } from '../../../src/page/selection.ts';
import { chapters, page } from '../../ourStory.ts';

const { places = [], entries = [] } = chapters.timeline ?? {};
const placeOf = (id: string) => {
  const place = places.find((one) => one.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};
const mapOf = (change: Partial<ViewState>) => {
  const view = { ...defaultView, ...change };
  return selectMap(page, view, selectSelection(page, view, places), null);
};

describe('the places of the record', () => {
  it('are all that an entry names, each once', () => {
    const named = new Set(entries.flatMap(({ place }) => place?.id ?? []));
    expect(new Set(places.map(({ id }) => id))).toEqual(named);
    expect(places).toHaveLength(named.size);
  });

  it('have a mark in the picture exactly when a source gives their coordinates', () => {
    for (const { lonLat, mark, sources } of places) {
      expect(mark === null).toBe(lonLat === null);
      if (lonLat) expect(sources.length).toBeGreaterThan(0);
      if (mark) expect(isInFrame(mark.at)).toBe(true);
    }
  });

  it('stand where the map already marks the same site', () => {
    for (const site of page.sites) expect(placeOf(site.id).mark).toEqual({ at: site.place, headingDeg: null });
  });

  it('outside the map are told by distance and direction from Brussels, with an arrow at the edge', () => {
    expect(places.filter(({ outside }) => outside).map(({ id }) => id)).toEqual([
      'chicago',
      'huntsville',
      'kennebunkport',
      'kwajalein',
    ]);
    const chicago = placeOf('chicago');
    // By the spherical law of cosines for 50.88 N 4.43 E and 41.85 N 87.65 W: 6,673 km.
    expect(outsideWords(chicago.outside ?? { km: 0, direction: '' })).toBe(
      'It lies outside this map: 6,670 km from Brussels, to the north-west.',
    );
    expect(chicago.mark?.at[0]).toBeLessThan(60);
    expect(Math.cos(((chicago.mark?.headingDeg ?? 0) * Math.PI) / 180)).toBeLessThan(0);
    expect(placeOf('moscow').outside).toBeNull();
  });

  it('are later only where nothing before the article, or on its day, is set there', () => {
    expect(placeOf('kurecik').origin).toBe('later');
    expect(placeOf('redzikowo').origin).toBe('record');
  });

  it('list their entries, those of hindsight only when it is on', () => {
    const at = (id: string, show: ViewState['show']) => selectEntriesAt(entries, id, { show, event: null });
    expect(at('kurecik', 'record')).toEqual({ entries: [], hidden: 2 });
    expect(at('kurecik', 'later').entries).toHaveLength(2);
    expect(selectEntriesAt(entries, 'kurecik', { show: 'record', event: 'kurecik-2012' }).entries).toHaveLength(2);
  });

  it('are written with the latitude first', () => {
    expect(formatLonLat([-87.65, 41.85])).toBe('41.85° N, 87.65° W');
  });
});

describe('a place on the article’s map', () => {
  it('is one mark, with its name and who says so', () => {
    expect(mapOf({}).spot).toBeNull();
    expect(mapOf({ where: 'kurecik' }).spot).toMatchObject({
      name: 'Kürecik, Malatya province',
      origin: 'later',
      note: 'later',
      headingDeg: null,
    });
    expect(mapOf({ where: 'chicago' }).spot?.note).toBe('6,670 km from Brussels');
  });

  it('without coordinates is no mark, and its country is outlined', () => {
    const map = mapOf({ where: 'trokavec' });
    expect(map.spot).toBeNull();
    expect(map.selected.map(({ id }) => id)).toEqual(['czech-republic']);
  });

  it('is not shown where the article stands alone, nor when the record has no such place', () => {
    expect(mapOf({ where: 'kurecik', show: 'article' }).spot).toBeNull();
    expect(mapOf({ where: 'atlantis' }).spot).toBeNull();
  });
});
