import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../../src/build/article/savedPage.ts';
import { readArguments, refuseArguments } from '../../src/cli/arguments.mjs';
import type { PageScore } from './page.ts';
import { scorePage } from './page.ts';
import { formatScore } from './report.ts';
import { loadSavedPages } from './savedPages.ts';
import { findFaultsOfSavedPage } from './savedScore.ts';
import { answerSpeakerCase, loadSpeakerCases } from './speakerCases.ts';
import { loadTruthPages } from './truth.ts';

/** `npm run --silent parse:score -- DIR [--wrong]`: scores the parser on a folder of pages and truth files. */

const usage = 'npm run --silent parse:score -- DIR [--wrong]';
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { wrong: { type: 'boolean', default: false } },
});
const [dir, ...more] = positionals;
if (dir === undefined) refuseArguments('The folder is missing', usage);
if (more.length > 0) refuseArguments(`Unexpected argument '${more[0]}'`, usage);

const { pages, missing } = loadTruthPages(dir);
for (const path of missing) process.stderr.write(`${path}: the page of this truth was not found.\n`);
if (pages.length === 0) {
  process.stderr.write(`${dir}: no page with a truth file was found.\n`);
  process.exit(2);
}

const scores: PageScore[] = [];
let refused = 0;
for (const { name, path, bytes, truth } of pages) {
  const page = readSavedPage(bytes, /\.s?html?$|\.stm$/.test(path));
  const refusal = explainSavedPage(page);
  if (refusal !== null) {
    refused += 1;
    process.stderr.write(`${path}: ${refusal}\n`);
    continue;
  }
  const score = scorePage(page.source, parseSavedPage(page), truth);
  scores.push(score);
  if (!values.wrong) continue;
  const wrong = [
    ...(score.stamp ? [] : ['stamp']),
    ...(score.title ? [] : ['title']),
    ...(score.byline ? [] : ['by-line']),
    ...score.wrongLines,
    ...score.wrongSpans,
    ...score.answers
      .filter((answer) => !answer.right || !answer.answered)
      .map((answer) => `${answer.attribution}: ${answer.wanted}, given to ${answer.got}: ${answer.words}`),
  ];
  process.stdout.write([`${name}: ${wrong.length} wrong`, ...wrong.map((line) => `  ${line}`), ''].join('\n'));
}
/** The invented pages as people save them, by kind, and the invented quotations, by shape and by sureness. */
function formatCases(): readonly string[] {
  const counts = new Map<string, { right: number; all: number }>();
  const count = (key: string, right: boolean) => {
    const { right: so, all } = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: so + (right ? 1 : 0), all: all + 1 });
  };
  const folder = (name: string) => join(dir ?? '', name);
  for (const page of existsSync(folder('saved')) ? loadSavedPages(folder('saved')) : [])
    count(`pages ${page.kind}`, findFaultsOfSavedPage(page).length === 0);
  for (const one of existsSync(folder('speakers')) ? loadSpeakerCases(folder('speakers')) : []) {
    const { name, sure, right } = answerSpeakerCase(one);
    count(`speakers ${one.kind}`, right);
    count(`speakers, ${name === null ? 'left open' : sure}`, right);
  }
  return [...counts].map(([key, { right, all }]) => `  ${key.padEnd(32)} ${right} right of ${all}`);
}

const cases = formatCases();
if (cases.length > 0) process.stdout.write(`Shapes that pages and speakers come in\n${cases.join('\n')}\n\n`);
process.stdout.write(`${formatScore(scores, refused)}\n`);
