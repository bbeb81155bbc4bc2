import { formatKm } from '../../page/placeWords.ts';
import { type Band, reachBands, viewBands } from './bands.ts';
import { type CoastSample, sampleIntercept } from './coast.ts';
import { listEvents } from './events.ts';
import { type FlightSample, sampleFlight } from './flight.ts';
import type { ShownShot } from './shot.ts';

/** A place in the drawing in per cent of its width and height, so that type and marks keep their size at any width. */
export type Spot = { readonly x: number; readonly y: number };
export type Tick = { readonly at: number; readonly label: string };

/** A decisive moment on the arc, and the height at which its words stand: clear of the others'. */
export type SideEvent = { readonly spot: Spot; readonly wordsY: number; readonly words: string };

/** The shot from the side: height over ground distance. Path data is in a box of 1000 by 1000. */
export type SideView = {
  /** The flight from burnout on, and the burn before it. */
  readonly arc: string;
  readonly burn: string;
  /** The parts of the arc on which an interceptor can meet the missile. */
  readonly met: readonly string[];
  /** Where an interceptor of each site can be by the time the missile passes overhead. */
  readonly reach: readonly { readonly name: string; readonly d: string }[];
  /** What each radar sees, and the lower edge of it, its horizon. */
  readonly seen: readonly { readonly name: string; readonly d: string; readonly edge: string }[];
  /** The least height of an intercept; null where nothing comes to an intercept. */
  readonly floor: number | null;
  readonly distances: readonly Tick[];
  readonly heights: readonly Tick[];
  readonly launch: Spot;
  readonly target: Spot;
  readonly apogee: Spot & { readonly label: string };
  /** What decides, written where it happens, from the top down. */
  readonly events: readonly SideEvent[];
  /** What is missing to the target, along the ground, when the missile does not get there. */
  readonly missing: { readonly from: number; readonly to: number; readonly label: string } | null;
};

export const FLIGHT_SAMPLES = 128;
const BAND_SAMPLES = 96;
const COAST_SAMPLES = 32;
/** Room beside the ends of the flight, also in the time bar and beside the scrubber below it (`engagement.css`). */
export const MARGIN = 0.035;
/** Room above its top. */
const HEADROOM = 1.18;
/** A horizon this many times higher than the apogee is still shown. */
const HORIZON_SHOWN = 2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A round step that divides a length into three to seven. */
const stepFor = (length: number): number => {
  const power = 10 ** Math.floor(Math.log10(length / 3));
  return power * ([5, 2, 1].find((factor) => length / (factor * power) >= 3) ?? 1);
};

const ticks = (lengthKm: number, place: (km: number) => number): readonly Tick[] => {
  const step = stepFor(lengthKm);
  return Array.from({ length: Math.floor(lengthKm / step) + 1 }, (_, i) => ({
    at: round(place(i * step)),
    label: formatKm(i * step),
  }));
};

type Frame = { readonly lengthKm: number; readonly ceilingKm: number };

/** A frame of a length, with room above a height. A missile fired at its own launch point still gets a picture. */
export const frameAround = (lengthKm: number, heightKm: number): Frame => ({
  lengthKm: Math.max(1, lengthKm),
  ceilingKm: Math.max(1, HEADROOM * heightKm),
});

export const frameOf = ({ flight, hidden }: ShownShot): Frame => {
  const horizons = hidden.flatMap(({ belowKm }) => (belowKm === null ? [] : [belowKm]));
  const shown = horizons.filter((km) => km < HORIZON_SHOWN * flight.apogeeKm);
  return frameAround(flight.rangeKm, Math.max(flight.apogeeKm, ...shown));
};

const acrossOf = ({ lengthKm }: Frame, km: number): number => (MARGIN + (km / lengthKm) * (1 - 2 * MARGIN)) * 100;
const downOf = ({ ceilingKm }: Frame, km: number): number => (1 - km / ceilingKm) * 100;

/** Where a point of the shot stands in the drawing. */
export const spotOf = (frame: Frame, groundKm: number, heightKm: number): Spot => ({
  x: round(acrossOf(frame, groundKm)),
  y: round(downOf(frame, heightKm)),
});

export const ticksAcross = (frame: Frame): readonly Tick[] => ticks(frame.lengthKm, (km) => acrossOf(frame, km));
export const ticksUp = (frame: Frame): readonly Tick[] => ticks(frame.ceilingKm, (km) => downOf(frame, km)).slice(1);

type Point = { readonly groundKm: number; readonly heightKm: number };

export const line = (frame: Frame, points: readonly Point[]): string =>
  points
    .map(({ groundKm, heightKm }, i) => {
      const [x, y] = [round(10 * acrossOf(frame, groundKm)), round(10 * downOf(frame, heightKm))];
      return `${i === 0 ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');

const area = (frame: Frame, bands: readonly Band[]): string => {
  if (bands.length === 0) return '';
  const low = bands.map(({ groundKm, lowKm }) => ({ groundKm, heightKm: lowKm }));
  const high = bands.map(({ groundKm, highKm }) => ({ groundKm, heightKm: highKm }));
  return `${line(frame, [...low, ...high.reverse()])}Z`;
};

/** The flight between two times, with its ends exact. */
const between = (
  shot: ShownShot,
  flight: readonly FlightSample[],
  fromS: number,
  toS: number,
): readonly FlightSample[] => [
  shot.sampleAt(fromS),
  ...flight.filter(({ timeS }) => timeS > fromS && timeS < toS),
  shot.sampleAt(toS),
];

/** Words stand so far apart, in per cent of the height. */
const APART = 6.5;
const LOWEST = 88;

/** Where the words of each event stand: at its height, or below those above it; all of them above the ground. */
const spreadEvents = (
  events: readonly { readonly words: string; readonly sample: FlightSample }[],
  frame: Frame,
): readonly SideEvent[] => {
  const spots = events
    .map(({ words, sample }) => ({ words, spot: spotOf(frame, sample.groundKm, sample.heightKm) }))
    .sort((a, b) => a.spot.y - b.spot.y);
  let wordsY = 0;
  return spots.map(({ words, spot }, i) => {
    const room = LOWEST - APART * (spots.length - 1 - i);
    wordsY = round(Math.min(room, Math.max(spot.y, wordsY + APART)));
    return { words, spot, wordsY };
  });
};

/** The drawing of a shot. */
export const drawSide = (shot: ShownShot): SideView => {
  const { scenario, flight, target, names } = shot;
  const frame = frameOf(shot);
  const { ceilingKm } = frame;
  const samples = sampleFlight(scenario, flight.launch, target.at, flight.launchS, FLIGHT_SAMPLES);
  const startS = samples[0]?.timeS ?? 0;
  const { launchS } = flight;
  return {
    arc: line(frame, between(shot, samples, flight.burnoutS, flight.impactS)),
    burn: line(frame, between(shot, samples, startS, flight.burnoutS)),
    met: flight.feasible.map(({ fromS, toS }) => line(frame, between(shot, samples, fromS, toS))),
    reach: scenario.interceptor.sites.flatMap((site, i) => {
      if (launchS === null) return [];
      const bands = reachBands(scenario, flight.launch, target.at, site, launchS, ceilingKm, BAND_SAMPLES);
      return [{ name: names.sites[i] ?? 'a site', d: area(frame, bands) }];
    }),
    seen: scenario.radars.map((radar, i) => {
      const bands = viewBands(scenario, radar, flight.launch, target.at, ceilingKm, BAND_SAMPLES);
      const low = bands.map(({ groundKm, lowKm }) => ({ groundKm, heightKm: lowKm }));
      return { name: names.radars[i] ?? 'a radar', d: area(frame, bands), edge: line(frame, low) };
    }),
    floor: round(downOf(frame, scenario.floorKm)),
    distances: ticksAcross(frame),
    heights: ticksUp(frame),
    launch: spotOf(frame, 0, 0),
    target: spotOf(frame, flight.rangeKm, 0),
    apogee: {
      ...spotOf(frame, shot.sampleAt(flight.apogeeS).groundKm, flight.apogeeKm),
      label: `highest: ${formatKm(flight.apogeeKm)}`,
    },
    events: spreadEvents(
      listEvents(shot).map(({ timeS, words }) => ({ words, sample: shot.sampleAt(timeS) })),
      frame,
    ),
    missing: null,
  };
};

/** The path of the interceptor that would meet the missile at a moment, as far as it shows; `null` when none would. */
export const drawIntercept = (shot: ShownShot, timeS: number): string | null => {
  const { scenario, flight, target } = shot;
  const coast: readonly CoastSample[] = sampleIntercept(scenario, flight.launch, target.at, timeS, COAST_SAMPLES);
  return coast.length === 0 ? null : line(frameOf(shot), coast);
};
