import { readFileSync } from 'node:fs';
import { mapIsLive, openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('the claims open in place below the article', async ({ page }) => {
  await openReady(page);
  await page.locator('#claims h2 a').click();
  await expect(page.getByRole('heading', { name: 'Who would be left out?', level: 3 })).toBeVisible();
});

test('the arithmetic of ten can be moved by keyboard, and its answer is read out', async ({ page }) => {
  await openReady(page, '/claims/');
  const answer = page.locator('.ten [role="status"]');
  await expect(answer).toContainText('10 targets with 1 shot each, 50 per cent of them hit: 5 warheads');
  await page.getByRole('radio', { name: '1' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(answer).toContainText('5 targets with 2 shots each, 75 per cent of them hit: 3.75 warheads');
  const chance = page.getByRole('slider', { name: /Chance that a shot hits/ });
  await chance.focus();
  await page.keyboard.press('End');
  await expect(answer).toContainText('99 per cent of them hit: 4.95 warheads');
  await expect(chance).toHaveAttribute('aria-valuetext', '90 per cent');
});

test('a link with the arithmetic of ten as it was set says the same, on both pages, and Back undoes a choice', async ({
  page,
  context,
}) => {
  await openReady(page, '/claims/');
  const answer = (where: typeof page) => where.locator('.ten-answer');
  const first = await answer(page).textContent();
  await page.getByRole('radio', { name: '2' }).check();
  await page.getByRole('slider', { name: /Chance that a shot hits/ }).press('ArrowRight');
  await expect(page).toHaveURL(/\/claims\/\?chance=0\.55&shots=2$/);
  const said = await answer(page).textContent();
  expect(said).not.toBe(first);
  for (const path of ['/claims/', '/']) {
    const other = await context.newPage();
    await openReady(other, `${path}?chance=0.55&shots=2`);
    await expect(answer(other)).toHaveText(said ?? '');
    await other.close();
  }
  await page.goBack();
  await expect(answer(page)).toHaveText(first ?? '');
  await openReady(page, '/claims/?shots=9');
  await expect(page.locator('.ten .notice')).toContainText('must be from 1 to 4, but they are “9”');
});

test('each claim leads to its sentence in the article, by keyboard', async ({ page }) => {
  await openReady(page, '/claims/');
  await page.locator('#claim-russia').getByRole('link', { name: 'Paragraph 6' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#q-ten-interceptors')).toBeInViewport();
  await expect(page).toHaveURL(/\/q\/ten-interceptors\/#q-ten-interceptors$/);
});

test('the answers at the head lead down to their claims, and the page never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReady(page, '/claims/');
  await page.locator('.answers').getByRole('link', { name: 'Could ten threaten Russia?' }).click();
  await expect(page.getByRole('heading', { name: 'Could ten threaten Russia?' })).toBeInViewport();
  for (const menu of await page.locator('.chart-menu > summary').all()) await menu.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a chart is saved as a drawing that stands by itself', async ({ page }) => {
  await openReady(page, '/claims/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      const menu = page.locator('#claim-covered .chart-menu').first();
      await menu.locator('summary').click();
      await menu.getByRole('button', { name: 'Chart as SVG' }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toBe('territory-by-class.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('Turkey');
  expect(svg).not.toContain('class=');
  expect(svg).not.toContain('var(--');
});

test('the map of the article is saved as a drawing, as it is shown', async ({ page }) => {
  await openReady(page);
  await mapIsLive(page);
  await page.locator('.map-tools .table-view > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Map as SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('not covered');
  expect(svg).not.toContain('style=');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of claims has its numbers, its drawings and its tables', async ({ page }) => {
    await page.goto('/claims/');
    await expect(page.locator('#claim-covered')).toContainText('bound for anywhere in Turkey or for');
    await expect(page.locator('#claim-russia svg[role="img"]').first()).toBeVisible();
    await page.locator('#claim-extend .chart-menu summary').click();
    await expect(page.getByRole('table', { name: /Shortest window at each place/ })).toContainText('Diyarbakir');
    await expect(page.locator('#claim-extend .chart-menu button')).toBeHidden();
    await expect(page.getByRole('slider')).toBeHidden();
  });
});
