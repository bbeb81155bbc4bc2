import { watchMotion } from './support/motion.ts';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('on a slow connection nothing moves while the page loads, and the type waits for the next visit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += Reflect.get(entry, 'value');
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency: 600, downloadThroughput: 180_000, uploadThroughput: 84_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  const typeOf = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);

  await openReady(page);
  await expect(page.locator('html')).toHaveAttribute('data-leaflet', 'ready');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('type'))).toBe('kept');
  expect(await typeOf()).not.toContain('Source Sans');
  expect(await page.evaluate(() => Reflect.get(window, 'shifts').total)).toBeLessThan(0.001);
  await page.reload();
  expect(await typeOf()).toContain('Source Sans');
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const still = reducedMotion === 'reduce';
  test(`${still ? 'with reduced motion nothing glides, fades or zooms by steps' : 'what moves by itself is noticed'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(watchMotion);
    await openReady(page);
    await expect(page.locator('html')).toHaveAttribute('data-leaflet', 'ready');
    await page.getByRole('link', { name: 'Quote: An asymmetric response' }).click();
    await expect(page.locator('#q-asymmetric-response')).toBeInViewport();
    await page.locator('[data-region="turkey"]').click();
    await expect(page.locator('#panel-title')).toBeFocused();
    const whole = page.getByRole('button', { name: /Whole map|Reset/ });
    // A map that is still on its way to the country may take the first step for none.
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(whole).toBeVisible({ timeout: 2000 });
    }).toPass();
    await whole.click();
    await page.locator('.entry.lane-nato a').nth(2).click();
    await expect(page.locator('#panel-title')).toBeFocused();
    await page.getByRole('link', { name: 'Open Before and after' }).click();
    await page.locator('#e-morning-council .rec-title a').click();
    await expect(page.locator('#e-morning-council')).toBeFocused();
    const moved: string[] = await page.evaluate(() => Reflect.get(window, 'moved'));
    // The same watch sees the movements of a page that may move: it would see them here as well.
    if (still) expect(moved).toEqual([]);
    else expect(moved).toEqual(expect.arrayContaining(['smooth scroll', 'transition', 'map animation']));
  });
}

test('the timeline is filtered by checkboxes, and the count is shown and spoken', async ({ page }) => {
  await openReady(page);
  await page.getByRole('checkbox', { name: 'Russia' }).uncheck();
  await expect(page.locator('.entry.lane-russia')).toHaveCount(0);
  const shown = await page.locator('.entry').count();
  await expect(page.locator('.filters output')).toHaveText(`${shown} of 19 entries shown`);
  await expect(page.locator('#announcer')).toHaveText(`${shown} of 19 entries shown`);
  await expect(page).toHaveURL('/?hide=russia');
});

test('a statement chosen in the timeline is marked in the text and told in the panel', async ({ page }) => {
  await openReady(page);
  await page.locator('.entry.lane-nato a').nth(2).click();
  await expect(page).toHaveURL(/\?event=/);
  await expect(page.locator('.said.on')).not.toHaveCount(0);
  await expect(page.locator('#panel-title')).toBeFocused();
});

test('a term opens its meaning without leaving the text, and Escape closes it', async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: 'asymmetric response', exact: true }).click();
  await expect(page.getByText('An answer of another kind')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('An answer of another kind')).toBeHidden();
});

test('the theme is chosen, kept through a reload, and there before the scripts run', async ({ page, heard }) => {
  await openReady(page);
  await page.getByLabel('Theme').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(20, 24, 29)');
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await paper()).toBe('rgb(20, 24, 29)');
  heard.length = 0;
});

test('a page whose storage is denied and whose fonts are missing still works', async ({ page, heard }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.route('**/*.woff2', (route) => route.abort());
  await openReady(page);
  await page.getByLabel('Theme').selectOption('dark');
  await page.locator('[data-region="turkey"]').click();
  await expect(page.locator('#panel-title')).toHaveText('Turkey');
  heard.length = 0;
});

for (const [width, height] of [
  [1366, 625],
  [1093, 500],
] as const) {
  test(`in a window of ${width} by ${height} the map keeps a size at which it can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page);
    expect(await page.locator('.map-box').evaluate((box) => box.clientWidth)).toBeGreaterThan(400);
  });
}

test('quotes can be read under forced colours on a dark system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openReady(page);
  const [words, paper] = await page
    .locator('mark')
    .first()
    .evaluate((mark) => [getComputedStyle(mark).color, getComputedStyle(document.body).backgroundColor]);
  expect(words).not.toBe(paper);
});

test('a page in the dark theme is printed in dark letters', async ({ page }) => {
  await openReady(page);
  await page.getByLabel('Theme').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#p1').evaluate((text) => getComputedStyle(text).color)).toBe('rgb(28, 33, 39)');
});

test('a chapter whose code is lost leaves the page, and the way to its own', async ({ page, heard }) => {
  await page.route('**/Sources-*.js', (route) => route.abort());
  await openReady(page);
  await page.getByRole('link', { name: 'Open Sources' }).click();
  await expect(page.getByRole('link', { name: 'a page of its own' })).toHaveAttribute('href', '/sources/');
  await expect(page.locator('#p1')).toBeVisible();
  heard.length = 0;
});

test('letting go says so and brings the focus back to where it came from', async ({ page }) => {
  await openReady(page);
  await page.locator('#p5 .place').first().click();
  await expect(page.locator('#panel-title')).toBeFocused();
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page.locator('#p5 .place').first()).toBeFocused();
  await expect(page.locator('#announcer')).toHaveText('Selection cleared');
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('the map opens as a sheet over the text, and the way back leads to the text', async ({ page }) => {
    await openReady(page);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Map and timeline' });
    await expect(sheet.locator('.map-svg')).toBeVisible();
    await sheet.locator('[data-region="turkey"] path').tap();
    await expect(sheet.getByRole('heading', { name: 'Turkey' })).toBeInViewport();
    await sheet.getByRole('button', { name: 'Timeline' }).click();
    await expect(sheet.locator('.entry').first()).toBeVisible();
    await sheet.getByRole('button', { name: '← Article' }).click();
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('Back closes the sheet that was opened by hand, and the reader stays on the page', async ({ page }) => {
    await openReady(page);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Map', exact: true })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('#p1')).toBeVisible();
    await page.locator('#p5 .place').first().tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Poland' })).toBeVisible();
  });

  test('the same place can be opened again after the sheet was closed', async ({ page }) => {
    await openReady(page);
    for (let turn = 0; turn < 2; turn += 1) {
      await page.locator('#p5 .place').first().tap();
      await expect(page.getByRole('dialog').getByRole('heading', { name: 'Poland' })).toBeVisible();
      await page.getByRole('button', { name: '← Article' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('a screen that is turned and grows wide shows the text and lets it be used', async ({ page }) => {
    await openReady(page);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.setViewportSize({ width: 1180, height: 820 });
    await page.locator('#p5 .place').first().click();
    await expect(page.locator('#panel-title')).toHaveText('Poland');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a place named in the text opens the sheet on it', async ({ page }) => {
    await openReady(page);
    await page.locator('#p5 .place').first().tap();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Poland' })).toBeFocused();
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openReady(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('the security headers are sent, and no inline script or style is allowed but those named by their hash', async ({
  page,
}) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain('unsafe');
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
});

test('the parsed article is served beside the page', async ({ request }) => {
  const article = await (await request.get('/article.json')).json();
  expect(article.schema).toBe('bbc-story/1');
  expect(article.stamp.instantUtc).toBe('2007-04-19T21:24:00Z');
});
