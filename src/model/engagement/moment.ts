import { formatKm } from '../../page/placeWords.ts';
import { formatDuration, formatInterval, joinNames } from '../quantities.ts';
import { acrossTime } from './bar.ts';
import { drawIntercept, frameOf, type Spot, spotOf } from './drawing.ts';
import type { ShownShot } from './shot.ts';
import type { EngagementViewModel } from './view.ts';

/** One moment of the shot, for the scrubber. */
export type Moment = {
  readonly timeS: number;
  /** "8 min 20 s". */
  readonly label: string;
  /** What holds at this moment, in a sentence; also what a screen reader is told. */
  readonly sentence: string;
  /** The missile in the side view, and the moment in the time bar, in per cent. */
  readonly missile: Spot;
  readonly across: number;
  readonly met: boolean;
  /** The path of the interceptor that meets it at this moment, when one can be there; in the units of the side view. */
  readonly path: string | null;
};

const describeInterceptor = (
  { flight: { launchS, burnoutS } }: ShownShot,
  timeS: number,
  earliestS: number | null,
): string => {
  if (timeS < burnoutS) return '';
  if (launchS === null) return 'none is ever fired at it';
  if (earliestS === null) return 'no interceptor reaches it there';
  if (timeS >= earliestS) return 'an interceptor can be there';
  const late = `an interceptor could be at that point only ${formatInterval(timeS, earliestS)} later`;
  return timeS < launchS ? `none can have left yet, and ${late}` : late;
};

const describeSight = ({ scenario, names }: ShownShot, isSeen: boolean, horizonKm: number | null): string => {
  const radars = joinNames(names.radars);
  if (scenario.radars.length === 0) return 'there is no radar';
  if (isSeen) return scenario.radars.length === 1 ? `${radars} sees it` : 'a radar sees it';
  const why = horizonKm === null ? 'it is out of range' : `it would have to be above ${formatKm(horizonKm)}`;
  return scenario.radars.length === 1 ? `${radars} does not see it (${why})` : `no radar sees it (${why})`;
};

const explainMoment = (shot: ShownShot, timeS: number): string => {
  const { flight, scenario, target, launchName } = shot;
  if (timeS < flight.burnoutS)
    return 'the engines are still burning, and the model does not follow the missile until they cut out';
  if (timeS >= flight.impactS) return `the missile has come down on ${target.name}`;
  const { heightKm, groundKm, horizonKm, isSeen, earliestS, isFeasible } = shot.sampleAt(timeS);
  const lacksHorizon = horizonKm !== null && heightKm < horizonKm ? horizonKm : null;
  const low = heightKm < scenario.floorKm ? ', below the minimum height' : '';
  const parts = [
    `the missile is ${formatKm(heightKm)} up${low}, ${formatKm(groundKm)} from ${launchName}`,
    describeSight(shot, isSeen, lacksHorizon),
    describeInterceptor(shot, timeS, earliestS),
  ];
  return `${parts.join('; ')}${isFeasible ? ': it can be met here' : ''}`;
};

/** What the shot looks like at a time, held between ignition and the end of the time bar; `null` when there is no shot. */
export const selectMoment = ({ shot, bar }: EngagementViewModel, timeS: number): Moment | null => {
  if (shot === null || bar === null) return null;
  const held = Math.min(bar.endS, Math.max(0, timeS));
  const sample = shot.sampleAt(Math.min(held, shot.flight.impactS));
  const inFlight = held >= shot.flight.burnoutS && held <= shot.flight.impactS;
  const canBeThere = inFlight && sample.earliestS !== null && held >= sample.earliestS;
  return {
    timeS: held,
    label: formatDuration(held),
    sentence: `${formatDuration(held)} after launch: ${explainMoment(shot, held)}.`,
    missile: spotOf(frameOf(shot), sample.groundKm, sample.heightKm),
    across: acrossTime(bar.endS, held),
    met: inFlight && sample.isFeasible,
    path: canBeThere ? drawIntercept(shot, held) : null,
  };
};
