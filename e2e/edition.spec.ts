import { expectAccessible } from './support/axe.ts';
import { type ServedEdition, serveEdition } from './support/edition.ts';
import { openReady, reloadReady } from './support/page.ts';
import { test as base, expect } from './support/test.ts';

/** An invented story that names no country, saved as HTML, with one correction. */
const test = base.extend<object, { edition: ServedEdition }>({
  edition: [
    async ({ browserName: _ }, use) => {
      const edition = await serveEdition('e2e/pages/cup-final.html', 'They looked at me as if I was mad.', 'A Physio');
      await use(edition);
      edition.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ edition }, use) => use(edition.url),
});
test.describe.configure({ mode: 'default' }); // one worker, so that the site is built once

test('the editor is told what to look at, the doubtful first, with line, offsets and reason', ({ edition }) => {
  expect(edition.said).toMatch(/^Text [0-9a-f]{64}, \d+ lines$/m);
  expect(edition.said).toMatch(
    /^To be looked at \(\d+\):\n {2}line 26, \d+-\d+: [A-Z][^\n]+\. “It was never a foul[^\n]+”\n {2}line \d+, \d+-\d+: /m,
  );
  expect(edition.said).toMatch(/^Overridden: 1$/m);
});

test('a correction is built in, on the page and in the document, and the card of the words says who made it', async ({
  page,
  request,
  edition,
}) => {
  await openReady(page);
  await expect(page.locator('#p5 + .margin')).toContainText('A Physio');
  await expect(page.locator('body')).toContainText('An editor has corrected how it is read, in 1 place.');
  await page.locator('#statements .entry', { hasText: 'A Physio' }).click();
  await page.locator('#card summary', { hasText: 'Details' }).click();
  await expect(page.locator('#card')).toContainText('The editor of this page set it');
  expect(await (await request.get(`${edition.url}/article.json`)).text()).toContain('"sure": "overridden"');
});

test('nothing of the saved page but its story is on it: no script, no address of the paper as its own', async ({
  page,
}) => {
  await openReady(page);
  await expect(page.locator('body')).not.toContainText('Never shown.');
  expect((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').not.toContain('bbc');
  await expect(page.locator('a[href="http://news.bbc.co.uk/sport1/hi/football/4999999.stm"]').first()).toBeVisible();
});

test('another story has its text, its numbered paragraphs and its speakers', async ({ page }) => {
  await openReady(page);
  await expect(page).toHaveTitle('BBC News, 20 May 2006: Rovers shock United to lift cup');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rovers shock United to lift cup');
  await expect(page.locator('#p1')).toContainText('Substitute Danny Cole scored in the last minute');
  await expect(page.locator('article .number')).toHaveCount(11);
  await expect(page.locator('#p7 + .margin')).toContainText('Danny Cole, in quotation marks');
});

test('the link of a quotation opens its words, marked, and the statements show who said them', async ({ page }) => {
  await openReady(page);
  await page.getByRole('link', { name: 'Quote: I closed my eyes and hit it' }).click();
  await expect(page).toHaveURL(/\/q\/i-closed-my-eyes-and-hit\/#q-i-closed-my-eyes-and-hit$/);
  await expect(page.locator('mark.on')).toHaveText('I closed my eyes and hit it,');
  await expect(page.locator('.entry.on')).toContainText('Danny Cole');
  await reloadReady(page);
  await expect(page.locator('mark.on')).toHaveText('I closed my eyes and hit it,');
});

test('a statement opens its card, and the statements are a table too', async ({ page }) => {
  await openReady(page);
  await page.locator('#statements .entry').first().click();
  await expect(page.locator('#card')).toContainText('Alan Teague');
  await page.keyboard.press('Escape');
  await expect(page.locator('#statements .entry').first()).toBeFocused();
  await page.getByText('As a table').click();
  await expect(page.locator('#statements tbody tr')).toHaveCount(10);
});

test('there is no map and nothing of our own story, also without scripts', async ({ browser, edition }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/', '/q/i-closed-my-eyes-and-hit/']) {
    await page.goto(`${edition.url}${path}`);
    await expect(page.locator('#map, .chapter, nav a[href*="show="]')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(/Ten Interceptors|Nato|Turkey/);
    await expect(page.locator('#statements .entry')).toHaveCount(10);
  }
  await context.close();
});

test('axe finds nothing on it', { tag: ['@desktop', '@phone'] }, async ({ page }) => {
  await openReady(page);
  await expectAccessible(page);
});

test('on a phone its statements are below the story, and a card closes on the statement it came from', {
  tag: ['@phone'],
}, async ({ page }) => {
  await openReady(page);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Said' }).tap();
  const first = page.locator('#statements .entry').first();
  await first.tap();
  await expect(page.locator('#card-title')).toBeFocused();
  await page.getByRole('link', { name: /^Close/ }).tap();
  await expect(first).toBeFocused();
});
