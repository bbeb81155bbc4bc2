import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const CPU_SLOWDOWN = 4;
/** From the page's being ready to the tap: what it prepares when idle is prepared, as for a reader who has read a little. */
const READING_MS = 3000;
const PATIENCE_MS = 20_000;
const PROBE = fileURLToPath(new URL('tapProbe.js', import.meta.url));

declare global {
  interface Window {
    tap: { downMs: number | null; paintedMs: number | null };
    watchTap: (panel: string) => void;
  }
}

/** The first tap of a visit on a phone whose processor is four times slower: from the press on `place` to the painted `panel`, in ms. */
export async function measureTap(browser: Browser, url: string, place: string, panel: string): Promise<number> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    await page.goto(url);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await page.locator(place).first().scrollIntoViewIfNeeded();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.waitForTimeout(READING_MS);
    await page.evaluate((selector) => window.watchTap(selector), panel);
    await page.locator(place).first().tap();
    await page.waitForFunction(() => window.tap.paintedMs !== null, undefined, { timeout: PATIENCE_MS, polling: 100 });
    const { downMs, paintedMs } = await page.evaluate(() => window.tap);
    return (paintedMs ?? Number.NaN) - (downMs ?? Number.NaN);
  } finally {
    await context.close();
  }
}
