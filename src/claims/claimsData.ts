import type { ReasonKind } from '../coverage/engage/engagement.ts';
import type { Preset, Quantity } from '../coverage/scenario/catalogue.ts';

/** How the territory of a country divides among the classes of the model, in whole per cent. */
export type TerritoryRow = {
  readonly regionId: string;
  readonly none: number;
  readonly short: number;
  readonly window: number;
  readonly outOfReach: number;
  /** What most often leaves a place in it without a window; `null` when all of it has one. */
  readonly reason: ReasonKind | null;
};

/** What one value of one assumption does, all others left: the share of territory without a window, and worst windows in seconds. */
export type Outcome = {
  readonly noneTurkey: number;
  readonly noneGreece: number;
  /** For each of the chapter's places; `null` where the missile does not reach. */
  readonly windowsS: readonly (number | null)[];
};

export type SensitivityLine = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly levels: readonly (Outcome & {
    readonly level: 'low' | 'nominal' | 'high';
    readonly value: number | boolean;
  })[];
  /** What the range rests on; `choice` for ours, which `why` explains. */
  readonly sources: readonly string[];
  readonly why: string | null;
};

export type Remedy = Outcome & {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly sources: readonly string[];
};

/** The 33 arcs under one set of assumptions: the least speed (km/s) that catches each, slowest first; `null` where none does. */
export type CliffSeries = {
  readonly id: string;
  readonly label: string;
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

export type ClaimsData = {
  readonly places: readonly string[];
  readonly shortWindow: Quantity;
  /** The members of April 2007 that lie on the model's map, least covered first. */
  readonly territory: readonly TerritoryRow[];
  /** The members whose territory a medium-range missile reaches, and how much of it, in whole per cent. */
  readonly medium: { readonly maxRangeKm: number; readonly reached: readonly { regionId: string; percent: number }[] };
  readonly sensitivity: readonly SensitivityLine[];
  /** Two assumptions moved at a time. */
  readonly pair: SensitivityLine;
  readonly remedies: readonly Remedy[];
  /** Both additions, with every assumption at the end of its range that favours the defence. */
  readonly best: Outcome;
  /** Places that some launch points leave without a window in every scenario, that one included, and what is missing in it. */
  readonly neverOpened: readonly NeverOpened[];
  readonly cliff: {
    /** How fast the ground under the interceptor site turns with the Earth, which the model leaves out. */
    readonly rotationKmPerS: number;
    readonly lowKmPerS: number;
    readonly highKmPerS: number;
    readonly arcs: number;
    readonly series: readonly CliffSeries[];
    readonly figures: readonly Preset[];
    readonly targets: readonly string[];
    readonly rows: readonly ArcRow[];
  };
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
