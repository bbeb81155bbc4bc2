import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

const edge = (page: Page) => page.locator('#why-map .area-edge').getAttribute('d');
const windowAt = (page: Page, city: string) =>
  page.locator('.why-tables tr', { has: page.getByRole('link', { name: city, exact: true }) }).locator('td');
const openTables = (page: Page) => page.locator('summary', { hasText: 'Map as tables' }).click();

test('without scripts the page shows Turkey without a window, Athens short of one, and the areas on the map', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/why/');
  await expect(page.locator('.why-summary')).toContainText('Without a window, to the nearest per cent: Turkey.');
  await expect(page.getByRole('heading', { name: 'Tabriz to Athens: no window' })).toBeVisible();
  expect((await edge(page))?.length).toBeGreaterThan(500);
  await openTables(page);
  await expect(windowAt(page, 'Istanbul')).toHaveText('none');
  await expect(windowAt(page, 'Rome')).toHaveText(/^2\d\d s$/);
});

test('a second radar and a nearer site open Istanbul, and Diyarbakir stays closed', async ({ page }) => {
  await openReady(page, '/why/');
  const before = await edge(page);
  await page.getByRole('link', { name: 'The plan, a second radar and a nearer site' }).click();
  await expect.poll(() => edge(page)).not.toBe(before);
  expect(page.url()).toContain('scenario=radar-and-site');
  await openTables(page);
  await expect(windowAt(page, 'Istanbul')).toHaveText(/^1\d\d s$/);
  await expect(windowAt(page, 'Diyarbakir')).toHaveText('none');
  await page.goBack();
  await expect.poll(() => edge(page)).toBe(before);
});

test('a link with changed assumptions reproduces the same picture, and a reset takes it back', async ({
  page,
  context,
}) => {
  await openReady(page, '/why/');
  const before = await edge(page);
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  const speed = page.getByRole('slider', { name: 'Speed at burnout' });
  await speed.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.getByRole('link', { name: 'Khorramabad' }).click();
  await expect(page).toHaveURL(/launch=khorramabad&set=interceptor\.burnoutKmPerS:6\.8/);
  await expect(page.locator('.why-state')).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => edge(page)).not.toBe(before);
  const moved = await edge(page);
  const other = await context.newPage();
  await openReady(other, page.url());
  await expect.poll(() => edge(other)).toBe(moved);
  await expect(other.getByRole('slider', { name: 'Speed at burnout' })).toHaveValue('6.8');
  await page.getByRole('button', { name: 'Reset Speed at burnout' }).click();
  await page.getByRole('link', { name: 'The worst of three' }).click();
  await expect.poll(() => edge(page)).toBe(before);
  expect(page.url()).toMatch(/\/why\/$/);
});

test('the assumptions stay open when the last one has come back to where it was', async ({ page }) => {
  await openReady(page, '/why/');
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  const delay = page.getByRole('slider', { name: 'From the track to a launch' });
  await delay.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/decisionS:65/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\/why\/$/);
  await expect(delay).toBeFocused();
});

test('a slider that is moved fast writes its address where it rests, and a link followed at once loses none of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      document.documentElement.dataset.writes = String(Number(document.documentElement.dataset.writes ?? 0) + 1);
      write(...args);
    };
  });
  await openReady(page, '/why/');
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  // As fast as a held key, in one task: a busy machine may not take it for many rests.
  await page.getByRole('slider', { name: 'From the track to a launch' }).evaluate((slider) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (let value = 65; value <= 200; value += 5) {
      set?.call(slider, String(value));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.querySelector<HTMLElement>('.options a[href*="launch=tabriz"]')?.click();
  });
  await expect(page).toHaveURL(/launch=tabriz&set=decisionS:200$/);
  await expect(page.getByRole('slider', { name: 'From the track to a launch' })).toHaveValue('200');
  await page.goBack();
  await expect(page).toHaveURL(/\/why\/\?set=decisionS:200$/);
  await expect(page.locator('html')).toHaveAttribute('data-writes', '1');
});

test('the model is not started for a reader who only looks, and once the pointer comes near it is', async ({
  page,
}) => {
  await openReady(page, '/why/');
  await page.mouse.move(5, 5);
  expect(page.workers()).toHaveLength(0);
  await page.locator('.why-controls').hover();
  await expect.poll(() => page.workers().length).toBe(1);
});

for (const failure of ['missing', 'cut off'] as const) {
  test(`when the model’s script is ${failure} the page says so, keeps its picture, and can be asked to try again`, async ({
    page,
  }) => {
    await page.route(/coverage\.worker/, (route) =>
      failure === 'missing' ? route.fulfill({ status: 404, body: 'Not found' }) : route.abort(),
    );
    await openReady(page, '/why/');
    const before = await edge(page);
    await page.getByRole('link', { name: 'The plan, a second radar and a nearer site' }).click();
    const state = page.locator('.why-state');
    await expect(state).toContainText('The model failed (its program could not be loaded).');
    await expect(state).toContainText('The map and the tables stay as they were last computed.');
    expect(await edge(page)).toBe(before);
    await expect(page.locator('.why-summary')).toContainText('Without a window, to the nearest per cent: Turkey.');
    await page.unroute(/coverage\.worker/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => edge(page)).not.toBe(before);
    await expect(state).toHaveText('');
  });
}

test('a place is found by its name, by latitude and longitude, by a click and by the arrow keys', async ({ page }) => {
  await openReady(page, '/why/');
  const field = page.getByRole('combobox', { name: /A place/ });
  await field.fill('rome');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tabriz to Rome' })).toBeVisible();
  await field.fill('64.15, -21.9');
  await field.press('Enter');
  await expect(page).toHaveURL(/place=64\.15,-21\.9/);
  await expect(page.getByRole('heading', { name: /to 64\.15° N, 21\.90° W/ })).toBeVisible();
  await field.fill('nowhere');
  await field.press('Enter');
  await expect(page.locator('.place-form [role="status"]')).toContainText('Neither a city of the list');
  await page.locator('#why-map').click({ position: { x: 400, y: 400 } });
  await expect(page).not.toHaveURL(/64\.15/);
  const clicked = page.url();
  await page.locator('.why-target').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(clicked);
});

test('a launch point is dragged and keyed inside Iran, and refused outside it', async ({ page }) => {
  await openReady(page, '/why/?launch=35.5,52.5');
  const mark = page.locator('.why-launch.movable .why-grip');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the launch point is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/launch=35\.5,52\.5/);
  await expect(page).not.toHaveURL(/place=/);
  await page.getByRole('spinbutton', { name: 'Latitude' }).fill('33');
  await expect(page).toHaveURL(/launch=33,/);
  await page.getByRole('spinbutton', { name: 'Latitude' }).fill('45');
  await expect(page.locator('.launch-point [role="status"]')).toContainText('outside Iran');
  await expect(page).toHaveURL(/launch=33,/);
});

test('medium-range missiles reach, of the allies on the map, only the south-east', async ({ page }) => {
  await openReady(page, '/why/?threat=medium');
  await expect(page.locator('.why-summary')).toContainText(/reaches, of these allies, .*Turkey/);
  await expect(page.locator('.why-summary')).not.toContainText(/reaches.*(Italy|Poland|Germany)/);
});

test('an address that asks for what is not there is told so, and the rest is shown', async ({ page }) => {
  await openReady(page, '/why/?scenario=moon&set=trackS:-5,warp:9&launch=60,10');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('There is no scenario “moon”');
  await expect(notice).toContainText('trackS must be a number from 0 to 3600 s, but it is -5.');
  await expect(notice).toContainText('no assumption “warp”');
  await expect(notice).toContainText('is not in Iran');
  await expect(page.locator('.why-summary')).toContainText('Without a window, to the nearest per cent: Turkey.');
});

test('the areas are saved as GeoJSON, cut by the limit that the reader has set', async ({ page }) => {
  await openReady(page, '/why/?set=shortWindowS:150');
  await expect(page.locator('.why-key')).toContainText('Short window, under 150 s');
  await openTables(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Areas as GeoJSON' }).click();
  const areas = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
  expect(areas.type).toBe('FeatureCollection');
  expect(areas.features.map((one: { properties: { class: string } }) => one.properties.class)).toContain('none');
  expect(areas.features[0].properties).toMatchObject({ shortWindowS: 150, stepDeg: 0.5 });
});

test('the chapter opens in place below the article, where an address with a model opens it by itself', async ({
  page,
}) => {
  await openReady(page);
  await page.getByRole('link', { name: 'Open Why the gap is there' }).click();
  await expect(page.locator('#why-map')).toBeVisible();
  await openReady(page, '/?place=rome');
  await expect(page.getByRole('heading', { name: 'Tabriz to Rome' })).toBeVisible();
});
