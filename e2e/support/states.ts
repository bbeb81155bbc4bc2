import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens every part of a page that is folded away: tables, assumptions, what came later. */
export const unfold = async (page: Page) => {
  await page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click();
  });
  await expect(page.locator('details:not([open])')).toHaveCount(0);
};

/** Opens every chapter in its place below the article. */
export const openChapters = async (page: Page) => {
  for (const id of ['why', 'claims', 'timeline', 'sources']) {
    await page.locator(`#${id} .teaser a`).click();
    await expect(page.locator(`#${id}`).getByText('Loading…')).toHaveCount(0);
  }
};
