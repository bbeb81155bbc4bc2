// npm run perf: how soon the built page is there on a slow phone connection, and how soon a tap is answered on a slow one,
// beside a plain page and a plain Leaflet page of the same text in the same run.
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.mjs';
import { launchOptions } from '../browser.mjs';
import { formatPlainPage } from './baseline.ts';
import { formatLeafletPeer } from './leafletPeer.ts';
import { measureLeaflet, measurePage, measurePlain } from './measure.ts';
import { serve } from './serve.ts';
import { measureTap } from './tap.ts';

const RUNS = 5;
const PLAIN = '/plain-baseline/';
const LEAFLET = '/leaflet-peer/';
const TURKEY = 'a.place:text-is("Turkey")';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

readArguments('npm run perf', {});
const peer = [...formatLeafletPeer()].map(([name, bytes]) => [`${LEAFLET}${name}`, bytes] as const);
const site = await serve('dist', new Map([[`${PLAIN}index.html`, Buffer.from(formatPlainPage())], ...peer]));
const browser = await chromium.launch(launchOptions());
try {
  await measurePlain(browser, site.origin + PLAIN); // the first visit pays for the browser's own start
  const plain: Awaited<ReturnType<typeof measurePlain>>[] = [];
  const leaflet: number[] = [];
  const ours: Awaited<ReturnType<typeof measurePage>>[] = [];
  const taps: { readonly ours: number; readonly leaflet: number }[] = [];
  for (let turn = 1; turn <= RUNS; turn += 1) {
    // In turns, so that a busy machine slows both alike.
    plain.push(await measurePlain(browser, site.origin + PLAIN));
    ours.push(await measurePage(browser, `${site.origin}/`));
    leaflet.push(await measureLeaflet(browser, site.origin + LEAFLET));
    taps.push({
      ours: await measureTap(browser, `${site.origin}/`, TURKEY, '#card .facts'),
      leaflet: await measureTap(browser, site.origin + LEAFLET, TURKEY, '#panel .facts'),
    });
    const figures = {
      plain: plain.at(-1)?.firstPaintMs,
      plainBlocking: plain.at(-1)?.blockingMs,
      leaflet: leaflet.at(-1),
      ...ours.at(-1),
      taps: taps.at(-1),
    };
    console.log(
      `run ${turn}: ${JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))}`,
    );
  }
  const of = (pick: (figures: (typeof ours)[number]) => number) => median(ours.map(pick));
  const firstPaintMs = of((figures) => figures.firstPaintMs);
  const ms = (value: number) => `${Math.round(value)} ms`;
  const [load = 0] = loadavg();
  console.log(
    `\nmedians of ${RUNS}: first paint ${ms(firstPaintMs)}, plain ${ms(median(plain.map((figures) => figures.firstPaintMs)))}`,
  );
  console.log(
    `load ${load.toFixed(1)} on ${availableParallelism()} processors: on a busy machine only the ratio says much`,
  );
  console.log(
    `tap to panel ${ms(median(taps.map((tap) => tap.ours)))}, plain Leaflet ${ms(median(taps.map((tap) => tap.leaflet)))}; plain Leaflet interactive ${ms(median(leaflet))}`,
  );
  console.log(
    [
      `first paint ${(firstPaintMs / median(plain.map((figures) => figures.firstPaintMs))).toFixed(2)} x plain`,
      `seen ${ms(of((figures) => figures.seenMs))}`,
      `interactive ${ms(of((figures) => figures.interactiveMs))}`,
      `CLS ${Number(of((figures) => figures.shift).toFixed(3))}`,
      `TBT ${Math.round(of((figures) => figures.blockingMs))}, plain ${Math.round(median(plain.map((figures) => figures.blockingMs)))}`,
    ].join(', '),
  );
} finally {
  await browser.close();
  site.stop();
}
