import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Where the symbols of the sites stand on the screen. */
const sitesOf = (page: Page) =>
  page.locator('[data-site] path').evaluateAll((paths) =>
    paths.map((path) => {
      const { x, y, width, height } = path.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );

const live = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-leaflet', 'ready');

test('the zoomable map takes the place of the static one with each site where it was, within a pixel', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/LeafletMap-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openReady(page);
  const before = await sitesOf(page);
  await expect(page.locator('[data-map="static"]')).toBeVisible();
  release();
  await live(page);
  await expect(page.locator('[data-map="live"]')).toBeVisible();
  const after = await sitesOf(page);
  expect(before).toHaveLength(3);
  for (const [index, [x, y]] of before.entries()) {
    expect(Math.hypot((after[index]?.[0] ?? 0) - x, (after[index]?.[1] ?? 0) - y)).toBeLessThan(1);
  }
});

test('Turkey opens its panel: every sentence about it, its part, and a link', async ({ page }) => {
  await openReady(page);
  await live(page);
  await page.locator('[data-region="turkey"] path').click();
  await expect(page).toHaveURL('/?at=turkey');
  const panel = page.getByRole('region', { name: 'Turkey' });
  await expect(panel).toContainText('Turkey and parts of Greece will not be covered.');
  await expect(panel).toContainText('1952');
  await expect(panel.getByRole('heading', { name: 'Turkey' })).toBeFocused();
});

test('Greece opens its panel, which says that the article does not say which parts', async ({ page }) => {
  await openReady(page);
  await live(page);
  await page.locator('[data-region="greece"] path').click({ position: { x: 8, y: 20 } });
  await expect(page).toHaveURL('/?at=greece');
  await expect(page.getByRole('region', { name: 'Greece' })).toContainText('does not say which');
});

test('the gap is drawn as the article claims it and carries no invented line', async ({ page }) => {
  await openReady(page);
  await expect(page.locator('.gap')).toHaveCount(2);
  const same = await page.evaluate(() =>
    [...document.querySelectorAll('.gap')].every((gap) =>
      [...document.querySelectorAll('.country path')].some(
        (country) => country.getAttribute('d') === gap.getAttribute('d'),
      ),
    ),
  );
  expect(same).toBe(true);
  await expect(page.locator('.map-svg')).toContainText('does not say which');
});

test('the whole journey works by keyboard: into the map, to a country, its panel, and back', async ({ page }) => {
  await openReady(page);
  await live(page);
  await page.locator('[data-region="turkey"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-region="greece"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?at=greece');
  await expect(page.locator('#panel-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(page.locator('[data-region="greece"]')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys for the map' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys for the map' })).toBeHidden();
});

test('the map is one tab stop', async ({ page }) => {
  await openReady(page);
  await live(page);
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-region="turkey"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.countries :focus, .map-svg:focus')).toHaveCount(0);
});

test('scrolling over the map scrolls the page and never zooms; the buttons zoom and reset', async ({ page }) => {
  await openReady(page);
  await live(page);
  const width = () => page.locator('[data-map="live"]').evaluate((svg) => svg.getBoundingClientRect().width);
  const whole = await width();
  await page.locator('.map-box').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await width()).toBeCloseTo(whole, 0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(whole * 1.5);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect.poll(width).toBeCloseTo(whole, 0);
});

test('a ring of equal distance is drawn from either site, listed, and kept in the address', async ({ page }) => {
  await openReady(page);
  await page.getByText('Distance: try to find the gap with a ring').click();
  await page.getByRole('button', { name: 'Draw the ring' }).click();
  await expect(page.locator('.ring')).toHaveCount(1);
  await page.getByRole('slider', { name: /Distance/ }).fill('1900');
  await expect(page).toHaveURL('/?ring=interceptor.1900');
  const tool = page.locator('.distance');
  await expect(tool).toContainText('No ring reproduces the gap');
  await expect(tool).toContainText(/Istanbul, which the article leaves out, is 1,73\d km/);
  await expect(tool).toContainText(/Madrid at 2,19\d km/);
  await page.reload();
  await expect(page.locator('.ring')).toHaveCount(1);
});

test('a map that cannot be loaded leaves the static one, and the page works', async ({ page, heard }) => {
  await page.route('**/LeafletMap-*.js', (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('LeafletMap'));
  await openReady(page);
  await lost;
  await expect(page.locator('[data-map="static"] .country').first()).toBeVisible();
  await page.locator('[data-region="turkey"]').click();
  await expect(page.getByRole('region', { name: 'Turkey' })).toBeVisible();
  heard.length = 0;
});

test('the line that the model computes can be hidden, and is gone from the article alone', async ({ page }) => {
  await openReady(page);
  await expect(page.locator('.map-svg .edge')).toHaveCount(1);
  await page.getByRole('link', { name: 'Hide the line' }).click();
  await expect(page.locator('.map-svg .edge')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?edge=off');
  await page.getByRole('link', { name: 'Show the line' }).click();
  await expect(page.locator('.map-svg .edge')).toHaveCount(1);
  await page.getByRole('link', { name: 'the article alone' }).click();
  await expect(page.locator('.map-svg .edge')).toHaveCount(0);
});

test('only what the article says is left when the reader asks for the article alone', async ({ page }) => {
  await openReady(page, '/?show=article');
  await expect(page.locator('[data-site]')).toHaveCount(0);
  await expect(page.locator('.tone-member')).toHaveCount(0);
  await expect(page.locator('.gap')).toHaveCount(2);
  await page.locator('[data-region="turkey"]').click();
  await expect(page.locator('#panel')).toContainText('not covered, according to the article');
  await expect(page.locator('#panel')).not.toContainText('from the record');
  await expect(page.locator('.table-view').first()).not.toContainText('In Nato since');
});
