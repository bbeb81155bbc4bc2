import { expectedKills, killChance, perfectSharePercent } from '../coverage/russia.ts';
import type { ClaimsData, Outcome, TerritoryRow } from './claimsData.ts';
import type { PageData } from './page.ts';

const nameOf = (page: PageData, regionId: string): string =>
  page.regions.find(({ id }) => id === regionId)?.name ?? regionId;

export type NamedTerritory = TerritoryRow & { readonly name: string };

export type CoverageFindings = {
  /** Members that the model does not cover to the last bit, least covered first. */
  readonly uneven: readonly NamedTerritory[];
  /** How many members it covers whole. */
  readonly wholeCount: number;
  readonly turkey: NamedTerritory;
  readonly greece: NamedTerritory;
  /** Members besides the two of which some has no window. */
  readonly others: readonly NamedTerritory[];
  /** Whether no assumption, moved alone through its range, gives any of Turkey a window. */
  readonly turkeyAlways: boolean;
  /** The least and greatest share of Greece without a window, in per cent, with any one assumption moved. */
  readonly greeceRange: readonly [number, number];
};

/** What the computed territory says of "Turkey and parts of Greece will not be covered". */
export const selectCoverageFindings = (data: ClaimsData, page: PageData): CoverageFindings => {
  const rows = data.territory.map((row) => ({ ...row, name: nameOf(page, row.regionId) }));
  const find = (id: string): NamedTerritory => {
    const row = rows.find(({ regionId }) => regionId === id);
    if (!row) throw new RangeError(`There is no territory of ${id}.`);
    return row;
  };
  const levels = data.sensitivity.flatMap((line) => line.levels);
  const shares = levels.map(({ noneGreece }) => noneGreece);
  const uneven = rows.filter(({ window }) => window < 100);
  return {
    uneven,
    wholeCount: rows.length - uneven.length,
    turkey: find('turkey'),
    greece: find('greece'),
    others: rows.filter(({ regionId, none }) => none > 0 && regionId !== 'turkey' && regionId !== 'greece'),
    turkeyAlways: levels.every(({ noneTurkey }) => noneTurkey === 100),
    greeceRange: [Math.min(...shares), Math.max(...shares)],
  };
};

export type MediumReach = { readonly name: string; readonly percent: number };

/** The members that a medium-range missile reaches, by name. */
export const selectMedium = ({ medium }: ClaimsData, page: PageData): readonly MediumReach[] =>
  medium.reached.map(({ regionId, percent }) => ({ name: nameOf(page, regionId), percent }));

/** How many arcs of a series are caught at a speed. */
const countCaught = (leastKmPerS: readonly (number | null)[], speedKmPerS: number): number =>
  leastKmPerS.filter((least) => least !== null && least <= speedKmPerS).length;

export type CliffFindings = {
  /** What each camp's figure catches. */
  readonly figures: readonly {
    readonly id: string;
    readonly label: string;
    readonly kmPerS: number;
    readonly sources: readonly string[];
    readonly caught: readonly number[];
  }[];
  /** The speeds between which the count goes from none to all, with the assumptions as they are. */
  readonly from: number;
  readonly to: number;
};

/** What the cliff says of both camps' figures; `caught` follows the series. */
export const selectCliffFindings = ({ cliff }: ClaimsData): CliffFindings => {
  const nominal = (cliff.series[0]?.leastKmPerS ?? []).filter((least) => least !== null);
  return {
    figures: cliff.figures.map(({ id, label, value, sources }) => ({
      id,
      label,
      kmPerS: value,
      sources,
      caught: cliff.series.map(({ leastKmPerS }) => countCaught(leastKmPerS, value)),
    })),
    from: Math.min(...nominal),
    to: Math.max(...nominal),
  };
};

export type TenFindings = {
  readonly targets: number;
  readonly chance: number;
  readonly kills: number;
  /** Per cent of each total, were all ten to hit, and with the chances as set. */
  readonly shares: readonly {
    readonly label: string;
    readonly count: number;
    readonly perfect: number;
    readonly expected: number;
  }[];
};

/** Ten interceptors against the warheads counted in 2008, with a chance per shot and a number of shots per target. */
export const computeTen = ({ ten }: ClaimsData, perShot: number, shots: number): TenFindings => {
  const kills = expectedKills(ten.interceptors, perShot, shots);
  return {
    targets: ten.interceptors / shots,
    chance: killChance(perShot, shots),
    kills,
    shares: ten.warheads.map(({ label, count }) => ({
      label,
      count,
      perfect: perfectSharePercent(ten.interceptors, count),
      expected: perfectSharePercent(kills, count),
    })),
  };
};

export type RemedyFindings = {
  /** Places without a window in any of the scenarios, nor with every assumption at its best. */
  readonly never: readonly string[];
  /** Whether, even then, time is what is missing at each of them. */
  readonly neverByTime: boolean;
  /** Places without one by the plan that both additions together open. */
  readonly opened: readonly string[];
};

/** What closes the gap and what never does, among the scenarios of the chapter. */
export const selectRemedyFindings = ({ places, remedies, best }: ClaimsData): RemedyFindings => {
  const isShut = ({ windowsS }: Outcome, i: number): boolean => windowsS[i] === 0;
  const plan = remedies[0];
  const both = remedies.at(-1);
  const isNever = (_: string, i: number): boolean => [...remedies, best].every((outcome) => isShut(outcome, i));
  return {
    never: places.filter(isNever),
    neverByTime: places.every((place, i) => !isNever(place, i) || best.reasons[i] === 'time'),
    opened: places.filter((_, i) => plan && both && isShut(plan, i) && !isShut(both, i)),
  };
};
