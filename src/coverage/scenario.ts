import type { LonLat } from './units.ts';

/** A radar: where it stands, how far it sees, and how high above the horizontal a thing must be. */
export type Radar = { readonly at: LonLat; readonly maxRangeKm: number; readonly minElevationDeg: number };

/** All that the model needs to know, as plain data. Every number can be changed on the page. */
export type Scenario = {
  /** Where the missile may be fired from; the worst of them counts. */
  readonly launches: readonly LonLat[];
  readonly threat: { readonly burnS: number; readonly maxRangeKm: number };
  /** All sites have the same interceptor; the best placed of them fires. */
  readonly interceptor: {
    readonly sites: readonly LonLat[];
    readonly burnoutKmPerS: number;
    readonly burnS: number;
  };
  /** A missile is seen when any of them sees it. */
  readonly radars: readonly Radar[];
  /** Whether something else (a satellite, a forward radar) reports the missile at burnout. */
  readonly forwardCue: boolean;
  readonly trackS: number;
  readonly decisionS: number;
  /** The least height of an intercept. */
  readonly floorKm: number;
  /** Whether a radar must see the missile when it is hit. */
  readonly interceptInView: boolean;
};
