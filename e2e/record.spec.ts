import { expectAccessible } from './support/axe.ts';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.describe('before and after', { tag: ['@desktop', '@phone', '@tablet'] }, () => {
  test('from the article it is two steps to what happened, and one back', async ({ page }) => {
    await openReady(page);
    await page.getByRole('link', { name: 'Open Before and after' }).click();
    await expect(page.locator('#e-morning-council')).toBeVisible();
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeHidden();
    await page.locator('.later-switch summary').click();
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeVisible();
    await expect(page).toHaveURL('/?show=later');
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeHidden();
  });

  test('nothing that came later is shown until it is asked for, and axe finds nothing either way', async ({ page }) => {
    await openReady(page, '/timeline/');
    for (const later of await page.locator('.later-only').all()) await expect(later).toBeHidden();
    await expectAccessible(page);
    await page.locator('.later-switch summary').click();
    await expect(page.getByRole('heading', { name: 'What was built instead' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  for (const path of ['/?event=kurecik-2012', '/timeline/?event=kurecik-2012#e-kurecik-2012']) {
    test(`a link to an entry opens cold at ${path}, in sight, in focus and announced`, async ({ page }) => {
      await openReady(page, path);
      const entry = page.locator('#e-kurecik-2012');
      await expect(entry).toBeInViewport();
      await expect(entry).toBeFocused();
      await expect(entry).toHaveClass(/\bon\b/);
    });
  }
});

test('the entries are searched and filtered by keyboard, and the count is spoken', async ({ page }) => {
  await openReady(page, '/timeline/');
  await page.getByRole('searchbox', { name: 'Search the entries' }).focus();
  await page.keyboard.type('trokavec');
  await expect(page.locator('#announcer')).toHaveText('1 of 42 entries shown');
  await expect(page.locator('.rec:visible')).toHaveCount(1);
  await expect(page).toHaveURL('/timeline/?find=trokavec');
  await page.getByRole('link', { name: 'Show all' }).press('Enter');
  await expect(page.locator('.rec:visible')).toHaveCount(42);
  await page.getByRole('checkbox', { name: 'words' }).press('Space');
  await expect(page.locator('#announcer')).toContainText('of 42 entries shown');
  await expect(page).toHaveURL('/timeline/?hide=r.statement');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'words' })).not.toBeChecked();
});

test('the map shows one statement, or how many agree', async ({ page }) => {
  await openReady(page, '/timeline/?show=later');
  const map = page.locator('.gap-map [role="img"]');
  await expect(map).toHaveAttribute('aria-label', /Turkey: 9 of 9; Greece: 8 of 9/);
  await page.locator('.gap-map select').selectOption('bbc');
  await expect(map).toHaveAttribute('aria-label', 'Map. Turkey: left out; Greece: partly left out.');
});

test('one search covers the article, the record and the sources, and axe finds nothing', async ({ page }) => {
  await openReady(page, '/sources/');
  await page.getByRole('searchbox', { name: /Search everything/ }).fill('totsky');
  for (const group of ['The article', 'Before and after', 'Sources']) {
    await expect(page.locator('.site-search :is(h2, h3)', { hasText: group }).first()).toBeVisible();
  }
  await expectAccessible(page);
});

test('a source is found by where it is used, behind those that say the word themselves', async ({ page }) => {
  await openReady(page, '/sources/');
  const search = page.getByRole('searchbox', { name: /Search everything/ });
  const found = page.locator('.site-search section', { hasText: /^Sources/ }).getByRole('link');
  await search.fill('totsky');
  await expect(found).toHaveCount(5);
  await search.fill('iran');
  await expect(found.first()).toHaveText('U.S. Is Proposing European Shield for Iran Missiles');
});

test('a source leads back to what leans on it', async ({ page }) => {
  await openReady(page, '/sources/');
  await page.locator('#source-hist-176').getByRole('link', { name: 'The radar at Kürecik begins work' }).click();
  await expect(page.locator('#e-kurecik-2012')).toBeVisible();
});

test('every file that can be taken away is there', async ({ page, request }) => {
  await openReady(page, '/sources/');
  await page.locator('.offers summary').click();
  const files = await page
    .locator('.offers a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const end of ['/data/timeline.csv', '/data/sites.json', '/data/schema/story.schema.json'])
    expect(files.filter((file) => file.endsWith(end))).toHaveLength(1);
  for (const file of files) expect((await request.get(file)).ok(), file).toBe(true);
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('hindsight is hidden until its switch is opened', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator('#e-deveselu-2016')).toBeHidden();
    await page.locator('.later-switch summary').click();
    await expect(page.locator('#e-deveselu-2016')).toBeVisible();
  });
});
