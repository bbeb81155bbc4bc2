import type { Locator, Page } from '@playwright/test';
import { holdFiles } from './support/hold.ts';
import { cardTitle, country, mapIsLive, openReady } from './support/page.ts';
import { addressOf, loadBlocks } from './support/passages.ts';
import { openChapter } from './support/states.ts';
import { expect, test } from './support/test.ts';

const blocks = await loadBlocks();

/** What opens a card, and the element that gets the focus back. */
const OPENERS = [
  ['the map', (page: Page) => country(page, 'turkey')],
  ['a place named in the text', (page: Page) => page.locator('#p5 .place').first()],
  ['a statement', (page: Page) => page.locator('#statements .entry').nth(5)],
] as const;

/** Every way of closing it. */
const CLOSINGS = [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Close', (page: Page) => page.getByRole('link', { name: /^Close/ }).click()],
  ['Back', (page: Page) => page.goBack()],
] as const;

/** Opens a card from one thing and closes it, once in each way: the focus and the page are left where they were. */
const openAndClose = async (page: Page, one: Locator, isTouched: boolean) => {
  for (const [name, close] of CLOSINGS) {
    if (isTouched) await one.tap({ timeout: 10_000 });
    else await one.click();
    await expect(cardTitle(page)).toBeFocused();
    const before = await page.evaluate(() => Reflect.get(window, 'left'));
    await close(page);
    await expect(page.locator('#card'), name).toHaveCount(0);
    await expect(one, name).toBeFocused();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY)), { message: name }).toBe(before);
  }
};

/** Notes where the page stands as something is pressed: the test's own finger may scroll to reach it. */
const notePlace = (page: Page) =>
  page.evaluate(() => addEventListener('click', () => Object.assign(window, { left: Math.round(scrollY) }), true));

for (const [opener, find] of OPENERS) {
  test(`a card opened from ${opener} gives the focus back, on the same pixel, whichever way it is closed`, {
    tag: ['@desktop', '@phone'],
  }, async ({ page, isMobile }) => {
    await openReady(page);
    await mapIsLive(page);
    await find(page).scrollIntoViewIfNeeded();
    await notePlace(page);
    await openAndClose(page, find(page), isMobile);
  });
}

/** Twenty things on a phone that open a card, all over the page. */
const ON_A_PHONE: readonly ((page: Page) => Locator)[] = [
  ...['turkey', 'poland', 'iran', 'spain', 'germany', 'romania', 'ukraine'].map(
    (id) => (page: Page) => country(page, id),
  ),
  ...[0, 2, 5, 8, 11].map((index) => (page: Page) => page.locator('article .place').nth(index)),
  ...[0, 3, 5, 8, 10, 12, 14, 16].map(
    (index) => (page: Page) => page.locator('#statements a.entry[data-view]').nth(index),
  ),
];

for (const [closings, tag, openers] of [
  [3, [], ON_A_PHONE.slice(7, 8)],
  [60, ['@thorough'], ON_A_PHONE],
] as const) {
  test(`on a phone ${closings} of ${closings} closings of a card end on what opened it and on the pixel that was left`, {
    tag: ['@phone', ...tag],
  }, async ({ page }) => {
    test.setTimeout(240_000);
    await openReady(page);
    await notePlace(page);
    for (const find of openers) await openAndClose(page, find(page), true);
  });
}

test('a reader who goes on as soon as a card has closed is not called back to what opened it', async ({ page }) => {
  await openReady(page);
  await country(page, 'turkey').click();
  await expect(cardTitle(page)).toBeFocused();
  await page.evaluate(() =>
    new MutationObserver((_, watch) => {
      if (document.querySelector('#card')) return;
      watch.disconnect();
      document.querySelector<HTMLElement>('.quote-link a')?.focus();
    }).observe(document.body, { childList: true, subtree: true }),
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toHaveCount(0);
  // As many frames as the focus is given back after, and some more.
  await page.evaluate(async () => {
    for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
  });
  await expect(page.locator('.quote-link a').first()).toBeFocused();
});

test('whatever is let go of, by Escape, Clear, Back or Forward, the focus is never on nothing', async ({ page }) => {
  const isSomewhere = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  for (const path of ['/?at=turkey', '/?event=s6', '/q/indivisible/', '/#p9', '/?where=kurecik']) {
    await page.goto('about:blank');
    await openReady(page, path);
    await isSomewhere();
    await page.keyboard.press('Escape');
    await expect(page.locator('#card, .quote-bar, article .on')).toHaveCount(0);
    await isSomewhere();
    await page.goBack();
    await page.goForward();
    await isSomewhere();
  }
  await page.goto('about:blank');
  await openReady(page, addressOf(blocks, 'Turkey and parts of Greece will not be covered.'));
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page.locator('#p7')).toBeFocused();
});

test('a chapter that Back closes leaves the focus on its title', async ({ page }) => {
  await openReady(page);
  await openChapter(page, 'timeline');
  await page.locator('#timeline .chip').first().focus();
  await page.goBack();
  await expect(page.locator('#timeline .chip')).toHaveCount(0);
  await expect(page.locator('#timeline > h2 a')).toBeFocused();
});

test('a country that has the focus keeps it when the drawing becomes zoomable', async ({ page }) => {
  const release = await holdFiles(page, '**/LeafletMap-*.js');
  await openReady(page);
  await country(page, 'turkey').focus();
  release();
  await mapIsLive(page);
  await expect(country(page, 'turkey')).toBeFocused();
});

test('Escape at an entry of the record lets go of it and leaves its chapter open', async ({ page }) => {
  await openReady(page, '/?event=morning-council');
  const chapter = page.locator('#timeline');
  await expect(chapter.locator('h3').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(chapter).toHaveClass(/open/);
  await expect(chapter.locator('h3').first()).toBeVisible();
});

test('the main things are within a few stops: skip links lead to the story, the map, the statements and the chapters', async ({
  page,
}) => {
  await openReady(page);
  const stops: string[] = [];
  for (const id of ['article', 'map', 'statements', 'next']) {
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip:focus')).toBeInViewport();
    stops.push((await page.locator('.skip:focus').getAttribute('href')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.locator(`.skip[href="#${id}"]`).focus();
  }
  expect(stops).toEqual(['#article', '#map', '#statements', '#next']);
});

test('the choices of the model are three stops from the top', async ({ page }) => {
  await openReady(page, '/why/');
  for (const id of ['article', 'choices']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`.skip[href="#${id}"]`)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  const first = page.getByRole('checkbox', { name: 'A second radar, nearer Iran' });
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
});

/** Presses Tab until the focus has gone round, and gives what each stop was that is hidden, nameless, or nothing. */
const walk = async (page: Page, most: number) => {
  const faults: string[] = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return 'end';
      const box = one.getClientRects()[0] ?? one.getBoundingClientRect(); // a link may run over two lines
      const [x, y] = [box.x + Math.min(box.width / 2, 12), box.y + Math.min(box.height / 2, 12)];
      const top = document.elementFromPoint(x, y);
      const own = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
      const isSeen = !!top && (own.contains(top) || top.contains(own));
      return isSeen ? '' : `${one.outerHTML.slice(0, 90)} is behind ${top?.outerHTML.slice(0, 60) ?? 'the edge'}`;
    });
    if (fault === 'end') break;
    if (fault !== '') faults.push(fault);
  }
  return { faults, stops };
};

for (const [name, width, height] of [
  ['a desktop', 1440, 900],
  ['a phone', 390, 844],
  ['a low window', 320, 256],
] as const) {
  test(`no stop of the Tab key is hidden behind a bar or a card on ${name}`, async ({ page }) => {
    test.setTimeout(240_000); // every stop of the page
    await page.setViewportSize({ width, height });
    await openReady(page, '/?at=greece');
    await mapIsLive(page);
    await page.locator('.masthead .skip').first().focus();
    const { faults, stops } = await walk(page, 160);
    expect(stops).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });
}

for (const [path, top] of [
  ['/?at=turkey', 2000],
  ['/q/ten-interceptors/', 2000],
  ['/?open=claims', 5200],
] as const) {
  test(`${path} that is loaded again is where the reader had it`, { tag: '@phone' }, async ({ page }) => {
    await openReady(page, path);
    await expect.poll(() => page.evaluate(() => document.body.scrollHeight - innerHeight)).toBeGreaterThan(top);
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.reload();
    await expect(page.locator('html[data-ready="true"]')).toHaveCount(1);
    if (path.includes('?at')) await expect(page.locator('#card-title')).toBeFocused();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(top);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => Math.round(scrollY)), 'once whatever would move it has moved it').toBe(top);
  });
}
