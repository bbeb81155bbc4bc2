import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

/** What the probe sees; times in ms since the navigation began, null while a thing has not happened. */
export type Marks = {
  firstPaintMs: number | null;
  seenMs: number | null;
  interactiveMs: number | null;
  readonly shifts: { readonly atMs: number; readonly value: number }[];
  readonly longTasks: { readonly startMs: number; readonly durationMs: number }[];
};
type Moment = 'firstPaintMs' | 'seenMs' | 'interactiveMs';

declare global {
  interface Window {
    perfMarks: Marks;
  }
}

/**
 * "Slow 4G" of Chrome's DevTools: 1.6 Mbit/s down and 750 kbit/s up at 90 %, and a round trip of 150 ms times 3.75, because
 * the emulation delays requests only and leaves out the handshakes.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const CPU_SLOWDOWN = 4;
const SETTLE_MS = 2000;
const PATIENCE_MS = 60_000;
const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));

/** Layout shift as https://web.dev/articles/cls sums it: the worst burst, of shifts less than 1 s apart and 5 s long at most. */
export function sumShifts(shifts: Marks['shifts']): number {
  let [worst, burst, startMs, lastMs] = [0, 0, -Infinity, -Infinity];
  for (const { atMs, value } of shifts) {
    const goesOn = atMs - lastMs < 1000 && atMs - startMs < 5000;
    if (!goesOn) startMs = atMs;
    burst = goesOn ? burst + value : value;
    lastMs = atMs;
    worst = Math.max(worst, burst);
  }
  return worst;
}

/** Total time over 50 ms of the long tasks that began before the given moment. */
export function sumBlocking(tasks: Marks['longTasks'], untilMs: number): number {
  return tasks.filter(({ startMs }) => startMs < untilMs).reduce((sum, { durationMs }) => sum + durationMs - 50, 0);
}

/** Opens a page on a slow connection and a slow processor with nothing cached, and watches until the given moments have come, and 2 s more. */
async function watch(browser: Browser, url: string, until: readonly Moment[]): Promise<Marks> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    // What the probe says is waited for out here: to ask the page again and again would be a long task of our own in it.
    const heard = new Set<string>();
    const allHeard = new Promise<void>((resolve) => {
      page.on('console', (message) => {
        heard.add(message.text());
        if (until.every((moment) => heard.has(`perf ${moment}`))) resolve();
      });
    });
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const patience = AbortSignal.timeout(PATIENCE_MS);
    await Promise.race([allHeard, new Promise((resolve) => patience.addEventListener('abort', resolve))]);
    if (patience.aborted) {
      const marks = JSON.stringify(await page.evaluate(() => window.perfMarks));
      throw new Error(`${url} did not reach ${until.join(', ')} in ${PATIENCE_MS / 1000} s: ${marks}`);
    }
    await page.waitForTimeout(SETTLE_MS);
    return await page.evaluate(() => window.perfMarks);
  } finally {
    await context.close();
  }
}

/** The first contentful paint of a page that is only text, and how long it blocks: what no page on this machine goes below. */
export async function measurePlain(browser: Browser, url: string) {
  const marks = await watch(browser, url, ['firstPaintMs']);
  return { firstPaintMs: marks.firstPaintMs ?? 0, blockingMs: sumBlocking(marks.longTasks, Infinity) };
}

/** When a plain Leaflet page of the same text has drawn its countries, in ms. */
export async function measureLeaflet(browser: Browser, url: string): Promise<number> {
  return (await watch(browser, url, ['interactiveMs'])).interactiveMs ?? 0;
}

/** One cold visit to our page. `seenMs`: headline, map and statements all painted; `interactiveMs`: React has taken over. */
export async function measurePage(browser: Browser, url: string) {
  const marks = await watch(browser, url, ['firstPaintMs', 'seenMs', 'interactiveMs']);
  const interactiveMs = marks.interactiveMs ?? 0;
  return {
    firstPaintMs: marks.firstPaintMs ?? 0,
    seenMs: marks.seenMs ?? 0,
    interactiveMs,
    shift: sumShifts(marks.shifts),
    blockingMs: sumBlocking(marks.longTasks, interactiveMs + SETTLE_MS),
  };
}
