/** Every word printed round the statements of the gap, in the order in which it stands there. */

import type { GapVerdict } from '../../page/comparisons.ts';
import { count } from '../words.ts';

export const verdictWords: Readonly<Record<GapVerdict, string>> = {
  covered: 'covered',
  partly: 'partly left out',
  'not-covered': 'left out',
  'partly-or-not': 'left out, wholly or in part',
};

export const reasonWords = {
  location: 'its location',
  'range-class': 'range of the missiles',
  none: 'no reason given',
} as const;

export const gap = {
  title: 'Who would be left out',
  table: 'Who would be left out, statement by statement',
  says: (counts: readonly { readonly name: string; readonly count: number }[], of: number) => {
    const all = of === 2 ? 'both' : 'all';
    const alike = counts.every((one) => one.count === counts[0]?.count);
    const parts = alike
      ? [`${counts[0]?.count === of ? all : counts[0]?.count} name ${counts.map(({ name }) => name).join(' and ')}`]
      : counts.map(({ name, count: named }) => `${named === of ? all : named} name ${name}`);
    return `Of the ${of} statements that name countries, ${parts.join(' and ')}.`;
  },
  saysOne: (names: readonly string[]) => `The one statement that names countries names ${names.join(' and ')}.`,
  article: 'The article names two countries and gives one reason: “Due to its location”',
  officials:
    'Officials gave another: missiles aimed at those countries would be of shorter range, and this system was not built against them',
  apart: 'No source that we read reconciles the two reasons, or the lists, so they stand side by side.',
  hidden: (known: number, later: number, undated: number) =>
    `${known} of the statements were made by 19 April 2007; ${later} later ones${undated > 0 ? ` and ${undated} without a date` : ''} are hidden for now.`,
  onMap: 'Show on the map',
  all: 'how many statements agree',
  onMapAnnounced: (named: number) => `${count(named, 'country', 'countries')} named`,
  noCountry: (region: string | null) => `It names no country${region ? `, only ${region}` : ''}.`,
  of: (named: number, of: number) => `${named} of ${of}`,
  hatch: (all: boolean) =>
    all
      ? 'Close hatching: named in every one; broken: in some.'
      : `Close hatching: ${verdictWords['not-covered']}; broken: ${verdictWords.partly}; dotted: ${verdictWords['partly-or-not']}.`,
  caption:
    'Who named whom. An empty cell: the statement does not name that country. None says that any country would be covered.',
  columns: { date: 'Date', who: 'Who says so', region: 'Region named', reason: 'Reason given' },
  notNamed: 'not named',
  named: 'named by',
  model: 'Our model: share of the country that no interceptor could protect in time',
  noFigure: 'no figure',
  modelReason: 'time, sight and range: see',
  why: 'Why the gap is there',
};
