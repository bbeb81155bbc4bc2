import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { unfold } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** How far anything reaches beyond the right edge of the window, in pixels, with what does. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.scroll, svg, .map-box'))
      .map((one) => `${one.tagName}.${one.getAttribute('class')} ${Math.round(one.getBoundingClientRect().right)}`);
  });

const STATES = ['/', '/?at=greece', '/q/ten-interceptors/', '/?event=s6&ring=radar.1500'];

for (const [name, width, height] of [
  ['400 per cent', 320, 256],
  ['400 per cent in a high window', 320, 640],
  ['a phone', 390, 844],
] as const) {
  test(`at ${name} nothing is wider than the screen, and under 400 pixels of height no bar sticks`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of STATES) {
      await openReady(page, path);
      await unfold(page);
      expect(await beyond(page), path).toEqual([]);
      const bars = await page
        .locator('.masthead, .bottom-bar, .quote-bar')
        .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).position));
      if (height < 400) expect(bars.filter((position) => position !== 'static')).toEqual([]);
    }
  });
}

test('text at 200 and 400 per cent fits the window', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const size of [32, 64]) {
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    for (const path of STATES) {
      await openReady(page, path);
      expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(
        size,
      );
      expect(await beyond(page), `${path} at ${size}`).toEqual([]);
    }
  }
});

/** Everything that can be pressed and is smaller than `least` pixels, but links within a sentence, which WCAG excepts. */
const tooSmall = (page: Page, least: number, within: string) =>
  page.locator(within).evaluateAll(
    (all, smallest) =>
      all
        .filter((one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        .map((one) => (one.matches('[type="radio"], [type="checkbox"]') ? (one.closest('label') ?? one) : one))
        .filter((one) => !one.closest('.unseen, .skip, svg') && !one.matches('p a:not(.refs a), li > a:not([class])'))
        .map((one) => {
          const { width, height } = one.getBoundingClientRect();
          return { one, width, height };
        })
        .filter(({ width, height }) => width > 0 && Math.min(width, height) < smallest - 0.5)
        .map(({ one, width, height }) => `${one.outerHTML.slice(0, 80)} ${Math.round(width)} x ${Math.round(height)}`),
    least,
  );

test('whatever can be pressed is at least 24 pixels high and wide', { tag: ['@desktop', '@phone'] }, async ({
  page,
}) => {
  for (const path of ['/?at=greece', '/q/ten-interceptors/']) {
    await openReady(page, path);
    await unfold(page);
    expect(await tooSmall(page, 24, 'a, button, input, select, summary')).toEqual([]);
  }
});

test('what matters on a touch screen is at least 44 pixels high and wide', { tag: ['@phone'] }, async ({ page }) => {
  await openReady(page, '/?at=greece');
  const main =
    '.bottom-bar a, .menu-button, .card .close, .map-controls button, .marks-switch input, .side-tabs input, .entry, .map-tools > details > summary';
  expect(await tooSmall(page, 44, main)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).tap();
  expect(await tooSmall(page, 44, '.menu li a, .menu .search input')).toEqual([]);
});

/** Contrast of two colours as WCAG 2.2 defines it. */
const ratio = (one: readonly number[], other: readonly number[]) => {
  const light = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the lines under links and marks are told from the paper, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openReady(page, '/?at=greece&marks=all');
    await unfold(page);
    const lines = await page
      .locator('article .said, article .place, article .term, #card a, .ways-on h2 a, .outcome a, .copy')
      .evaluateAll((all) =>
        all.map((one) => {
          const style = getComputedStyle(one);
          const hasBorder = Number.parseFloat(style.borderBottomWidth) > 0;
          return [
            one.className || one.tagName,
            hasBorder ? style.borderBottomColor : style.textDecorationColor,
          ] as const;
        }),
      );
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(([, line]) => ratio(numbers(line), numbers(paper)) < 3)).toEqual([]);
  });
}

test('more contrast darkens what is muted', async ({ page }) => {
  await openReady(page);
  const muted = () => page.locator('.deck').evaluate((deck) => getComputedStyle(deck).color);
  const before = await muted();
  await page.emulateMedia({ contrast: 'more' });
  expect(await muted()).not.toBe(before);
});
