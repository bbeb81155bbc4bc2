import { cellCentre, decodeRuns, shareTerritory } from '../../atlas/cells.ts';
import type { ClaimsData } from '../../claims/claimsData.ts';
import { classifyWindow, computeReachMargin, createCoverageEngine, type WindowClass } from '../../coverage/coverage.ts';
import { engage } from '../../coverage/engage.ts';
import type { ReasonKind } from '../../coverage/engagement.ts';
import { PAGE_GRID } from '../../coverage/grid.ts';
import type { Scenario } from '../../coverage/scenario.ts';
import { indexGrid } from '../map/baseMapLookup.ts';

const CLASSES: readonly WindowClass[] = ['none', 'short', 'window', 'out-of-reach'];

const percent = (share: number | undefined): number => Math.round(100 * (share ?? 0));

type Territory = {
  /** The share of a country in a class under a scenario, in whole per cent; 0 of one that holds no place of the grid. */
  readonly sharesOf: (scenario: Scenario) => (countryId: string, kind: WindowClass) => number;
  /** The countries that some launch point reaches, most of it first. */
  readonly reachedBy: (scenario: Scenario, countryIds: readonly string[]) => ClaimsData['medium']['reached'];
  /** What most often leaves a place of the country without a window; `null` when none of it is. */
  readonly reasonIn: (scenario: Scenario, countryId: string) => ReasonKind | null;
};

/** The model over the territory of countries. */
export const createTerritory = (): Territory => {
  const { westDeg, southDeg, stepDeg, columns, rows } = PAGE_GRID;
  const cells = indexGrid({ west: westDeg - stepDeg / 2, south: southDeg - stepDeg / 2, stepDeg, columns, rows });
  const countries = decodeRuns(cells.runs, columns * rows);
  const engine = createCoverageEngine(PAGE_GRID);
  const share = (classes: Uint8Array, count: number) => {
    const shares = shareTerritory(cells, classes, count);
    return (countryId: string, kind: number) => percent(shares[cells.ids.indexOf(countryId)]?.[kind]);
  };
  return {
    sharesOf: (scenario) => {
      const { worst } = engine.compute(scenario);
      const of = share(
        Uint8Array.from(worst, (windowS) => CLASSES.indexOf(classifyWindow(windowS))),
        CLASSES.length,
      );
      return (countryId, kind) => of(countryId, CLASSES.indexOf(kind));
    },
    reachedBy: (scenario, countryIds) => {
      const of = share(
        Uint8Array.from(computeReachMargin(scenario, PAGE_GRID), (marginKm) => (marginKm >= 0 ? 1 : 0)),
        2,
      );
      return countryIds
        .map((regionId) => ({ regionId, percent: of(regionId, 1) }))
        .filter((one) => one.percent > 0)
        .sort((a, b) => b.percent - a.percent);
    },
    reasonIn: (scenario, countryId) => {
      const country = cells.ids.indexOf(countryId);
      const counts = new Map<ReasonKind, number>();
      for (const [cell, id] of countries.entries()) {
        if (id !== country || country < 0) continue;
        const { byLaunch, worst } = engage(scenario, cellCentre(cells.grid, cell));
        const shot = worst === null ? undefined : byLaunch[worst];
        if (shot?.kind === 'reached' && shot.reason)
          counts.set(shot.reason.kind, (counts.get(shot.reason.kind) ?? 0) + 1);
      }
      return [...counts].reduce<[ReasonKind | null, number]>(
        (most, one) => (one[1] > most[1] ? one : most),
        [null, 0],
      )[0];
    },
  };
};
