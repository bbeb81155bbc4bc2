import { crop, type ViewBox } from '../atlas/crop.ts';
import { placedLabels } from '../atlas/labels.ts';
import type { ViewPoint } from '../atlas/projection.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { CountryShape, MapSite, PageData, Region } from '../page/pageData.ts';
import type { CountryRole } from '../page/record.ts';
import type { MapPlace } from '../page/recordChapter.ts';
import { type Selection, selectRoles } from '../page/selection.ts';
import { originWords } from '../ui/words.ts';
import type { RegionPoints } from './zoom/mapKeys.ts';

/** How a country is filled: by what the article calls it first, by membership second. */
export type Tone = 'host' | 'member' | 'named' | 'russia' | 'iran' | 'other';

/** A site with its name as it stands on the map: what it is, and under it where. */
export type DrawnSite = MapSite & {
  readonly label: readonly [what: string, where: string];
  readonly labelAt: ViewPoint;
};

/** A place that is marked on the map, with what is noted under its name. */
export type MarkedPlace = {
  readonly name: string;
  readonly note: string;
  readonly origin: 'record' | 'later' | 'computed';
  readonly at: ViewPoint;
  /** For a place beyond the map, marked at its edge: the way there, in degrees clockwise from the right. */
  readonly headingDeg: number | null;
};

export type MapModel = {
  /** The part of the base map that is seen at first. */
  readonly crop: ViewBox;
  readonly graticule: string;
  /** Land that cannot be chosen. */
  readonly land: string;
  /** Every country that can be chosen; `d` is null for one that lies off the map. */
  readonly countries: readonly {
    readonly region: Region;
    readonly label: string;
    readonly d: string | null;
    readonly tone: Tone;
    readonly on: boolean;
  }[];
  /** Countries that lie beyond the frame: land to be seen at the edge of a wide map, and nothing to choose. */
  readonly beyond: readonly { readonly id: string; readonly d: string; readonly tone: Tone }[];
  /** Countries that the article calls not covered: `whole`, or in parts that it does not name. */
  readonly gaps: readonly { readonly id: string; readonly d: string; readonly whole: boolean }[];
  readonly selected: readonly { readonly id: string; readonly d: string }[];
  readonly countryLabels: readonly {
    readonly id: string;
    /** The name, and under it what the article claims of the country, line by line. */
    readonly lines: readonly string[];
    readonly notes: readonly string[];
    readonly at: ViewPoint;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly rank: 1 | 2 | 3;
  }[];
  readonly sites: readonly DrawnSite[];
  /** The place of the record that was chosen, or the city that was tried. */
  readonly spot: MarkedPlace | null;
  /** Path data of where the model's windows end by its default, computed; null when it is hidden or there is no model. */
  readonly edge: string | null;
  /** Where the name of that line stands; null where it has none. */
  readonly edgeLabel: ViewPoint | null;
  /** Path data of the ring of equal distance, when the reader has drawn one. */
  readonly ring: string | null;
  /** Where the arrow keys find each country, by its id. */
  readonly focusPoints: RegionPoints;
  readonly offMap: Readonly<Record<string, ViewPoint>>;
  /** The country at which the Tab key enters the map: the first that the story says is left out, else the first on it. */
  readonly firstId: string;
};

/** The transform that puts a symbol or a name at a point, in its own size whatever the scale of the land. */
export type Scaled = (at: ViewPoint) => string;

/** A country that is drawn, with its outline. */
type Shaped = { readonly region: Region; readonly shape: CountryShape };

/** Countries that lie off the map, and where their names stand at its edge. */
const edgeNames: Readonly<Record<string, ViewPoint>> = { canada: [36, 220], 'united-states': [36, 254] };

/** What stands on the map at a site, and where: offsets from its symbol in screen units, so that the names keep apart. */
const siteLabels: Readonly<Record<MapSite['kind'], Pick<DrawnSite, 'label' | 'labelAt'>>> = {
  interceptor: { label: ['10 interceptors', 'Poland'], labelAt: [13, -4] },
  radar: { label: ['Radar', 'Czech Republic'], labelAt: [13, 10] },
  headquarters: { label: ['Nato', 'Brussels'], labelAt: [-11, 2] },
};

const plays = (region: Region, kind: CountryRole['kind']): boolean => region.roles.some((role) => role.kind === kind);

const toneOf = (region: Region, hasRecord: boolean, recordShown: boolean): Tone => {
  if (!hasRecord) return 'named';
  if (plays(region, 'interceptor-host') || plays(region, 'radar-host')) return 'host';
  if (region.id === 'russia') return 'russia';
  if (region.id === 'iran') return 'iran';
  return recordShown && region.nato !== null ? 'member' : 'other';
};

/** What a country is called in words: its name, its parts in the story, and whether it is a member. */
const labelOf = (region: Region, recordShown: boolean): string => {
  const roles = selectRoles(region, recordShown).map(({ words }) => words);
  return [region.name, ...roles, ...(recordShown && region.nato !== null ? ['Nato member'] : [])].join(', ');
};

/** What the article claims of a country that is left out, as it stands under its name; empty for the others. */
const notesOf = (region: Region): readonly string[] => {
  if (plays(region, 'not-covered')) return ['not covered'];
  if (plays(region, 'partly-not-covered')) return ['parts not covered'];
  return [];
};

/** The mark of a place of the record; null when no source gives its coordinates. */
const markPlace = ({ name, origin, outside, mark }: MapPlace): MarkedPlace | null =>
  mark && {
    ...{ name, origin, ...mark },
    note: outside ? `${outside.km.toLocaleString('en-GB')} km from Brussels` : originWords[origin],
  };

/** Every name on the map: as our own map has them by hand, or of another story's countries each in its middle. */
const nameCountries = ({ baseMap, regions }: PageData, shaped: readonly Shaped[]): MapModel['countryLabels'] =>
  baseMap.labelledByHand
    ? placedLabels.flatMap((label) => {
        const region = regions.find(({ id }) => id === label.id);
        return region ? [{ ...label, notes: notesOf(region) }] : [];
      })
    : shaped.map(({ region: { id, name }, shape: { label: at } }) => {
        return { id, lines: [name], notes: [], at, anchor: 'middle', rank: 1 };
      });

/** What the map shows for a view: the article's claims always, what other sources add unless the reader left it out. */
export const selectMap = (page: PageData, view: ViewState, selection: Selection, ring: string | null): MapModel => {
  const { baseMap, coverage } = page;
  const shapes = new Map(baseMap.countries.map((country) => [country.id, country]));
  const recordShown = view.show !== 'article';
  const edgeShown = recordShown && view.edge;
  const offMap = baseMap.labelledByHand ? edgeNames : {};
  const regions = page.regions.filter(({ id }) => shapes.has(id) || offMap[id]);
  const shaped = regions.flatMap((region): readonly Shaped[] => {
    const shape = shapes.get(region.id);
    return shape ? [{ region, shape }] : [];
  });
  const isReached = ({ id }: Region) => offMap[id] || shapes.get(id)?.inFrame;
  const tone = (region: Region) => toneOf(region, page.hasRecord, recordShown);
  return {
    crop: baseMap.labelledByHand ? crop : { x: 0, y: 0, width: baseMap.width, height: baseMap.height },
    graticule: baseMap.graticule,
    land: baseMap.land,
    countries: regions.filter(isReached).map((region) => ({
      region,
      d: offMap[region.id] ? null : (shapes.get(region.id)?.d ?? null),
      label: labelOf(region, recordShown),
      tone: tone(region),
      on: selection.region === region,
    })),
    beyond: shaped
      .filter(({ region }) => !isReached(region))
      .map(({ region, shape: { id, d } }) => ({ id, d, tone: tone(region) })),
    gaps: shaped
      .filter(({ region }) => notesOf(region).length > 0)
      .map(({ region, shape: { id, d } }) => ({ id, d, whole: plays(region, 'not-covered') })),
    selected: shaped
      .filter(({ region: { id } }) => selection.regionIds.has(id) && !offMap[id])
      .map(({ shape: { id, d } }) => ({ id, d })),
    countryLabels: nameCountries(page, shaped),
    sites: recordShown ? page.sites.map((site) => ({ ...site, ...siteLabels[site.kind] })) : [],
    spot: selection.place && markPlace(selection.place),
    edge: (edgeShown && coverage?.edge) || null,
    edgeLabel: (edgeShown && coverage?.edgeLabel) || null,
    ring,
    focusPoints: {
      ...Object.fromEntries(shaped.filter(({ shape }) => shape.inFrame).map(({ shape }) => [shape.id, shape.label])),
      ...offMap,
    },
    offMap,
    firstId:
      (regions.find((region) => plays(region, 'not-covered')) ?? shaped.find(({ shape }) => shape.inFrame)?.region)
        ?.id ?? '',
  };
};
