import type { ReasonKind } from '../coverage/engage/engagement.ts';
import type { AssumptionId } from '../coverage/scenario/assumptions.ts';
import type { Argument, Preset, Quantity } from '../coverage/scenario/catalogue.ts';
import type { Share } from '../page/pageData.ts';

/** How the territory of a country divides among the classes of the model. */
export type TerritoryRow = Share & {
  readonly regionId: string;
  /** What most often leaves a place in it without a window; `null` when all of it has one. */
  readonly reason: ReasonKind | null;
};

/** What one value of one assumption does, all others left: the share of territory without a window, and worst windows in seconds. */
export type ClaimOutcome = {
  readonly noneTurkey: number;
  readonly noneGreece: number;
  /** For each of the chapter's places; `null` where the missile does not reach. */
  readonly windowsS: readonly (number | null)[];
};

export type SensitivityLine = {
  /** Of an assumption, or of the pair. */
  readonly id: AssumptionId | 'unseen-and-faster';
  readonly levels: readonly (ClaimOutcome & {
    readonly level: 'low' | 'nominal' | 'high';
    readonly value: number | boolean;
  })[];
  /** What the range rests on; `choice` for ours, which `why` explains. */
  readonly sources: readonly string[];
  readonly why: string | null;
};

export type Remedy = ClaimOutcome & {
  readonly id: string;
  readonly kmPerS: number;
  readonly name: string;
  readonly note: string;
  readonly sources: readonly string[];
};

/** The arcs from every base to every target under one set of assumptions: the least speed (km/s) that catches each, slowest first; `null` where none does. */
export type CliffSeries = {
  readonly id: string;
  readonly decisionS: number;
  /** How far the radar at Brdy sees, where it has to; `null` when everything is seen. */
  readonly rangeKm: number | null;
  /** How long missiles of the liquid-fuelled bases burn; `null` when as long as all. */
  readonly liquidBurnS: number | null;
  readonly leastKmPerS: readonly (number | null)[];
  /** How many are caught at each of the camps' figures. */
  readonly caught: readonly number[];
};

export type ArcRow = { readonly base: string; readonly leastKmPerS: readonly (number | null)[] };

export type NeverOpened = {
  readonly place: string;
  readonly launches: readonly string[];
  /** `null` when the launch points differ in it. */
  readonly reason: ReasonKind | null;
};

export type MediumRange = {
  readonly maxRangeKm: number;
  readonly reachesIstanbul: boolean;
  readonly reached: readonly { readonly regionId: string; readonly percent: number }[];
};

export type ClaimsData = {
  readonly places: readonly string[];
  readonly shortWindow: Quantity;
  /** The members of April 2007 that lie on the model's map, least covered first. */
  readonly territory: readonly TerritoryRow[];
  /** The members whose territory a medium-range missile reaches, by two figures for its range, and how much of it, in whole per cent. */
  readonly medium: readonly MediumRange[];
  readonly sensitivity: readonly SensitivityLine[];
  /** Two assumptions moved at a time. */
  readonly pair: SensitivityLine;
  readonly remedies: readonly Remedy[];
  /** Both additions, with every assumption at the end of its range that favours the defence. */
  readonly best: ClaimOutcome;
  /** Places that some launch points leave without a window in every remedy, and what is missing in the last. */
  readonly neverOpened: readonly NeverOpened[];
  readonly cliff: {
    /** The ends of the band in which the answer turns, and how many arcs are caught there. */
    readonly band: readonly { readonly kmPerS: number; readonly caught: number }[];
    readonly burnS: number;
    readonly burnSources: readonly string[];
    readonly liquid: { readonly names: readonly string[]; readonly sources: readonly string[]; readonly why: string };
    readonly lowKmPerS: number;
    readonly highKmPerS: number;
    readonly arcs: number;
    readonly series: readonly CliffSeries[];
    readonly figures: readonly Preset[];
    readonly targets: readonly string[];
    readonly rows: readonly ArcRow[];
  };
  readonly motors: {
    readonly names: readonly string[];
    readonly sources: readonly string[];
    readonly payloadKg: number;
    /** Without gravity or air. */
    readonly idealKmPerS: number;
    readonly lossesKmPerS: number;
    /** With what gravity and air take. */
    readonly kmPerS: number;
    readonly agencyKmPerS: number;
    /** The payload that would bring the motors down to the agency's figure; `null` when none does. */
    readonly agencyPayloadKg: number | null;
  };
  readonly arguments: readonly Argument[];
  readonly ten: {
    readonly interceptors: number;
    readonly warheads: readonly {
      readonly label: string;
      readonly count: number;
      readonly sources: readonly string[];
    }[];
    readonly killProbability: Quantity;
    readonly shotsPerTarget: Quantity;
  };
};
