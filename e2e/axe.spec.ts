import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { openReady } from './support/page.ts';
import { addressOf, loadBlocks, rewrite, select } from './support/passages.ts';
import { openChapter, unfold } from './support/states.ts';
import { expect, test } from './support/test.ts';

const blocks = await loadBlocks();
const sentence = 'Turkey and parts of Greece will not be covered.';
const changed = addressOf(
  rewrite(blocks, 'Turkey and parts of Greece will not be', 'Turkey and parts of Greece will be'),
  'Turkey and parts of Greece will be covered.',
);

type Look = 'desktop light' | 'desktop dark' | 'desktop forced' | 'phone light' | 'phone dark' | 'tablet light';
type State = {
  readonly name: string;
  readonly path: string;
  readonly looks: readonly Look[];
  readonly reach?: (page: Page) => Promise<void>;
  /** What the state changes, where the rest of the page stays as it opens; a selector. */
  readonly part?: string;
  /** Left to the thorough run in every look. */
  readonly isLong?: boolean;
};

const BOTH = ['desktop light', 'phone dark'] as const;
const STORY = '.text, .quote-bar, .passage-bar';
const MAP_AND_CARD = '.map-box, #card';

const search = async (page: Page) => {
  await page.getByRole('main').getByRole('searchbox').fill('totsky');
  await expect(page.locator('.site-search section').first()).toBeVisible();
};

/** Leaves the first lines of each list: axe reads slowly what is folded away, and one line is built as the next. */
const cutShort = (page: Page) =>
  page.locator('main li:nth-child(n + 9)').evaluateAll((all) => {
    for (const line of all) line.remove();
  });

/** Every state of the site that axe would see as another one; the looks are shared out so that each page has both themes and two sizes. */
const STATES: readonly State[] = [
  { name: 'the page as it opens', path: '/', looks: ['phone light', 'tablet light'] },
  { name: 'the page unfolded', path: '/', looks: ['desktop light', 'desktop dark', 'phone dark'], reach: unfold },
  {
    name: 'a quote chosen',
    path: '/q/ten-interceptors/#q-ten-interceptors',
    looks: ['desktop dark', 'phone light'],
    part: STORY,
  },
  {
    name: 'a country chosen',
    path: '/?at=greece',
    looks: ['desktop dark', 'phone light', 'desktop forced'],
    part: MAP_AND_CARD,
  },
  { name: 'a place of the record chosen', path: '/?where=kurecik', looks: BOTH, part: MAP_AND_CARD },
  {
    name: 'a statement chosen, a ring drawn',
    path: '/?event=s6&ring=radar.1500',
    looks: ['desktop light'],
    part: '.map-box, #statements',
  },
  { name: 'the article alone, and a notice', path: '/?show=article&at=atlantis', looks: ['desktop dark'] },
  { name: 'a passage found', path: addressOf(blocks, sentence), looks: BOTH, part: STORY },
  { name: 'a passage that changed', path: changed, looks: ['desktop dark', 'phone light'], part: STORY },
  {
    name: 'words selected and cited',
    path: '/',
    looks: BOTH,
    part: 'dialog',
    reach: async (page) => {
      await select(page, 'Moscow strongly opposes the system.');
      await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Cite' }).click();
      await expect(page.getByRole('dialog', { name: 'Cite these words' })).toBeVisible();
    },
  },
  {
    name: 'sentences chosen by key',
    path: '/#p7',
    looks: ['desktop light'],
    part: STORY,
    reach: async (page) => {
      await page.keyboard.press('s');
      await expect(page.getByRole('region', { name: 'Choose sentences' })).toBeVisible();
    },
  },
  {
    name: 'a chapter open below the article',
    path: '/',
    looks: ['desktop light'],
    reach: (page) => openChapter(page, 'sources'),
    isLong: true,
  },
  {
    name: 'a country chosen, its details unfolded, beside the article alone',
    path: '/?at=greece&show=article',
    looks: ['phone light'],
    reach: unfold,
  },
  {
    name: 'the model unfolded, an assumption moved',
    path: '/why/?launch=35.5,52.5&set=floorKm:100&place=athens',
    looks: ['desktop light', 'phone dark', 'tablet light'],
    reach: unfold,
  },
  { name: 'a place out of reach', path: '/why/?place=64.15,-21.9&threat=medium', looks: ['desktop dark'] },
  { name: 'the claims unfolded', path: '/claims/', looks: [...BOTH, 'desktop forced'], reach: unfold },
  {
    name: 'before and after, with what came later, each list cut short',
    path: '/timeline/?show=later',
    looks: ['desktop dark', 'phone light'],
    reach: cutShort,
  },
  { name: 'before and after, all unfolded', path: '/timeline/?show=later', looks: BOTH, reach: unfold, isLong: true },
  {
    name: 'the sources searched, each list cut short',
    path: '/sources/',
    looks: BOTH,
    reach: async (page) => {
      await search(page);
      await cutShort(page);
    },
  },
  {
    name: 'the sources searched and unfolded',
    path: '/sources/',
    looks: BOTH,
    reach: async (page) => {
      await unfold(page);
      await search(page);
    },
    isLong: true,
  },
];

for (const { name, path, looks, reach, part, isLong } of STATES) {
  for (const [index, look] of looks.entries()) {
    const [size, theme] = look.split(' ');
    test(`axe finds nothing: ${name}, ${look}`, {
      tag: [`@${size}`, ...(isLong || index > 0 ? ['@thorough'] : [])],
    }, async ({ page }) => {
      await page.emulateMedia(
        theme === 'forced'
          ? { forcedColors: 'active', colorScheme: 'dark' }
          : { colorScheme: theme === 'dark' ? 'dark' : 'light' },
      );
      await openReady(page, path);
      await reach?.(page);
      await expectAccessible(page, part);
    });
  }
}

for (const path of ['/embed/q/not-covered/', '/embed/map/']) {
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}
