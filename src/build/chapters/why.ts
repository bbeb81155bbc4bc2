import { join } from 'node:path';
import type { Position } from 'geojson';
import { z } from 'zod';
import { type CountryCells, countriesAlong, decodeRuns, encodeRuns, noCountry } from '../../atlas/cells.ts';
import { contourLinePath, contourLines } from '../../atlas/contours.ts';
import { PAGE_GRID } from '../../coverage/map/grid.ts';
import type { Catalogue } from '../../coverage/scenario/catalogue.ts';
import { createAreaEngine, toCells } from '../../model/areas.ts';
import type { CoverageStatement, NamedPlace, WhyData } from '../../model/modelData.ts';
import { defaultModel } from '../../model/modelView.ts';
import { resolveModel } from '../../model/scenario.ts';
import { computeTables } from '../../model/tables.ts';
import type { CityAnswers, LonLat, PageCoverage, Region } from '../../page/pageData.ts';
import { loadCountries } from '../map/baseMapCountries.ts';
import { indexGrid } from '../map/baseMapLookup.ts';
import { readChecked } from '../readChecked.ts';
import type { CityEntry } from '../record/loadSites.ts';
import { createCityAnswers } from './cityAnswers.ts';
import { countingGrid } from './claimsTerritory.ts';
import { placeEdgeLabel } from './edgeLabel.ts';
import { lineWords } from './lineWords.ts';
import { createLoftTable } from './lofts.ts';

const text = z.string().trim().min(1);

export const statementsSchema: z.ZodType<readonly CoverageStatement[]> = z.array(
  z.strictObject({
    id: text,
    who: text,
    date: text,
    says: text,
    verdicts: z.record(z.string(), z.enum(['covered', 'partly', 'not-covered'])),
    sources: z.array(text).min(1),
  }),
);

/** The cells of some countries, the others counted as none. */
const keepCountries = ({ grid, ids, runs }: CountryCells, kept: ReadonlySet<string>): CountryCells => {
  const cells = decodeRuns(runs, grid.columns * grid.rows);
  const keptIds = ids.filter((id) => kept.has(id));
  const indexOf = ids.map((id) => keptIds.indexOf(id));
  const renamed = cells.map((country) => (country === noCountry ? noCountry : (indexOf[country] ?? noCountry)));
  return { grid, ids: keptIds, runs: encodeRuns(renamed) };
};

/** Iran's outline, to a twentieth of a degree, islands left out. */
const outlineOfIran = (): readonly (readonly LonLat[])[] => {
  const iran = loadCountries().find(({ id }) => id === 'iran');
  const rings = (iran?.geometry.coordinates ?? []).map(([outer = []]) => outer);
  const longest = rings.reduce<(typeof rings)[number]>((best, ring) => (ring.length > best.length ? ring : best), []);
  const rounded = longest.map(([lon = 0, lat = 0]): LonLat => [Math.round(lon * 20) / 20, Math.round(lat * 20) / 20]);
  return [rounded.filter((point, i) => i === 0 || point.join() !== rounded[i - 1]?.join())];
};

/** The cities of the map, and the towns and far targets of the model, by name. */
const listPlaces = (cities: readonly CityEntry[], { sites }: Catalogue): readonly NamedPlace[] => {
  const towns = sites
    .filter(({ kind }) => kind === 'town' || kind === 'target')
    .map(({ id, name, at }) => ({ id, name, at }));
  return [...cities.map(({ id, name, lonLat }) => ({ id, name, at: lonLat })), ...towns].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
};

/** A line from its northern end on. */
const fromNorth = (line: readonly Position[]): readonly Position[] =>
  (line[0]?.[1] ?? 0) < (line.at(-1)?.[1] ?? 0) ? [...line].reverse() : line;

/** The places whose reason leads the chapter: one for want of sight, one for want of time. */
const EXPLAINED = ['athens', 'izmir'];

export type Why = { readonly data: WhyData; readonly coverage: PageCoverage; readonly answers: CityAnswers };

/** The chapter's catalogue holds the sites of its scenarios; the bases and targets of the other chapter's test stay there. */
const keepSites = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  sites: catalogue.sites.filter(({ kind }) => !['base', 'target', 'town'].includes(kind)),
});

/** The chapter's data, and the part that the article's map and cards show; null, with the problems reported, when it is invalid. */
export const createWhy = async (
  folder: string,
  catalogue: Catalogue,
  cityEntries: readonly CityEntry[],
  regions: readonly Region[],
  problems: string[],
): Promise<Why | null> => {
  const statements = await readChecked(join(folder, 'coverageStatements.json'), statementsSchema, problems);
  if (!statements) return null;
  const cities = listPlaces(cityEntries, catalogue);
  const members = new Set(regions.filter(({ nato }) => nato !== null).map(({ id }) => id));
  const everyCell = indexGrid(countingGrid());
  const cells = keepCountries(everyCell, members);
  const empty = { areas: { reach: '', open: '', window: '' }, tables: { shares: {}, windowsS: [] } };
  const ground = {
    ...{ catalogue: keepSites(catalogue), cities, statements, iran: outlineOfIran(), cells },
    ...{ reasons: [], lofts: { lofts: [], rows: [] } },
  };
  const model = resolveModel({ ...ground, ...empty }, defaultModel);
  const { scenario, shortWindowS } = model;
  const { areas, map } = createAreaEngine(PAGE_GRID).compute(scenario, shortWindowS);
  const places = cities.map(({ at }) => at);
  const tables = computeTables(scenario, map, cells, places);
  const edge = contourLinePath(toCells(PAGE_GRID), map.areas.open, map.areas.reach);
  const crossed = contourLines(toCells(PAGE_GRID), map.areas.open, map.areas.reach).coordinates.map((line) =>
    countriesAlong(everyCell, fromNorth(line)),
  );
  const answers = createCityAnswers(cities, model);
  return {
    data: {
      ...{ ...ground, areas, tables },
      reasons: EXPLAINED.flatMap((id) => answers[id]?.words ?? []),
      lofts: createLoftTable(cities, scenario, catalogue.systems.rules.loft),
    },
    coverage: {
      edge,
      words: lineWords(crossed, regions, tables.shares),
      edgeLabel: placeEdgeLabel(edge),
      cities: cities.map(({ id, name }) => ({ id, name })),
      shares: tables.shares,
    },
    answers,
  };
};
