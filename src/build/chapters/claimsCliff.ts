import type { ClaimsData, CliffSeries } from '../../claims/claimsData.ts';
import { EARTH_RADIUS_KM, toRadians } from '../../coverage/physics/units.ts';
import { type ArcSet, countCatchable, leastCatchingSpeed, withPerfectSensors } from '../../coverage/russia.ts';
import { type Catalogue, scenarioById } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';

/** Half the way round the Earth: every base reaches every target. */
const EVERYWHERE_KM = 20_016;

/** How fast the Earth's surface turns at the equator: once in a sidereal day. */
const EQUATOR_KM_PER_S = (2 * Math.PI * EARTH_RADIUS_KM) / 86_164;

/** Other times to decide than the nominal one, in seconds. */
const OTHER_DECISIONS_S = [0, 300] as const;

/** Upwards, so that an arc is still caught at the speed that is printed. */
const round = (speed: number | null): number | null => (speed === null ? null : Math.ceil(speed * 1000) / 1000);

/** The test of "10 interceptors can also not pose a threat": the least speed that catches each of the Russian arcs. */
export const createCliff = (catalogue: Catalogue): ClaimsData['cliff'] => {
  const { interceptor, radars, claims } = catalogue.systems;
  const { low: lowKmPerS, high: highKmPerS, presets = [] } = interceptor.burnoutKmPerS;
  const bases = catalogue.sites.filter(({ kind }) => kind === 'base');
  const targets = catalogue.sites.filter(({ kind }) => kind === 'target');
  const plan = scenarioById(catalogue, 'plan-2007');
  const threat = { ...plan.threat, burnS: claims.russianIcbmBurnS.nominal, maxRangeKm: EVERYWHERE_KM };
  const seeing: Scenario = withPerfectSensors({ ...plan, threat });
  // The most that is claimed for the radar.
  const rangeKm = radars[0]?.maxRangeKm.high ?? 0;
  const inView: Scenario = { ...plan, threat, radars: plan.radars.map((radar) => ({ ...radar, maxRangeKm: rangeKm })) };
  const setOf = (scenario: Scenario): ArcSet => ({
    bases: bases.map(({ at }) => at),
    targets: targets.map(({ at }) => at),
    scenario,
  });
  const solve = (scenario: Scenario): readonly (readonly (number | null)[])[] => {
    const set = setOf(scenario);
    return bases.map((base) =>
      targets.map((target) => round(leastCatchingSpeed(set, base.at, target.at, lowKmPerS, highKmPerS))),
    );
  };
  const speeds = presets.map(({ value }) => value);
  const createSeries = (id: string, label: string, scenario: Scenario, solved = solve(scenario)): CliffSeries => ({
    id,
    label,
    leastKmPerS: solved.flat().toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    // Counted, and not read off the least speeds, which are rounded.
    caught: countCatchable(setOf(scenario), speeds),
  });
  const nominal = solve(seeing);
  const [, latDeg = 0] = plan.interceptor.sites[0] ?? [];
  return {
    rotationKmPerS: Math.round(EQUATOR_KM_PER_S * Math.cos(toRadians(latDeg)) * 100) / 100,
    lowKmPerS,
    highKmPerS,
    arcs: bases.length * targets.length,
    series: [
      createSeries('nominal', `everything seen, ${plan.decisionS} s to decide`, seeing, nominal),
      ...OTHER_DECISIONS_S.map((decisionS) =>
        createSeries(`decision-${decisionS}`, `everything seen, ${decisionS} s to decide`, { ...seeing, decisionS }),
      ),
      createSeries('in-view', `Brdy must see it, as far as ${rangeKm.toLocaleString('en-GB')} km`, inView),
    ],
    figures: presets,
    targets: targets.map(({ name }) => name),
    rows: bases.map(({ name }, i) => ({ base: name, leastKmPerS: nominal[i] ?? [] })),
  };
};
