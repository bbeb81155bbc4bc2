import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSourcesBibtex, formatSourcesCslJson } from '../../../src/build/downloads/downloadSources.ts';
import { formatCsv, formatTimelineCsv } from '../../../src/build/downloads/downloadTimeline.ts';
import { loadRecord } from '../../../src/build/record/loadRecord.ts';
import type { Source } from '../../../src/page/record.ts';

const record = loadRecord('.');

/** RFC 4180, read back. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('a table survives being written as CSV and read back, whatever its cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ř', '"', ',', '\r', '\n', ' ', '“') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (table) => {
      expect(parseCsv(formatCsv(table))).toEqual(table);
    }),
  );
});

test('the timeline as CSV has a row for every item and a cell for every column', () => {
  const [header, ...rows] = parseCsv(formatTimelineCsv(record));
  expect(rows.map(([id]) => id)).toEqual(record.timeline.map(({ id }) => id));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
});

test('a row of the CSV names people and places and leaves absence empty', () => {
  const [header = [], ...rows] = parseCsv(formatTimelineCsv(record));
  const row = rows.find(([id]) => id === 'trokavec-2007') ?? [];
  const value = (name: string) => row[header.indexOf(name)];
  expect(value('speakers')).toBe('Jan Neoral');
  expect(value('countries')).toBe('Czech Republic');
  expect(value('place')).toBe('Trokavec');
  expect([value('lon'), value('lat'), value('said')]).toEqual(['', '', '']);
  expect([value('confidence'), value('independent sources')]).toEqual(['independent', '3']);
});

test('no cell of the CSV begins like a formula', () => {
  const cells = parseCsv(formatTimelineCsv(record)).flatMap((row, i) => (i === 0 ? [] : row));
  expect(cells.filter((cell) => /^[=+@\t]|^-\D/.test(cell))).toEqual([]);
});

const SOURCE: Source = {
  id: 'hist-1',
  title: '100 % of {A & B}_C #1 ~ $2',
  ourTitle: false,
  publisher: 'Smith & Sons',
  via: 'a blog',
  date: '2007-04',
  url: 'https://example.org/a_b%20c?{d}',
  noAddress: null,
  kind: 'news',
  lang: 'cs',
  read: 'opening',
  shelf: 'record',
  sameAs: null,
  sha256: null,
  note: null,
};

test('BibTeX escapes what TeX would read as commands, but not in addresses', () => {
  expect(formatSourcesBibtex([SOURCE])).toBe(`@online{hist-1,
  title = {{100 \\% of \\{A \\& B\\}\\_C \\#1 \\textasciitilde{} \\$2}},
  organization = {Smith \\& Sons},
  date = {2007-04},
  url = {https://example.org/a_b%20c?%7Bd%7D},
  langid = {czech},
  note = {Read in a copy kept by a blog.},
}
`);
});

test('BibTeX has one entry a source, each with as many opening as closing braces', () => {
  const entries = formatSourcesBibtex(record.sources).split(/\n(?=@)/);
  expect(entries).toHaveLength(record.sources.length);
  for (const entry of entries) {
    const bare = entry.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length, entry).toBe(bare.split('}').length);
  }
});

test('CSL-JSON gives a date only the parts that are known', () => {
  const [item] = JSON.parse(formatSourcesCslJson([SOURCE]));
  expect(item).toEqual({
    id: 'hist-1',
    type: 'article-newspaper',
    title: SOURCE.title,
    publisher: 'Smith & Sons',
    'container-title': 'Smith & Sons',
    issued: { 'date-parts': [[2007, 4]] },
    URL: SOURCE.url,
    language: 'cs',
    note: 'Read in a copy kept by a blog.',
  });
});

test('a source without an address says why in both bibliographies', () => {
  const source = { ...SOURCE, url: null, noAddress: 'Distributed as a file.' };
  const [item] = JSON.parse(formatSourcesCslJson([source]));
  expect(item).not.toHaveProperty('URL');
  expect(item.note).toContain('Distributed as a file.');
  expect(formatSourcesBibtex([source])).toMatch(/^@misc\{hist-1,/);
  expect(formatSourcesBibtex([source])).toContain('note = {Read in a copy kept by a blog. Distributed as a file.}');
});
