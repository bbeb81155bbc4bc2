import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type BlockType, sliceSpan } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { readArguments } from '../../src/cli/arguments.mjs';
import { createRandom } from './edits.ts';
import { linkPassage, listPassages } from './passages.ts';
import { createScenarios } from './scenarios.ts';
import { runScenario } from './trials.ts';

/** `npm run --silent anchors`: what becomes of the link to every passage when the article is edited, in counts. */

const SEED = 20070419;

/** How many passages are drawn to find some that run across blocks, beside all those that do not. */
const DRAWS = 600;

/** What a reader of the page takes for the story; the rest is the furniture of the old site. */
const STORY: readonly BlockType[] = [
  'headline',
  'imageAlt',
  'caption',
  'standfirst',
  'paragraph',
  'crosshead',
  'question',
  'figure',
  'pullQuote',
];

function loadParagraphs(): readonly string[] {
  const source = readFileSync('data/article.txt', 'utf8');
  const article = parseArticle(source, { sha256: createHash('sha256').update(source).digest('hex') });
  return article.blocks.filter(({ type }) => STORY.includes(type)).map(({ text }) => sliceSpan(source, text));
}

const COLUMNS = ['all', 'good', 'exact', 'moved', 'changed', 'flagged', 'ambiguous', 'missing', 'wrong'] as const;

function printReport(): void {
  const random = createRandom(SEED);
  const texts = loadParagraphs();
  const passages = listPassages(texts, DRAWS, random).map((passage) => linkPassage(texts, passage));
  const cells = (label: string, values: readonly (string | number)[]): string =>
    label.padEnd(30) + values.map((value) => String(value).padStart(10)).join('');
  const sums = new Map<string, number>();
  const add = (key: string, count: number): void => void sums.set(key, (sums.get(key) ?? 0) + count);
  const across = passages.filter(({ passage: { start, end } }) => start.blockId !== end.blockId).length;
  console.log(`${passages.length} passages of three words and more, ${across} of them across blocks\n`);
  console.log(cells('edit', [...COLUMNS, 'baseline']));
  for (const scenario of createScenarios(texts)) {
    const tally = runScenario(scenario, passages, random);
    console.log(cells(scenario.name, [...COLUMNS.map((column) => tally[column]), tally.baselineWrong]));
    add(`${scenario.family} all`, tally.all);
    add(`${scenario.family} good`, tally.good);
    add(`${scenario.family} wrong`, tally.wrong);
    add(`${scenario.family} baseline`, tally.baselineWrong);
  }
  const sum = (key: string): number => sums.get(key) ?? 0;
  console.log(`
good: exact at the right place, or ambiguous with it offered, or moved for words that moved; changed at the right place;
  nothing marked for words removed
wrong, baseline: something marked that is not the passage, by us and by the plain best-score matcher
`);
  console.log(
    `unchanged ${sum('unchanged good')} of ${sum('unchanged all')}, ` +
      `altered ${sum('altered good')} of ${sum('altered all')}, ` +
      `removed wrong ${sum('removed wrong')} of ${sum('removed all')}, ` +
      `baseline removed wrong ${sum('removed baseline')} of ${sum('removed all')}`,
  );
}

readArguments('npm run --silent anchors', {});
printReport();
