import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { country, mapIsLive, openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

const statement = '#statements .entry';

/** What every reader needs, on a screen or on paper. */
const isWhole = async (page: Page) => {
  await expect(country(page, 'turkey').locator('path').first()).toBeVisible();
  await expect(page.locator('.map-svg .gap').first()).toBeVisible();
  await expect(page.locator(statement).first()).toBeVisible();
  await expect(page.locator('article p[id^="p"]')).toHaveCount(14);
};

/** The page as what saves whole pages writes it: as it stands, its style sheets in it, no policy. */
const savePage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('meta[http-equiv]')?.remove();
    for (const link of copy.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const style = document.createElement('style');
      style.textContent = await (await fetch(link.href)).text();
      link.replaceWith(style);
    }
    return `<!doctype html>${copy.outerHTML}`;
  });

test('a page whose scripts are lost has its map and statements, and a country leads to its row', {
  tag: '@phone',
}, async ({ page, heard }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await isWhole(page);
  await expect(page.locator('#r-turkey')).toBeHidden();
  await country(page, 'turkey').dispatchEvent('click');
  await expect(page.locator('#r-turkey')).toBeInViewport();
  heard.length = 0;
});

test(
  'with a card open the page is printed whole, and saved with its map, its statements and the card',
  {
    tag: '@thorough',
  },
  async ({ page, browser }, info) => {
    await openReady(page, '/?at=turkey');
    await expect(page.locator('#card')).toContainText('Turkey');
    await mapIsLive(page);
    await page.emulateMedia({ media: 'print' });
    await isWhole(page);
    await page.emulateMedia({ media: 'screen' });
    const file = info.outputPath('saved.html');
    writeFileSync(file, await savePage(page));
    // Opened from the disk its scripts are of another origin: they fail, or are blocked before.
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const saved = await context.newPage();
      await saved.goto(`file://${file}`);
      await isWhole(saved);
      await expect(saved.locator('#card')).toContainText('Turkey');
      const [map, box] = await Promise.all([
        saved.locator('.map-svg').boundingBox(),
        saved.locator('.map-box').boundingBox(),
      ]);
      expect(map?.width).toBeGreaterThan(0.9 * (box?.width ?? 0));
      await context.close();
    }
  },
);

test('what lies over the page on the screen is not printed over it', async ({ page }) => {
  await openReady(page);
  await page.locator('article .term').first().click();
  const meaning = page.locator('.meaning:popover-open');
  await expect(meaning).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(meaning).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.locator('.map-keys').click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  await isWhole(page);
});
