import { cellCentre, decodeRuns, type Grid } from '../../atlas/cells.ts';
import type { MediumRange } from '../../claims/claimsData.ts';
import type { ReasonKind } from '../../coverage/engage/engagement.ts';
import { findReasonAt } from '../../coverage/engage/reason.ts';
import { PAGE_GRID } from '../../coverage/map/grid.ts';
import { computeMap } from '../../coverage/map/map.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import { toCells } from '../../model/areas.ts';
import { computeShares } from '../../model/tables.ts';
import type { Share } from '../../page/pageData.ts';
import { indexGrid } from '../map/baseMapLookup.ts';

/** Cells of a country to a side of the map's: at an eighth of a degree the shares of small countries are right to a point. */
const FINENESS = 4;

/** The map's cells, divided so finely that territory can be counted in them. */
export const countingGrid = (): Grid => {
  const { west, south, stepDeg, columns, rows } = toCells(PAGE_GRID);
  return { west, south, stepDeg: stepDeg / FINENESS, columns: columns * FINENESS, rows: rows * FINENESS };
};

const NONE: Share = { none: 0, short: 0, window: 0, outOfReach: 0 };

export type Territory = {
  /** How a country's territory divides under a scenario, in whole per cent; all 0 for one that holds no cell. */
  readonly sharesOf: (scenario: Scenario, shortWindowS: number) => (countryId: string) => Share;
  /** The countries that some launch point reaches, most of it first. */
  readonly reachedBy: (scenario: Scenario, countryIds: readonly string[]) => MediumRange['reached'];
  /** What most often leaves a place of the country without a window; `null` when none of it is. */
  readonly reasonIn: (scenario: Scenario, countryId: string) => ReasonKind | null;
};

/** The model over the territory of countries. */
export const createTerritory = (): Territory => {
  const cells = indexGrid(countingGrid());
  const coarse = indexGrid(toCells(PAGE_GRID));
  const countries = decodeRuns(coarse.runs, coarse.grid.columns * coarse.grid.rows);
  const sharesOf: Territory['sharesOf'] = (scenario, shortWindowS) => {
    const shares = computeShares(computeMap(scenario, shortWindowS, PAGE_GRID), cells);
    return (countryId) => shares[countryId] ?? NONE;
  };
  return {
    sharesOf,
    reachedBy: (scenario, countryIds) => {
      const of = sharesOf(scenario, 1);
      return countryIds
        .map((regionId) => ({ regionId, percent: 100 - of(regionId).outOfReach }))
        .filter((one) => one.percent > 0)
        .sort((a, b) => b.percent - a.percent);
    },
    reasonIn: (scenario, countryId) => {
      const country = coarse.ids.indexOf(countryId);
      const counts = new Map<ReasonKind, number>();
      for (const [cell, id] of countries.entries()) {
        if (id !== country || country < 0) continue;
        const reason = findReasonAt(scenario, cellCentre(coarse.grid, cell));
        if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
      return [...counts].reduce<[ReasonKind | null, number]>(
        (most, one) => (one[1] > most[1] ? one : most),
        [null, 0],
      )[0];
    },
  };
};
