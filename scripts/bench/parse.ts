import { readFileSync } from 'node:fs';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../../src/build/article/savedPage.ts';
import { readArguments } from '../../src/cli/arguments.mjs';

/**
 * `npm run bench:parse`: times the parser on pages of doubling size. Each row is a kind of page; each column has twice the
 * text of the one before it, and the last line is the largest mean factor by which the time of a kind grew from one to the next.
 */

const seed = readFileSync('data/article.txt', 'utf8').split('\n');
const head = `${seed.slice(0, 9).join('\n')}\n`;
const story = `${seed.slice(9, 39).join('\n')}\n`;

/** A generator of its own, so that every run has the same noise. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function repeat(make: (i: number) => string, size: number): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i += 1) {
    const part = make(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const random = createRandom();
const signs = '"\'“”.,:|\n  said Mr By the a';
const KINDS: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['a long story', (size) => head + repeat(() => story, size)],
  ['new names', (size) => head + repeat((i) => `"Word ${i}," said Bob Name${i} of Place${i} on Friday.\n\n`, size)],
  ['open marks', (size) => head + repeat((i) => `"Opened ${i} and never closed by anyone at all.\n\n`, size)],
  ['short lines', (size) => head + repeat(() => 'a b\n', size)],
  ['noise', (size) => head + repeat(() => signs.charAt(Math.floor(random() * signs.length)), size)],
  ['one line', (size) => head + repeat(() => 'words and words ', size)],
  [
    'HTML, paragraphs',
    (size) => `<html><h1>A headline of a story</h1>${repeat((i) => `<p>"Word ${i}," he said on the day.</p>`, size)}`,
  ],
  ['HTML, nested', (size) => `<html><h1>A headline</h1>${'<div>'.repeat(size / 5)}<p>Deep words are in here, he said.`],
];
const SIZES = [125_000, 250_000, 500_000, 1_000_000, 2_000_000];

/** The processor's time for the shorter of two runs, in milliseconds: a busy machine does not add to it. */
function measure(bytes: Uint8Array): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage();
    const page = readSavedPage(bytes, false);
    if (explainSavedPage(page) === null) parseSavedPage(page);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

readArguments('npm run bench:parse', {});
let worst = 0;
process.stdout.write(`${''.padEnd(18)}${SIZES.map((size) => `${size / 1e6} MB`.padStart(12)).join('')}   a doubling\n`);
for (const [name, make] of KINDS) {
  measure(Buffer.from(make(100_000)));
  const times = SIZES.map((size) => measure(Buffer.from(make(size))));
  const most = ((times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 5)) ** (1 / (SIZES.length - 1));
  worst = Math.max(worst, most);
  process.stdout.write(
    `${name.padEnd(18)}${times.map((time) => `${time.toFixed(0)} ms`.padStart(12)).join('')}   x${most.toFixed(1)}\n`,
  );
}
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `most memory ${memory.toFixed(0)} MB\nlargest growth a doubling x${worst.toFixed(1)} (2 is linear, 4 is quadratic)\n`,
);
