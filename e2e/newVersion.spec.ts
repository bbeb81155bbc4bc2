import type { Page } from '@playwright/test';
import { isReady, openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What a deploy does to a page that is open: its own files are gone, and another build stands at its address. */
const deploy = async (page: Page, gone: string | RegExp) => {
  await page.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }));
};
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'This page has been updated' });

test('a chapter whose data was replaced by a deploy is not mixed with the new: a notice offers the new version, which has it', async ({
  page,
  heard,
}) => {
  const told = page.waitForResponse('**/versions-*.js');
  await openReady(page);
  await told;
  await deploy(page, '**/assets/**');
  await page.locator('#timeline > h2 a').click();
  await expect(notice(page)).toBeInViewport();
  await page.unrouteAll();
  await notice(page).getByRole('button', { name: 'Load the new version' }).click();
  await isReady(page);
  await expect(page).toHaveURL(/open=timeline/);
  await expect(page.locator('#timeline').locator(':is(h3, figure)').first()).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  heard.length = 0; // of the file that was gone
});

for (const [what, gone, act] of [
  ['the code of a chapter', '**/Sources-*.js', (page: Page) => page.locator('#sources > h2 a').click()],
  [
    'the answers for cities',
    '**/answers.json',
    (page: Page) => page.getByLabel('Try a city').selectOption({ index: 1 }),
  ],
  ['a style sheet', '**/Sources-*.css', (page: Page) => page.locator('#sources > h2 a').click()],
] as const) {
  test(`after a deploy that took ${what}, the page says so and stays as it is; Escape puts the notice away`, async ({
    page,
    heard,
  }) => {
    await openReady(page);
    await deploy(page, gone);
    await act(page);
    await expect(notice(page)).toBeInViewport();
    await expect(page.locator('article p[id^="p"]')).toHaveCount(14);
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeHidden();
    heard.length = 0;
  });
}

test('a chapter’s own page that was opened before a deploy and cannot come alive says why', async ({ page, heard }) => {
  await deploy(page, '**/entry-chapter-*.js');
  await page.goto('/why/');
  await expect(notice(page)).toBeInViewport();
  heard.length = 0;
});

test('after a deploy that took the model’s program, its failure comes with the offer', async ({ page, heard }) => {
  await openReady(page, '/why/');
  await deploy(page, /coverage\.worker/);
  await page.getByRole('combobox', { name: 'Or choose a plan by name' }).selectOption('radar-and-site');
  await expect(notice(page)).toBeInViewport();
  heard.length = 0;
});

test('a file that is lost for another reason is no deploy: nothing is offered but a second try', async ({
  page,
  heard,
}) => {
  await openReady(page);
  await page.route('**/assets/*/sources/data.json', (route) => route.abort());
  const asked = page.waitForResponse('**/build.json');
  await page.locator('#sources > h2 a').click();
  await asked;
  await expect(page.locator('#sources').getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  heard.length = 0;
});
