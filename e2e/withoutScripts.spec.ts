import { readFileSync } from 'node:fs';
import { country } from './support/page.ts';
import { addressOf, loadBlocks } from './support/passages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const paragraphs = readFileSync('data/article.txt', 'utf8')
  .split('\n')
  .slice(7, 38)
  .filter((line) => line.length > 40);

test.describe('without scripts', () => {
  test('the whole article is there, in order and to the letter', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nato chief dismisses Russia fears');
    const printed = await page.locator('article p[id^="p"]').evaluateAll((all) => all.map((one) => one.textContent));
    expect(printed).toEqual(paragraphs);
    expect(printed).toHaveLength(14);
  });

  test('the map is drawn, and the statements and earlier stories are a list', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-map="static"] .country path').first()).toBeVisible();
    await expect(page.locator('[data-map="static"] .gap')).toHaveCount(2);
    await expect(page.locator('#statements .entry')).toHaveCount(19);
  });

  test('a link to a quote opens the article with the quote marked', async ({ page }) => {
    await page.goto('/q/not-covered/#q-not-covered');
    const quote = page.locator('mark[data-quote="q-not-covered"]');
    await expect(quote).toBeInViewport();
    await expect(quote).toHaveText(/Turkey and parts of Greece will not be covered\.$/);
    await expect(quote).toHaveClass(/\bon\b/);
    await expect(page).toHaveTitle('BBC News: Turkey and parts of Greece will not be covered');
  });

  test('a country on the map leads to its row in the table, and every country can be reached by Tab', async ({
    page,
  }) => {
    await page.goto('/');
    await country(page, 'turkey').click();
    await expect(page.locator('#r-turkey')).toBeInViewport();
    await expect(page.locator('#r-turkey')).toContainText('1952');
    await page.getByText(/^More countries/).click();
    const rows = page.locator('.map-tools tr[id^="r-"]');
    expect(await rows.count()).toBeGreaterThan(80);
    const names = await rows.locator('th a').allTextContents();
    expect(names).toHaveLength(await rows.count());
    const reached: string[] = [];
    for (let presses = 0; presses < 400 && reached.length < names.length; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.closest('tr[id^="r-"] th')?.textContent ?? '');
      if (name !== '') reached.push(name);
    }
    expect(reached.length).toBeGreaterThan(names.length - 5);
  });

  test('what was folded opens, and terms, parts and chapters are plain links', async ({ page }) => {
    await page.goto('/');
    await page.locator('article .term').first().click();
    await expect(page.locator('.meaning:target')).toBeInViewport();
    await page.locator('.outcome > summary').click();
    await expect(page.locator('.milestones li').first()).toBeVisible();
    await page.locator('#why h2 a').click();
    await expect(page).toHaveURL('/why/');
  });

  test('a link to any passage is marked by the browser itself', async ({ page }) => {
    const blocks = await loadBlocks();
    await page.goto(addressOf(blocks, 'any US system should', 'coverage to these two member states'));
    await expect(page.locator('#p8')).toBeInViewport();
    // The browser scrolls to its own match only; without one the page stays at its top.
    await expect(page.locator('#headline')).not.toBeInViewport();
  });

  // Across the terms and places in them. The text is written whole: the page's own links name first and last words alone.
  for (const [id, tag] of [
    ['p9', '@desktop'],
    ['p5', '@thorough'],
    ['p12', '@thorough'],
    ['p14', '@thorough'],
  ] as const) {
    test(`so is a link to the whole of paragraph ${id.slice(1)}`, { tag }, async ({ page }) => {
      const { text } = (await loadBlocks()).find((block) => block.id === id) ?? { text: '' };
      await page.setViewportSize({ width: 1440, height: 300 });
      await page.goto(`/#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator('#headline')).not.toBeInViewport();
    });
  }

  test('nothing is offered that needs scripts', async ({ page }) => {
    await page.goto('/');
    for (const control of await page.locator('.needs-script').all()) await expect(control).toBeHidden();
  });
});
