import type { Locator, Page } from '@playwright/test';

/** Something a reader does that may need another built file. It does its best: on a page that is not alive nothing has to come of it. */
export type Errand = { readonly name: string; readonly run: (page: Page) => Promise<void> };

const QUICK = { timeout: 500 };
const onceThere = (act: Promise<void>): Promise<void> => act.catch(() => undefined);
const isThere = async (one: Locator): Promise<boolean> => (await one.count()) > 0;

const clickFirst = (name: string, find: (page: Page) => Locator): Errand => ({
  name,
  run: async (page) => {
    if (await isThere(find(page))) await onceThere(find(page).first().click(QUICK));
  },
});

const paragraph = (page: Page): Locator => page.locator('article p[id^="p"], main p').first();

/** What is done on a page of the site; an errand whose control a page does not have is nothing there. */
export const ERRANDS: readonly Errand[] = [
  { name: 'a word double-clicked', run: (page) => onceThere(paragraph(page).dblclick(QUICK)) },
  {
    name: 'words selected and cited',
    run: async (page) => {
      await onceThere(paragraph(page).click({ ...QUICK, clickCount: 3 }));
      const cite = page.getByRole('toolbar').getByRole('button', { name: 'Cite' });
      await onceThere(cite.click(QUICK));
    },
  },
  { name: 'S pressed', run: (page) => page.keyboard.press('s') },
  { name: 'the question mark pressed', run: (page) => page.keyboard.press('?') },
  clickFirst('a quote cited', (page) => page.getByRole('button', { name: /^Cite: / })),
  clickFirst('a place in the text chosen', (page) => page.locator('article .place')),
  clickFirst('a country on the map chosen', (page) => page.locator('a[data-region="turkey"]')),
  ...['why', 'claims', 'timeline', 'sources'].map((id) =>
    clickFirst(`the chapter ${id} opened`, (page) => page.locator(`#${id} > h2 a`)),
  ),
  {
    name: 'everything unfolded',
    run: (page) =>
      page.locator('details:not([open]) > summary').evaluateAll((all) => {
        for (const summary of all) if (summary instanceof HTMLElement) summary.click();
      }),
  },
  clickFirst('a file saved', (page) => page.getByRole('button', { name: / as (?:SVG|GeoJSON|JSON|CSV)$/ })),
  clickFirst('an assumption chosen', (page) => page.locator('#why input[type="radio"]:not(:checked)')),
];
