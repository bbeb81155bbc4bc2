import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens a page of the built site and waits until React has taken it over: `<html data-ready="true">`. */
export async function openReady(page: Page, path = '/') {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}
