import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, Engine, Point } from './driver.ts';
import { FIREFOX, findProgram, sayMissing } from './programs.mjs';

const listen = (page: Page, heard: string[]) => {
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    heard.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  });
};

async function start(executablePath: string): Promise<Driver> {
  const browser: Browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: true,
    defaultViewport: null,
  });
  const heard: string[] = [];
  const pages: Page[] = [];
  const page = (): Page => {
    const last = pages.at(-1);
    if (!last) throw new Error('no window is open');
    return last;
  };
  return {
    name: (await browser.version()).replace(/^firefox\//, 'Firefox '),
    deaf: null,
    open: async (width, height) => {
      const next = await browser.newPage();
      listen(next, heard);
      await next.setViewport({ width, height });
      pages.push(next);
    },
    close: async () => {
      await pages.pop()?.close();
      await pages.at(-1)?.bringToFront();
    },
    go: async (url) => void (await page().goto(url)),
    evaluate: (expression) => page().evaluate(expression),
    click: (selector) => page().click(selector),
    choose: async (selector, option) => void (await page().select(selector, option)),
    type: (words) => page().keyboard.type(words),
    press: async (chord) => {
      const keys = chord.split('+') as Parameters<Page['keyboard']['down']>[0][];
      for (const key of keys) await page().keyboard.down(key);
      for (const key of keys.toReversed()) await page().keyboard.up(key);
    },
    drag: async (from: Point, to: Point) => {
      await page().mouse.move(...from);
      await page().mouse.down();
      await page().mouse.move(...to, { steps: 5 });
      await page().mouse.up();
    },
    // Puppeteer's own Back waits for a loading, which does not come where Firefox has kept the page.
    back: async () => void (await page().evaluate('history.back()')),
    forward: async () => void (await page().evaluate('history.forward()')),
    takeComplaints: () => heard.splice(0),
    quit: () => browser.close(),
  };
}

/** Firefox without a window, by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  find: () => {
    const path = findProgram(FIREFOX);
    return path === null ? { missing: sayMissing(FIREFOX) } : { start: () => start(path) };
  },
};
