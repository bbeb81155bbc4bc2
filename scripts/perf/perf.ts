// npm run perf: how soon the built page is there on a slow phone connection, beside a plain page of the same text in the same run.
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.mjs';
import { launchOptions } from '../browser.mjs';
import { formatPlainPage } from './baseline.ts';
import { measurePage, measurePlain } from './measure.ts';
import { serve } from './serve.ts';

const RUNS = 5;
const PLAIN = '/plain-baseline/';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

readArguments('npm run perf', {});
const site = await serve('dist', { path: PLAIN, html: formatPlainPage() });
const browser = await chromium.launch(launchOptions());
try {
  await measurePlain(browser, site.origin + PLAIN); // the first visit pays for the browser's own start
  const plain: number[] = [];
  const ours: Awaited<ReturnType<typeof measurePage>>[] = [];
  for (let turn = 1; turn <= RUNS; turn += 1) {
    // In turns, so that a busy machine slows both alike.
    plain.push(await measurePlain(browser, site.origin + PLAIN));
    ours.push(await measurePage(browser, `${site.origin}/`));
    console.log(`run ${turn}: plain ${plain.at(-1)?.toFixed(0)} ms`, JSON.stringify(ours.at(-1)));
  }
  const of = (pick: (figures: (typeof ours)[number]) => number) => median(ours.map(pick));
  const firstPaintMs = of((figures) => figures.firstPaintMs);
  const ms = (value: number) => `${Math.round(value)} ms`;
  const [load = 0] = loadavg();
  console.log(`\nmedians of ${RUNS}: first paint ${ms(firstPaintMs)}, plain ${ms(median(plain))}`);
  console.log(
    `load ${load.toFixed(1)} on ${availableParallelism()} processors: on a busy machine only the ratio says much`,
  );
  console.log(
    [
      `first paint ${(firstPaintMs / median(plain)).toFixed(2)} x plain`,
      `seen ${ms(of((figures) => figures.seenMs))}`,
      `interactive ${ms(of((figures) => figures.interactiveMs))}`,
      `CLS ${Number(of((figures) => figures.shift).toFixed(3))}`,
      `TBT ${Math.round(of((figures) => figures.blockingMs))}`,
    ].join(', '),
  );
} finally {
  await browser.close();
  site.stop();
}
