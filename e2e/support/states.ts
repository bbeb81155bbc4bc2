import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens every part of a page that is folded away, but for those of which only one is open at a time: of them the last. */
export const unfold = (page: Page) =>
  page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click();
  });

/** Opens a chapter in its place below the article. */
export const openChapter = async (page: Page, id: string) => {
  await page.locator(`#${id} > h2 a`).click();
  await expect(page.locator(`#${id}`).locator(':is(h3, figure, table, search)').first()).toBeVisible();
};
