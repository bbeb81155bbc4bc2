import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { unfold } from './support/states.ts';
import { expect, test } from './support/test.ts';

/** How far anything reaches beyond the right edge of the window, in pixels, with what does. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const found = [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.scroll, svg, .map-box'))
      .map((one) => `${one.tagName}.${one.getAttribute('class')} ${Math.round(one.getBoundingClientRect().right)}`);
    return found.length > 0 ? found : [`something within one of them, to ${scrollWidth}`];
  });

const CHAPTERS = ['/why/', '/claims/', '/timeline/', '/sources/'];
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

test('at 320 pixels, and with text at 200 and 400 per cent, no chapter is wider than its window, folded open', {
  tag: ['@thorough'],
}, async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const [width, height, size] of [
    [320, 256, 16],
    [320, 640, 16],
    [320, 640, 32],
    [1280, 1024, 32],
    [1280, 1024, 64],
  ] as const) {
    await page.setViewportSize({ width, height });
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
    for (const path of CHAPTERS) {
      await openReady(page, path);
      await unfold(page);
      expect(await beyond(page), `${path} at ${width} with ${size}`).toEqual([]);
    }
  }
});

test('text at 200 and 400 per cent fits the window, and the names on the map grow with it', async ({ page }) => {
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
    await openReady(page);
    const { height } = (await page.locator('.map-svg .label-gap').first().boundingBox()) ?? { height: 0 };
    expect(height, `a name of two lines at ${size}`).toBeGreaterThan(1.4 * size);
  }
});

test('text at 200 per cent fits a phone', { tag: '@phone' }, async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const path of ['/', '/?at=turkey', '/claims/']) {
    await openReady(page, path);
    expect(await beyond(page), path).toEqual([]);
    expect(await page.evaluate(() => innerWidth), path).toBe(390);
  }
});

/** Everything that can be pressed and is smaller than `least` pixels, but links within a sentence, which WCAG excepts. */
const tooSmall = (page: Page, least: number, within: string) =>
  page.locator(within).evaluateAll(
    (all, smallest) =>
      all
        .filter((one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        .map((one) => (one.matches('[type="radio"], [type="checkbox"]') ? (one.closest('label') ?? one) : one))
        .filter(
          (one) =>
            !one.closest('.unseen, .skip, svg') && !one.matches('p a:not(.refs a), figcaption a, li > a:not([class])'),
        )
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

test('whatever can be pressed in a chapter is at least 24 pixels high and wide, and on a phone its controls 44', {
  tag: ['@desktop', '@phone', '@thorough'],
}, async ({ page, isMobile }) => {
  for (const path of CHAPTERS) {
    await openReady(page, path);
    await unfold(page);
    expect(await tooSmall(page, 24, 'a, button, input, select, summary'), path).toEqual([]);
    const main = 'button:not(.copy), select, input, .fold > summary, .table-view > summary, .part > details > summary';
    if (isMobile) expect(await tooSmall(page, 44, main), path).toEqual([]);
  }
});

/**
 * Every line that tells a control or a link, with the contrast between it and the ground it lies on, as WCAG 2.2 defines it: borders
 * of controls, underlines of links and marks, and the ring of the focus. Colours that let something through are mixed with what is behind.
 */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const read = (words: string): Colour => {
      if (!paint) throw new Error('no canvas to read colours with');
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = words;
      paint.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      return [r, g, b, alpha / 255];
    };
    const lay = ([r, g, b, alpha]: Colour, [x, y, z]: Colour): Colour => {
      const mix = (over: number, under: number) => over * alpha + under * (1 - alpha);
      return [mix(r, x), mix(g, y), mix(b, z), 1];
    };
    const ground = (one: Element | null): Colour => {
      if (!one) return [255, 255, 255, 1];
      const own = read(getComputedStyle(one).backgroundColor);
      return own[3] === 1 ? own : lay(own, ground(one.parentElement));
    };
    const light = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour.map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (line: string, behind: Colour) => {
      const [high = 0, low = 0] = [light(lay(read(line), behind)), light(behind)].sort((one, other) => other - one);
      return (high + 0.05) / (low + 0.05);
    };
    const CONTROLS =
      '.said, .place, .term, button, select, textarea, summary, a[href], input:not([type="radio"], [type="checkbox"], [type="range"])';
    const ring = getComputedStyle(document.documentElement).getPropertyValue('--nato');
    return [...document.querySelectorAll(CONTROLS)]
      .filter(
        (one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !one.closest('.unseen, svg'),
      )
      .flatMap((one) => {
        const style = getComputedStyle(one);
        const name = one.outerHTML.slice(0, 80);
        const around = ground(one.parentElement);
        const has = (width: string, colour: string) => Number.parseFloat(width) > 0 && read(colour)[3] > 0;
        return [
          ...(has(style.borderTopWidth, style.borderTopColor)
            ? [{ kind: 'border', name, contrast: contrast(style.borderTopColor, around) }]
            : []),
          ...(has(style.borderBottomWidth, style.borderBottomColor)
            ? [{ kind: 'border below', name, contrast: contrast(style.borderBottomColor, around) }]
            : []),
          ...(style.textDecorationLine.includes('underline')
            ? [{ kind: 'underline', name, contrast: contrast(style.textDecorationColor, ground(one)) }]
            : []),
          { kind: 'ring', name, contrast: contrast(ring, around) },
        ];
      });
  });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/?at=greece&marks=all', '/q/ten-interceptors/', ...CHAPTERS]) {
    const tag = path.includes('marks') ? [] : ['@thorough'];
    test(`borders of controls, lines under links and marks, and the focus ring have 3 : 1 in the ${colorScheme}: ${path}`, {
      tag,
    }, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openReady(page, path);
      await unfold(page);
      const lines = await linesOf(page);
      for (const kind of ['border', 'underline', 'ring'])
        expect(lines.filter((line) => line.kind === kind).length, kind).toBeGreaterThan(2);
      expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
    });
  }
}

test('more contrast darkens what is muted', async ({ page }) => {
  await openReady(page);
  const muted = () => page.locator('.deck').evaluate((deck) => getComputedStyle(deck).color);
  const before = await muted();
  await page.emulateMedia({ contrast: 'more' });
  expect(await muted()).not.toBe(before);
});
