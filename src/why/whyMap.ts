import { labelPlaces } from '../atlas/labels.ts';
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

/** Cities that are drawn when nothing is chosen: those on either side of the edge. */
const MARKED = ['athens', 'istanbul', 'ankara', 'sofia', 'bucharest', 'rome', 'madrid', 'london', 'oslo'];

/** Countries named on this map: few, because what it shows are areas. */
const NAMED = ['turkey', 'greece', 'iran', 'russia', 'france', 'ukraine', 'germany'];

export const selectWhyMap = (data: WhyData, model: Pick<ModelSet, 'entry' | 'launch'>, place: NamedPlace): WhyMap => {
  const site = (id: string): readonly MapPoint[] => {
    const found: Site | undefined = data.catalogue.sites.find((one) => one.id === id);
    return found ? [{ id, name: found.name, at: pointAt(found.at) }] : [];
  };
  return {
    sites: model.entry.sites.flatMap(site),
    radars: model.entry.radars.flatMap((radar) => site(radar.site)),
    launches: model.launch
      ? [{ id: 'chosen', name: 'Launch point', at: pointAt(model.launch) }]
      : model.entry.launches.flatMap(site),
    cities: data.cities
      .filter(({ id }) => MARKED.includes(id) && id !== place.id)
      .map(({ id, name, at }) => ({ id, name, at: pointAt(at) })),
    place: { id: place.id, name: place.name, at: pointAt(place.at) },
    labels: labelPlaces
      .filter(({ id }) => NAMED.includes(id))
      .map(({ id, lines, at, anchor }) => ({ id, name: lines.join(' '), lines, at, anchor })),
  };
};

/** The place of a point of the map to a hundredth of a degree; null beyond the edge of the world. */
export const placeAt = (point: ViewPoint): LonLat | null => {
  const place = unproject(point);
  return place && [Math.round(place[0] * 100) / 100, Math.round(place[1] * 100) / 100];
};

const STEP_DEG = 0.5;
const STEPS: Readonly<Record<string, LonLat>> = {
  ArrowUp: [0, STEP_DEG],
  ArrowDown: [0, -STEP_DEG],
  ArrowRight: [STEP_DEG, 0],
  ArrowLeft: [-STEP_DEG, 0],
};

/** The place half a degree on in the direction of an arrow key; null for another key, and past a pole or the date line. */
export const stepPlace = ([lon, lat]: LonLat, key: string): LonLat | null => {
  const step = STEPS[key];
  if (step === undefined) return null;
  const [toLon, toLat] = [lon + step[0], lat + step[1]];
  return Math.abs(toLon) <= 180 && Math.abs(toLat) <= 90 ? [toLon, toLat] : null;
};
