import { chapters } from '../src/page/chapters.ts';
import { serveBelow } from './support/below.ts';
import { openReady } from './support/page.ts';
import { test as base, expect } from './support/test.ts';

type Site = Awaited<ReturnType<typeof serveBelow>>;

/** The built site on a plain host, in a folder of which the build knows nothing. */
const test = base.extend<{ baseURL: string }, { site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serveBelow('/some/folder/', 'dist');
      await use(site);
      site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(new URL(site.url).origin),
});

test('in a folder, choices, links and Back work, and addresses stay below it', async ({ page, site }) => {
  await openReady(page, site.url);
  await page.locator('a[href$="?at=turkey#r-turkey"]').first().click();
  await expect(page).toHaveURL(/\/some\/folder\/\?at=turkey/);
  await expect(page.locator('#card')).toContainText('Turkey');
  await page.locator('a[href$="/q/ten-interceptors/#q-ten-interceptors"]').first().click();
  await expect(page).toHaveURL(`${site.url}q/ten-interceptors/#q-ten-interceptors`);
  await expect(page.locator('mark.on').first()).toContainText('Ten interceptors will not');
  // The same link, from a page that lies deeper than the one it was written for.
  await page.locator('a[href$="?at=turkey#r-turkey"]').first().click();
  await expect(page).toHaveURL(/\/some\/folder\/\?at=turkey/);
  await page.goBack();
  await expect(page).toHaveURL(`${site.url}q/ten-interceptors/#q-ten-interceptors`);
});

test('where a browser does not say how fast its line is, the wait for the page does: the type is left for the next visit', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: undefined }));
  const type = () => page.evaluate(() => document.documentElement.dataset.type);
  await openReady(page, site.url);
  expect(await type()).toBeUndefined();
  site.delay(1000);
  await openReady(page, site.url);
  site.delay(0);
  expect(await type()).toBe('later');
});

for (const { id, title } of chapters) {
  test(`in a folder, /${id}/ comes alive with its data`, async ({ page, site }) => {
    const data = page.waitForResponse((response) => response.url().endsWith(`/${id}/data.json`));
    await page.goto(`${site.url}${id}/`);
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
    expect((await data).url()).toMatch(/\/some\/folder\/assets\/[0-9a-f]{10}\//);
    expect((await data).status()).toBe(200);
  });
}

test('in a folder, without scripts, a link leads to the page of a quote', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.locator('a[href$="/q/not-covered/#q-not-covered"]').first().click();
  await expect(page).toHaveURL(`${site.url}q/not-covered/#q-not-covered`);
  await expect(page.locator('[data-quote="q-not-covered"]')).toBeVisible();
  await context.close();
});

test('without headers the policy of the page still holds: no script but its own runs', async ({
  page,
  site,
  heard,
}) => {
  await page.goto(site.url);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.foreign = "yes"';
    document.head.append(script);
    return document.documentElement.dataset.foreign ?? null;
  });
  expect(ran).toBeNull();
  expect(heard).toEqual([expect.stringContaining('Content Security Policy')]);
  heard.length = 0;
});
