import { geoArea, geoCentroid } from 'd3-geo';
import type { Position } from 'geojson';
import { joinPaths } from '../../atlas/joinPaths.ts';
import { createProjection, earthRadiusKm, frame, type LonLat, type View } from '../../atlas/projection.ts';
import type { BaseMap, Region } from '../../page/pageData.ts';
import { type CountryShape, drawBaseMap, placeCountry } from './baseMap.ts';
import { type Country, loadWorld } from './baseMapCountries.ts';
import type { DetailFocus } from './baseMapPlanar.ts';

/** The part of the picture that the named countries may fill, and the least width of the picture in kilometres. */
const fill = 0.72;
const leastKm = 1800;

const focus: DetailFocus = { at: [frame.width / 2, frame.height / 2], distance: 420 };

/** Countries with the shapes of the territories that they answer for, such as the Faroe Islands with Denmark. */
export const joinDependencies = <T extends Pick<CountryShape, 'id' | 'partOf' | 'd'>>(
  countries: readonly T[],
): readonly T[] =>
  countries
    .filter(({ partOf }) => partOf === null)
    .map((country) => {
      const own = countries.filter(({ partOf }) => partOf === country.id);
      return { ...country, d: joinPaths(...[country, ...own].map(({ d }) => d)) };
    });

/** The largest piece of a country: overseas parts would pull the picture away from it. */
const mainland = (country: Country): readonly (readonly Position[])[] =>
  country.geometry.coordinates.reduce((most, rings) =>
    geoArea({ type: 'Polygon', coordinates: rings }) > geoArea({ type: 'Polygon', coordinates: most }) ? rings : most,
  );

/** Looks at the middle of the countries, close enough for them to fill the picture. */
const fitView = (countries: readonly Country[]): View => {
  const lands = countries.map(mainland);
  const coordinates = lands.map((rings) => rings.map((ring) => [...ring]));
  const [lon, lat] = geoCentroid({
    type: 'MultiPoint',
    coordinates: coordinates.map((rings) => geoCentroid({ type: 'Polygon', coordinates: rings })),
  });
  const centre: LonLat = [Math.round(lon), Math.round(lat)];
  const unit = createProjection({ kmPerUnit: 1, centre, centreAt: [0, 0] });
  const points = lands.flat(2).flatMap((point) => {
    const at = unit([point[0] ?? 0, point[1] ?? 0]);
    return at ? [at] : [];
  });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b), Infinity), xs.reduce((a, b) => Math.max(a, b), -Infinity)];
  const [top, bottom] = [ys.reduce((a, b) => Math.min(a, b), Infinity), ys.reduce((a, b) => Math.max(a, b), -Infinity)];
  const kmPerUnit = Math.max(
    leastKm / frame.width,
    (right - left) / (frame.width * fill),
    (bottom - top) / (frame.height * fill),
  );
  return {
    kmPerUnit: Math.min(kmPerUnit, ((2.2 * earthRadiusKm) / frame.height) * 2),
    centre,
    centreAt: [frame.width / 2 - (left + right) / 2 / kmPerUnit, frame.height / 2 - (top + bottom) / 2 / kmPerUnit],
  };
};

/** Room that a name takes on a small map, in view units: about so much a letter, and a line. */
const letter = 13;
const line = 30;

type Labelled = Pick<CountryShape, 'name' | 'label'>;

const overlap = (a: Labelled, b: Labelled): boolean =>
  Math.abs(a.label[0] - b.label[0]) < ((a.name.length + b.name.length) * letter) / 2 &&
  Math.abs(a.label[1] - b.label[1]) < line;

/** Moves names up or down, by whole lines, off the names of larger countries. */
const separateLabels = <T extends Labelled & { readonly km2: number }>(countries: readonly T[]): readonly T[] => {
  const placed: T[] = [];
  for (const country of [...countries].sort((a, b) => b.km2 - a.km2)) {
    const tries = Array.from({ length: 13 }, (_, i) => (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * line);
    const moved = tries.map((by): T => ({ ...country, label: [country.label[0], country.label[1] + by] }));
    placed.push(moved.find((one) => placed.every((other) => !overlap(one, other))) ?? country);
  }
  return placed;
};

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A map for a story without a record of its own: the countries that it names, wherever they lie, filling the picture, and
 * the land round them. Without countries when the story names none.
 */
export const createStoryMap = (namedIds: readonly string[]): { baseMap: BaseMap; regions: readonly Region[] } => {
  const ids = new Set(namedIds);
  const world = loadWorld();
  const named = world.filter(({ id }) => ids.has(id));
  const empty: BaseMap = { ...frame, countries: [], land: '', graticule: '', labelledByHand: false };
  if (named.length === 0) return { baseMap: empty, regions: [] };
  const { kmPerUnit, centre, centreAt } = fitView(named);
  const view: View = { kmPerUnit, centre, centreAt: [round(centreAt[0]), round(centreAt[1])] };
  const base = drawBaseMap(world, view, focus);
  const shapes = new Map(joinDependencies(base.countries).map((shape) => [shape.id, shape]));
  const placed = named.flatMap((country) => {
    const shape = shapes.get(country.id);
    return shape === undefined ? [] : [{ ...shape, ...placeCountry(country, view) }];
  });
  const chosen = separateLabels(placed).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return {
    baseMap: {
      width: base.width,
      height: base.height,
      countries: chosen.map(({ id, d, label, inFrame }) => ({ id, d, label, inFrame })),
      land: joinPaths(...[...shapes.values()].filter(({ id }) => !ids.has(id)).map(({ d }) => d)),
      graticule: base.graticule,
      labelledByHand: false,
    },
    regions: chosen
      .map(({ id, name, inFrame }) => ({ id, name, inFrame, nato: null, roles: [], namedInArticle: true, about: null }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
};
