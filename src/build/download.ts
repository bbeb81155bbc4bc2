import { z } from 'zod';
import type { RecordData, RecordItem } from '../state/record.ts';
import { formatBibtex, formatCslJson } from './downloadSources.ts';
import { entrySchemas, type RecordFile } from './schema.ts';

/** A file to write, its path relative to the root of the built site. */
export type Download = { readonly path: string; readonly text: string };

const TITLES: { readonly [File in RecordFile]: string } = {
  sources: 'Ten Interceptors: the sources',
  people: 'Ten Interceptors: who speaks, and for whom',
  countries: 'Ten Interceptors: countries, names and members as of 19 April 2007',
  places: 'Ten Interceptors: places of the timeline',
  timeline: 'Ten Interceptors: what was said and done, 2002 to 2024',
  gapVersions: 'Ten Interceptors: fourteen statements of who would be left out',
  disagreements: 'Ten Interceptors: questions on which the sources part',
};

const FILES = ['sources', 'people', 'countries', 'places', 'timeline', 'gapVersions', 'disagreements'] as const;

/** Rows as RFC 4180 has them: CRLF, a quote doubled, and quotes round a cell that needs them. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The timeline, one row an item after the row of names; lists are joined with "; ", absence is an empty cell. */
export function formatTimelineCsv(record: RecordData): string {
  const people = new Map(record.people.map(({ id, name }) => [id, name]));
  const countries = new Map(record.countries.map(({ id, name }) => [id, name]));
  const places = new Map(record.places.map((place) => [place.id, place]));
  const names = (ids: readonly string[], map: ReadonlyMap<string, string>) =>
    ids.map((id) => map.get(id) ?? id).join('; ');
  const columns: readonly (readonly [string, (item: RecordItem) => string | number | null])[] = [
    ['id', (item) => item.id],
    ['layer', (item) => item.layer],
    ['kind', (item) => item.kind],
    ['side', (item) => item.side],
    ['happened', (item) => item.happened],
    ['said', (item) => item.said],
    ['published', (item) => item.published],
    ['precision', (item) => item.precision],
    ['date inferred', (item) => (item.inferred ? 'yes' : 'no')],
    ['part of 19 April 2007', (item) => item.dayPart],
    ['title', (item) => item.title],
    ['text', (item) => item.text],
    ['speakers', (item) => names(item.speakers, people)],
    ['countries', (item) => names(item.countries, countries)],
    ['place', (item) => places.get(item.place ?? '')?.name ?? null],
    ['lon', (item) => places.get(item.place ?? '')?.lonLat?.[0] ?? null],
    ['lat', (item) => places.get(item.place ?? '')?.lonLat?.[1] ?? null],
    ['quote', (item) => item.quote?.text ?? null],
    ['words of the article', (item) => item.articleWords],
    ['sources', (item) => item.sources.join('; ')],
    ['confidence', (item) => item.confidence.kind],
    ['independent sources', (item) => (item.confidence.kind === 'independent' ? item.confidence.count : 1)],
    ['note', (item) => item.note],
  ];
  return formatCsv([
    columns.map(([name]) => name),
    ...record.timeline.map((item) => columns.map(([, value]) => String(value(item) ?? ''))),
  ]);
}

/** JSON Schema (draft 2020-12) of a file of the record, from the schema that the build itself checks with. */
export function formatJsonSchema(file: RecordFile): string {
  const schema = z.toJSONSchema(z.array(entrySchemas[file]).meta({ title: TITLES[file] }));
  return formatJson(schema);
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Everything a reader can take away, for the build to write. */
export function formatDownloads(record: RecordData): readonly Download[] {
  return [
    ...FILES.flatMap((file) => [
      { path: `data/${file}.json`, text: formatJson(record[file]) },
      { path: `data/schema/${file}.schema.json`, text: formatJsonSchema(file) },
    ]),
    { path: 'data/timeline.csv', text: formatTimelineCsv(record) },
    { path: 'data/sources.csl.json', text: formatCslJson(record.sources) },
    { path: 'data/sources.bib', text: formatBibtex(record.sources) },
  ];
}
