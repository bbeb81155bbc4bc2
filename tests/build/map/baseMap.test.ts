import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extent, frame, type LonLat, project, unproject } from '../../../src/atlas/projection.ts';
import { createBaseMap } from '../../../src/build/map/baseMap.ts';
import { isInPath, readPath } from '../../atlas/readPath.ts';
import { countryAt } from './countryAt.ts';

const map = createBaseMap();
const paths = new Map(map.countries.map(({ id, d }) => [id, readPath(d)]));

function drawnAt(place: LonLat): string[] {
  return [...paths].filter(([, path]) => isInPath(path, project(place))).map(([id]) => id);
}

describe('the base map as drawn', () => {
  it.each([
    ['Simferopol', [34.1, 44.95], 'ukraine'],
    ['Pristina', [21.16, 42.66], 'serbia'],
    ['Podgorica', [19.26, 42.44], 'montenegro'],
    ['Belgrade', [20.46, 44.8], 'serbia'],
    ['northern Nicosia', [33.36, 35.2], 'cyprus'],
    ['Mariehamn', [19.94, 60.2], 'finland'],
    ['Kaliningrad', [20.51, 54.71], 'russia'],
    ['Luxembourg', [6.13, 49.61], 'luxembourg'],
    ['Skopje', [21.43, 42], 'macedonia'],
    ['Gaza', [34.4, 31.43], 'palestinian-territories'],
    ['the Golan', [35.8, 33.02], 'israel'],
    ['Redzikowo', [17.108, 54.479], 'poland'],
    ['Brdy', [13.748, 49.635], 'czech-republic'],
    ['Tabriz', [46.29, 38.08], 'iran'],
    ['Semnan', [53.4, 35.58], 'iran'],
    ['Heraklion', [25.1, 35.2], 'greece'],
    ['Lesbos', [26.25, 39.2], 'greece'],
    ['Chios', [26.05, 38.4], 'greece'],
    ['Rhodes', [28, 36.2], 'greece'],
    ['Valletta’s island', [14.44, 35.88], 'malta'],
    ['Edirne, in Thrace', [26.8, 41.4], 'turkey'],
    ['Ankara', [32.86, 39.93], 'turkey'],
    ['Reykjavík’s hinterland', [-20, 64.3], 'iceland'],
    ['the Faroes', [-7, 62.17], 'faroe-islands'],
  ] as const)('has %s in one country only, that of April 2007', (_, place, id) => {
    expect(drawnAt(place)).toEqual([id]);
  });

  it('has no place in two countries, and of a hundred places ninety-eight in the country where they lie', () => {
    const places = Array.from({ length: 50 * 37 }, (_, i): readonly [number, number] => [
      10 + (i % 50) * 20,
      10 + Math.floor(i / 50) * 20,
    ]);
    const drawn = places.map((point) => [...paths].filter(([, path]) => isInPath(path, point)).map(([id]) => id));
    expect(drawn.filter((ids) => ids.length > 1)).toEqual([]);
    const wrong = places.filter((point, i) => countryAt(unproject(point) ?? [0, 0]) !== (drawn[i]?.[0] ?? null));
    expect(wrong.length).toBeLessThan(0.02 * places.length);
  });

  it('has the sea in no country', () => {
    expect([drawnAt([18, 35]), drawnAt([34, 43]), drawnAt([51, 42]), drawnAt([3, 57])]).toEqual([[], [], [], []]);
  });

  it('does without Kosovo, South Sudan, Northern Cyprus and Somaliland, which were no states to the page of 2007', () => {
    const codes = map.countries.map(({ iso3 }) => iso3);
    expect(codes.filter((code) => ['XKX', 'SSD', 'CYN', 'SOL'].includes(code))).toEqual([]);
  });

  it('shows the 24 European members of 2007, Turkey included, and the countries of the story in the frame', () => {
    const members =
      'belgium bulgaria czech-republic denmark estonia france germany greece hungary iceland italy latvia lithuania ' +
      'luxembourg netherlands norway poland portugal romania slovakia slovenia spain turkey united-kingdom';
    const shown = new Set(map.countries.filter(({ inFrame }) => inFrame).map(({ id }) => id));
    expect(`${members} russia iran`.split(' ').filter((id) => !shown.has(id))).toEqual([]);
  });

  it('keeps at least sixteen islands of the Aegean', () => {
    const [left, top] = project([23, 39.5]);
    const [right, bottom] = project([28.4, 35.8]);
    const islands = (paths.get('greece') ?? []).filter(({ points }) =>
      points.every(([x, y]) => x > left && x < right && y > Math.min(top, bottom) && y < Math.max(top, bottom)),
    );
    expect(islands.length).toBeGreaterThanOrEqual(16);
  });

  it('calls countries by slugs, each once', () => {
    const ids = map.countries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('calls them as in 2007', () => {
    const nameOf = (id: string) => map.countries.find((country) => country.id === id)?.name;
    expect(['macedonia', 'czech-republic', 'turkey', 'bosnia-and-herzegovina', 'united-kingdom'].map(nameOf)).toEqual([
      'FYR Macedonia',
      'Czech Republic',
      'Turkey',
      'Bosnia and Herzegovina',
      'United Kingdom',
    ]);
  });

  it('says to whom a territory belongs, by the id of a country on the map', () => {
    const ids = new Set(map.countries.map(({ id }) => id));
    const owners = map.countries.flatMap(({ partOf }) => (partOf === null ? [] : [partOf]));
    expect(owners).toContain('denmark');
    expect(owners.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('puts each default label on its country and within the frame if the country is', () => {
    const stray = map.countries.filter(({ id, label, inFrame }) => {
      const [x, y] = label;
      const isShown = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
      return isShown !== inFrame || !isInPath(paths.get(id) ?? [], label);
    });
    expect(stray.map(({ id }) => id)).toEqual(['monaco']); // smaller than a whole unit
  });

  it('draws nothing outside the extent', () => {
    const points = [...paths.values()].flat().flatMap((stretch) => stretch.points);
    const stray = points.filter(
      ([x, y]) => x < extent.left - 0.1 || x > extent.right + 0.1 || y < extent.top - 0.1 || y > extent.bottom + 0.1,
    );
    expect(stray).toEqual([]);
  });

  it.each([
    ['poland', 0.005],
    ['turkey', 0.005],
    ['iran', 0.005],
    ['greece', 0.03],
    ['luxembourg', 0.04],
  ])('draws %s at its true area, to a part of %d', (id, tolerance) => {
    const doubled = (paths.get(id) ?? []).map(({ points }) =>
      points.reduce((sum, [x, y], i) => {
        const [fromX, fromY] = points.at(i - 1) ?? [x, y];
        return sum + fromX * y - x * fromY;
      }, 0),
    );
    const km2 = (Math.abs(doubled.reduce((sum, area) => sum + area, 0)) / 2) * frame.kmPerUnit ** 2;
    const country = map.countries.find((candidate) => candidate.id === id);
    expect(Math.abs(km2 / (country?.km2 ?? 0) - 1)).toBeLessThan(tolerance);
  });

  it('stays within its budget of path data: 52 kB, 17 kB compressed', () => {
    const all = [...map.countries.map(({ d }) => d), map.graticule].join('\n');
    expect(all.length).toBeLessThan(52_000);
    expect(brotliCompressSync(all).length).toBeLessThan(17_000);
  });
});
