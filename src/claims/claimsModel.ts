import { expectedKills, killChance, sharePercent } from '../coverage/russia.ts';
import type { PageData } from '../page/pageData.ts';
import type { ClaimOutcome, ClaimsData, SensitivityLine, TerritoryRow } from './claimsData.ts';

const nameOf = (page: PageData, regionId: string): string =>
  page.regions.find(({ id }) => id === regionId)?.name ?? regionId;

export type NamedTerritory = TerritoryRow & { readonly name: string };

export type CoverageFindings = {
  /** Members not fully covered by long windows, least covered first. */
  readonly uneven: readonly NamedTerritory[];
  /** Names of those of them that have one wherever the missile reaches. */
  readonly reached: readonly string[];
  /** How many members have one everywhere. */
  readonly wholeCount: number;
  readonly turkey: NamedTerritory;
  readonly greece: NamedTerritory;
  /** Members besides the two of which some has no window. */
  readonly others: readonly NamedTerritory[];
  /** Assumptions that, varied alone, give half a per cent of Turkey a window or more; `none`: the least share left without (per cent). */
  readonly turkeyBy: readonly { readonly id: SensitivityLine['id']; readonly none: number }[];
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
    reached: uneven.filter(({ none, short }) => none === 0 && short === 0).map(({ name }) => name),
    wholeCount: rows.length - uneven.length,
    turkey: find('turkey'),
    greece: find('greece'),
    others: rows.filter(({ regionId, none }) => none > 0 && regionId !== 'turkey' && regionId !== 'greece'),
    turkeyBy: data.sensitivity
      .map(({ id, levels }) => ({ id, none: Math.min(...levels.map(({ noneTurkey }) => noneTurkey)) }))
      .filter(({ none }) => none < 100),
    greeceRange: [Math.min(...shares), Math.max(...shares)],
  };
};

export type MediumReach = { readonly name: string; readonly percent: number };

/** The members that missiles of medium range reach, by name, for each of the two ranges. */
export const selectMedium = ({ medium }: ClaimsData, page: PageData): readonly (readonly MediumReach[])[] =>
  medium.map(({ reached }) => reached.map(({ regionId, percent }) => ({ name: nameOf(page, regionId), percent })));

export type Changes = {
  /** The share of Greece without a window when missiles fly flat and high, at the ends of the range. */
  readonly flat: number;
  readonly high: number;
  /** The window at Rome when nobody reports the missile at burnout, in seconds. */
  readonly unwarnedRomeS: number | null;
  /** The speed of the faster interceptor. */
  readonly fasterKmPerS: number;
  /** Windows at Istanbul, and with both changes at Istanbul and Izmir, in seconds. */
  readonly unseenS: number | null;
  readonly fasterS: number | null;
  readonly bothS: readonly (number | null)[];
};

/** What the shape of the flight does, and what two changes at a time do that neither does alone. */
export const selectChanges = ({ sensitivity, pair, places }: ClaimsData): Changes => {
  const levelsOf = (id: string) => sensitivity.find((line) => line.id === id)?.levels ?? [];
  const outcome = (id: string, level: string) => levelsOf(id).find((one) => one.level === level);
  const at = (place: string, of: ClaimOutcome | undefined): number | null =>
    of?.windowsS[places.indexOf(place)] ?? null;
  const both = pair.levels.find(({ level }) => level === 'high');
  return {
    flat: outcome('loft', 'low')?.noneGreece ?? 0,
    high: outcome('loft', 'high')?.noneGreece ?? 0,
    unwarnedRomeS: at('Rome', outcome('forwardCue', 'low')),
    unseenS: at('Istanbul', outcome('interceptInView', 'low')),
    fasterKmPerS: Number(both?.value),
    fasterS: at(
      'Istanbul',
      levelsOf('burnoutKmPerS').find(({ value }) => value === both?.value),
    ),
    bothS: [at('Istanbul', both), at('Izmir', both)],
  };
};

export type CliffFindings = {
  /** What each camp's figure catches. */
  readonly figures: readonly {
    readonly id: string;
    readonly label: string;
    readonly kmPerS: number;
    readonly sources: readonly string[];
    readonly caught: readonly number[];
  }[];
};

/** What the cliff says of both camps' figures; `caught` follows the series. */
export const selectCliffFindings = ({ cliff }: ClaimsData): CliffFindings => {
  return {
    figures: cliff.figures.map(({ id, label, value, sources }, i) => ({
      id,
      label,
      kmPerS: value,
      sources,
      caught: cliff.series.map(({ caught }) => caught[i] ?? 0),
    })),
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
      perfect: sharePercent(ten.interceptors, count),
      expected: sharePercent(kills, count),
    })),
  };
};

export type RemedyFindings = {
  /** Places without a window by the plan that both additions together open, with a long window and with a short one. */
  readonly opened: { readonly long: readonly string[]; readonly short: readonly string[] };
};

/** What opens places in the gap, among the scenarios of the chapter. */
export const selectRemedyFindings = ({ places, remedies, shortWindow }: ClaimsData): RemedyFindings => {
  const windowAt = (remedy: ClaimOutcome | undefined, i: number): number => remedy?.windowsS[i] ?? 0;
  const [plan, both] = [remedies[0], remedies.at(-1)];
  const opened = places.flatMap((place, i) =>
    windowAt(plan, i) === 0 && windowAt(both, i) > 0
      ? [{ place, isShort: windowAt(both, i) < shortWindow.nominal }]
      : [],
  );
  const named = (short: boolean) => opened.filter(({ isShort }) => isShort === short).map(({ place }) => place);
  return {
    opened: { long: named(false), short: named(true) },
  };
};
