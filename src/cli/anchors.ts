import { readFileSync } from 'node:fs';
import findApproximate from 'approx-string-match';
import { LEAST_WORDS, type Passage } from '../article/anchor.ts';
import { formatPassageLink } from '../article/anchorCreate.ts';
import { parseAnchor } from '../article/anchorFormat.ts';
import type { Resolution } from '../article/anchorResolution.ts';
import { resolveInText } from '../article/anchorResolve.ts';
import { type JoinedText, joinBlocks } from '../article/anchorText.ts';
import { segmentWords } from '../article/anchorWords.ts';
import { matchBestScore } from './anchorBaseline.ts';
import { createRandom, type EditedArticle, numberBlocks, pick, type Random } from './anchorEdits.ts';
import { createScenarios, type Linked, type Scenario } from './anchorScenarios.ts';

type Tally = { all: number; good: number; wrong: number; flagged: number; baselineWrong: number } & Record<
  Resolution['state'],
  number
>;

const SEED = 20070419;

/** How many passages that run across blocks are drawn, beside all those that do not. */
const ACROSS_BLOCKS = 400;
const LONGEST_ACROSS = 90;

/** Paragraphs as a page would number them: parted by blank lines, or a line that starts a new item of the furniture. */
function loadParagraphs(): readonly string[] {
  const page = readFileSync('data/article.txt', 'utf8');
  return page
    .split(/\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function linkPassage(texts: readonly string[], passage: Passage): Linked {
  const link = formatPassageLink(numberBlocks(texts), passage);
  if (link.kind === 'refused') throw new Error(`a passage was refused: ${link.reason}`);
  const anchor = parseAnchor(link.fragment);
  if (anchor === null) throw new Error(`a link does not read back: ${link.fragment}`);
  const { start, end } = passage;
  const first = Number(start.blockId.slice(1));
  const lead = texts.slice(0, first).reduce((sum, text) => sum + text.length + 1, 0);
  const last = Number(end.blockId.slice(1));
  const endLead = texts.slice(0, last).reduce((sum, text) => sum + text.length + 1, 0);
  const text = texts.join('\n').slice(lead + start.offset, endLead + end.offset);
  const words = segmentWords(texts[first] ?? '').filter((word) => word.start >= start.offset && word.end <= end.offset);
  return { passage, anchor, text, words: first === last ? words : [], hint: lead + start.offset };
}

/** Every passage of three words and more within a block, and a seeded draw of those that cross from one to another. */
function listPassages(texts: readonly string[], random: Random): readonly Passage[] {
  const points = texts.map((text, index) =>
    segmentWords(text).map(({ start, end }) => ({
      start: { blockId: `p${index}`, offset: start },
      end: { blockId: `p${index}`, offset: end },
    })),
  );
  const within = points.flatMap((words) =>
    words.flatMap(({ start }, index) => words.slice(index + LEAST_WORDS - 1).map(({ end }) => ({ start, end }))),
  );
  const all = points.flat();
  const across = new Set<Passage>();
  while (across.size < ACROSS_BLOCKS) {
    const first = Math.floor(random() * (all.length - LEAST_WORDS));
    const start = all[first]?.start;
    const end = pick(all.slice(first + LEAST_WORDS - 1, first + LONGEST_ACROSS), random).end;
    if (start !== undefined && start.blockId !== end.blockId) across.add({ start, end });
  }
  return [...within, ...across];
}

function isSame(passage: Passage, truth: Passage): boolean {
  const isPoint = (a: Passage['start'], b: Passage['start']): boolean =>
    a.blockId === b.blockId && a.offset === b.offset;
  return isPoint(passage.start, truth.start) && isPoint(passage.end, truth.end);
}

function overlaps(passage: Passage, truth: Passage): boolean {
  const position = ({ blockId, offset }: Passage['start']): number => Number(blockId.slice(1)) * 1e6 + offset;
  return position(passage.start) < position(truth.end) && position(truth.start) < position(passage.end);
}

/** Whether the state is what the family asks for: the right place, or several of which one is. */
function isGood(family: Scenario['family'], resolution: Resolution, truth: Passage | null): boolean {
  if (family === 'removed' || truth === null) return !('passage' in resolution);
  if (family === 'altered') return resolution.state === 'changed' && isSame(resolution.passage, truth);
  if (resolution.state === 'ambiguous') return resolution.candidates.some(({ passage }) => isSame(passage, truth));
  return resolution.state === 'exact' && isSame(resolution.passage, truth);
}

/** Whether something is marked that is not the passage. */
function isWrong(passage: Passage | null, truth: Passage | null): boolean {
  return passage !== null && (truth === null || !overlaps(passage, truth));
}

function runScenario(scenario: Scenario, passages: readonly Linked[], random: Random): Tally {
  const tally: Tally = {
    all: 0,
    good: 0,
    wrong: 0,
    flagged: 0,
    baselineWrong: 0,
    exact: 0,
    moved: 0,
    changed: 0,
    ambiguous: 0,
    missing: 0,
  };
  const joinedTexts = new WeakMap<EditedArticle, JoinedText>();
  for (const linked of passages) {
    const edited = scenario.edit(linked, random);
    if (edited === null) continue;
    const joined = joinedTexts.get(edited) ?? joinBlocks(edited.blocks);
    joinedTexts.set(edited, joined);
    const truth = edited.truth(linked.passage);
    const resolution = resolveInText(joined, linked.anchor, findApproximate);
    tally.all += 1;
    tally[resolution.state] += 1;
    if (isGood(scenario.family, resolution, truth)) tally.good += 1;
    if ('passage' in resolution && isWrong(resolution.passage, truth)) tally.wrong += 1;
    if (resolution.state === 'changed' && (resolution.altersNegation || resolution.altersNumber)) tally.flagged += 1;
    if (isWrong(matchBestScore(edited.blocks, linked.text, linked.hint), truth)) tally.baselineWrong += 1;
  }
  return tally;
}

const COLUMNS = ['all', 'good', 'exact', 'moved', 'changed', 'flagged', 'ambiguous', 'missing', 'wrong'] as const;

function printReport(): void {
  const random = createRandom(SEED);
  const texts = loadParagraphs();
  const passages = listPassages(texts, random).map((passage) => linkPassage(texts, passage));
  const cells = (label: string, values: readonly (string | number)[]): string =>
    label.padEnd(30) + values.map((value) => String(value).padStart(10)).join('');
  const sums = new Map<string, number>();
  const add = (key: string, count: number): void => void sums.set(key, (sums.get(key) ?? 0) + count);
  console.log(`${passages.length} passages of three words and more, ${ACROSS_BLOCKS} of them across blocks\n`);
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
good: exact at the right place, or ambiguous with it offered; changed at the right place; nothing marked for words removed
wrong, baseline: something marked that is not the passage, by us and by the plain best-score matcher
`);
  console.log(
    `unchanged ${sum('unchanged good')} of ${sum('unchanged all')}, ` +
      `altered ${sum('altered good')} of ${sum('altered all')}, ` +
      `removed wrong ${sum('removed wrong')} of ${sum('removed all')}, ` +
      `baseline removed wrong ${sum('removed baseline')} of ${sum('removed all')}`,
  );
}

printReport();
