import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { files, page } from '../ourStory.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-'));
  cpSync('data', join(root, 'data'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Replaces words of a data file, each of which has to be there. */
const edit = (file: string, words: string, by: string): void => {
  const path = join(root, 'data', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(words)) throw new Error(`data/${file} has no ${words} to replace`);
  writeFileSync(path, text.replace(words, by));
};

const problems = async (): Promise<readonly string[]> => {
  const message = await loadPage(root).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  const [, ...lines] = message.split('\n');
  return lines;
};

/** What a careless editor does to one file, and a line that the build must answer with. */
const mistakes: readonly (readonly [title: string, file: string, words: string, by: string, problem: RegExp])[] = [
  [
    'one letter of the archived text is changed',
    'article.txt',
    'Ten interceptors will not',
    'Ten Interceptors will not',
    /^sources\.json > hist-1: has the SHA-256 [0-9a-f]{64}, and the saved page [0-9a-f]{64}; the archived text must stay as it was$/,
  ],
  [
    'a quote has words that its paragraph has not',
    'annotations.json',
    '"exact": "Moscow strongly opposes the system."',
    '"exact": "Moscow opposes the system."',
    /^annotations\.json > quotes > moscow-opposes: "Moscow opposes the system\." in p3 occurs 0 times; it has to occur once$/,
  ],
  [
    'a quote has words that its paragraph has twice',
    'annotations.json',
    '"exact": "Moscow strongly opposes the system."',
    '"exact": "to"',
    /^annotations\.json > quotes > moscow-opposes: "to" in p3 occurs 2 times; it has to occur once$/,
  ],
  [
    'a quote stands in a paragraph that the article has not',
    'annotations.json',
    '"block": "p14"',
    '"block": "p15"',
    /^annotations\.json > quotes > asymmetric-response: the article has no block "p15"$/,
  ],
  [
    'a quote has no words at all',
    'annotations.json',
    '"exact": "Moscow strongly opposes the system."',
    '"exact": ""',
    /^annotations\.json > quotes > 1 > exact: /,
  ],
  [
    'a term leans on a source that does not exist',
    'annotations.json',
    '"sources": ["hist-24", "hist-26"]',
    '"sources": ["hist-24", "hist-9999"]',
    /^annotations\.json > terms > interceptor: source "hist-9999" is not in sources\.json$/,
  ],
  ['a comma is missing in the annotations', 'annotations.json', '",', '"', /^annotations\.json: .*JSON/],
  ['a comma is missing in the record', 'timeline.json', '",', '"', /^timeline\.json: is not JSON: /],
  [
    'a day of the record is not in the calendar',
    'countries.json',
    '"since": "2004-03-29"',
    '"since": "2004-02-30"',
    /^countries\.json > [\w-]+.*2004-02-30/,
  ],
  [
    'the map draws a country that the record has not',
    'countries.json',
    '"id": "andorra"',
    '"id": "andora"',
    /^countries\.json: the map draws "andorra" and the file has no such country$/,
  ],
  [
    'a city lies beyond the pole',
    'cities.json',
    '"lonLat": [',
    '"lonLat": [0, 91], "was": [',
    /^cities\.json > 0 > lonLat > 1: /,
  ],
  [
    'the place of a site is gone',
    'places.json',
    '"id": "redzikowo"',
    '"id": "redzikow"',
    /^places\.json > redzikowo: the map needs this place with its lonLat and country$/,
  ],
  [
    'a source is left over when what leaned on it is gone',
    'coverageStatements.json',
    '"sources": ["hist-64", "phys-51"]',
    '"sources": ["hist-64"]',
    /^sources\.json > phys-51: nothing on the page uses it: cite it or remove it$/,
  ],
];

describe('the page’s data', () => {
  it('is sound as it stands', () => {
    expect(page.blocks.length).toBeGreaterThan(14);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['article.json', 'data/timeline.csv', 'data/sources.bib']),
    );
  });

  it.each(mistakes)('is refused when %s', async (_title, file, words, by, problem) => {
    edit(file, words, by);
    expect(await problems()).toContainEqual(expect.stringMatching(problem));
  });

  it('is refused with every mistake at once, counted, each with its file and its path in it', async () => {
    const [, notThere, , noBlock] = mistakes;
    const noSource = mistakes[5];
    const chosen = [notThere, noBlock, noSource].flatMap((one) => (one ? [one] : []));
    for (const [, file, words, by] of chosen) edit(file, words, by);
    const lines = await problems();
    expect(lines).toHaveLength(3);
    for (const [, , , , problem] of chosen) expect(lines).toContainEqual(expect.stringMatching(problem));
    await expect(loadPage(root)).rejects.toThrow(`The facts in ${join(root, 'data')} have 3 problems:\n`);
  });

  it('names the file in every line of what is wrong, however much that is', async () => {
    for (const file of ['annotations', 'timeline', 'cities', 'places'])
      writeFileSync(join(root, 'data', `${file}.json`), '{');
    const lines = await problems();
    for (const file of ['annotations', 'timeline', 'cities', 'places']) {
      expect(lines).toContainEqual(expect.stringContaining(`${file}.json: `));
    }
    for (const line of lines) expect(line).toMatch(/^[\w.]+(: | > )/);
  });
});
