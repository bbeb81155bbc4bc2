import { holdFiles } from './support/hold.ts';
import { cardTitle, country, isReady, mapIsLive, openReady } from './support/page.ts';
import { swipeUp } from './support/swipe.ts';
import { expect, test } from './support/test.ts';

test('a share sheet that throws or gives nothing back leaves the choice', async ({ page }) => {
  await page.addInitScript(() => {
    const answers = [
      () => undefined,
      () => {
        throw new TypeError('no sheet');
      },
      () => Promise.reject(new Error('closed')),
    ];
    Object.defineProperty(navigator, 'share', { value: () => answers.shift()?.() });
  });
  await openReady(page, '/q/indivisible/');
  const bar = page.getByRole('complementary', { name: 'Selected quote' });
  for (let turn = 0; turn < 3; turn += 1) await bar.getByRole('button', { name: /^Share/ }).click();
  await expect(bar).toBeVisible();
});

test('a history that refuses to be written leaves every choice in effect', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  await openReady(page);
  await mapIsLive(page);
  await country(page, 'turkey').click();
  await expect(cardTitle(page)).toHaveText('Turkey');
  await expect(cardTitle(page)).toBeFocused();
  await page.locator('#statements .entry').first().focus();
  await page.keyboard.press('Enter');
  await expect(cardTitle(page)).not.toHaveText('Turkey');
  await page.locator('.marks-switch').getByRole('radio', { name: 'all' }).check();
  await expect(page.locator('article')).toHaveAttribute('data-marks', 'all');
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toHaveCount(0);
  await expect(page.locator('article')).toHaveAttribute('data-marks', 'all');
});

test('a clipboard that never answers shows the address instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } });
  });
  await openReady(page, '/?at=turkey');
  await page.getByRole('button', { name: 'Copy link: Turkey' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\?at=turkey#r-turkey$/);
});

for (const path of ['/q/ten-interceptors/', '/?at=turkey']) {
  test(`a reader who swipes while the page is still arriving is left where he swiped, at ${path}`, {
    tag: '@phone',
  }, async ({ page }) => {
    const release = await holdFiles(page, '**/*.woff2');
    await page.goto(path, { waitUntil: 'commit' }); // its type, and with it the end of loading, is held back
    await isReady(page);
    const swiped = await swipeUp(page, 500);
    expect(swiped).toBeGreaterThan(200);
    release();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
    // The browser itself may hold what is in view in place by a line's few pixels, as the type comes.
    expect(Math.abs((await page.evaluate(() => scrollY)) - swiped)).toBeLessThan(20);
  });
}

test('an address that opens a chapter leads to it, and loading it again leaves the reader where he was', async ({
  page,
}) => {
  await openReady(page, '/?open=WHY');
  await expect(page.locator('#why-title')).toBeFocused();
  await expect(page.locator('#why-title')).toBeInViewport();
  await expect(page.locator('#engagement')).toBeAttached();
  await page.locator('#engagement').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 400));
  await page.reload();
  await isReady(page);
  await expect(page.locator('#why-title')).not.toBeFocused();
});

test('a reader who scrolls while a chapter is on its way is left where he scrolled', async ({ page }) => {
  await openReady(page, '/?at=turkey');
  const release = await holdFiles(page, '**/why/data.json');
  await page.locator('#card').getByRole('link', { name: /^Why/ }).click();
  await expect(page).toHaveURL(/open=why/);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const left = await page.evaluate(() => scrollY);
  release();
  await expect(page.locator('#engagement')).toBeAttached();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  expect(await page.evaluate(() => scrollY)).toBe(left);
});
