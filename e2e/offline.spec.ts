import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chapters } from '../src/page/chapters.ts';
import { serveBelow } from './support/below.ts';
import { cardTitle, mapIsLive, openReady } from './support/page.ts';
import { test as base, expect } from './support/test.ts';

type Site = Awaited<ReturnType<typeof serveBelow>>;
/** Folders with four builds: of one story, for its address; of another, for none; of the first not to be kept; and of ours, for `ADDRESS`. */
type Builds = { readonly rovers: string; readonly rocket: string; readonly unkept: string; readonly ours: string };

const ADDRESS = 'https://example.github.io/ten-interceptors/';

const build = (folder: string, page: string, more: readonly string[] = [], siteUrl = ''): string => {
  const command = ['--import', 'tsx', 'src/cli/edition.ts', page, '--out', folder, ...more];
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: siteUrl },
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
};

/** The built site in a folder of a plain host, which a test may take away. */
const test = base.extend<{ folder: string; site: Site; baseURL: string }, { builds: Builds }>({
  folder: ['/story/', { option: true }],
  site: async ({ folder }, use) => {
    const site = await serveBelow(folder, 'dist');
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(new URL(site.url).origin),
  builds: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'builds-'));
      await use({
        rovers: build(join(folder, 'rovers'), 'tests/pages/14-cup-final.txt', [], 'https://example.org/story/'),
        rocket: build(join(folder, 'rocket'), 'tests/pages/59-school-rocket.txt'),
        ours: build(join(folder, 'ours'), 'data/article.txt', ['--data', 'data'], ADDRESS),
        unkept: build(join(folder, 'unkept'), 'tests/pages/14-cup-final.txt', ['--no-offline']),
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
test.use({ serviceWorkers: 'allow' });

/** Opens the site and waits until the browser has all of it. */
const visit = async (page: Page, { url }: Site) => {
  await openReady(page, url);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 40_000 })
    .toBe('activated');
};
const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length);
const headline = (page: Page) => page.getByRole('heading', { level: 1 }).first();

for (const folder of ['/', '/ten-interceptors/'])
  test.describe(`served at ${folder}`, () => {
    test.use({ folder });

    test('after one visit the page and a chapter open without a network, and Back leads from one to the other', async ({
      page,
      context,
      site,
      builds,
    }) => {
      if (folder !== '/') site.deploy(builds.ours);
      await visit(page, site);
      const title = (await headline(page).textContent()) ?? '';
      site.stop();
      await context.setOffline(true);
      await openReady(page, site.url);
      await expect(headline(page)).toHaveText(title);
      await page.locator('#sources > h2 a').click();
      await expect(page.locator('#sources search')).toBeVisible();
      await openReady(page, `${site.url}sources/`);
      await expect(page).toHaveTitle(/^Sources/);
      await page.goBack();
      await expect(headline(page)).toHaveText(title);
    });
  });

test('after one visit every page, a country’s card, a chapter in place and a quote open without a network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  const { url } = site;
  site.stop();
  await context.setOffline(true);

  await openReady(page, url);
  await mapIsLive(page);
  for (const { id, title } of chapters) {
    await openReady(page, `${url}${id}/`);
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
  }
  await openReady(page, `${url}?at=turkey`);
  await expect(cardTitle(page)).toHaveText('Turkey');
  await page.locator('#sources > h2 a').click();
  await expect(page.locator('#sources search')).toBeVisible();
  await openReady(page, `${url}q/ten-interceptors/#q-ten-interceptors`);
  await expect(page.locator('mark.on').first()).toContainText('Ten interceptors will not');
  await openReady(page, `${url}why`);
  await expect(page).toHaveURL(`${url}why/`);
  await page.getByRole('combobox', { name: 'Or choose a plan by name' }).selectOption('radar-and-site');
  await expect(page.locator('.why-summary')).not.toContainText('No window anywhere in: Turkey.');
});

test('in the very first visit too, what has not been opened yet opens without a network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  site.stop();
  await context.setOffline(true);
  await page.locator('#timeline > h2 a').click();
  await expect(page.locator('#timeline').locator(':is(h3, figure)').first()).toBeVisible();
});

test('while the host answers nothing but errors, the page is there as it was kept', async ({ page, site }) => {
  await visit(page, site);
  site.fail();
  await openReady(page, site.url);
  await expect(page.locator('article p[id^="p"]')).toHaveCount(14);
});

test('a new version is there at the next visit, is kept in place of the old, and leaves an open page all its files', async ({
  page: opened,
  context,
  site,
  builds,
}) => {
  site.deploy(builds.rovers);
  await visit(opened, site);
  const old = await headline(opened).textContent();

  site.deploy(builds.rocket);
  const page = await context.newPage();
  await openReady(page, site.url);
  await expect(headline(page)).not.toHaveText(old ?? '');
  const fresh = (await headline(page).textContent()) ?? '';
  await expect.poll(() => caches(page), { timeout: 40_000 }).toBe(2);
  const fetchAll = () =>
    opened.evaluate(async () => {
      const { base, build } = document.documentElement.dataset;
      return (await fetch(`${base}assets/${build}/page.json`)).status;
    });
  expect(await fetchAll(), 'the old page still has its data').toBe(200);
  await opened.close();
  await page.close();

  let next = await context.newPage();
  await expect(async () => {
    // A page that is closed may go on for a moment: to the browser this is then the same visit.
    await next.close();
    next = await context.newPage();
    await openReady(next, site.url);
    await expect.poll(() => caches(next), { timeout: 5000 }).toBe(1);
  }).toPass({ timeout: 40_000 });
  site.stop();
  await context.setOffline(true);
  await openReady(next, site.url);
  await expect(headline(next)).toHaveText(fresh);
});

test('a build that is not to be kept ends what an earlier one had kept', async ({ page, site, builds }) => {
  site.deploy(builds.rovers);
  await visit(page, site);
  site.deploy(builds.unkept);
  await openReady(page, site.url);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 40_000,
    })
    .toBe(0);
  await expect.poll(() => caches(page)).toBe(0);
});

test('nothing is kept for a reader who saves data', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...given) {
      document.documentElement.dataset.registered = 'yes';
      return register.apply(this, given);
    };
  });
  await openReady(page, site.url);
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 2500)));
  expect(await page.locator('html').getAttribute('data-registered')).toBeNull();
});
