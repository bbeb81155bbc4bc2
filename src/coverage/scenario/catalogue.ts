import type { LonLat } from '../physics/units.ts';
import { ASSUMPTION_IDS, type Assumption, type AssumptionId } from './assumptions.ts';
import type { Scenario } from './scenario.ts';
import { setAt } from './settings.ts';

/**
 * A number with the range in which it may be moved and what it rests on: ids of `sources.json`, or `choice` for a
 * choice of ours, which `why` explains. The unit stands in the key.
 */
export type Quantity = {
  readonly low: number;
  readonly nominal: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly why?: string | undefined;
  readonly presets?: readonly Preset[] | undefined;
};

export type Preset = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly sources: readonly string[];
};

type Named = { readonly id: string; readonly name: string };

export type RadarSystem = Named & { readonly maxRangeKm: Quantity; readonly minElevationDeg: Quantity };
export type Threat = Named & { readonly maxRangeKm: Quantity; readonly burnS: Quantity };

/** `systems.json`. */
export type Systems = {
  readonly interceptor: Named & Readonly<Record<'burnoutKmPerS' | 'burnoutHeightKm' | 'burnS', Quantity>>;
  readonly radars: readonly RadarSystem[];
  readonly threats: readonly Threat[];
  readonly rules: Readonly<
    Record<
      'loft' | 'trackS' | 'decisionS' | 'floorKm' | 'shortWindowS' | 'killProbability' | 'shotsPerTarget',
      Quantity
    >
  >;
  readonly claims: Readonly<
    Record<
      | 'interceptors'
      | 'russianIcbmBurnS'
      | 'russianIcbmWarheads'
      | 'russianStrategicWarheads'
      | 'payloadKg'
      | 'lossesKmPerS',
      Quantity
    >
  > & {
    /** Ids of the bases whose missiles burn liquid fuel, and so longer. */
    readonly liquidBases: {
      readonly bases: readonly string[];
      readonly sources: readonly string[];
      readonly why: string;
    };
    /** The motors that the interceptor is said to be made of, from the first to burn. */
    readonly motors: readonly Motor[];
    /** What Moscow feared, in our words. */
    readonly arguments: readonly Argument[];
  };
};

/** A stage of a rocket; its thrust is the mean over the burn, outside the air. */
export type Stage = {
  readonly grossKg: number;
  readonly propellantKg: number;
  readonly thrustKN: number;
  readonly burnS: number;
};

export type Motor = Named & Stage & { readonly sources: readonly string[] };

export type Argument = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly sources: readonly string[];
};

/** An entry of `sites.json`; `place` is its id in `places.json`, `null` when the record has no such place. */
export type Site = Named & {
  readonly kind: 'interceptor' | 'radar' | 'forward-radar' | 'launch' | 'base' | 'target' | 'town';
  readonly at: LonLat;
  readonly place: string | null;
  readonly origin: 'record' | 'later' | 'choice';
  readonly note: string;
  readonly sources: readonly string[];
};

/** An entry of `scenarios.json`: sites and systems by their ids, at their nominal values but for what `set` says. */
export type ScenarioEntry = Named & {
  readonly note: string;
  readonly sources: readonly string[];
  readonly launches: readonly string[];
  readonly threat: string;
  readonly sites: readonly string[];
  readonly radars: readonly { readonly site: string; readonly system: string }[];
  readonly forwardCue: boolean;
  readonly interceptInView: boolean;
  /** Values by path, as `radars[0].maxRangeKm`. */
  readonly set: Readonly<Record<string, unknown>>;
};

export type Catalogue = {
  readonly systems: Systems;
  readonly sites: readonly Site[];
  readonly scenarios: readonly ScenarioEntry[];
};

const find = <T extends Named>(entries: readonly T[], id: string, what: string): T => {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) {
    throw new RangeError(`There is no ${what} "${id}"; choose from ${entries.map((entry) => entry.id).join(', ')}.`);
  }
  return found;
};

/** The scenario of an entry as plain data. Throws a RangeError that names a site, a system or a setting there is none of. */
export const resolveScenario = ({ systems, sites }: Catalogue, entry: ScenarioEntry): Scenario => {
  const at = (id: string): LonLat => find(sites, id, 'site').at;
  const threat = find(systems.threats, entry.threat, 'threat');
  const plain: Scenario = {
    launches: entry.launches.map(at),
    threat: {
      burnS: threat.burnS.nominal,
      maxRangeKm: threat.maxRangeKm.nominal,
      loft: systems.rules.loft.nominal,
    },
    interceptor: {
      sites: entry.sites.map(at),
      burnoutKmPerS: systems.interceptor.burnoutKmPerS.nominal,
      burnoutHeightKm: systems.interceptor.burnoutHeightKm.nominal,
      burnS: systems.interceptor.burnS.nominal,
    },
    radars: entry.radars.map(({ site, system }) => {
      const { maxRangeKm, minElevationDeg } = find(systems.radars, system, 'radar');
      return { at: at(site), maxRangeKm: maxRangeKm.nominal, minElevationDeg: minElevationDeg.nominal };
    }),
    forwardCue: entry.forwardCue,
    trackS: systems.rules.trackS.nominal,
    decisionS: systems.rules.decisionS.nominal,
    floorKm: systems.rules.floorKm.nominal,
    interceptInView: entry.interceptInView,
    earthTurns: true,
  };
  let scenario: unknown = plain;
  for (const [path, value] of Object.entries(entry.set)) {
    scenario = setAt(scenario, path, value);
    if (scenario === null) throw new RangeError(`${entry.id}: there is no setting "${path}".`);
  }
  return scenario as Scenario;
};

/** The scenario with an id. Throws a RangeError that lists the ids when there is none. */
export const scenarioById = (catalogue: Catalogue, id: string): Scenario =>
  resolveScenario(catalogue, find(catalogue.scenarios, id, 'scenario'));

/** What the sensitivity table moves: each assumption with the range it has; the switches, which have none, are on in the plan. */
export const assumptionsOf = (
  { systems }: Catalogue,
  threatId: string,
): readonly (Assumption & { readonly quantity: Quantity | null })[] => {
  const { interceptor, rules } = systems;
  const [radar] = systems.radars;
  const ranges: Readonly<Record<AssumptionId, Quantity | null>> = {
    threatBurnS: find(systems.threats, threatId, 'threat').burnS,
    loft: rules.loft,
    trackS: rules.trackS,
    decisionS: rules.decisionS,
    burnoutKmPerS: interceptor.burnoutKmPerS,
    burnoutHeightKm: interceptor.burnoutHeightKm,
    interceptorBurnS: interceptor.burnS,
    floorKm: rules.floorKm,
    minElevationDeg: radar?.minElevationDeg ?? null,
    maxRangeKm: radar?.maxRangeKm ?? null,
    // Switches have no range.
    earthTurns: null,
    forwardCue: null,
    interceptInView: null,
  };
  return ASSUMPTION_IDS.map((id) => {
    const quantity = ranges[id];
    if (quantity === null) return { id, low: false, nominal: true, high: true, quantity };
    return { id, low: quantity.low, nominal: quantity.nominal, high: quantity.high, quantity };
  });
};
