import type { Share } from '../../page/pageData.ts';
import type { PageBlock } from '../../page/pageText.ts';
import type { Country, Person, RecordData, RecordItem } from '../../page/record.ts';
import type { Aftermath, Member, Named, RecordChapter, RecordEntry, RecordPerson } from '../../page/recordChapter.ts';
import { formatDay } from '../article/formatDate.ts';
import { createGap, createQuestions } from './recordGap.ts';
import { createPlaces } from './recordPlaces.ts';
import { formatConfidence, isLater } from './recordWords.ts';

type DateKind = 'happened' | 'said' | 'published';

const dateKinds: readonly DateKind[] = ['happened', 'said', 'published'];

/** The date that places an entry, and in words what kind of date it is and which others are known. */
const describeDates = (item: RecordItem): Pick<RecordEntry, 'date' | 'dateLabel' | 'dateNote'> => {
  const known = dateKinds.flatMap((kind) => (item[kind] === null ? [] : [{ kind, date: item[kind] }]));
  const [first, ...rest] = known;
  const date = first?.date ?? '';
  const same = rest.filter((one) => one.date === date).map(({ kind }) => kind);
  const other = rest.filter((one) => one.date !== date);
  const notes = [
    first?.kind === 'happened' ? '' : [first?.kind, ...same].join(' and '),
    ...other.map((one) => `${one.kind} ${formatDay(one.date)}`),
    item.inferred ? 'date worked out from a text' : '',
  ];
  return { date, dateLabel: formatDay(date), dateNote: notes.filter(Boolean).join('; ') };
};

/** Straight and typographic quotation marks are one when the article's own words are looked for in its blocks. */
const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

const findBlock = (blocks: readonly PageBlock[], words: string | null): string | null =>
  words === null ? null : (blocks.find(({ text }) => plain(text).includes(plain(words)))?.id ?? null);

const createEntry = (record: RecordData, blocks: readonly PageBlock[]) => {
  const people = new Map<string, Named>(record.people.map((person) => [person.id, person]));
  const countries = new Map<string, Named>(record.countries.map((country) => [country.id, country]));
  const places = new Map(record.places.map((place) => [place.id, place]));
  const named = (ids: readonly string[], from: ReadonlyMap<string, Named>): readonly Named[] =>
    ids.flatMap((id) => {
      const one = from.get(id);
      return one ? [{ id, name: one.name }] : [];
    });
  return (item: RecordItem): RecordEntry => {
    const { id, layer, kind, side, title, text, sources, note, precision, dayPart, quote } = item;
    const place = places.get(item.place ?? '');
    return {
      ...{ id, layer, kind, side, title, text, sources, note, precision, dayPart },
      ...describeDates(item),
      speakers: named(item.speakers, people),
      countries: named(item.countries, countries),
      place: place ? { id: place.id, name: place.name, country: place.country } : null,
      quote: quote && { text: quote.text, speaker: people.get(quote.speaker ?? '')?.name ?? null },
      blockId: findBlock(blocks, item.articleWords),
      confidence: formatConfidence(item.confidence),
      sure: item.confidence.kind,
    };
  };
};

const createPerson = ({ asOf, later, ...person }: Person, day: string): RecordPerson => ({
  ...{ id: person.id, name: person.name, role: person.role, side: person.side, speaksFor: person.speaksFor },
  ...{ inArticle: person.inArticle, about: person.about, sources: person.sources },
  asOf: formatDay(asOf),
  isLater: isLater(asOf, day),
  aboutLater: later,
});

const createMember = ({ id, name, nato }: Country): readonly Member[] =>
  nato
    ? [
        {
          id,
          name,
          since: `${nato.act === 'signing' ? 'signed on ' : ''}${formatDay(nato.since)}`,
          sources: nato.sources,
        },
      ]
    : [];

const createAftermath = ({ id, name, later }: Country): readonly Aftermath[] =>
  later ? [{ id, name, text: later.text, sources: later.sources }] : [];

/** Entries that tell what was built instead, in order: places and systems, not words about them. */
const isBuilt = ({ layer, kind, place, id }: RecordItem): boolean =>
  layer === 'later' &&
  kind !== 'statement' &&
  (['redzikowo', 'deveselu', 'kurecik', 'krakow'].includes(place ?? '') ||
    /^(?:cancelled|phase-four|lisbon|chicago)-/.test(id));

/** What the chapter "Before and after" shows, from the checked record; `day` is that of the article, as `2007-04-19`. */
export const createRecordChapter = (
  record: RecordData,
  blocks: readonly PageBlock[],
  shares: ReadonlyMap<string, Share>,
  day: string,
): RecordChapter => ({
  entries: record.timeline.map(createEntry(record, blocks)),
  places: createPlaces(record),
  gap: createGap(record, shares, day),
  questions: createQuestions(record),
  people: record.people.map((person) => createPerson(person, day)),
  members: record.countries.flatMap(createMember),
  aftermath: record.countries.flatMap(createAftermath),
  built: record.timeline.filter(isBuilt).map(({ id }) => id),
});
