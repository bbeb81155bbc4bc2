import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../../../src/build/article/savedPage.ts';
import { readStory } from '../../../src/build/article/story.ts';
import { type LoadedPage, loadStory } from '../../../src/build/loadPage.ts';
import { formatHead } from '../../../src/build/site/head.ts';
import { renderPage } from '../../../src/entry-server.tsx';
import { attribute, findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../../html.ts';

const load = async (page: string, folder: string | null = null): Promise<LoadedPage> =>
  loadStory(await readStory({ page, folder, overrides: null, anyway: true }));

const names = readdirSync('tests/pages')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));
const sites = new Map<string, LoadedPage>();
beforeAll(async () => {
  for (const name of names) sites.set(name, await load(`tests/pages/${name}.txt`));
});

const siteOf = (name: string): LoadedPage => {
  const site = sites.get(name);
  if (!site) throw new Error(`no invented page ${name}`);
  return site;
};

describe.each(names)('the edition of the invented story %s', (name) => {
  it('says nothing that belongs to our own story', () => {
    const { page } = siteOf(name);
    const html = `${formatHead(page, '/')}${renderPage(page, '/')}`;
    expect(html).not.toMatch(/Ten Interceptors|Redzikowo|not be covered|19 April 2007|6570533|Feb 2007/);
    expect(html).not.toMatch(/ style=/);
  });

  it('has a link of its own for each quotation, under a name that needs no encoding', () => {
    const { page } = siteOf(name);
    const slugs = page.quotes.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { blockId, start, end, exact } of page.quotes)
      expect(page.blocks.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
  });

  it('has no chapter, and nothing but the story for its record', () => {
    const { page, chapters, files } = siteOf(name);
    expect([page.chapterIds, page.sourceIds, page.sites, Object.keys(chapters)]).toEqual([[], [], [], []]);
    expect(files.map(({ path }) => path)).toEqual(['article.json']);
    expect(page.regions.every(({ roles, nato }) => roles.length === 0 && nato === null)).toBe(true);
  });

  it('can open every country that its text marks, and each has a sentence that names it', () => {
    const { page } = siteOf(name);
    const ids = page.regions.map(({ id }) => id);
    expect(Object.values(page.placeMarks).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !page.sentences.some(({ regionIds }) => regionIds.includes(id)))).toEqual([]);
  });

  it('leads within the page only to what the page has', () => {
    const root = parseHtml(renderPage(siteOf(name).page, '/'));
    const all = findAll(root, () => true);
    const ids = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
    const fragments = all.flatMap(
      (element) => /^(?:#|\/(?:q\/[^#]*|\?[^#]*)?#)(.+)$/.exec(attribute(element, 'href') ?? '')?.[1] ?? [],
    );
    expect([...new Set(fragments)].filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('has no links to quotations when the story has none, and says so', () => {
  const { page } = siteOf('21-bridge-no-quotes');
  expect(page.quotes).toEqual([]);
  expect(textOf(parseHtml(renderPage(page, '/')))).toContain('The article quotes no one.');
});

it('ends with its footer when there are no chapters and nothing is known of what happened next', () => {
  const root = parseHtml(renderPage(siteOf('14-cup-final').page, '/'));
  expect(findAll(root, hasId('next'))).toEqual([]);
});

it('does not say that a page is the BBC’s when nothing shows it to be', () => {
  const footer = (name: string) => textOf(findOne(parseHtml(renderPage(siteOf(name).page, '/')), hasClass('foot')));
  expect(footer('11-body-only-bees')).not.toContain('BBC');
  expect(footer('14-cup-final')).toContain('The text of the story is the BBC’s');
});

it('lets many statements scroll with the story, and a few stay beside it', () => {
  const isTall = (page: LoadedPage['page']) =>
    hasClass('tall')(findOne(parseHtml(renderPage(page, '/')), hasClass('board')));
  const { page } = siteOf('14-cup-final');
  const [entry] = page.entries;
  if (!entry) throw new Error('the story has no statement');
  const entries = (count: number) => Array.from({ length: count }, (_, i) => ({ ...entry, id: `s${i}` }));
  expect(isTall({ ...page, entries: entries(9) })).toBe(true);
  expect(isTall({ ...page, entries: entries(8) })).toBe(false);
});

describe('the map of an edition', () => {
  it('shows the countries that the story names, within the picture, and no other can be chosen', () => {
    const { page } = siteOf('10-border-talks');
    expect(page.regions.map(({ name }) => name)).toEqual(['Armenia', 'Azerbaijan', 'Russia']);
    for (const { label, inFrame, d } of page.baseMap.countries) {
      expect(inFrame).toBe(true);
      expect(d).not.toBe('');
      expect(label[0]).toBeGreaterThan(0);
      expect(label[0]).toBeLessThan(page.baseMap.width);
    }
    const map = findOne(parseHtml(renderPage(page, '/')), hasId('map'));
    expect(findAll(map, (element) => attribute(element, 'data-region') !== null)).toHaveLength(3);
  });

  it('is left out, with the ways to it, when the story names none', () => {
    const root = parseHtml(renderPage(siteOf('14-cup-final').page, '/'));
    expect(findAll(root, hasId('map'))).toEqual([]);
    expect(findAll(root, ({ tag }) => tag === 'svg').filter((svg) => hasClass('map-svg')(svg))).toEqual([]);
    expect(textOf(findOne(root, hasClass('bottom-bar')))).toBe('StorySaid');
    expect(findAll(root, hasClass('skip')).map((skip) => textOf(skip))).toEqual([
      'Skip to the story',
      'Skip to the statements',
    ]);
  });
});

describe('a story with data of its own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes its links from the annotations and its words from the story file, and asks for no other file', async () => {
    writeFileSync(
      join(folder, 'annotations.json'),
      JSON.stringify({
        quotes: [{ slug: 'shut-eyes', block: 'p7', exact: 'I closed my eyes and hit it,', title: 'How he scored' }],
        terms: [],
      }),
    );
    writeFileSync(
      join(folder, 'story.json'),
      JSON.stringify({
        name: 'A Cup',
        what: 'W',
        description: 'D',
        answer: null,
        leading: [],
        mapTitle: 'M',
        legend: [],
      }),
    );
    const { page } = await load('tests/pages/14-cup-final.txt', folder);
    expect(page.quotes.map(({ slug, speakerId }) => [slug, speakerId])).toEqual([['shut-eyes', 'danny-cole']]);
    expect(page.story.name).toBe('A Cup');
  });

  it('gives away the files that its folder has, under its own name, and no other', async () => {
    const { files } = await load('tests/pages/14-cup-final.txt', folder);
    expect(files.map(({ path }) => path)).toEqual([
      'article.json',
      'data/annotations.json',
      'data/schema/annotations.schema.json',
      'data/story.json',
      'data/schema/story.schema.json',
    ]);
    for (const { path, text } of files.filter((file) => file.path.includes('/schema/')))
      expect(JSON.parse(text).title, path).toMatch(/^A Cup: /);
  });

  it('is refused for a file that the page makes no use of and that does not hold', async () => {
    const unused = mkdtempSync(join(tmpdir(), 'story-'));
    writeFileSync(join(unused, 'timeline.json'), '[{ "id": "kick-off" }]');
    await expect(load('tests/pages/14-cup-final.txt', unused)).rejects.toThrow(/\ntimeline\.json > 0 > layer/);
    rmSync(unused, { recursive: true, force: true });
  });

  it('is refused with every problem of that data, as ours is', async () => {
    writeFileSync(join(folder, 'annotations.json'), JSON.stringify({ quotes: [{ slug: 'X' }], terms: [] }));
    await expect(load('tests/pages/14-cup-final.txt', folder)).rejects.toThrow(
      `The facts in ${folder} have 4 problems:\nannotations.json > quotes > 0`,
    );
  });
});

it('holds no element that the words of a story made, in its head, its text or its data, however these are spoilt', async () => {
  const sources = names.map((name) => readFileSync(`tests/pages/${name}.txt`, 'utf8'));
  const piece = fc.constantFrom(
    ...['"', '“', '”', "'", '\n', '\n\n', ' said ', ', ', ': ', ' in Iran ', '\u2028', '&lt;', '&quot;', ']]>'],
    ...[
      '<blink>',
      '</script>',
      '<!--',
      '-->',
      '</title>',
      '</head>',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(2)>',
    ],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.oneof(fc.nat(200), fc.nat(2500)), piece, fc.nat(5)), { maxLength: 10 }),
      async (source, edits) => {
        const text = edits.reduce((page, [at, put, cut]) => page.slice(0, at) + put + page.slice(at + cut), source);
        const saved = readSavedPage(new TextEncoder().encode(text), false);
        if (explainSavedPage(saved) !== null) return;
        const { page } = await loadStory({ saved, parsed: parseSavedPage(saved), folder: null });
        for (const { slug } of page.quotes) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        renderPage(page, '/');
      },
    ),
    { numRuns: 40 },
  );
});

it('prints what looks like markup in a story as the words that it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  const file = join(folder, 'page.txt');
  writeFileSync(
    file,
    [
      'Last Updated: Friday, 3 March 2006, 10:00 GMT',
      'Web page <script>alert(1)</script> found',
      'A page with <img src=x onerror=alert(2)> in it has been found by engineers in the town.',
      '',
      '"It said </script><script>alert(3)</script> in the middle of a sentence," said Ann Poole.',
      '',
      'The page has been put away where it can do no harm to anybody.',
      '',
    ].join('\n'),
  );
  const { page } = await load(file);
  rmSync(folder, { recursive: true, force: true });
  const html = `${formatHead(page, '/')}${renderPage(page, '/')}`;
  expect(html).not.toMatch(/<script>|<img/);
  expect(page.quotes.map(({ slug }) => slug)).toEqual(['it-said-script-script-alert-3']);
});
