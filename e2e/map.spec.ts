import type { Page } from '@playwright/test';
import { holdFiles } from './support/hold.ts';
import { cardTitle, country, mapIsLive, openFold, openReady, reloadReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Where the symbols of the sites stand on the screen. */
const sitesOf = (page: Page) =>
  page.locator('[data-site] path').evaluateAll((paths) =>
    paths.map((path) => {
      const { x, y, width, height } = path.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );

const mapWidth = (page: Page) => page.locator('[data-map="live"]').evaluate((svg) => svg.getBoundingClientRect().width);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Zooms in by so many steps, each at rest before the next. */
const zoomIn = async (page: Page, steps: number) => {
  for (let step = 0; step < steps; step += 1) {
    const before = await mapWidth(page);
    await button(page, 'Zoom in').click();
    await expect.poll(() => mapWidth(page)).toBeGreaterThan(before * 1.5);
    await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0); // it glides: Leaflet takes no other zoom meanwhile
  }
};

/** Whether the middle of an element lies within the map's frame. */
const isInFrame = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector('.map-box')?.getBoundingClientRect();
    const one = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box || !one) return false;
    const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  }, selector);

const LEAFLET = '**/LeafletMap-*.js';

test('the drawing becomes zoomable in its place, each site where it was, within a pixel', async ({ page }) => {
  const release = await holdFiles(page, LEAFLET);
  await openReady(page);
  const before = await sitesOf(page);
  await expect(page.locator('[data-map="static"]')).toBeVisible();
  release();
  await mapIsLive(page);
  await expect(page.locator('[data-map="live"]')).toBeVisible();
  const after = await sitesOf(page);
  expect(before).toHaveLength(3);
  for (const [index, [x, y]] of before.entries()) {
    expect(Math.hypot((after[index]?.[0] ?? 0) - x, (after[index]?.[1] ?? 0) - y)).toBeLessThan(1);
  }
});

test('a country that is pressed while the map becomes zoomable is chosen all the same', async ({ page }) => {
  const release = await holdFiles(page, LEAFLET);
  await openReady(page);
  const turkey = (await country(page, 'turkey').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(turkey.x + turkey.width / 2, turkey.y + turkey.height / 2);
  await page.mouse.down();
  const arrived = page.waitForEvent('requestfinished', (request) => request.url().includes('LeafletMap'));
  release();
  await arrived;
  await page.mouse.up();
  await expect(cardTitle(page)).toHaveText('Turkey');
  await page.locator('html[data-leaflet="ready"]').waitFor({ state: 'attached' });
});

test('nothing is fetched for the map until the reader turns to it, and a zoom that is asked for at once is done', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReady(page);
  const whole = await page.locator('.map-svg').evaluate((svg) => svg.getBoundingClientRect().width);
  expect(asked.filter((url) => url.includes('LeafletMap'))).toEqual([]);
  await button(page, 'Zoom in').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.2);
});

test('a country opens its card: what the article says first, every sentence and source behind the details', async ({
  page,
}) => {
  await openReady(page);
  await mapIsLive(page);
  await country(page, 'turkey').locator('path').click();
  await expect(page).toHaveURL('/?at=turkey');
  await expect(cardTitle(page)).toBeFocused();
  const card = page.getByRole('region', { name: 'Turkey' });
  await expect(card).toContainText('Not covered, says the article (paragraph 7).');
  await card.getByText('Details').click();
  await expect(card).toContainText('Turkey and parts of Greece will not be covered.');
  await expect(card).toContainText('1952');
  await country(page, 'greece')
    .locator('path')
    .click({ position: { x: 8, y: 20 } });
  await expect(page).toHaveURL('/?at=greece');
  await expect(page.getByRole('region', { name: 'Greece' })).toContainText('it does not say which');
});

test('the whole journey works by keyboard: into the map, to a country, its card, and back', async ({ page }) => {
  await openReady(page);
  await mapIsLive(page);
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Tab');
  await expect(country(page, 'turkey')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(country(page, 'greece')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?at=greece');
  await expect(cardTitle(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(country(page, 'greece')).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Map shortcuts' });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(country(page, 'greece')).toBeFocused();
  await page.keyboard.press('?');
  await page.keyboard.press('Tab');
  await expect(help).toBeHidden();
  // The map is one stop: the next is behind its countries.
  await expect(page.locator('.countries :focus, .map-svg:focus')).toHaveCount(0);
});

for (const id of ['monaco', 'andorra', 'united-states', 'canada', 'turkey', 'egypt']) {
  test(`the focus on ${id} is a ring of at least 24 pixels above all else on the map`, async ({ page }) => {
    await openReady(page);
    await mapIsLive(page);
    // An arrow key first, so that the browser knows the reader to be at the keyboard.
    await country(page, 'greece').focus();
    await page.keyboard.press('ArrowRight');
    await country(page, id).focus();
    const ring = page.locator('.focus-ring .focus-line');
    const { width, height } = (await ring.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(await isInFrame(page, '.focus-ring .focus-line')).toBe(true);
    expect(await page.locator('.map-svg > :last-child').getAttribute('class')).toBe('focus-ring');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const [line, sea] = await ring.evaluate((rect) => [
      getComputedStyle(rect).stroke,
      getComputedStyle(rect.closest('.map-box') ?? rect).backgroundColor,
    ]);
    expect(line).not.toBe(sea);
  });
}

test('scrolling over the map scrolls the page; buttons and keys zoom it, move it and bring back the whole', async ({
  page,
}) => {
  await openReady(page);
  await mapIsLive(page);
  const whole = await mapWidth(page);
  await page.locator('.map-box').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await mapWidth(page)).toBeCloseTo(whole, 0);
  await expect(button(page, 'Whole map')).toHaveAttribute('aria-disabled', 'true');
  await zoomIn(page, 1);
  for (const [name, axis, sign] of [
    ['Move right', 0, -1],
    ['Move left', 0, 1],
    ['Move down', 1, -1],
    ['Move up', 1, 1],
  ] as const) {
    const at = async () => (await sitesOf(page))[0]?.[axis] ?? 0;
    const before = await at();
    await button(page, name).click();
    await expect.poll(async () => ((await at()) - before) * sign).toBeGreaterThan(20);
    await expect(button(page, name)).toBeFocused();
  }
  await button(page, 'Whole map').click();
  await expect.poll(() => mapWidth(page)).toBeCloseTo(whole, 0);
  await expect(button(page, 'Whole map')).toBeFocused();

  await country(page, 'turkey').focus();
  await page.keyboard.press('+');
  await expect.poll(() => mapWidth(page)).toBeGreaterThan(whole * 1.5);
  const before = (await sitesOf(page))[0]?.[0] ?? 0;
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => ((await sitesOf(page))[0]?.[0] ?? 0) - before).toBeGreaterThan(20);
  await expect(country(page, 'turkey')).toBeFocused();
  await page.keyboard.press('0');
  await expect.poll(() => mapWidth(page)).toBeCloseTo(whole, 0);
});

test('keys pressed faster than the map zooms are all obeyed', async ({ page }) => {
  await openReady(page);
  await mapIsLive(page);
  const whole = await mapWidth(page);
  await country(page, 'turkey').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => mapWidth(page)).toBeCloseTo(whole * 2 ** 1.5, 0);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await expect(button(page, 'Whole map')).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => mapWidth(page)).toBeCloseTo(whole, 0);
});

test('a map that is zoomed in goes with the focus', async ({ page }) => {
  await openReady(page);
  await mapIsLive(page);
  await zoomIn(page, 3);
  await country(page, 'turkey').focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect.poll(() => isInFrame(page, '.focus-ring .focus-line')).toBe(true);
  }
});

test('dragging the map is no click on a country, a click is one', async ({ page }) => {
  await openReady(page);
  await mapIsLive(page);
  await zoomIn(page, 2);
  const box = (await page.locator('.map-box').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = (await sitesOf(page))[0]?.[0] ?? 0;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await sitesOf(page))[0]?.[0]).toBeGreaterThan(before + 15);
  await expect(page).toHaveURL('/');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\?at=/);
});

test('a ring of equal distance is drawn from either site, listed, and kept in the address', async ({ page }) => {
  await openReady(page);
  const tool = page.locator('.distance');
  await tool.getByText('Is it just distance?').click();
  await tool.getByRole('button', { name: 'Draw the ring' }).click();
  await expect(page.locator('.map-svg .ring')).toHaveCount(1);
  const slider = tool.getByRole('slider', { name: /Distance/ });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL('/?ring=interceptor.4000');
  await slider.fill('1900');
  await expect(page).toHaveURL('/?ring=interceptor.1900');
  await expect(tool).toContainText('No ring reproduces the gap');
  await expect(tool).toContainText(/Istanbul, which the article leaves out, is 1,73\d km/);
  await expect(tool).toContainText(/Madrid at 2,19\d km/);
  await reloadReady(page);
  await expect(page.locator('.map-svg .ring')).toHaveCount(1);
  await tool.getByRole('button', { name: 'Remove the ring' }).click();
  await expect(page).toHaveURL('/');
});

test('a map that cannot be loaded leaves the static one, and the page works', async ({ page, heard }) => {
  await page.route(LEAFLET, (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('LeafletMap'));
  await openReady(page);
  await page.locator('.map-box').hover();
  await lost;
  await expect(page.locator('[data-map="static"] .country').first()).toBeVisible();
  await expect(page.locator('.map-box')).toContainText('The map’s zoom could not be loaded. Try again');
  await country(page, 'turkey').click();
  await expect(cardTitle(page)).toHaveText('Turkey');
  heard.length = 0;
});

test('the model’s line can be hidden, and without the marks only what the article says is left', async ({ page }) => {
  await openReady(page);
  const edge = page.locator('.map-svg .edge');
  await expect(edge).toHaveCount(1);
  await openFold(page, 'Key and sources');
  await page.getByRole('button', { name: 'Hide the line' }).click();
  await expect(edge).toHaveCount(0);
  await expect(page).toHaveURL('/?edge=off');
  await page.getByRole('button', { name: 'Show the line' }).click();
  await expect(edge).toHaveCount(1);
  await page.locator('.marks-switch').getByRole('radio', { name: 'off' }).check();
  await expect(page).toHaveURL('/?show=article');
  await expect(edge).toHaveCount(0);
  await expect(page.locator('[data-site], .tone-member')).toHaveCount(0);
  await expect(page.locator('.gap')).toHaveCount(2);
  await country(page, 'turkey').click();
  await expect(page.locator('#card')).toContainText('Not covered, says the article');
  await expect(page.locator('#card')).not.toContainText(/from the record|In our model/);
  await openFold(page, 'Table');
  await expect(page.locator('#r-turkey')).toBeVisible();
  const table = page.locator('.map-tools .table-view');
  await expect(table).not.toContainText(/In Nato since|Our model/);
  await page.locator('.marks-switch').getByRole('radio', { name: 'quotes' }).check();
  await expect(table).toContainText('In Nato since');
  await expect(page.locator('#r-turkey')).toBeVisible();
});

for (const [device, width, height] of [
  ['a phone', 390, 844],
  ['a phone on its side', 844, 390],
] as const) {
  test(`the country of an address stands above its card on ${device}`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReady(page, '/?at=turkey');
    await expect(page.locator('#card .verdict')).toBeVisible();
    const bottomOf = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom);
    const cardTop = await page.locator('#card').evaluate((card) => card.getBoundingClientRect().top);
    await expect.poll(() => bottomOf('.map-svg .chosen')).toBeLessThan(cardTop);
    expect(await bottomOf('.map-svg .chosen')).toBeGreaterThan(0);
    // Nothing moves where there is room for both.
    if (height > width) expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}
