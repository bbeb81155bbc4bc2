import { placedLabels } from '../atlas/labels.ts';
import { project, unproject, type ViewPoint } from '../atlas/projection.ts';
import type { Site } from '../coverage/scenario/catalogue.ts';
import type { NamedPlace, WhyData } from '../model/modelData.ts';
import type { ModelSet } from '../model/scenario.ts';
import type { LonLat } from '../page/pageData.ts';

/** A mark on the model's map, in view units. */
export type MapPoint = { readonly id: string; readonly name: string; readonly at: ViewPoint };

export type WhyMap = {
  readonly sites: readonly MapPoint[];
  readonly radars: readonly MapPoint[];
  readonly launches: readonly MapPoint[];
  readonly cities: readonly MapPoint[];
  readonly place: MapPoint;
  readonly labels: readonly (MapPoint & {
    readonly anchor: 'start' | 'middle' | 'end';
    readonly lines: readonly string[];
  })[];
};

const pointAt = (at: LonLat): ViewPoint => {
  const [x, y] = project(at);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
};

/** Cities labelled on this map; the target, and any that a site's label would cover, are left out. */
const MARKED = ['athens', 'istanbul', 'ankara', 'sofia', 'bucharest', 'rome', 'madrid', 'london', 'oslo'];

/** Cities whose name would lie under that of a site. */
const COVERED_BY: Readonly<Record<string, readonly string[]>> = { 'southern-romania': ['bucharest'] };

/** Countries named on this map: few, because what it shows are areas. */
const NAMED = ['turkey', 'greece', 'iran', 'russia', 'france', 'ukraine', 'germany'];

export const selectWhyMap = (data: WhyData, model: Pick<ModelSet, 'entry' | 'launch'>, place: NamedPlace): WhyMap => {
  const site = (id: string): readonly MapPoint[] => {
    const found: Site | undefined = data.catalogue.sites.find((one) => one.id === id);
    return found ? [{ id, name: found.name, at: pointAt(found.at) }] : [];
  };
  const hidden = model.entry.sites.flatMap((id) => COVERED_BY[id] ?? []);
  return {
    sites: model.entry.sites.flatMap(site),
    radars: model.entry.radars.flatMap((radar) => site(radar.site)),
    launches: model.launch
      ? [{ id: 'chosen', name: 'Launch point', at: pointAt(model.launch) }]
      : model.entry.launches.flatMap(site),
    cities: data.cities
      .filter(({ id }) => MARKED.includes(id) && id !== place.id && !hidden.includes(id))
      .map(({ id, name, at }) => ({ id, name, at: pointAt(at) })),
    place: { id: place.id, name: place.name, at: pointAt(place.at) },
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
