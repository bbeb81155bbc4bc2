import type { RecordData, SourceId } from '../../../page/record.ts';
import { at, type CheckInput, type Problem } from './common.ts';

type Citation = { readonly where: string; readonly sources: readonly SourceId[] };
type Mention = { readonly where: string; readonly what: string; readonly file: keyof RecordData; readonly id: string };

/** Every place in the record that leans on sources. */
export function listCitations(record: RecordData): readonly Citation[] {
  return [
    ...record.timeline.map((entry) => ({ where: at('timeline', entry.id), sources: entry.sources })),
    ...record.people.map((entry) => ({ where: at('people', entry.id), sources: entry.sources })),
    ...record.places.map((entry) => ({ where: at('places', entry.id), sources: entry.sources })),
    ...record.gapVersions.map((entry) => ({ where: at('gapVersions', entry.id), sources: entry.sources })),
    ...record.disagreements.flatMap(({ id, values }) =>
      values.map(({ sources }, i) => ({ where: at('disagreements', id, `values.${i}`), sources })),
    ),
    ...record.countries.flatMap(({ id, nato, roles, about, later }) => [
      { where: at('countries', id, 'nato'), sources: nato?.sources ?? [] },
      ...roles.map((role) => ({ where: at('countries', id, `roles.${role.kind}`), sources: role.sources })),
      { where: at('countries', id, 'about'), sources: about?.sources ?? [] },
      { where: at('countries', id, 'later'), sources: later?.sources ?? [] },
    ]),
  ];
}

/** Every mention of a person, country or place. */
function listMentions({ timeline, countries, places, gapVersions, disagreements }: RecordData): readonly Mention[] {
  const country = (where: string) => (id: string) => ({ where, what: 'country', file: 'countries', id }) as const;
  const person = (where: string) => (id: string) => ({ where, what: 'person', file: 'people', id }) as const;
  return [
    ...timeline.flatMap((item) => {
      const where = at('timeline', item.id);
      return [
        ...item.speakers.map(person(where)),
        ...item.countries.map(country(where)),
        ...(item.place === null ? [] : [{ where, what: 'place', file: 'places', id: item.place } as const]),
      ];
    }),
    ...countries.flatMap(({ id, partOf }) => (partOf === null ? [] : [country(at('countries', id))(partOf)])),
    ...places.flatMap(({ id, country: land }) => (land === null ? [] : [country(at('places', id))(land)])),
    ...gapVersions.flatMap(({ id, verdicts, quote }) => [
      ...verdicts.map((verdict) => country(at('gapVersions', id))(verdict.country)),
      ...(quote?.speaker ? [person(at('gapVersions', id))(quote.speaker)] : []),
    ]),
    ...disagreements.flatMap((entry) => entry.countries.map(country(at('disagreements', entry.id)))),
  ];
}

/** Ids that point at nothing. */
export function checkReferences({ record, has }: CheckInput): readonly Problem[] {
  return [
    ...listCitations(record).flatMap(({ where, sources }) =>
      sources
        .filter((source) => !has('sources', source))
        .map((source) => `${where}: source "${source}" is not in sources.json`),
    ),
    ...listMentions(record)
      .filter(({ file, id }) => !has(file, id))
      .map(({ where, what, file, id }) => `${where}: ${what} "${id}" is not in ${file}.json`),
  ];
}

/** Sources of the record, people and places that nothing points at. */
export function checkOrphans({ record }: CheckInput): readonly Problem[] {
  const cited = new Set<string>(listCitations(record).flatMap(({ sources }) => sources));
  const mentions = listMentions(record);
  const mentioned = (file: keyof RecordData) => new Set(mentions.filter((m) => m.file === file).map(({ id }) => id));
  const people = mentioned('people');
  const places = mentioned('places');
  return [
    ...record.sources
      .filter(({ id, shelf }) => shelf === 'record' && !cited.has(id))
      .map(({ id }) => at('sources', id)),
    ...record.people.filter(({ id }) => !people.has(id)).map(({ id }) => at('people', id)),
    ...record.places.filter(({ id }) => !places.has(id)).map(({ id }) => at('places', id)),
  ].map((where) => `${where}: nothing in the record refers to it`);
}
