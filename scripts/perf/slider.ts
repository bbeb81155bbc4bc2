// npm run perf:slider: how soon the model's map on the built page follows a slider, from the press of a key to the frame that shows it.
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.mjs';
import { launchOptions } from '../browser.mjs';
import { serve } from './serve.ts';

/** One step; what has not happened is missing. Times in ms since the page began. */
export type Step = {
  readonly askedMs: number;
  sentMs?: number;
  answeredMs?: number;
  drawnMs?: number;
  frameMs?: number;
  paintedMs?: number;
};

declare global {
  interface Window {
    sliderSteps: Step[];
  }
}

/** Two frames at 60 Hz. */
const AIM_MS = 2000 / 60;
const STEPS = 40;
/** Longer than everything that follows a step; odd, so that steps fall anywhere in a frame. */
const REST_MS = 331;
/** From the focus to the first step: the model has started and is warm by then. */
const PRACTICE_MS = 1500;
const SLIDERS = ['From the track to a launch order', 'From warning to a firm track', 'How long its engines burn'];
const PROBE = fileURLToPath(new URL('sliderProbe.js', import.meta.url));

const PARTS: readonly { readonly name: string; readonly of: (step: Required<Step>) => number }[] = [
  { name: 'press to request', of: (step) => step.sentMs - step.askedMs },
  { name: 'worker', of: (step) => step.answeredMs - step.sentMs },
  { name: 'answer to document', of: (step) => step.drawnMs - step.answeredMs },
  { name: 'wait for a frame', of: (step) => Math.max(0, step.frameMs - step.drawnMs) },
  { name: 'frame to paint', of: (step) => step.paintedMs - Math.max(step.frameMs, step.drawnMs) },
  { name: 'in all', of: (step) => step.paintedMs - step.askedMs },
];

const isWhole = (step: Step | undefined): step is Required<Step> => step?.paintedMs !== undefined;

/** The value that a part of all values do not exceed. */
const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? Number.NaN;

const format = (values: readonly number[]): string =>
  [quantile(values, 0.5), quantile(values, 0.9), quantile(values, 1)].map((ms) => ms.toFixed(1).padStart(8)).join('');

/** Presses a slider's keys one by one, each when all that the last one asked for has been done. */
async function stepSlider(page: Page, name: string): Promise<readonly Required<Step>[]> {
  const slider = page.getByRole('slider', { name }).first();
  await slider.focus();
  await page.waitForTimeout(PRACTICE_MS);
  for (let i = 0; i < STEPS; i += 1) {
    const before = await page.evaluate(() => window.sliderSteps.length);
    await page.keyboard.press(i % 8 < 4 ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForFunction((count) => window.sliderSteps[count]?.paintedMs, before, {
      timeout: 20_000,
      polling: 50,
    });
    await page.waitForTimeout(REST_MS);
  }
  const steps = await page.evaluate(() => window.sliderSteps.splice(0));
  return steps.filter(isWhole);
}

readArguments('npm run perf:slider', {});
const site = await serve('dist');
const browser = await chromium.launch(launchOptions());
try {
  const all: Required<Step>[] = [];
  const firsts: Required<Step>[] = [];
  for (const name of SLIDERS) {
    // A page of its own for each, so that each has a first step.
    const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
    await page.addInitScript({ path: PROBE });
    await page.goto(`${site.origin}/why/`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await page.locator('summary', { hasText: 'Assumptions' }).click();
    const [first, ...steps] = await stepSlider(page, name);
    if (!first) throw new Error(`No step of "${name}" was painted.`);
    firsts.push(first);
    all.push(...steps);
    await page.close();
  }
  const [load = 0] = loadavg();
  console.log(`load ${load.toFixed(1)} on ${availableParallelism()} processors; ${all.length} steps, ms`);
  console.log(`${'part'.padEnd(20)}  median     p90   worst`);
  for (const { name, of } of PARTS) console.log(`${name.padEnd(20)}${format(all.map(of))}`);
  const whole = (steps: readonly Required<Step>[]) => steps.map(({ paintedMs, askedMs }) => paintedMs - askedMs);
  const within = whole(all).filter((ms) => ms <= AIM_MS).length;
  console.log(`first steps: ${firsts.map((step) => PARTS.map(({ of }) => of(step).toFixed(1)).join(' ')).join(', ')}`);
  console.log(
    `step median ${quantile(whole(all), 0.5).toFixed(1)} ms, p90 ${quantile(whole(all), 0.9).toFixed(1)}, within two frames (${AIM_MS.toFixed(1)} ms) ${within} of ${all.length}, worst first step ${Math.max(...whole(firsts)).toFixed(1)}`,
  );
} finally {
  await browser.close();
  site.stop();
}
