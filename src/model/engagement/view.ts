import { EARTH_RADIUS_KM, toRadians, turnRateOf } from '../../coverage/physics/units.ts';
import type { WindowClass } from '../../coverage/scenario/windowClass.ts';
import { classifyBy } from '../../coverage/scenario/windowClass.ts';
import { formatKm } from '../../page/placeWords.ts';
import { formatClock, formatDuration } from '../quantities.ts';
import { drawBar, type TimeBar } from './bar.ts';
import { drawBeyond } from './beyond.ts';
import { drawSide, type SideView } from './drawing.ts';
import { type EngagementRequest, type ShownShot, type Solved, solveEngagement } from './shot.ts';
import { explainEngagement, formatVerdict, stateVerdict } from './words.ts';

export type { EngagementRequest } from './shot.ts';

/** A step of the engagement: when it comes, where the missile is then. */
export type Step = { readonly what: string; readonly when: string; readonly where: string };

/** The same target from each launch point of the scenario. */
export type LaunchRow = {
  readonly name: string;
  readonly rangeKm: string;
  readonly impact: string;
  readonly verdict: string;
  readonly isShown: boolean;
};

/** One engagement, ready to be drawn and read out. The functions of the shot go with it; nothing in it is random or of today. */
export type EngagementViewModel = {
  readonly request: EngagementRequest;
  /** "Tabriz to Athens". */
  readonly title: string;
  readonly launchName: string;
  readonly kind: WindowClass;
  readonly verdict: string;
  /** The verdict on the target with its reason, in one sentence. */
  readonly statement: string;
  /** How far rotation moves the target during the flight; null when the missile does not fly there, or the Earth does not rotate. */
  readonly targetMovesKm: number | null;
  readonly sentences: readonly string[];
  /** Out of reach it is the missile's farthest flight that way. */
  readonly side: SideView;
  readonly bar: TimeBar | null;
  readonly steps: readonly Step[];
  readonly launches: readonly LaunchRow[];
  /** The moment that tells most, at which the scrubber starts: the first intercept, or the nearest miss. */
  readonly startS: number;
  /** `null` when the target is out of reach. */
  readonly shot: ShownShot | null;
};

const stepsOf = (shot: ShownShot): readonly Step[] => {
  const { flight, limits, launchName, target } = shot;
  const at = (what: string, timeS: number | null): readonly Step[] => {
    if (timeS === null) return [{ what, when: 'never', where: '–' }];
    const sample = shot.sampleAt(timeS);
    const where = `${formatKm(sample.heightKm)} up, ${formatKm(sample.groundKm)} from ${launchName}`;
    return [{ what, when: formatClock(timeS), where }];
  };
  const first = flight.first?.timeS ?? null;
  return [
    { what: 'Ignition', when: formatClock(0), where: launchName },
    ...at('Its engines cut out', flight.burnoutS),
    ...at('Cue: the defence is told of it', flight.cueS),
    ...at('Earliest launch of an interceptor', flight.launchS),
    ...at('Highest point', flight.apogeeS),
    ...at('A radar first sees it', limits.seen[0]?.fromS ?? null),
    ...at('A radar last sees it', limits.seen.at(-1)?.toS ?? null),
    ...at('An interceptor can first reach it', limits.reach[0]?.fromS ?? null),
    ...at('Falls below the minimum height', limits.above.at(-1)?.toS ?? null),
    ...at('First point at which it can be met', first),
    ...(first === null ? [] : at('Last point at which it can be met', flight.last?.timeS ?? null)),
    { what: 'Impact', when: formatClock(flight.impactS), where: target.name },
    { what: 'Window', when: flight.windowS > 0 ? formatDuration(flight.windowS) : 'none', where: '–' },
  ];
};

/** Whole seconds inside what they are taken from: the first intercept is possible then, and the last sight is still one. */
const startOf = ({ flight, nearest, limits }: ShownShot): number => {
  if (flight.first !== null) return Math.ceil(flight.first.timeS);
  const lastSeenS = flight.reason?.kind === 'time' ? undefined : limits.seen.at(-1)?.toS;
  return Math.floor(lastSeenS ?? nearest?.sample.timeS ?? flight.apogeeS);
};

const launchesOf = ({ request, engagement, chosen }: Solved): readonly LaunchRow[] =>
  engagement.byLaunch.map((one, i) => ({
    name: request.names.launches[i] ?? `launch point ${i + 1}`,
    rangeKm: formatKm(one.rangeKm),
    impact: one.kind === 'reached' ? formatDuration(one.impactS) : '–',
    verdict:
      one.kind === 'reached'
        ? formatVerdict(classifyBy(request.shortWindowS)(one.windowS), one.windowS)
        : formatVerdict('out-of-reach', 0),
    isShown: one === chosen,
  }));

/** Along the circle of its latitude. */
const movedKm = ({ scenario, target }: EngagementRequest, flightS: number): number | null =>
  scenario.earthTurns ? EARTH_RADIUS_KM * Math.cos(toRadians(target.at[1])) * turnRateOf(true) * flightS : null;

/** Solves an engagement and makes all that the view of it shows. */
export const createEngagementView = (request: EngagementRequest): EngagementViewModel => {
  const solved = solveEngagement(request);
  const { shot, chosen, launchName } = solved;
  const windowS = shot?.flight.windowS ?? null;
  const kind = classifyBy(request.shortWindowS)(windowS);
  return {
    request,
    title: `${launchName} to ${request.target.name}`,
    launchName,
    kind,
    verdict: formatVerdict(kind, windowS ?? 0),
    statement: stateVerdict(solved),
    targetMovesKm: shot === null ? null : movedKm(request, shot.flight.impactS),
    sentences: explainEngagement(solved, kind),
    side:
      shot === null ? drawBeyond(request.scenario, chosen.launch, request.target.at, chosen.rangeKm) : drawSide(shot),
    bar: shot === null ? null : drawBar(shot),
    steps: shot === null ? [] : stepsOf(shot),
    launches: launchesOf(solved),
    startS: shot === null ? 0 : startOf(shot),
    shot,
  };
};
