import { readFileSync } from 'node:fs';
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
    const printed = await page.locator('article p[id^="p"]').evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        copy.querySelector('.number')?.remove();
        return copy.textContent;
      }),
    );
    expect(printed).toEqual(paragraphs);
    expect(printed).toHaveLength(14);
  });

  test('the map is drawn and the timeline is a list of every statement', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('[data-map="static"] .country path').first()).toBeVisible();
    await expect(page.locator('[data-map="static"] .gap')).toHaveCount(2);
    await expect(page.locator('[data-timeline] li')).toHaveCount(19);
  });

  test('a link to a quote opens the article with the quote marked', async ({ page }) => {
    await page.goto('/q/not-covered/#q-not-covered');
    const quote = page.locator('#q-not-covered');
    await expect(quote).toBeInViewport();
    await expect(quote).toHaveText(/Turkey and parts of Greece will not be covered\.$/);
    await expect(quote).toHaveClass(/\bon\b/);
    await expect(page).toHaveTitle('BBC News: Turkey and parts of Greece will not be covered');
  });

  test('a country on the map leads to its row in the table, which opens by itself', async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-region="turkey"]').click();
    await expect(page.locator('#r-turkey')).toBeInViewport();
    await expect(page.locator('#r-turkey')).toContainText('1952');
  });

  test('a link to any passage is marked by the browser itself', async ({ page }) => {
    const blocks = await loadBlocks();
    await page.goto(addressOf(blocks, 'any US system should', 'coverage to these two member states'));
    await expect(page.locator('#p8')).toBeInViewport();
    // The browser scrolls to its own match only; without one the page stays at its top.
    await expect(page.locator('#headline')).not.toBeInViewport();
  });

  test('nothing is offered that needs scripts', async ({ page }) => {
    await page.goto('/');
    for (const control of await page.locator('.needs-script').all()) await expect(control).toBeHidden();
  });
});
