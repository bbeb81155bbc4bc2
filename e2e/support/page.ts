import type { Page } from '@playwright/test';

/** Waits until React has taken the page over. An assertion would describe the whole page while it waits: seconds on a long one. */
export const isReady = (page: Page) =>
  page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 40_000 });

/** Opens a page of the built site and waits until it is ready. */
export async function openReady(page: Page, path = '/') {
  await page.goto(path);
  await isReady(page);
}

/** Loads the page anew, and waits as `openReady` does. */
export async function reloadReady(page: Page) {
  await page.reload();
  await isReady(page);
}

/** Points at the map, which makes it zoomable, and waits until it is: `<html data-leaflet="ready">`. */
export async function mapIsLive(page: Page) {
  // Not by the mouse: what it moved over on its way would be pointed at too.
  await page.locator('.map-box').dispatchEvent('pointerover', { pointerType: 'mouse' });
  await page.locator('html[data-leaflet="ready"]').waitFor({ state: 'attached', timeout: 40_000 });
}

/** A country on the map, by the id of its region. */
export const country = (page: Page, id: string) => page.locator(`a[data-region="${id}"]`);

/** The name of what was chosen, at the head of its card. */
export const cardTitle = (page: Page) => page.locator('#card-title');

/** Opens a fold that is not open yet. */
export const openFold = async (page: Page, name: string | RegExp) => {
  const fold = page.locator('details:not([open]) > summary').filter({ hasText: name });
  if ((await fold.count()) > 0) await fold.first().click();
};
