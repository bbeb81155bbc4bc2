import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { createPathWriter } from '../../atlas/path.ts';
import { createProjection, extent, frame, type View, type ViewPoint } from '../../atlas/projection.ts';
import { graticulePath } from '../../atlas/shapes.ts';
import { type Country, loadCountries } from './baseMapCountries.ts';
import { boxOf, poleOfInaccessibility } from './baseMapLabel.ts';
import { createPlanarMap, type DetailFocus, projectRings } from './baseMapPlanar.ts';

/** A country as drawn; `d` is SVG path data to be filled by the even-odd rule. */
type DrawnCountry = {
  readonly id: string;
  readonly iso3: string;
  /** As commonly written in Britain in 2007. */
  readonly name: string;
  /** The id of the state responsible for this territory, or `null` for a state of its own. */
  readonly partOf: string | null;
  readonly d: string;
  /** Area of the whole country, overseas parts included, on the map's sphere. */
  readonly km2: number;
};

/** Where a country lies on the map, in view units. */
type CountryPlace = {
  /** The point of its visible part farthest from any edge: a default place for its name. */
  readonly label: ViewPoint;
  /** Left, top, right and bottom of its visible part (of what is drawn of it, if nothing is visible). */
  readonly bbox: readonly [number, number, number, number];
  /** Whether any of it lies within the frame; if not, panning brings it into view. */
  readonly inFrame: boolean;
};

export type CountryShape = DrawnCountry & CountryPlace;

/** The base map of April 2007: what the page draws beneath everything else. All path data in view units. */
type BaseMap<Shape> = {
  readonly width: number;
  readonly height: number;
  /** In the order of their ids. */
  readonly countries: readonly Shape[];
  /** Every 15 degrees. */
  readonly graticule: string;
  /** One sentence for the map's caption. */
  readonly note: string;
};

const note =
  'Borders as of April 2007, after Natural Earth 1:50m (public domain), simplified; Lambert azimuthal equal-area projection of a sphere.';

/** Finest between Poland and Turkey. */
const ourFocus: DetailFocus = { at: [480, 440], distance: 300 };

/** Path data of a shape that is in view units already. */
function formatPlanar(shape: GeoPermissibleObjects): string {
  const writer = createPathWriter();
  geoPath(null, writer)(shape);
  return writer.d();
}

/** Finds the place of a country, which takes as long as to draw it. */
export function placeCountry(country: Country, view: View): CountryPlace {
  const within = (left: number, top: number, right: number, bottom: number) =>
    createProjection(view)
      .precision(0)
      .clipExtent([
        [left, top],
        [right, bottom],
      ]);
  const visible = projectRings(country, within(0, 0, frame.width, frame.height));
  const inFrame = visible.length > 0;
  const rings = inFrame ? visible : projectRings(country, within(extent.left, extent.top, extent.right, extent.bottom));
  const [x, y] = poleOfInaccessibility(rings);
  const [left, top, right, bottom] = boxOf(rings);
  return {
    label: [Math.round(x), Math.round(y)],
    bbox: [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)],
    inFrame,
  };
}

/** Draws every country that reaches into the map. Throws as `loadCountries`. */
export function drawBaseMap(all: readonly Country[], view: View, focus: DetailFocus): BaseMap<DrawnCountry> {
  const planar = createPlanarMap(all, view, focus);
  const { countries } = planar.objects;
  const shapes = new Map(feature(planar, countries).features.map((shape) => [String(shape.id), formatPlanar(shape)]));
  return {
    width: frame.width,
    height: frame.height,
    countries: all
      .flatMap(({ properties: { id, iso3, name, partOf, km2 } }) => {
        const d = shapes.get(id);
        return d === undefined ? [] : [{ id, iso3, name, partOf, d, km2 }];
      })
      .sort((a, b) => a.id.localeCompare(b.id, 'en')),
    graticule: graticulePath(15, view),
    note,
  };
}

/** Builds our own base map, with the place of every country. Throws as `loadCountries`. */
export function createBaseMap(): BaseMap<CountryShape> {
  const all = new Map(loadCountries().map((country) => [country.id, country]));
  const base = drawBaseMap([...all.values()], frame, ourFocus);
  return {
    ...base,
    countries: base.countries.flatMap((drawn) => {
      const country = all.get(drawn.id);
      return country === undefined ? [] : [{ ...drawn, ...placeCountry(country, frame) }];
    }),
  };
}
