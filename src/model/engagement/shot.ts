import { engage } from '../../coverage/engage/engage.ts';
import type { Engagement, LaunchEngagement } from '../../coverage/engage/engagement.ts';
import { findLimits, type Limits, type Span } from '../../coverage/engage/limits.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { LonLat } from '../../page/pageData.ts';
import { hiddenBelowKm } from './bands.ts';
import { type FlightSample, sampleFlightAt } from './flight.ts';

/** Which engagement to show, with a name for every place in it, in the order of the scenario. */
export type EngagementRequest = {
  readonly scenario: Scenario;
  readonly scenarioName: string;
  /** A shorter window is called short. */
  readonly shortWindowS: number;
  readonly target: { readonly name: string; readonly at: LonLat };
  readonly names: {
    readonly launches: readonly string[];
    readonly sites: readonly string[];
    readonly radars: readonly string[];
  };
  /** The launch point as an index into the scenario's, or `null` for the worst of those that reach the target. */
  readonly launch: number | null;
};

export type Reached = Extract<LaunchEngagement, { kind: 'reached' }>;

/** A missile that comes down on the target, and all that decides whether it can be met. */
export type ShownShot = EngagementRequest & {
  readonly launchName: string;
  readonly flight: Reached;
  readonly limits: Limits;
  /** Below what height each radar sees nothing over the target; `null` where it sees nothing at any height. */
  readonly hidden: readonly { readonly name: string; readonly belowKm: number | null }[];
  /** The place above the floor where the quickest interceptor is least late, and by how many seconds; negative: early. */
  readonly nearest: { readonly sample: FlightSample; readonly lateS: number } | null;
  readonly sampleAt: (timeS: number) => FlightSample;
};

export type Solved = {
  readonly request: EngagementRequest;
  readonly engagement: Engagement;
  readonly launchName: string;
  readonly chosen: LaunchEngagement;
  /** `null` when the target is out of reach. */
  readonly shot: ShownShot | null;
};

/** From when the radars lose the missile until an interceptor can be there; `null` when there is no such gap. */
export const findSightGap = ({ limits: { seen, reach } }: ShownShot): Span | null => {
  const [lost, there] = [seen.at(-1)?.toS, reach[0]?.fromS];
  return lost !== undefined && there !== undefined && there > lost ? { fromS: lost, toS: there } : null;
};

/** A site by its name alone: "Brdy", without the hill. */
const shorten = (name: string): string => name.split(',')[0] ?? name;

/** Solves the engagement and picks the shot that is asked for: without a wish the worst, and out of reach the nearest launch point. */
export const solveEngagement = (request: EngagementRequest): Solved => {
  const { scenario, target } = request;
  const { launches } = request.names;
  const names = { launches, sites: request.names.sites.map(shorten), radars: request.names.radars.map(shorten) };
  const engagement = engage(scenario, target.at);
  const nearest = engagement.byLaunch.reduce(
    (best, one, i, all) => (one.rangeKm < (all[best]?.rangeKm ?? 0) ? i : best),
    0,
  );
  const index = request.launch ?? engagement.worst ?? nearest;
  const chosen = engagement.byLaunch[index];
  if (chosen === undefined)
    throw new RangeError(`There is no launch point ${index}; there are ${names.launches.length}.`);
  const launchName = names.launches[index] ?? 'the launch point';
  if (chosen.kind === 'out-of-reach') return { request, engagement, launchName, chosen, shot: null };
  const { launch, launchS } = chosen;
  const limits = findLimits(scenario, launch, target.at, launchS);
  const sampleAt = (timeS: number) => sampleFlightAt(scenario, launch, target.at, launchS, timeS);
  const sample = limits.nearestS === null ? null : sampleAt(limits.nearestS);
  return {
    request,
    engagement,
    launchName,
    chosen,
    shot: {
      ...request,
      names,
      launchName,
      flight: chosen,
      limits,
      hidden: scenario.radars.map((radar, i) => ({
        name: names.radars[i] ?? 'a radar',
        belowKm: hiddenBelowKm(radar, target.at),
      })),
      nearest: sample?.earliestS == null ? null : { sample, lateS: sample.earliestS - sample.timeS },
      sampleAt,
    },
  };
};
