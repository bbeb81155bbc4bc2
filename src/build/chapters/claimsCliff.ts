import type { ClaimsData, CliffSeries } from '../../claims/claimsData.ts';
import {
  countCatchable,
  leastCatchingSpeed,
  listFlights,
  type RussianFlight,
  withPerfectSensors,
} from '../../coverage/russia.ts';
import { type Catalogue, scenarioById } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import { idealSpeedKmPerS, payloadAtSpeedKg } from './rocket.ts';

/** The ends of the band in which the answer turns, km/s. */
const BAND_KM_PER_S = [6.0, 6.6] as const;

/** Upwards, so that an arc is still caught at the speed that is printed. */
const round = (speed: number | null): number | null => (speed === null ? null : Math.ceil(speed * 1000) / 1000);

/** One series of the chart: a scenario, optionally with another burn for the bases with liquid-fuelled missiles. */
type Case = Pick<CliffSeries, 'id' | 'decisionS' | 'rangeKm' | 'liquidBurnS'> & { readonly scenario: Scenario };

/** The test of "10 interceptors can also not pose a threat": the least speed that catches each of the Russian arcs. */
export const createCliff = (catalogue: Catalogue): ClaimsData['cliff'] => {
  const { interceptor, radars, claims } = catalogue.systems;
  const { low: lowKmPerS, high: highKmPerS, presets = [] } = interceptor.burnoutKmPerS;
  const bases = catalogue.sites.filter(({ kind }) => kind === 'base');
  const targets = catalogue.sites.filter(({ kind }) => kind === 'target');
  const targetPlaces = targets.map(({ at }) => at);
  const plan = scenarioById(catalogue, 'plan-2007');
  const threat = { ...plan.threat, burnS: claims.russianIcbmBurnS.nominal };
  const seeing: Scenario = withPerfectSensors({ ...plan, threat });
  // The most that is claimed for the radar.
  const rangeKm = radars[0]?.maxRangeKm.high ?? 0;
  const inView: Scenario = { ...plan, threat, radars: plan.radars.map((radar) => ({ ...radar, maxRangeKm: rangeKm })) };
  const isLiquid = (id: string): boolean => claims.liquidBases.bases.includes(id);
  /** The flights of a case, base by base. */
  const flightsOf = ({ scenario, liquidBurnS }: Case): readonly (readonly RussianFlight[])[] =>
    bases.map(({ id, at }) => {
      const burnS = liquidBurnS !== null && isLiquid(id) ? liquidBurnS : scenario.threat.burnS;
      const own = { ...scenario, threat: { ...scenario.threat, burnS } };
      return listFlights(own, [at], targetPlaces);
    });
  const solve = (one: Case): readonly (readonly (number | null)[])[] =>
    flightsOf(one).map((flights) => flights.map((flight) => round(leastCatchingSpeed(flight, lowKmPerS, highKmPerS))));
  const countAt = (one: Case, speeds: readonly number[]): readonly number[] =>
    countCatchable(flightsOf(one).flat(), speeds);
  const speeds = presets.map(({ value }) => value);
  // Counted, and not read off the least speeds, which are rounded.
  const createSeries = (one: Case, solved = solve(one)): CliffSeries => ({
    id: one.id,
    decisionS: one.decisionS,
    rangeKm: one.rangeKm,
    liquidBurnS: one.liquidBurnS,
    leastKmPerS: solved.flat().toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    caught: countAt(one, speeds),
  });
  const nominal: Case = {
    id: 'nominal',
    decisionS: plan.decisionS,
    rangeKm: null,
    liquidBurnS: null,
    scenario: seeing,
  };
  const withDecision = (decisionS: number): Case => ({
    ...nominal,
    id: `decision-${decisionS}`,
    decisionS,
    scenario: { ...seeing, decisionS },
  });
  const solved = solve(nominal);
  const inBand = countAt(nominal, BAND_KM_PER_S);
  const { decisionS } = catalogue.systems.rules;
  return {
    lowKmPerS,
    highKmPerS,
    arcs: bases.length * targets.length,
    band: BAND_KM_PER_S.map((kmPerS, i) => ({ kmPerS, caught: inBand[i] ?? 0 })),
    series: [
      createSeries(nominal, solved),
      createSeries(withDecision(decisionS.low)),
      createSeries(withDecision(decisionS.high)),
      createSeries({ ...nominal, id: 'liquid', liquidBurnS: claims.russianIcbmBurnS.high }),
      createSeries({ ...nominal, id: 'in-view', rangeKm, scenario: inView }),
    ],
    figures: presets,
    burnS: claims.russianIcbmBurnS.nominal,
    burnSources: claims.russianIcbmBurnS.sources,
    liquid: {
      names: bases.filter(({ id }) => isLiquid(id)).map(({ name }) => name),
      sources: claims.liquidBases.sources,
      why: claims.liquidBases.why,
    },
    targets: targets.map(({ name }) => name),
    rows: bases.map(({ name }, i) => ({ base: name, leastKmPerS: solved[i] ?? [] })),
  };
};

/** What the published motors give: the speed with a payload, and the payload that brings it down to the agency's figure. */
export const createMotors = ({ systems: { claims, interceptor } }: Catalogue): ClaimsData['motors'] => {
  const { motors, payloadKg, lossesKmPerS } = claims;
  const agency = interceptor.burnoutKmPerS.nominal;
  const roundTo = (value: number, step: number): number => Math.round(value / step) * step;
  const speedWith = (kg: number, losses: number): number =>
    Math.round((idealSpeedKmPerS(motors, kg) - losses) * 10) / 10;
  const slowKg = payloadAtSpeedKg(motors, agency + lossesKmPerS.nominal);
  return {
    names: motors.map(({ name }) => name),
    sources: [...new Set(motors.flatMap(({ sources }) => sources))],
    payloadKg: payloadKg.nominal,
    idealKmPerS: speedWith(payloadKg.nominal, 0),
    lossesKmPerS: lossesKmPerS.nominal,
    kmPerS: speedWith(payloadKg.nominal, lossesKmPerS.nominal),
    agencyKmPerS: agency,
    agencyPayloadKg: slowKg === null ? null : roundTo(slowKg, 50),
  };
};
