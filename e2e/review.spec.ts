import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe.ts';
import { openReady } from './support/page.ts';
import { type ServedReview, serveReview } from './support/review.ts';
import { test as base, expect } from './support/test.ts';

/** The review of an invented story that nobody has corrected yet. */
const test = base.extend<object, { review: ServedReview }>({
  review: [
    async ({ browserName: _ }, use) => {
      const review = await serveReview('e2e/pages/cup-final.html');
      await use(review);
      review.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ review }, use) => use(review.url),
});

test('a speaker and a line are mended by keyboard, and the page shows both', async ({ page, review }) => {
  await openReady(page);
  const panel = page.getByRole('complementary', { name: 'Review' });
  await expect(panel.getByRole('heading', { name: 'To be looked at (4)' })).toBeVisible();
  await expectAccessible(page);

  await panel.getByRole('button', { name: /^Line 14: Paragraph/ }).press('Enter');
  const speaker = panel.getByLabel(/^Who says “They looked at me/);
  await expect(speaker).toHaveValue('Alan Teague');
  await expectAccessible(page);
  await speaker.fill('A Physio');
  await speaker.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('Saved. The page shows it.');
  await expect(panel.getByRole('heading', { name: 'Review' })).toBeFocused();
  await expect(page.locator('#p5 + .margin')).toContainText('A Physio');
  await expect(panel.getByRole('heading', { name: 'To be looked at (3)' })).toBeVisible();

  await page.locator('#caption-1').click();
  const caption = panel.getByRole('button', { name: /^Line \d+: Caption/ });
  await expect(caption).toBeFocused();
  await panel.getByLabel('This line is').selectOption('Cross-heading');
  await panel.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Cole scored the winner' })).toBeVisible();

  expect(JSON.parse(readFileSync(review.overrides, 'utf8'))).toMatchObject({
    blocks: [{ line: 4, type: 'crosshead' }],
    statements: [{ line: 14, speaker: 'A Physio' }],
  });
});
