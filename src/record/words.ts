/** Every word that this chapter prints itself, in the order in which it stands there; the facts are in `data/`. */

import type { RecordItem, RecordSide } from '../page/record.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import type { RecordSelection } from '../page/recordFilter.ts';

export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const sideWords: Readonly<Record<RecordSide, string>> = {
  nato: 'Nato',
  us: 'US',
  russia: 'Russia',
  host: 'Poles and Czechs',
  other: 'Others',
  press: 'Press',
};

export const kindWords: Readonly<Record<RecordItem['kind'], string>> = {
  statement: 'Statement',
  event: 'Event',
  decision: 'Decision',
};

export const kindsWords: Readonly<Record<RecordItem['kind'], string>> = {
  statement: 'Statements',
  event: 'Events',
  decision: 'Decisions',
};

export const sureWords: Readonly<Record<RecordEntry['sure'], string>> = {
  independent: 'independent sources agree',
  'one-origin': 'several sources, one origin',
  once: 'one source only',
};

/** The answer, with the entries that carry it. It stands only where the record has them all. */
export const answer: readonly (string | { readonly words: string; readonly entry: string })[] = [
  'On 19 April 2007 nothing was settled. The plan had been ',
  { words: 'in the press for eleven months', entry: 'nyt-2006' },
  '; Prague had ',
  { words: 'agreed to negotiate', entry: 'czech-yes-2007' },
  '; the allies ',
  { words: 'took no decision', entry: 'threat-agreed' },
  ' that day; and Moscow had promised ',
  { words: 'an “asymmetric” answer', entry: 'putin-asymmetric-2007' },
  '.',
];

export const articleAlone = 'You chose to see the article alone, so only what it reports itself is listed.';

export const laterSwitch = {
  show: 'What happened next',
  hide: 'Hide what happened next',
  about: (entries: number, until: string) =>
    `${entries} entries, up to ${until}: hindsight, hidden unless you ask for it`,
  announce: (shown: boolean, tally: string) => `What happened next is ${shown ? 'shown' : 'hidden'}: ${tally}`,
};

export const partsLabel = 'In this chapter';

export const strip = {
  label: 'The years',
  before: 'Before, and on the day',
  later: 'Afterwards',
  help: 'Each sign is an entry: tap one to read it, or tap a date to go there.',
};

/** The event for which a stretch of the years is remembered, in the few words that its place allows. */
export const keyEvents: Readonly<Record<string, string>> = {
  'abm-treaty-2001': 'US quits ABM treaty',
  'nyt-2006': 'Plan in the press',
  'czech-request-2007': 'US asks Prague',
  'putin-munich-2007': 'Putin in Munich',
  'czech-yes-2007': 'Prague will talk',
  'gap-state-2007': 'US explains the gap',
  'ten-interceptors': '“Ten interceptors will not …”',
  'gabala-2007': 'Putin offers a radar',
  'cfe-suspended-2007': 'Russia suspends a treaty',
  'interceptor-agreement-2008': 'Warsaw signs',
  'cancelled-2009': 'Obama drops the plan',
  'turkey-radar-2011': 'Turkey to host a radar',
  'redzikowo-opened-2024': 'A base opens in Poland',
};

export const filters = {
  find: 'Filter by word',
  findLater: 'Filter these entries by word',
  about: 'About',
  anyCountry: 'any country',
  chips: 'Show only',
  later: 'Later',
  showAll: 'Clear filters',
};

/** How many entries can be seen, and how many more hindsight would show. */
export const tallyWords = ({ seen, of, hidden }: Pick<RecordSelection, 'seen' | 'of' | 'hidden'>): string =>
  `${seen === of ? count(seen, 'entry', 'entries') : `${seen} of ${count(of, 'entry', 'entries')}`}${hidden > 0 ? `; ${hidden} later ones hidden` : ''}`;

export const layers = {
  before: 'Before',
  day: '19 April 2007',
  dayNote: 'The sources give an order within the day but no times, so none are shown.',
  later: 'Afterwards',
  none: 'No entries match.',
  key: 'How sure',
};

export const dayParts: readonly { readonly part: NonNullable<RecordEntry['dayPart']>; readonly words: string }[] = [
  { part: 'morning-council', words: 'The morning council' },
  { part: 'briefing', words: 'The briefing' },
  { part: 'afternoon-council', words: 'The afternoon council' },
  { part: 'after-talks', words: 'After the talks' },
  { part: 'not-given', words: 'Time of day not known' },
  { part: 'publication', words: 'Published that day' },
];

export const entry = {
  at: 'in',
  about: 'about',
  paragraph: (number: number) => `in the article, paragraph ${number}`,
  inArticle: 'in the article',
};

export const entryTable = {
  summary: 'All entries as a table',
  caption: 'The entries shown above, by date',
  columns: ['Date', 'When', 'Entry', 'Side', 'Kind', 'Who', 'Where', 'Countries', 'How sure'],
  layers: { before: 'before', day: 'the day', later: 'later' } satisfies Readonly<Record<RecordItem['layer'], string>>,
};

export const placeTable = {
  summary: 'All places as a table',
  caption: 'Each name leads to its mark on the map beside the article',
  columns: ['Place', 'Country', 'Coordinates', 'What the point marks', 'Note'],
  unmapped: 'Not mapped',
};

export const disagreements = {
  title: 'Where the sources disagree',
  says: (known: number) => `On ${count(known, 'point', 'points')} our sources give different answers.`,
  how: 'The answers stand side by side. We take no average, and call none right unless a note says so.',
  hidden: (later: number) => `${later} more rest on what was said later, and are hidden unless you choose to see them.`,
};

export const built = {
  title: 'What was built instead',
  says: 'Neither the ten interceptors nor the Czech radar: a different system, against shorter-range missiles.',
  model: 'Our model does not cover it: no source that we read gives the speeds it would need.',
  order: 'Step by step',
  countries: 'Country by country',
};

export const people = {
  title: 'Who speaks for whom',
  says: 'The people and bodies of these entries and the offices they held; those that the article names come first.',
  caption: 'Offices as of 19 April 2007 where our sources cover that day, otherwise as of the day of the entry',
  columns: ['Name', 'Office', 'As of', 'Speaks for', 'Side'],
  members: (number: number) => `The ${number} members of Nato on 19 April 2007`,
  membersNote: 'With the day on which each joined; for the founders, the day on which they signed the treaty.',
};
