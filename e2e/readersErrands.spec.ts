import type { Locator, Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** A reader with a phone, whose taps are counted, and how many screens they scroll; where a link takes them is not counted. */
const createReader = (page: Page) => {
  let taps = 0;
  let scrolled = 0;
  const readScroll = () => page.evaluate(() => scrollY / innerHeight);
  const reach = async (target: Locator) => {
    const from = await readScroll();
    await target.scrollIntoViewIfNeeded();
    scrolled += Math.abs((await readScroll()) - from);
  };
  return {
    tap: async (target: Locator) => {
      await reach(target);
      await target.tap();
      taps += 1;
    },
    /** A tap on the field, one on the choice. */
    choose: async (field: Locator, label: string) => {
      await reach(field);
      await field.selectOption({ label });
      taps += 2;
    },
    read: async (words: Locator) => {
      await expect(words.first()).toBeVisible();
      await reach(words.first());
    },
    expectShort: () => {
      expect(taps).toBeLessThanOrEqual(3);
      expect(scrolled).toBeLessThanOrEqual(2);
      return `${taps} taps, ${scrolled.toFixed(1)} screens`;
    },
  };
};
type Reader = ReturnType<typeof createReader>;

const bar = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name });

const ERRANDS: readonly (readonly [question: string, run: (page: Page, reader: Reader) => Promise<void>])[] = [
  [
    'who is left out',
    async (page) => {
      await expect(page.locator('h1', { hasText: /Turkey.*Greece/s }).or(page.locator('.answer'))).toBeInViewport();
      await expect(page.getByRole('link', { name: /Turkey/ }).first()).toBeInViewport();
    },
  ],
  [
    'why not Izmir',
    async (page, reader) => {
      await reader.choose(page.getByLabel('Try a city'), 'Izmir');
      await reader.read(page.locator('.city-field p', { hasText: 'Izmir' }));
      await reader.tap(page.locator('.city-field').getByRole('link', { name: 'Why?' }));
      await expect(page.getByRole('heading', { name: 'Tabriz to Izmir: no window' })).toBeFocused();
      await expect(page.getByRole('heading', { name: 'Tabriz to Izmir: no window' })).toBeInViewport();
    },
  ],
  [
    'was it built',
    async (page, reader) => {
      await reader.tap(bar(page, 'Next'));
      await reader.tap(page.locator('.outcome > summary'));
      await reader.read(page.locator('.outcome .sentences p'));
    },
  ],
  [
    'send the sentence about ten interceptors',
    async (page, reader) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await reader.tap(bar(page, 'Story'));
      await reader.tap(page.locator('#p6 + .margin, #p6').getByRole('link', { name: 'Paragraph 6' }));
      await reader.tap(page.getByRole('button', { name: /^Copy: / }).and(page.locator('.margin.on button')));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /\/q\/ten-interceptors\/#q-ten-interceptors$/,
      );
    },
  ],
  [
    'what did Russia say',
    async (page, reader) => {
      await reader.tap(bar(page, 'Said'));
      await reader.tap(page.locator('#statements .side-tabs label', { hasText: 'Russia' }));
      await reader.read(page.locator('#statements .entry', { hasText: 'Konstantin Totsky' }));
    },
  ],
];

for (const [question, run] of ERRANDS) {
  test(`a reader learns in three taps and two screens of scrolling: ${question}`, { tag: '@phone' }, async ({
    page,
  }) => {
    await openReady(page);
    const reader = createReader(page);
    await run(page, reader);
    test.info().annotations.push({ type: 'cost', description: reader.expectShort() });
  });
}
