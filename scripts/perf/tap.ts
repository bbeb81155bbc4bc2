import type { Browser } from 'playwright-core';

const CPU_SLOWDOWN = 4;
/** From the page's being ready to the tap: what it prepares when idle is prepared, as for a reader who has read a little. */
const READING_MS = 3000;
const PATIENCE_MS = 20_000;

declare global {
  interface Window {
    tap: { downMs: number | null; paintedMs: number | null };
  }
}

/** Runs in the page: the times of the first press, and of the first frame that shows something at `panel`, in ms since the page began. */
function watchTap(panel: string) {
  window.tap = { downMs: null, paintedMs: null };
  const isShown = () => {
    const box = document.querySelector(panel)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
  };
  const look = () => {
    if (!isShown()) {
      requestAnimationFrame(look);
      return;
    }
    // A message sent before a frame is painted arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.tap.paintedMs = performance.now();
      port1.close();
    };
    port2.postMessage(null);
  };
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      window.tap.downMs = timeStamp;
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

/** The first tap of a visit on a phone whose processor is four times slower: from the press on `place` to the painted `panel`, in ms. */
export async function measureTap(browser: Browser, url: string, place: string, panel: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await page.locator(place).first().scrollIntoViewIfNeeded();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.waitForTimeout(READING_MS);
    await page.evaluate(watchTap, panel);
    await page.locator(place).first().tap();
    await page.waitForFunction(() => window.tap.paintedMs !== null, undefined, { timeout: PATIENCE_MS, polling: 100 });
    const { downMs, paintedMs } = await page.evaluate(() => window.tap);
    return (paintedMs ?? Number.NaN) - (downMs ?? Number.NaN);
  } finally {
    await context.close();
  }
}
