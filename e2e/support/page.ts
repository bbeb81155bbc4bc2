import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until React has taken over the page: `<html data-ready="true">`. */
export async function expectReady(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** Opens a page of the built site and waits until it is ready. */
export async function openReady(page: Page, path = '/') {
  await page.goto(path);
  await expectReady(page);
}
