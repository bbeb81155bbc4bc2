import type { Page } from '@playwright/test';

/** Keeps all that the page announces from its next loading on; returns how to read it so far. */
export async function keepSpoken(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    addEventListener('DOMContentLoaded', () => {
      const region = document.getElementById('announcer');
      if (!region) return;
      new MutationObserver(() => region.textContent && spoken.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'spoken'));
}
