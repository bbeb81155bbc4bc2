import { cardTitle, country, isReady, mapIsLive, openReady } from './support/page.ts';
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

test('a reader who swipes while the page is still arriving is left where he swiped', {
  tag: ['@phone', '@thorough'],
}, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  for (const path of ['/q/ten-interceptors/', '/?at=turkey']) {
    await page.goto('about:blank');
    await page.goto(path, { waitUntil: 'commit' }); // its type, and with it the end of loading, is held back
    await isReady(page);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.synthesizeScrollGesture', { x: 180, y: 500, yDistance: -600, gestureSourceType: 'touch' });
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(200);
    release();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});
