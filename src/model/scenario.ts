import { resolveScenario, type ScenarioEntry, type Threat } from '../coverage/scenario/catalogue.ts';
import { findProblems, type Shape } from '../coverage/scenario/check.ts';
import { SCENARIO_SHAPE, type Scenario } from '../coverage/scenario/scenario.ts';
import { setAt } from '../coverage/scenario/settings.ts';
import { SHORT_WINDOW_SHAPE } from '../coverage/scenario/windowClass.ts';
import type { LonLat } from '../page/pageData.ts';
import { formatLonLat } from '../page/placeWords.ts';
import type { NamedPlace, WhyData } from './modelData.ts';
import { defaultModel, type ModelView, type PlaceRef, type Settings } from './modelView.ts';

/** Not a setting of the model, but of how its windows are classed. */
export const SHORT_WINDOW_PATH = 'shortWindowS';

/** A model view with everything looked up. */
export type ModelSet = {
  readonly entry: ScenarioEntry;
  readonly threat: Threat;
  /** The scenario before any assumption was moved: what a reset goes back to. */
  readonly base: Scenario;
  readonly scenario: Scenario;
  readonly shortWindowS: number;
  /** The one launch point that was chosen; null for the worst of all. */
  readonly launch: LonLat | null;
  readonly place: NamedPlace | null;
  /** What the address asks for and there is none of, a sentence each. */
  readonly problems: readonly string[];
};

const contains = (ring: readonly LonLat[], [lon, lat]: LonLat): boolean =>
  ring.reduce((isInside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    return y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) ? !isInside : isInside;
  }, false);

/** Whether a missile may be fired from there. */
export const isInIran = ({ iran }: Pick<WhyData, 'iran'>, at: LonLat): boolean =>
  iran.some((ring) => contains(ring, at));

const findLaunch = (data: WhyData, launch: PlaceRef | null, problems: string[]): LonLat | null => {
  if (launch === null) return null;
  if (typeof launch !== 'string') {
    if (isInIran(data, launch)) return launch;
    problems.push(`${formatLonLat(launch)} is outside Iran, so the worst of the three launch points is used.`);
    return null;
  }
  const site = data.catalogue.sites.find(({ id, kind }) => kind === 'launch' && id === launch);
  if (!site) problems.push(`There is no launch point “${launch}”; the worst of the three is used.`);
  return site?.at ?? null;
};

const findPlace = (data: WhyData, place: PlaceRef | null, problems: string[]): NamedPlace | null => {
  if (place === null) return null;
  if (typeof place !== 'string') return { id: '', name: formatLonLat(place), at: place };
  const city = data.cities.find(({ id }) => id === place);
  if (!city) problems.push(`There is no place “${place}” here. Choose one from the table, or on the map.`);
  return city ?? null;
};

const shapeAt = (path: string): Shape | null => {
  let shape: Shape | undefined = SCENARIO_SHAPE;
  for (const step of path.split('.')) {
    if (shape?.kind === 'record') shape = shape.fields[step];
    else if (shape?.kind === 'list') shape = shape.of;
    else return null;
  }
  return shape ?? null;
};

/** A scenario and the limit of a short window with the settings of an address, but for those that do not fit, which are told. */
const applySettings = (base: Scenario, usualS: number, set: Settings, problems: string[]) => {
  let scenario = base;
  let shortWindowS = usualS;
  for (const [path, value] of Object.entries(set)) {
    if (path === SHORT_WINDOW_PATH) {
      const wrong = findProblems(SHORT_WINDOW_SHAPE, value, path);
      problems.push(...wrong);
      if (wrong.length === 0) shortWindowS = Number(value);
    } else {
      const shape = shapeAt(path);
      const isPlain = shape?.kind === 'number' || shape?.kind === 'boolean';
      const changed = isPlain ? setAt(scenario, path, value) : null;
      const wrong = shape && isPlain ? findProblems(shape, value, path) : [];
      if (changed === null) problems.push(`This scenario has no assumption “${path}”: it was ignored.`);
      else if (wrong.length > 0) problems.push(...wrong);
      else scenario = changed as Scenario;
    }
  }
  return { scenario, shortWindowS };
};

/** The scenario of an address, with what is wrong in it left at its default and told. Never throws. */
export const resolveModel = (data: WhyData, model: ModelView): ModelSet => {
  const { catalogue } = data;
  const problems: string[] = [];
  const [plan] = catalogue.scenarios;
  const found = catalogue.scenarios.find(({ id }) => id === model.scenario);
  if (!found) problems.push(`There is no scenario “${model.scenario}”; the plan of 2007 is shown.`);
  const entry = found ?? catalogue.scenarios.find(({ id }) => id === defaultModel.scenario) ?? plan;
  if (!entry) throw new RangeError('The record has no scenario.');
  const threatId = model.threat ?? entry.threat;
  const threat = catalogue.systems.threats.find(({ id }) => id === threatId);
  if (!threat) problems.push(`There is no class of missile “${threatId}”; the scenario’s own is shown.`);
  const used = threat ?? catalogue.systems.threats.find(({ id }) => id === entry.threat);
  if (!used) throw new RangeError(`${entry.id}: there is no class of missile "${entry.threat}".`);
  const launch = findLaunch(data, model.launch, problems);
  const resolved = resolveScenario(catalogue, { ...entry, threat: used.id });
  const base = launch === null ? resolved : { ...resolved, launches: [launch] };
  return {
    entry,
    threat: used,
    base,
    ...applySettings(base, catalogue.systems.rules.shortWindowS.nominal, model.set, problems),
    launch,
    place: findPlace(data, model.place, problems),
    problems,
  };
};
