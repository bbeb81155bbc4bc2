import type { WindowClass } from '../../coverage/scenario/windowClass.ts';
import { formatKm } from '../../page/placeWords.ts';
import { formatDuration, formatInterval } from '../quantities.ts';
import { findSightGap, type ShownShot, type Solved } from './shot.ts';

/** The class of a window in a few words. */
export const formatVerdict = (kind: WindowClass, windowS: number): string => {
  if (kind === 'out-of-reach') return 'Beyond this missile’s range';
  if (kind === 'none') return 'No window';
  return `${kind === 'short' ? 'Short window' : 'Window'} of ${formatDuration(windowS)}`;
};

/** Nearer than this a target is where the missile is fired from. */
const SAME_PLACE_KM = 5;

/** "Over the target, anything below 242 km is hidden from Brdy", and how far the radars see when that is what binds. */
const explainHidden = ({ hidden, scenario, flight: { reason } }: ShownShot): string => {
  if (hidden.length === 0) return 'There is no radar to follow the missile.';
  const words = hidden.map(({ name, belowKm }, i) => {
    const what = belowKm === null ? 'everything' : `anything below ${formatKm(belowKm)}`;
    return `${what} ${i === 0 ? 'is hidden ' : ''}from ${name}`;
  });
  const isFar = reason?.kind === 'radar-range' || reason?.kind === 'radar-horizon-and-range';
  const ranges = isFar
    ? hidden.map(({ name }, i) => ` ${name} sees no farther than ${formatKm(scenario.radars[i]?.maxRangeKm ?? 0)}.`)
    : [];
  return `Over the target, ${words.join(', and ')}.${ranges.join('')}`;
};

const explainCue = ({ scenario, flight: { launchS, cueS } }: ShownShot): string => {
  if (launchS === null || cueS === null)
    return 'No radar ever sees it and nothing else reports it, so no interceptor is fired.';
  const cue = scenario.forwardCue ? 'reported when its engines cut out, at' : 'first seen by a radar at';
  return `The missile is ${cue} ${formatDuration(cueS)}: that is the defence’s cue. With ${formatDuration(scenario.trackS)} to track it and ${formatDuration(scenario.decisionS)} to decide, no interceptor can leave before ${formatDuration(launchS)}.`;
};

const explainNearest = ({ nearest }: ShownShot): string => {
  if (nearest === null) return 'No interceptor of this speed can reach it above the minimum height.';
  const { lateS, sample } = nearest;
  return lateS > 0
    ? `Even at the best point, ${formatKm(sample.heightKm)} up, an interceptor would arrive ${formatDuration(lateS)} too late.`
    : '';
};

/** Why the radars leave no window though an interceptor could be there in time. */
const explainSeen = (shot: ShownShot): string => {
  const { limits, sampleAt, flight } = shot;
  const last = limits.seen.at(-1);
  const from = limits.reach[0];
  const lost =
    last === undefined
      ? 'No radar ever sees it'
      : `The radar loses sight of the missile at ${formatDuration(last.toS)}, ${formatKm(sampleAt(last.toS).heightKm)} up`;
  const gap = findSightGap(shot);
  const late = gap === null ? '' : `, ${formatInterval(gap.fromS, gap.toS)} too late`;
  const there =
    from === undefined ? '' : `; an interceptor can be there only from ${formatDuration(from.fromS)} on${late}`;
  return `${lost}${there}. If the radar saw everything, there would be a window of ${formatDuration(flight.reason?.windowIfSeenS ?? 0)}.`;
};

const BINDING = {
  time: 'There is not enough time.',
  'radar-horizon': 'Where an interceptor could be in time, the missile is below the radar’s horizon.',
  'radar-range': 'Where an interceptor could be in time, the missile is out of the radar’s range.',
  'radar-horizon-and-range':
    'Where an interceptor could be in time, the missile is out of the radar’s range and below its horizon.',
} as const;

const explainNone = (shot: ShownShot): readonly string[] => {
  const { flight, scenario } = shot;
  const kind = flight.reason?.kind ?? 'time';
  if (kind === 'floor')
    return [
      `The missile never climbs above ${formatKm(flight.apogeeKm)}, too low to be intercepted: the minimum height is ${formatKm(scenario.floorKm)}.`,
    ];
  if (kind === 'time') return [explainHidden(shot), explainCue(shot), explainNearest(shot), BINDING.time];
  return [explainHidden(shot), explainCue(shot), explainSeen(shot), BINDING[kind]];
};

const explainWindow = (shot: ShownShot, kind: WindowClass): readonly string[] => {
  const { first, last, windowS } = shot.flight;
  if (first === null || last === null) return [];
  const site = shot.names.sites[shot.scenario.interceptor.sites.indexOf(first.site)] ?? 'a site';
  const meets = `An interceptor from ${site} could meet it from ${formatDuration(first.timeS)}, ${formatKm(first.heightKm)} up, until ${formatDuration(last.timeS)}, ${formatKm(last.heightKm)} up: a window of ${formatDuration(windowS)}.`;
  const short = `That is less than the ${shot.shortWindowS} s we require of a full window, a threshold we chose.`;
  return [explainHidden(shot), meets, ...(kind === 'short' ? [short] : [])];
};

/** The engagement in plain sentences, each made of what was computed; the first says what flies where, the last what binds. */
export const explainEngagement = (
  { request, launchName, chosen, shot }: Solved,
  kind: WindowClass,
): readonly string[] => {
  const { target, scenario } = request;
  if (shot === null) {
    return [
      `${target.name} lies ${formatKm(chosen.rangeKm)} from ${launchName}, ${formatKm(chosen.rangeKm - scenario.threat.maxRangeKm)} beyond the ${formatKm(scenario.threat.maxRangeKm)} that this class of missile reaches.`,
    ];
  }
  if (chosen.rangeKm < SAME_PLACE_KM)
    return ['The target is the launch point itself, so there is no flight to intercept. Choose another target.'];
  const reaches = `A missile from ${launchName} reaches ${target.name} ${formatDuration(shot.flight.impactS)} after launch.`;
  const rest = shot.flight.windowS > 0 ? explainWindow(shot, kind) : explainNone(shot);
  return [reaches, ...rest.filter((sentence) => sentence !== '')];
};

const reasonOf = (shot: ShownShot): string => {
  const { limits, nearest, flight } = shot;
  const { reason } = flight;
  if (reason?.kind === 'floor') return 'the missile never climbs high enough to be intercepted';
  if (reason?.kind === 'time')
    return nearest === null
      ? 'no interceptor could reach it'
      : `even at the best point an interceptor would arrive ${formatDuration(nearest.lateS)} too late`;
  if (limits.seen.length === 0) return 'no radar ever sees the missile';
  const gap = findSightGap(shot);
  if (gap === null) return 'the radar does not see the missile when it could be met';
  return `the radar loses sight of the missile ${formatInterval(gap.fromS, gap.toS)} before an interceptor can be there`;
};

/** The verdict on a place and its reason in one sentence: "Izmir: no window to intercept, because ...". */
export const stateVerdict = ({ request: { target, shortWindowS }, chosen, shot }: Solved): string => {
  if (shot === null) return `${target.name} is beyond this missile’s range.`;
  if (chosen.rangeKm < SAME_PLACE_KM) return `${target.name} is the launch point itself.`;
  const { windowS } = shot.flight;
  if (windowS === 0) return `${target.name}: no window to intercept, because ${reasonOf(shot)}.`;
  const size = windowS < shortWindowS ? 'only a short window' : 'a window';
  return `${target.name}: ${size}, ${formatDuration(windowS)} in which an interceptor could meet the missile.`;
};
