import type { CountryCells } from '../atlas/cells.ts';
import type { Catalogue } from '../coverage/scenario/catalogue.ts';
import type { LonLat } from '../page/pageData.ts';
import type { Areas } from './areas.ts';
import type { CoverageTables } from './tables.ts';

/** What a source says of one country. */
export type CoverageVerdict = 'covered' | 'partly' | 'not-covered';

/** What a source said of who would be covered: `verdicts` by country, empty where it names none. */
export type CoverageStatement = {
  readonly id: string;
  readonly who: string;
  readonly date: string;
  readonly says: string;
  readonly verdicts: Readonly<Record<string, CoverageVerdict>>;
  readonly sources: readonly string[];
};

/** Windows by how high the missile flies: one for each of `lofts`, multiples of the least-energy height. */
export type LoftTable = {
  readonly lofts: readonly number[];
  readonly rows: readonly { readonly name: string; readonly windowsS: readonly (number | null)[] }[];
};

/** A place whose engagement can be asked for by name. */
export type NamedPlace = { readonly id: string; readonly name: string; readonly at: LonLat };

/** The chapter "Why the gap is there": what the model needs, and what it makes of the plan as it stands. */
export type WhyData = {
  readonly catalogue: Catalogue;
  readonly cities: readonly NamedPlace[];
  readonly statements: readonly CoverageStatement[];
  /** Outlines of Iran, in degrees: where a launch point may lie. */
  readonly iran: readonly (readonly LonLat[])[];
  /** The country of each place of the model's grid, those of the tables only. */
  readonly cells: CountryCells;
  /** Why two places have no window by the plan of 2007, a sentence each. */
  readonly reasons: readonly string[];
  /** The worst window of some places, s, for a flat, a least-energy and a high flight; null out of reach. */
  readonly lofts: LoftTable;
  readonly areas: Areas;
  readonly tables: CoverageTables;
};
