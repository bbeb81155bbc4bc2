import { engage } from '../../coverage/engage/engage.ts';
import type { Intercept, LaunchEngagement } from '../../coverage/engage/engagement.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import { classifyBy } from '../../coverage/scenario/windowClass.ts';
import type { LonLat } from '../../page/pageData.ts';
import type { EngagementRequest } from './shot.ts';

/** Numbers to a thousandth, for more would promise what the model does not hold; a place on one line. */
export const formatNumbers = (value: unknown): string =>
  JSON.stringify(value, (_, item) => (typeof item === 'number' ? Math.round(item * 1000) / 1000 : item), 2).replace(
    /\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g,
    '[$1, $2]',
  );

/** Every step for one place, with the scenario it was computed for and the limit (s) under which its window is called short. */
export const computeEngagement = (scenario: Scenario, target: LonLat, shortWindowS: number): unknown => {
  const engagement = engage(scenario, target);
  return { scenario, shortWindowS, class: classifyBy(shortWindowS)(engagement.windowS), ...engagement };
};

const HEADER = ['launch', 'target', 'step', 'time_s', 'height_km', 'ground_km', 'lon_deg', 'lat_deg', 'value'];

type Cell = string | number | null;

const formatCell = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000);
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

const interceptCells = (step: string, meeting: Intercept | null): readonly (readonly Cell[])[] =>
  meeting === null ? [] : [[step, meeting.timeS, meeting.heightKm, meeting.groundKm, ...meeting.at]];

/** The steps of one launch point: step, time, height, distance, place, other value. */
const stepCells = (one: LaunchEngagement): readonly (readonly Cell[])[] => {
  const range: readonly Cell[] = ['range_km', null, null, one.rangeKm, null, null, one.rangeKm];
  if (one.kind === 'out-of-reach') return [range, ['out of reach']];
  return [
    range,
    ['burnout', one.burnoutS],
    ['cue', one.cueS],
    ['earliest launch', one.launchS],
    ['apogee', one.apogeeS, one.apogeeKm],
    ...interceptCells('first intercept', one.first),
    ...interceptCells('last intercept', one.last),
    ['impact', one.impactS, 0, one.rangeKm],
    ['window_s', null, null, null, null, null, one.windowS],
    ...(one.reason === null ? [] : [['binding reason', null, null, null, null, null, one.reason.kind]]),
  ];
};

/** The steps from every launch point as comma-separated values, with a line of names; what never happens is empty. */
export const formatEngagementCsv = ({ scenario, target, names }: EngagementRequest): string => {
  const rows = engage(scenario, target.at).byLaunch.flatMap((one, i) =>
    stepCells(one).map((cells) => [names.launches[i] ?? `launch point ${i + 1}`, target.name, ...cells]),
  );
  return [HEADER, ...rows]
    .map((row) => HEADER.map((_, i) => formatCell(row[i])).join(','))
    .join('\r\n')
    .concat('\r\n');
};

/** The same as JSON, as the command line prints it. */
export const formatEngagementJson = ({ scenario, target, shortWindowS }: EngagementRequest): string =>
  `${formatNumbers(computeEngagement(scenario, target.at, shortWindowS))}\n`;
