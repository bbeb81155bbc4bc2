import type { RecordData, RecordItem } from '../../page/record.ts';

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
