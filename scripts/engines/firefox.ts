import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, Engine, Point } from './driver.ts';
import { contextOf, listenTo } from './listen.ts';
import { FIREFOX, findProgram, sayMissing } from './programs.mjs';

/** Goes one way in the history; resolves to whether the document stayed, as it does where only its address changes. */
const travel = async (page: Page, way: 'back' | 'forward'): Promise<boolean> => {
  const going = page.evaluate(
    (how) =>
      new Promise<boolean>((resolve) => {
        addEventListener('popstate', () => resolve(true), { once: true });
        addEventListener('pagehide', () => resolve(false), { once: true });
        history[how]();
      }),
    way,
  );
  return going.catch(() => false); // a document that is gone does not answer
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
  const windows: { readonly page: Page; readonly ears: ReturnType<typeof listenTo> }[] = [];
  const top = () => {
    const last = windows.at(-1);
    if (!last) throw new Error('no window is open');
    return last;
  };
  const page = () => top().page;
  // Puppeteer's own Back waits for a loading, which does not come where Firefox has kept the page.
  const move = async (way: 'back' | 'forward') => {
    const { page, ears } = top();
    ears.leave();
    if (await travel(page, way)) ears.stay();
  };
  return {
    name: (await browser.version()).replace(/^firefox\//, 'Firefox '),
    deaf: null,
    open: async (width, height) => {
      const next = await browser.newPage();
      await next.setViewport({ width, height });
      windows.push({ page: next, ears: listenTo(contextOf(next), (complaint) => heard.push(complaint)) });
    },
    close: async () => {
      top().ears.leave();
      await windows.pop()?.page.close();
      await windows.at(-1)?.page.bringToFront();
    },
    go: async (url) => {
      const { page, ears } = top();
      ears.leave();
      await page.goto(url);
    },
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
    back: () => move('back'),
    forward: () => move('forward'),
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
