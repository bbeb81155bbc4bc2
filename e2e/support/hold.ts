import type { Page } from '@playwright/test';

/** Keeps back the files whose addresses match `glob`, until what it returns is called. */
export async function holdFiles(page: Page, glob: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(glob, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
