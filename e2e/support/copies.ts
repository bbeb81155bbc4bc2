import type { Page } from '@playwright/test';

/** A headless browser has no clipboard to read back, so what is written to it is kept. */
export const keepCopies = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });

/** What was copied last. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => Reflect.get(window, 'copied'));
