import { destination, initialBearingDeg } from '../../coverage/physics/sphere.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { LonLat } from '../../page/pageData.ts';
import { formatKm } from '../../page/placeWords.ts';
import { FLIGHT_SAMPLES, frameAround, line, type SideView, spotOf, ticksAcross, ticksUp } from './drawing.ts';
import { sampleFlight } from './flight.ts';

/** A missile that is fired at a target out of its reach: its farthest flight that way, and how far short of the target it ends. */
export const drawBeyond = (
  { threat, ...rest }: Scenario,
  launch: LonLat,
  target: LonLat,
  rangeKm: number,
): SideView => {
  const { burnS, maxRangeKm } = threat;
  const end = destination(launch, initialBearingDeg(launch, target), maxRangeKm);
  const flight = sampleFlight({ threat, ...rest }, launch, end, null, FLIGHT_SAMPLES);
  const burnout = flight.findIndex(({ timeS }) => timeS >= burnS);
  const apogeeKm = Math.max(...flight.map(({ heightKm }) => heightKm));
  const frame = frameAround(rangeKm, apogeeKm);
  const missing = { from: spotOf(frame, maxRangeKm, 0).x, to: spotOf(frame, rangeKm, 0).x };
  return {
    arc: line(frame, flight.slice(burnout)),
    burn: line(frame, flight.slice(0, burnout + 1)),
    met: [],
    reach: [],
    seen: [],
    floor: null,
    distances: ticksAcross(frame),
    heights: ticksUp(frame),
    launch: spotOf(frame, 0, 0),
    target: spotOf(frame, rangeKm, 0),
    apogee: { ...spotOf(frame, maxRangeKm / 2, apogeeKm), label: `highest: ${formatKm(apogeeKm)}` },
    events: [],
    missing: { ...missing, label: `${formatKm(rangeKm - maxRangeKm)} short` },
  };
};
