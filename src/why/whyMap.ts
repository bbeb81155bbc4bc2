import { placedLabels } from '../atlas/labels.ts';
import { project, unproject, type ViewPoint } from '../atlas/projection.ts';
import type { Site } from '../coverage/scenario/catalogue.ts';
import type { NamedPlace, WhyData } from '../model/modelData.ts';
import type { ModelSet } from '../model/scenario.ts';
import type { LonLat } from '../page/pageData.ts';

/** A mark on the model's map, in view units. */
export type MapPoint = { readonly id: string; readonly name: string; readonly at: ViewPoint };

/** Where a name stands: `x` to the right of its point or, where that is negative, to the left, and `y` below it. */
type NameSpot = { readonly x: number; readonly y: number };

export type WhyMap = {
  readonly sites: readonly MapPoint[];
  readonly radars: readonly MapPoint[];
  readonly launches: readonly MapPoint[];
  readonly cities: readonly MapPoint[];
  /** The target, and where its name stands. */
  readonly place: MapPoint & { readonly spot: NameSpot };
  readonly labels: readonly (MapPoint & {
    readonly anchor: 'start' | 'middle' | 'end';
    readonly lines: readonly string[];
  })[];
};

const pointAt = (at: LonLat): ViewPoint => {
  const [x, y] = project(at);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
};

/** Cities labelled on this map, but for the target and those whose name would run into that of the target or a site. */
const MARKED = ['athens', 'istanbul', 'ankara', 'sofia', 'bucharest', 'rome', 'madrid', 'london', 'oslo'];

/** How wide a letter is on this map, at most, and how far type and marks reach up and down, in view units; on a phone twice that. */
const LETTER = 8;
const HALF = 9;
const PHONE = 2;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The room of a point's name. */
const nameBox = ({ name, at: [x, y] }: MapPoint, spot: NameSpot, scale = 1): Box => {
  const [start, end] = [x + spot.x, x + spot.x + Math.sign(spot.x) * scale * LETTER * name.length];
  const middle = y + spot.y;
  return {
    left: Math.min(start, end),
    right: Math.max(start, end),
    top: middle - scale * HALF,
    bottom: middle + scale * HALF,
  };
};

/** The room that a point takes with its name. */
const boxOf = (point: MapPoint, spot: NameSpot, scale = 1): Box => {
  const [x, y] = point.at;
  const name = nameBox(point, spot, scale);
  const half = scale * HALF;
  return {
    left: Math.min(x - half, name.left),
    right: Math.max(x + half, name.right),
    top: Math.min(y - half, name.top),
    bottom: Math.max(y + half, name.bottom),
  };
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const SITE_NAME: NameSpot = { x: 13, y: 0 };
export const RADAR_NAME: NameSpot = { x: -14, y: 0 };
export const CITY_NAME: NameSpot = { x: 6, y: 0 };
const TARGET_NAME: NameSpot = { x: -12, y: -14 };
/** The target's name stands in the first of these where no site is in its way, else in `TARGET_NAME`. */
const TARGET_NAMES: readonly NameSpot[] = [-14, 14, -24, 24].flatMap((y) => [-12, 12].map((x) => ({ x, y })));

/** Countries named on this map: few, because what it shows are areas. */
const NAMED = ['turkey', 'greece', 'iran', 'russia', 'france', 'ukraine', 'germany'];

export const selectWhyMap = (data: WhyData, model: Pick<ModelSet, 'entry' | 'launch'>, place: NamedPlace): WhyMap => {
  const site = (id: string): readonly MapPoint[] => {
    const found: Site | undefined = data.catalogue.sites.find((one) => one.id === id);
    return found ? [{ id, name: found.name, at: pointAt(found.at) }] : [];
  };
  const sites = model.entry.sites.flatMap(site);
  const radars = model.entry.radars.flatMap((radar) => site(radar.site));
  const target = { id: place.id, name: place.name, at: pointAt(place.at) };
  const named = (scale: number) => [
    ...sites.map((one) => boxOf(one, SITE_NAME, scale)),
    ...radars.map((one) => boxOf(one, RADAR_NAME, scale)),
  ];
  const clear = (scale: number) =>
    TARGET_NAMES.find((one) => !named(scale).some((box) => overlap(box, nameBox(target, one, scale))));
  const spot = clear(PHONE) ?? clear(1) ?? TARGET_NAME;
  const taken = [...named(1), boxOf(target, spot)];
  return {
    sites,
    radars,
    launches: model.launch
      ? [{ id: 'chosen', name: 'Launch point', at: pointAt(model.launch) }]
      : model.entry.launches.flatMap(site),
    cities: data.cities
      .filter(({ id }) => MARKED.includes(id) && id !== place.id)
      .map(({ id, name, at }) => ({ id, name, at: pointAt(at) }))
      .filter((city) => !taken.some((box) => overlap(box, boxOf(city, CITY_NAME)))),
    place: { ...target, spot },
    labels: placedLabels
      .filter(({ id }) => NAMED.includes(id))
      .map(({ id, lines, at, anchor }) => ({ id, name: lines.join(' '), lines, at, anchor })),
  };
};

/** The place of a point of the map to a hundredth of a degree; null beyond the edge of the world. */
export const placeOfPoint = (point: ViewPoint): LonLat | null => {
  const place = unproject(point);
  return place && [Math.round(place[0] * 100) / 100, Math.round(place[1] * 100) / 100];
};
