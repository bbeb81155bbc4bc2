import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { createPathWriter } from '../../atlas/path.ts';
import { createProjection, extent, frame, type View, type ViewPoint } from '../../atlas/projection.ts';
import { graticulePath } from '../../atlas/shapes.ts';
import { type Country, loadCountries } from './baseMapCountries.ts';
import { boxOf, poleOfInaccessibility } from './baseMapLabel.ts';
import { createPlanarMap, type DetailFocus, projectRings } from './baseMapPlanar.ts';

/** A country as drawn. Lengths in view units; `d` is SVG path data to be filled by the even-odd rule. */
export type CountryShape = {
  readonly id: string;
  readonly iso3: string;
  /** As commonly written in Britain in 2007. */
  readonly name: string;
  /** The id of the state responsible for this territory, or `null` for a state of its own. */
  readonly partOf: string | null;
  readonly d: string;
  /** The point of its visible part farthest from any edge: a default place for its name. */
  readonly label: ViewPoint;
  /** Left, top, right and bottom of its visible part (of what is drawn of it, if nothing is visible). */
  readonly bbox: readonly [number, number, number, number];
  /** Area of the whole country, overseas parts included, on the map's sphere. */
  readonly km2: number;
  /** Whether any of it lies within the frame; if not, panning brings it into view. */
  readonly inFrame: boolean;
};

/** The base map of April 2007: what the page draws beneath everything else. All path data in view units. */
export type BaseMap = {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly CountryShape[];
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

function placeCountry(country: Country, view: View): Pick<CountryShape, 'label' | 'bbox' | 'inFrame'> {
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

/** Builds a base map, by default ours, countries in the order of their ids. Throws as `loadCountries`. */
export function createBaseMap(all = loadCountries(), view: View = frame, focus = ourFocus): BaseMap {
  const planar = createPlanarMap(all, view, focus);
  const { countries } = planar.objects;
  const shapes = new Map(feature(planar, countries).features.map((shape) => [String(shape.id), formatPlanar(shape)]));
  return {
    width: frame.width,
    height: frame.height,
    countries: all
      .filter(({ id }) => shapes.has(id))
      .map((country) => {
        const { id, iso3, name, partOf, km2 } = country.properties;
        return { id, iso3, name, partOf, d: shapes.get(id) ?? '', km2, ...placeCountry(country, view) };
      })
      .sort((a, b) => a.id.localeCompare(b.id, 'en')),
    graticule: graticulePath(15, view),
    note,
  };
}
