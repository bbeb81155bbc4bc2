import { watchMotion } from './support/motion.ts';
import { cardTitle, country, mapIsLive, openReady, reloadReady } from './support/page.ts';
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
  await mapIsLive(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('type'))).toBe('kept');
  expect(await typeOf()).not.toContain('Source Sans');
  expect(await page.evaluate(() => Reflect.get(window, 'shifts').total)).toBeLessThan(0.001);
  await reloadReady(page);
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
    await mapIsLive(page);
    await page.getByRole('link', { name: 'Quote: An asymmetric response' }).dispatchEvent('click'); // from where it is out of sight
    await expect(page.locator('[data-quote="q-asymmetric-response"]')).toBeInViewport();
    await country(page, 'turkey').click();
    await expect(cardTitle(page)).toBeFocused();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const whole = page.getByRole('button', { name: 'Whole map' });
    await expect(whole).toHaveAttribute('aria-disabled', 'false');
    await whole.click();
    await page.keyboard.press('Escape');
    await page.locator('#statements .entry').nth(4).click();
    await expect(cardTitle(page)).toBeFocused();
    const moved: string[] = await page.evaluate(() => Reflect.get(window, 'moved'));
    // The same watch sees the movements of a page that may move: it would see them here as well.
    if (still) expect(moved).toEqual([]);
    else expect(moved).toEqual(expect.arrayContaining(['smooth scroll', 'map animation']));
  });
}

test('one side’s statements are put into words, and how many is spoken once', async ({ page }) => {
  await openReady(page);
  await page.getByRole('radio', { name: 'Russia' }).check();
  await expect(page.locator('.entry:not(.side-russia)')).toHaveCount(0);
  await expect(page.locator('.entry-mark')).toHaveCount(0);
  const shown = await page.locator('.entry').count();
  expect(shown).toBeGreaterThan(2);
  await expect(page.locator('#announcer')).toHaveText(new RegExp(`^${shown} of \\d+ statements shown$`));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'US', exact: true })).toBeChecked();
  await page.getByRole('radio', { name: 'All', exact: true }).check();
  await expect(page).toHaveURL('/');
});

test('a statement chosen beside the map is lit in the text and told in its card', async ({ page }) => {
  await openReady(page);
  await page.locator('.entry.side-nato').nth(2).click();
  await expect(page).toHaveURL(/\?event=/);
  await expect(page.locator('.said.on')).not.toHaveCount(0);
  await expect(cardTitle(page)).toBeFocused();
  await expect(page.locator('#card blockquote')).toBeVisible();
});

test('a term opens its meaning over the text, Escape closes it, and the focus is where it was', async ({ page }) => {
  await openReady(page);
  const term = page.locator('article .term', { hasText: 'asymmetric response' });
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('An answer of another kind')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('An answer of another kind')).toBeHidden();
  await expect(term).toBeFocused();
});

test('the theme is chosen, kept through a reload, and there before the scripts run', async ({ page, heard }) => {
  await openReady(page);
  await page.getByLabel('Theme').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(20, 24, 29)');
  await page.route('**/*.js', (route) => route.abort());
  await page.reload(); // which no script wakes
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
  await country(page, 'turkey').click();
  await expect(cardTitle(page)).toHaveText('Turkey');
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

test('a linked passage can be read under forced colours, with the quotes and places in it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReady(page, '/#s=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered%2E');
  const passage = page.locator('mark.passage');
  await expect(passage).toBeVisible();
  const colours = await passage
    .locator('mark, a')
    .or(passage)
    .evaluateAll((all) => all.map((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]));
  const [lit = [], ...within] = colours;
  expect(within.length).toBeGreaterThan(2);
  expect(lit[0]).not.toBe(lit[1]);
  expect(new Set(within.map(String))).toEqual(new Set([`${lit[0]},rgba(0, 0, 0, 0)`]));
});

test('between a phone and a wide screen each number stands beside its paragraph, also where one’s notes are open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await openReady(page, '/q/ten-interceptors/');
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('article p[id^="p"]')].map((text) => {
      const number = document.querySelector(`.number[href$="#${text.id}"]`)?.getBoundingClientRect();
      return Math.abs((number?.top ?? Number.NaN) - text.getBoundingClientRect().top);
    }),
  );
  expect(tops).toHaveLength(14);
  expect(Math.max(...tops)).toBeLessThan(20);
});

test('a page in the dark theme is printed in dark letters', async ({ page }) => {
  await openReady(page);
  await page.getByLabel('Theme').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#p1').evaluate((text) => getComputedStyle(text).color)).toBe('rgb(28, 33, 39)');
});

test('a chapter whose code is lost says so in its place, and comes at the second try', async ({ page, heard }) => {
  await page.route('**/Sources-*.js', (route) => route.abort());
  await openReady(page);
  await page.locator('#sources > h2 a').click();
  const again = page.locator('#sources').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expect(page.locator('#p1')).toBeVisible();
  await page.unroute('**/Sources-*.js');
  await again.click();
  await expect(page.locator('#sources search')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('#sources')?.id)).toBe('sources');
  heard.length = 0;
});

test('a part that failed because the reader left the page comes by itself when Back brings the page again', async ({
  page,
  heard,
}) => {
  await page.route('**/Sources-*.js', (route) => route.abort());
  await openReady(page);
  await page.locator('#sources > h2 a').click();
  await expect(page.locator('#sources').getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute('**/Sources-*.js');
  // What a browser says of a page that it kept; a browser that is driven keeps none.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('#sources search')).toBeVisible();
  heard.length = 0;
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
