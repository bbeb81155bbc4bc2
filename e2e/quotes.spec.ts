import type { Page } from '@playwright/test';
import { copied, keepCopies } from './support/copies.ts';
import { cardTitle, country, openReady, reloadReady } from './support/page.ts';
import { keepSpoken } from './support/spoken.ts';
import { expect, test } from './support/test.ts';

const words =
  'Ten interceptors will not, cannot and will not affect the strategic balance and 10 interceptors can also not pose a threat to Russia,';

/** The words of a named quote in the text. */
const mark = (page: Page, slug: string) => page.locator(`mark[data-quote="q-${slug}"]`);

test.describe('a link to a quote', { tag: ['@desktop', '@phone', '@tablet'] }, () => {
  test('opens cold on the exact words, in sight, in focus, marked and announced', async ({ page }) => {
    await openReady(page, '/q/ten-interceptors/#q-ten-interceptors');
    const quote = mark(page, 'ten-interceptors');
    await expect(quote).toHaveText(words);
    await expect(quote).toBeInViewport();
    await expect(quote).toBeFocused();
    await expect(quote).toHaveClass(/\bon\b/);
    await expect(page.locator('#announcer')).toContainText(
      'Quote from Jaap de Hoop Scheffer: Ten interceptors will not',
    );
    await expect(page.getByRole('complementary', { name: 'Selected quote' })).toContainText('Secretary General');
  });

  test('works without its fragment too, and keeps everything through a reload', async ({ page }) => {
    await openReady(page, '/q/indivisible/?show=article');
    await expect(mark(page, 'indivisible')).toHaveClass(/\bon\b/);
    await reloadReady(page);
    await expect(mark(page, 'indivisible')).toHaveClass(/\bon\b/);
    expect(new URL(page.url()).search).toBe('?show=article');
  });
});

test('each quote is chosen in the text, undone with Back, and done again with Forward', async ({ page }) => {
  await openReady(page);
  await page.locator('#p7').hover();
  await page.getByRole('link', { name: 'Quote: Turkey and parts of Greece will not be covered' }).first().click();
  await expect(page).toHaveURL('/q/not-covered/#q-not-covered');
  await expect(mark(page, 'not-covered')).toHaveClass(/\bon\b/);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.locator('mark.on')).toHaveCount(0);
  await page.goForward();
  await expect(mark(page, 'not-covered')).toHaveClass(/\bon\b/);
});

test('choosing a quote lights up its statement beside the map and its country on it', async ({ page }) => {
  await openReady(page, '/q/asymmetric-response/');
  await expect(page.locator('.entry.side-russia.on')).not.toHaveCount(0);
  await expect(page.locator('.map-svg .chosen')).not.toHaveCount(0);
});

test('its address is copied with one button', async ({ page }) => {
  await keepCopies(page);
  await openReady(page);
  await page.getByRole('button', { name: 'Copy: No critical comments' }).click();
  await expect(page.locator('#announcer')).toContainText('Link copied');
  expect(await copied(page)).toBe(new URL('/q/no-critical-comments/#q-no-critical-comments', page.url()).href);
});

test('an address that the site does not have gives the article, says so, and is not called found', async ({
  page,
  heard,
}) => {
  const response = await page.goto('/q/nothing-like-it/?at=turkey');
  expect(response?.status()).toBe(404);
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.getByText('This page has no quote named “nothing-like-it”.')).toBeVisible();
  await expect(cardTitle(page)).toHaveText('Turkey');
  expect(heard.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('an address that is nothing’s is said to be', async ({ page, heard }) => {
  await page.goto('/nothing/like/it/');
  await expect(page.getByText('There is nothing at this address.')).toBeVisible();
  expect(heard.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/q/ten-interceptors?at=turkey');
  expect(new URL(page.url()).pathname).toBe('/q/ten-interceptors/');
  await expect(mark(page, 'ten-interceptors')).toBeVisible();
});

test('a paragraph has an address of its own, which its number leads to', async ({ page }) => {
  await openReady(page, '/#p9');
  await expect(page.locator('#p9')).toBeFocused();
  await expect(page.locator('#p9')).toBeInViewport();
});

test('words that stand in a caption are led to as those of a paragraph are', async ({ page }) => {
  await openReady(page, '/?event=s1');
  await page.locator('#card').getByRole('link', { name: 'The caption' }).click();
  await expect(page).toHaveURL('/#caption-1');
  await expect(page.locator('#caption-1')).toBeFocused();
  await expect(page).toHaveTitle(/^The caption: /);
});

test('what an address asks for and the page does not have is said, and the page still works', async ({ page }) => {
  await openReady(page, '/?at=atlantis&event=nothing#p99');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('no country named “atlantis”');
  await expect(notice).toContainText('no entry named “nothing”');
  await expect(notice).toContainText('no paragraph “p99”');
  await country(page, 'turkey').click();
  await expect(page).toHaveURL('/?at=turkey');
  await expect(notice).toHaveCount(0);
});

test('garbage in the address gives the whole page, and a very long value no wide notice', async ({ page }) => {
  for (const garbage of [
    '/?at=%E0%A4%A&ring=%00&hide=%ff#q-%',
    `/?at=${'%25'.repeat(2000)}#s=1.%%%`,
    '/?at[]=x&__proto__=y#constructor',
    `/?event=${'w'.repeat(4000)}&where=${'w'.repeat(4000)}`,
  ]) {
    await page.goto('about:blank');
    await openReady(page, garbage);
    await expect(page.locator('article p[id^="p"]')).toHaveCount(14);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator('.notice')).toContainText('www…');
});

test('the title follows the view, there and back, and each choice is announced once', async ({ page }) => {
  const spoken = await keepSpoken(page);
  await openReady(page);
  const story = await page.title();
  await country(page, 'turkey').click();
  await expect(page).toHaveTitle('Turkey: Ten Interceptors');
  await page.getByRole('link', { name: 'Quote: An asymmetric response' }).first().click();
  await expect(page).toHaveTitle(/: An asymmetric response$/);
  const quote = await page.title();
  // A reader who goes on before a choice is spoken has it left out: each is waited for.
  await expect(page.locator('#announcer')).toHaveText(/asymmetric/);
  await page.goBack();
  await expect(page).toHaveTitle('Turkey: Ten Interceptors');
  await expect(page.locator('#announcer')).toHaveText('Selected: Turkey');
  await page.goBack();
  await expect(page).toHaveTitle(story);
  await page.goForward();
  await expect(cardTitle(page)).toBeFocused();
  await page.goForward();
  await expect(page).toHaveTitle(quote);
  await expect(page.locator('#announcer')).toHaveText(/asymmetric/);
  const all = await spoken();
  // Chosen, chosen, back, back to nothing, forward, forward: no step is told twice.
  const turkey = 'Selected: Turkey';
  expect(all).toEqual([turkey, all[1], turkey, turkey, all[1]]);
  // The address of the quote, loaded by itself, has the same title without its scripts.
  const html = await (await page.request.get('/q/asymmetric-response/')).text();
  expect(html).toContain(`<title>${quote}</title>`);
});
