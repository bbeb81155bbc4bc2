import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

const engagement = (page: Page) => page.locator('.engagement');
const slider = (page: Page) => engagement(page).getByRole('slider', { name: /Time after launch/ });

test('the engagement of Athens says in a sentence why it has no window, and is drawn and named', async ({ page }) => {
  await openReady(page, '/why/?place=athens');
  await expect(page.getByRole('heading', { name: 'Tabriz to Athens: no window' })).toBeVisible();
  await expect(engagement(page)).toContainText('A missile from Tabriz reaches Athens 12 min 2 s after launch.');
  await expect(engagement(page)).toContainText('Over the target, anything below 242 km is hidden from Brdy.');
  await expect(engagement(page)).toContainText('Where an interceptor could be in time, the missile is');
  const drawing = page.getByRole('img', {
    name: 'Tabriz to Athens from the side: height over distance along the ground',
  });
  await expect(drawing).toHaveAccessibleDescription(/^A missile from Tabriz reaches Athens/);
  await expect(page.getByRole('img', { name: 'What happens when, Tabriz to Athens' })).toBeVisible();
});

test('the flight is gone through by keyboard: each moment is spoken, and the missile moves', async ({ page }) => {
  await openReady(page, '/why/?place=athens');
  const missile = engagement(page).locator('.missile');
  await slider(page).focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0\ss after launch: the engines are still burning/);
  const before = await missile.getAttribute('cx');
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /km up, .* km from Tabriz; Brdy does not see it \(/);
  expect(await missile.getAttribute('cx')).not.toBe(before);
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /the missile has come down on Athens\.$/);
  await expect(engagement(page).locator('.moment')).toHaveText(
    (await slider(page).getAttribute('aria-valuetext')) ?? '',
  );
});

test('a link to a moment of the flight shows the same moment, and another place begins at its own', async ({
  page,
  context,
}) => {
  await openReady(page, '/why/?place=athens');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`place=athens&time=${await slider(page).inputValue()}$`));
  const words = (await engagement(page).locator('.moment').textContent()) ?? '';
  const other = await context.newPage();
  await openReady(other, page.url());
  await expect(engagement(other).locator('.moment')).toHaveText(words);
  const field = page.getByRole('combobox', { name: 'Try a city' });
  await field.fill('rome');
  await field.press('Enter');
  await expect(page).toHaveURL(/place=rome$/);
});

test('a place out of reach is drawn with what is missing to it', async ({ page }) => {
  await openReady(page, '/why/?place=64.15,-21.9&threat=medium');
  await expect(engagement(page).getByRole('heading')).toHaveText(/beyond this missile’s range$/);
  await expect(page.getByRole('img', { name: /^Tabriz to .* from the side/ })).toContainText(/\d km short/);
  await expect(slider(page)).toHaveCount(0);
});

for (const [place, heading, words] of [
  ['64.15,-21.9', /^Tabriz to .*: window of 9\smin 4\d\ss$/, 'An interceptor from Redzikowo could meet it'],
  ['38.9,-77.04', /beyond this missile’s range$/, 'beyond the 5,500 km that this class of missile reaches'],
  ['37.91,40.23', /^Tabriz to .*: no window$/, 'The missile never climbs above'],
] as const) {
  test(`a place far or near, ${place}, is answered with its own reason`, async ({ page }) => {
    await openReady(page, `/why/?place=${place}`);
    await expect(engagement(page).getByRole('heading')).toHaveText(heading);
    await expect(engagement(page)).toContainText(words);
  });
}

test('the steps are saved as JSON and as CSV, and the side view as SVG', async ({ page }) => {
  await openReady(page, '/why/?place=rome');
  await expect(engagement(page).getByRole('heading')).toHaveText(/^Tabriz to Rome/);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      engagement(page).getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const json = await save('Steps as JSON');
  expect(json.name).toBe('engagement-tabriz-to-rome.json');
  expect(JSON.parse(json.text)).toMatchObject({ class: 'window', worst: 0 });
  expect((await save('Steps as CSV')).text).toContain('\nTabriz,Rome,earliest launch,270,');
  expect((await save('Side view as SVG')).text).toMatch(/^<svg [^>]*xmlns=.*Rome/s);
});
