import type { EngagementRequest } from '../model/engagement/view.ts';
import type { LinkModel } from '../model/links.ts';
import type { CoverageVerdict, NamedPlace, WhyData } from '../model/modelData.ts';
import { defaultModel, type ModelView, type PlaceRef, parsePlace } from '../model/modelView.ts';
import { type ModelSet, resolveModel } from '../model/scenario.ts';
import { foldForSearch } from '../page/foldForSearch.ts';
import type { Share } from '../page/pageData.ts';
import { formatLonLat } from '../page/placeWords.ts';

/** How the model is set, and what is called so. */
export type WhySet = {
  readonly model: ModelSet;
  readonly modelView: ModelView;
  readonly link: LinkModel;
  readonly name: string;
};

/** The statement by which the limit of a short window was chosen. */
export const FITTED_STATEMENT = 'czech-ambassador';

/** Whose defence is shown before anybody asks: the article leaves out parts of Greece and does not say which. */
const FIRST_PLACE = 'athens';

export const placeOf = (data: WhyData, model: ModelSet): NamedPlace => {
  const [first] = data.cities;
  const place = model.place ?? data.cities.find(({ id }) => id === FIRST_PLACE) ?? first;
  if (!place) throw new RangeError('The record has no city.');
  return place;
};

/** Cache key: everything that the map and the tables depend on. */
export const coverageKey = ({ scenario, shortWindowS }: ModelSet): string => JSON.stringify([scenario, shortWindowS]);

export const defaultCoverageKey = (data: WhyData): string => coverageKey(resolveModel(data, defaultModel));

const changed = ({ set }: ModelView): string => {
  const count = Object.keys(set).length;
  if (count === 0) return '';
  return count === 1 ? ', one assumption changed' : `, ${count} assumptions changed`;
};

/** "the plan of 2007, intermediate-range missile, 2 assumptions changed": as it stands within a line. */
export const nameModel = ({ entry, threat }: ModelSet, modelView: ModelView): string =>
  `${entry.name.charAt(0).toLowerCase()}${entry.name.slice(1)}, ${threat.name.toLowerCase().replace(' ', '-')} missile${changed(modelView)}`;

export const requestEngagement = (data: WhyData, model: ModelSet, modelView: ModelView): EngagementRequest => {
  const siteName = (id: string): string => data.catalogue.sites.find((site) => site.id === id)?.name ?? id;
  const { name, at } = placeOf(data, model);
  const { entry, launch } = model;
  const named = typeof modelView.launch === 'string' ? siteName(modelView.launch) : null;
  return {
    scenario: model.scenario,
    scenarioName: nameModel(model, modelView),
    shortWindowS: model.shortWindowS,
    target: { name, at },
    names: {
      launches: launch === null ? entry.launches.map(siteName) : [named ?? formatLonLat(launch)],
      sites: entry.sites.map(siteName),
      radars: entry.radars.map(({ site }) => siteName(site)),
    },
    launch: null,
  };
};

/** Thresholds (our choice), in per cent of territory: at most `least` is not covered, at least `most` is covered. */
export const COVERED_BOUNDS = { least: 10, most: 90 } as const;

/** The model's verdict on a country, once with short windows counted as windows and once as none. */
export type ModelVerdict = { readonly counting: CoverageVerdict; readonly discounting: CoverageVerdict };

const toVerdict = (percent: number): CoverageVerdict => {
  if (percent <= COVERED_BOUNDS.least) return 'not-covered';
  return percent >= COVERED_BOUNDS.most ? 'covered' : 'partly';
};

/** What the model says of a country; `null` when it is out of reach, or too small for the grid. */
export const readShare = (share: Share | undefined): ModelVerdict | null => {
  if (share === undefined || share.outOfReach === 100) return null;
  const percent = (part: number): number => (100 * part) / (100 - share.outOfReach);
  return { counting: toVerdict(percent(share.window + share.short)), discounting: toVerdict(percent(share.window)) };
};

export type Agreement = 'agrees' | 'agrees-counting' | 'agrees-discounting' | 'differs';

/** How a statement about a country stands to the model; `null` when the model has no word on it. */
export const compareVerdict = (said: CoverageVerdict, reading: ModelVerdict | null): Agreement | null => {
  if (reading === null) return null;
  if (said === reading.counting) return said === reading.discounting ? 'agrees' : 'agrees-counting';
  return said === reading.discounting ? 'agrees-discounting' : 'differs';
};

/** A city as typed on any keyboard, or `37.98, 23.73`; null when it is neither. */
export const findPlaceByText = (data: WhyData, text: string): PlaceRef | null => {
  const wanted = foldForSearch(text.trim());
  const city = data.cities.find(({ id, name }) => id === wanted || foldForSearch(name) === wanted);
  if (city) return city.id;
  const place = parsePlace(text.replace(/\s+/g, ''));
  return typeof place === 'string' ? null : place;
};
