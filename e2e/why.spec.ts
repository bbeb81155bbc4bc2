import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { holdFiles } from './support/hold.ts';
import { openReady } from './support/page.ts';
import { keepSpoken } from './support/spoken.ts';
import { expect, test } from './support/test.ts';

const edge = (page: Page) => page.locator('#why-map .area-edge').getAttribute('d');
const windowAt = (page: Page, city: string) =>
  page.locator('.why-tables tr', { has: page.getByRole('link', { name: city, exact: true }) }).locator('td');
const openTables = (page: Page) => page.locator('summary', { hasText: 'The map as tables' }).click();

test('without scripts the page shows Turkey without a window, Athens short of one, and the areas on the map', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/why/');
  await expect(page.locator('.why-summary')).toContainText('No window anywhere in: Turkey.');
  await expect(page.getByRole('heading', { name: 'Tabriz to Athens: no window' })).toBeVisible();
  expect((await edge(page))?.length).toBeGreaterThan(500);
  await openTables(page);
  await expect(windowAt(page, 'Istanbul')).toHaveText('none');
  await expect(windowAt(page, 'Rome')).toHaveText(/^2\d\d s$/);
});

test('a second radar and a nearer site open Istanbul, and Diyarbakir stays closed', async ({ page }) => {
  await openReady(page, '/why/');
  const before = await edge(page);
  await page.getByRole('checkbox', { name: 'A second radar' }).check();
  await page.getByRole('checkbox', { name: 'More interceptors' }).check();
  await expect.poll(() => edge(page)).not.toBe(before);
  expect(page.url()).toContain('scenario=radar-and-site');
  await openTables(page);
  await expect(windowAt(page, 'Istanbul')).toHaveText(/^8\d s$/);
  await expect(windowAt(page, 'Diyarbakir')).toHaveText('none');
  await page.goBack();
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
  const speed = page.getByRole('slider', { name: 'Speed when its engines cut out' });
  await speed.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'Fired from' }).selectOption('khorramabad');
  await expect(page).toHaveURL(/launch=khorramabad&set=interceptor\.burnoutKmPerS:6\.8/);
  await expect(page.locator('.why-state')).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => edge(page)).not.toBe(before);
  const other = await context.newPage();
  await openReady(other, page.url());
  await expect.poll(async () => (await edge(other)) === (await edge(page))).toBe(true);
  await expect(other.getByRole('slider', { name: 'Speed when its engines cut out' })).toHaveValue('6.8');
  await page.getByRole('button', { name: 'Reset Speed when its engines cut out' }).click();
  await page.getByRole('combobox', { name: 'Fired from' }).selectOption('worst');
  await expect.poll(() => edge(page)).toBe(before);
  expect(page.url()).toMatch(/\/why\/$/);
});

test('the assumptions stay open when the last one has come back to where it was', async ({ page }) => {
  await openReady(page, '/why/');
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  const delay = page.getByRole('slider', { name: 'From the track to a launch order' });
  await delay.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/decisionS:65/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\/why\/$/);
  await expect(delay).toBeFocused();
});

test('a slider that is moved fast writes its address where it rests, and a choice made at once loses none of it', async ({
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
  await page.getByRole('slider', { name: 'From the track to a launch order' }).evaluate((slider) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (let value = 65; value <= 200; value += 5) {
      set?.call(slider, String(value));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const from = document.querySelector<HTMLSelectElement>('select:has(option[value="tabriz"])');
    if (from) from.value = 'tabriz';
    from?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page).toHaveURL(/launch=tabriz&set=decisionS:200$/);
  await expect(page.getByRole('slider', { name: 'From the track to a launch order' })).toHaveValue('200');
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
    await page.getByRole('combobox', { name: 'Or choose a plan by name' }).selectOption('radar-and-site');
    const state = page.locator('.why-state');
    await expect(state).toContainText('The model failed: its program could not be loaded.');
    await expect(state).toContainText('The map and the tables are as they were last computed.');
    expect(await edge(page)).toBe(before);
    await expect(page.locator('.why-summary')).toContainText('No window anywhere in: Turkey.');
    await page.unroute(/coverage\.worker/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => edge(page)).not.toBe(before);
    await expect(state).toHaveText('');
  });
}

test('a place is found by its name, by latitude and longitude, by a tap and by the arrow keys', async ({ page }) => {
  await openReady(page, '/why/');
  const field = page.getByRole('combobox', { name: 'Try a city' });
  await field.fill('rome');
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tabriz to Rome' })).toBeVisible();
  await field.fill('64.15, -21.9');
  await field.press('Enter');
  await expect(page).toHaveURL(/place=64\.15,-21\.9/);
  await expect(page.getByRole('heading', { name: /to 64\.15° N, 21\.90° W/ })).toBeVisible();
  await field.fill('nowhere');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/^That is neither a city on the list/);
  await page.locator('#why-map').click({ position: { x: 400, y: 400 } });
  await expect(page).not.toHaveURL(/64\.15/);
  const clicked = page.url();
  await page.getByRole('group', { name: 'Target' }).getByRole('spinbutton', { name: 'Latitude' }).press('ArrowUp');
  await expect(page).not.toHaveURL(clicked);
});

test('a launch point is dragged and keyed inside Iran, and refused outside it', async ({ page }) => {
  const spoken = await keepSpoken(page);
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
  const point = page.getByRole('group', { name: 'Launch point' });
  const latitude = point.getByRole('spinbutton', { name: 'Latitude' });
  // Typed key by key: what is between 35.5 and 33.5 is no launch point, and must not be put back.
  await latitude.selectText();
  await latitude.pressSequentially('33.5');
  await expect(latitude).toHaveValue('33.5');
  await latitude.press('Enter');
  await expect(page).toHaveURL(/launch=33\.5,/);
  await latitude.press('ArrowUp');
  await expect(page).toHaveURL(/launch=33\.75,/);
  await latitude.fill('45');
  await latitude.press('Enter');
  await expect(latitude).toHaveValue('45');
  await expect(latitude).toHaveAccessibleDescription(
    /^45\.00° N, .* is outside Iran, so the launch point stays at 33\.75° N/,
  );
  await expect.poll(spoken).toContainEqual(expect.stringContaining('is outside Iran'));
  await expect(page).toHaveURL(/launch=33\.75,/);
});

test('medium-range missiles reach, of the allies on the map, only the south-east', async ({ page }) => {
  await openReady(page, '/why/?threat=medium');
  await expect(page.locator('.why-summary')).toContainText(/reaches these allies: .*Turkey/);
  await expect(page.locator('.why-summary')).not.toContainText(/reaches.*(Italy|Poland|Germany)/);
});

test('an address that asks for what is not there is told so, and the rest is shown', async ({ page }) => {
  await openReady(page, '/why/?scenario=moon&set=trackS:-5,warp:9&launch=60,10');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('There is no scenario “moon”');
  await expect(notice).toContainText('trackS must be a number from 0 to 3600 s, but it is -5.');
  await expect(notice).toContainText('no assumption “warp”');
  await expect(notice).toContainText('is outside Iran');
  await expect(page.locator('.why-summary')).toContainText('No window anywhere in: Turkey.');
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
  await page.locator('#why').getByRole('link', { name: 'Why the gap is there' }).click();
  await expect(page.locator('#why-map')).toBeVisible();
  await openReady(page, '/?place=rome');
  await expect(page.getByRole('heading', { name: 'Tabriz to Rome' })).toBeVisible();
});

test('what a change did is said under the map and announced once it has come to rest', async ({ page }) => {
  await openReady(page, '/why/');
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  const loft = page.getByRole('slider', { name: 'How high it flies' });
  await loft.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/set=threat\.loft:0\.7/);
  const news = page.locator('.why-news');
  await expect(news).toContainText('Greece without a window: 63 → 100 per cent');
  await expect(page.locator('#announcer')).toContainText('Greece without a window: 63 → 100 per cent');
  // One announcer: nothing else on the page speaks for itself.
  await expect(page.locator('main :is([role="status"], [aria-live="polite"])')).toHaveCount(0);
});

test('every “set” of an address is read, and the Earth can be made to stand still', async ({ page }) => {
  await openReady(page, '/why/?set=threat.loft:0.7&set=earthTurns:false');
  await page.locator('summary', { hasText: 'Assumptions: 2 changed' }).waitFor();
  await expect(page.getByRole('slider', { name: 'How high it flies' })).toHaveValue('0.7');
  await expect(page.getByRole('checkbox', { name: 'The Earth turns' })).not.toBeChecked();
});

test('a model whose file never comes is given up with a sentence', async ({ page }) => {
  await page.clock.install();
  await page.route(/coverage\.worker/, () => {});
  await openReady(page, '/why/');
  await page.getByRole('checkbox', { name: 'A second radar' }).check();
  await page.clock.fastForward(20_000);
  await expect(page.locator('.why-state')).toContainText('it has not answered for 15 seconds');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('on a phone the page never scrolls sideways, and the map stays in sight while an assumption moves', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await openReady(page, '/why/?scenario=radar-and-site&set=decisionS:90&place=rome');
  await page.locator('summary', { hasText: 'Assumptions' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const slider = page.getByRole('slider', { name: 'Minimum intercept height' });
  await slider.focus();
  await expect(page.locator('#why-map')).toBeInViewport({ ratio: 0.95 });
  await expect(slider).toBeInViewport();
});

test('a city that is chosen before the page is awake is answered once it is', async ({ page }) => {
  const release = await holdFiles(page, '**/assets/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Try a city' }).selectOption('izmir');
  release();
  await expect(page.locator('.city-field > p')).toContainText('Izmir');
  await expect(page.getByRole('combobox', { name: 'Try a city' })).toHaveValue('izmir');
});

test('of two cities tried in haste the last one is answered, and none when the choice is taken back', async ({
  page,
}) => {
  await openReady(page, '/');
  const release = await holdFiles(page, '**/answers.json');
  const field = page.getByRole('combobox', { name: 'Try a city' });
  await field.selectOption('rome');
  await field.selectOption('');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.city-field > p')).toHaveCount(0);
  await expect(page.locator('.spot')).toHaveCount(0);
  await field.selectOption('izmir');
  await expect(page.locator('.city-field > p')).toContainText('Izmir');
});

test('beside the home’s map a city is answered in one sentence, which leads to its engagement', async ({ page }) => {
  await openReady(page, '/');
  await page.getByRole('combobox', { name: 'Try a city' }).selectOption('izmir');
  const field = page.locator('.city-field');
  await expect(field).toContainText(
    /Izmir: no window to intercept, because even at the best point .* 56\ss too late\./,
  );
  await expect(page.getByRole('img', { name: 'Izmir, could not be defended' })).toBeInViewport();
  await page.getByRole('combobox', { name: 'Try a city' }).selectOption('');
  await expect(page.locator('.spot')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Try a city' }).selectOption('izmir');
  const marks = page.locator('.marks-switch');
  await marks.getByRole('radio', { name: 'off' }).check();
  await expect(page.locator('.spot')).toHaveCount(0);
  await marks.getByRole('radio', { name: 'quotes' }).check();
  await expect(page.getByRole('img', { name: 'Izmir, could not be defended' })).toBeInViewport();
  await field.getByRole('link', { name: 'Why?' }).click();
  await expect(page.getByRole('heading', { name: 'Tabriz to Izmir: no window' })).toBeVisible();
});

test('the target’s name stands clear of the sites’, and a city’s that would run into it is left out', async ({
  page,
}) => {
  const city = (name: string) => page.locator('.why-city', { hasText: name });
  await openReady(page, '/why/?place=istanbul');
  await expect(city('Sofia')).toHaveCount(0);
  await openReady(page, '/why/?place=Bratislava');
  await expect(city('Sofia')).toHaveCount(1);
  await expect(page.locator('.why-target text')).toHaveText('Bratislava');
  const boxes = await page.locator('.why-target text, .why-map .site text').evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  const touching = boxes.filter((one) =>
    boxes.some(
      (other) =>
        other !== one &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  );
  expect(touching).toEqual([]);
});

test('the city’s field says which point was typed last', async ({ page }) => {
  await openReady(page, '/why/');
  const field = page.getByRole('combobox', { name: 'Try a city' });
  const latitude = page.getByRole('group', { name: 'Target' }).getByRole('spinbutton', { name: 'Latitude' });
  for (const degrees of ['40', '45']) {
    await latitude.fill(degrees);
    await latitude.press('Enter');
    await expect(field).toHaveValue(new RegExp(`^${degrees}`));
  }
});
