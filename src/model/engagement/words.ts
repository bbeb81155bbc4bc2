import type { WindowClass } from '../../coverage/scenario/windowClass.ts';
import { formatDuration, formatKm, joinNames } from '../quantities.ts';
import type { Shot, Solved } from './shot.ts';

/** The class of a window in a few words. */
export const formatVerdict = (kind: WindowClass, windowS: number): string => {
  if (kind === 'out-of-reach') return 'Out of reach of this missile';
  if (kind === 'none') return 'No window';
  return `${kind === 'short' ? 'Short window' : 'Window'} of ${formatDuration(windowS)}`;
};

/** "Brdy cannot see it below 242 km there", and how far the radars see when that is what binds. */
const explainHidden = ({ hidden, scenario, flight: { reason } }: Shot): string => {
  if (hidden.length === 0) return 'There is no radar to follow it.';
  const words = hidden.map(({ name, belowKm }, i) => {
    const height = belowKm === null ? 'there at any height' : `below ${formatKm(belowKm)}${i === 0 ? ' there' : ''}`;
    return i === 0 ? `${name} cannot see it ${height}` : `${name} not ${height}`;
  });
  const isFar = reason?.kind === 'radar-range' || reason?.kind === 'radar-horizon-and-range';
  const ranges = isFar
    ? hidden.map(({ name }, i) => ` ${name} sees no farther than ${formatKm(scenario.radars[i]?.maxRangeKm ?? 0)}.`)
    : [];
  return `${joinNames(words)}.${ranges.join('')}`;
};

const explainCue = ({ scenario, flight: { launchS, cueS } }: Shot): string => {
  if (launchS === null || cueS === null)
    return 'No radar ever sees it and nothing else reports it, so no interceptor is fired.';
  const cue = scenario.forwardCue ? 'reported at burnout' : 'first seen by a radar';
  return `It is ${cue} after ${formatDuration(cueS)}, and with ${formatDuration(scenario.trackS)} to track it and ${formatDuration(scenario.decisionS)} to decide no interceptor can leave before ${formatDuration(launchS)}.`;
};

const explainNearest = ({ nearest }: Shot): string => {
  if (nearest === null) return 'No interceptor of this speed gets to it above the floor at all.';
  const { lateS, sample } = nearest;
  return lateS > 0
    ? `At its best place, ${formatKm(sample.heightKm)} up, the interceptor would come ${formatDuration(lateS)} too late.`
    : '';
};

/** Why the radars leave no window though an interceptor could be there in time. */
const explainSeen = ({ limits, sampleAt, flight: { reason } }: Shot): string => {
  const last = limits.seen.at(-1);
  const from = limits.reach[0];
  const lost =
    last === undefined
      ? 'No radar sees it at any time'
      : `It is lost from sight after ${formatDuration(last.toS)}, ${formatKm(sampleAt(last.toS).heightKm)} up`;
  const lateS = last !== undefined && from !== undefined ? from.fromS - last.toS : 0;
  const late = lateS > 0 ? `, ${formatDuration(lateS)} too late` : '';
  const there =
    from === undefined ? '' : `; an interceptor can be there only from ${formatDuration(from.fromS)} on${late}`;
  return `${lost}${there}. If everything were seen there would be a window of ${formatDuration(reason?.windowIfSeenS ?? 0)}.`;
};

const BINDING = {
  time: 'What is missing is time.',
  'radar-horizon': 'What is missing is sight: it is below the radar’s horizon.',
  'radar-range': 'What is missing is sight: it is beyond the radar’s range.',
  'radar-horizon-and-range': 'What is missing is sight: it is beyond the radar’s range and below its horizon.',
  floor: 'It stays too low.',
} as const;

const explainNone = (shot: Shot): readonly string[] => {
  const { flight, scenario } = shot;
  const kind = flight.reason?.kind ?? 'time';
  if (kind === 'floor') {
    return [
      `It never rises above ${formatKm(flight.apogeeKm)}, and the least height of an intercept is taken as ${formatKm(scenario.floorKm)}.`,
      BINDING.floor,
    ];
  }
  if (kind === 'time') return [explainHidden(shot), explainCue(shot), explainNearest(shot), BINDING.time];
  return [explainHidden(shot), explainCue(shot), explainSeen(shot), BINDING[kind]];
};

const explainWindow = (shot: Shot, kind: WindowClass): readonly string[] => {
  const { first, last, windowS } = shot.flight;
  if (first === null || last === null) return [];
  const site = shot.names.sites[shot.scenario.interceptor.sites.indexOf(first.site)] ?? 'a site';
  const meets = `An interceptor from ${site} could meet it from ${formatDuration(first.timeS)}, ${formatKm(first.heightKm)} up, until ${formatDuration(last.timeS)}, ${formatKm(last.heightKm)} up: a window of ${formatDuration(windowS)}.`;
  const short = `That is short of the ${shot.shortWindowS} s from which this page speaks of a window, a limit that is our choice.`;
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
  const reaches = `A missile from ${launchName} reaches ${target.name} ${formatDuration(shot.flight.impactS)} after launch.`;
  const rest = shot.flight.windowS > 0 ? explainWindow(shot, kind) : explainNone(shot);
  return [reaches, ...rest.filter((sentence) => sentence !== '')];
};
