import { country, openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { translatePage } from './support/translator.ts';

test('translated, the story goes through every errand: a country, a quote, a sentence, a side, a chapter', async ({
  page,
}) => {
  await translatePage(page);
  await openReady(page);
  await expect(page.locator('#p1 font').first()).toBeAttached();
  const paragraphs = page.locator('article p[id^="p"]');
  await country(page, 'turkey').click();
  await expect(page.locator('#card')).toContainText('Turkey');
  await country(page, 'poland').click();
  await expect(page.locator('#card')).toContainText('Poland');
  await expect(page.locator('#card-title')).not.toContainText('Turkey');
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toHaveCount(0);
  await page.locator('.quote-link a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.on').first()).toBeVisible();
  await expect(page.locator('[data-quote]:focus')).toHaveCount(1);
  const bar = page.locator('.quote-bar');
  const first = (await bar.textContent()) ?? '';
  await page.locator('.quote-link a').nth(3).focus();
  await page.keyboard.press('Enter');
  await expect(bar).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await page.locator('.side-tabs').getByText('Russia').click();
  await expect(page.locator('#statements .entry.side-us')).toHaveCount(0);
  await page.locator('.side-tabs').getByText('All').click();
  await page.getByRole('combobox', { name: /Try a city/ }).selectOption('izmir');
  await expect(page.locator('.city-field')).toContainText('Izmir');
  await page.getByRole('combobox', { name: /Try a city/ }).selectOption('paris');
  await expect(page.locator('.city-field > p')).toContainText('Paris');
  await expect(page.locator('.city-field > p')).not.toContainText('Izmir');
  await page.getByRole('button', { name: /Link a sentence/ }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.locator('#claims h2 a').click();
  await expect(page.locator('#claims h3').first()).toBeVisible();
  await expect(paragraphs).toHaveCount(14);
  await expect(page.locator('.failed')).toHaveCount(0);
});

test('translated, a passage link is found, let go of, and a place of the record is shown', async ({ page }) => {
  await translatePage(page);
  await openReady(page, '/#s=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered%2E');
  await expect(page.locator('mark.passage')).toHaveCount(1);
  await page.getByRole('link', { name: /Clear/ }).click();
  await expect(page.locator('mark.passage')).toHaveCount(0);
  await openReady(page, '/?where=riga');
  await expect(page.locator('#card-title')).toContainText('Riga');
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toHaveCount(0);
  await expect(page.locator('article p[id^="p"]')).toHaveCount(14);
  await expect(page.locator('.failed')).toHaveCount(0);
});

test('translated, the chapters go on: a slider’s answer, a filter’s count, a search', async ({ page }) => {
  await translatePage(page);
  await openReady(page, '/claims/');
  const answer = page.locator('.ten [role="status"]');
  await page.getByRole('slider', { name: /Chance that a shot hits/ }).focus();
  await page.keyboard.press('End');
  await expect(answer).toContainText('90 per cent');
  await expect(answer).not.toContainText('50 per cent');
  await openReady(page, '/timeline/');
  await page.getByRole('button', { name: 'Russia' }).click();
  await expect(page.locator('.rec:not(.side-russia):visible')).toHaveCount(0);
  await openReady(page, '/sources/');
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('totsky');
  await expect(page.locator('.site-search section').first()).toContainText(/totsky/i);
  await box.fill('gates');
  await expect(page.locator('.site-search section').first()).toContainText(/gates/i);
  await expect(page.locator('.failed')).toHaveCount(0);
});

test('words of a translated paragraph are not linked as the article’s own', async ({ page }) => {
  await translatePage(page);
  await openReady(page);
  await expect(page.locator('#p3 font').first()).toBeAttached();
  await page.locator('#p3').click({ clickCount: 3 });
  await expect(page.getByRole('toolbar', { name: /Selected words/ })).toContainText('not the article’s own');
});

test('words wrapped and split by a highlighter come and go with the text they are in', async ({ page }) => {
  await openReady(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.length < 4 || text.parentElement?.closest('script, style, select, svg')) continue;
      const range = document.createRange();
      range.setStart(text, 1);
      range.setEnd(text, 3);
      range.surroundContents(document.createElement('mark'));
    }
  });
  const story = await page.locator('#article').textContent();
  // The chosen sentence splits the texts that the highlighter has split before.
  await page.getByRole('button', { name: 'Link a sentence' }).click();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('mark.passage')).not.toHaveCount(0);
    expect(await page.locator('#article').textContent()).toBe(story);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('mark.passage')).toHaveCount(0);
  expect(await page.locator('#article').textContent()).toBe(story);
  await country(page, 'turkey').click();
  await expect(page.locator('#card-title')).toHaveText('Turkey');
  await country(page, 'poland').click();
  await expect(page.locator('#card-title')).toHaveText('Poland');
  await page.getByRole('link', { name: 'Quote: An asymmetric response' }).click();
  await expect(page.locator('[data-quote="q-asymmetric-response"]').first()).toHaveText(/asymmetric/);
  await page.keyboard.press('Escape');
  expect(await page.locator('#article').textContent()).toBe(story);
  await expect(page.locator('.failed')).toHaveCount(0);
});

test('translated before its scripts have run, a page wakes all the same, with every word that it was printed with', async ({
  page,
  heard,
}) => {
  const words = () =>
    page.evaluate(() => {
      const copy = document.getElementById('root')?.cloneNode(true) as HTMLElement;
      for (const one of copy.querySelectorAll('noscript')) one.remove(); // only printed, never drawn
      return copy.textContent?.replace(/[[\]\s]/g, '');
    });
  const paths = ['/', '/why/'];
  const printed = new Map<string, string | undefined>();
  for (const path of paths) {
    await openReady(page, path);
    printed.set(path, await words());
  }
  await translatePage(page, 'parsed');
  for (const path of paths) {
    await openReady(page, path);
    await expect(page.locator('font').first()).toBeAttached();
    await expect.poll(words, { message: path }).toBe(printed.get(path)); // parts that were only printed are fetched for it
    // React says once that what it found was not what was printed, and draws it anew.
    expect(heard.splice(0)).toEqual([expect.stringContaining('Minified React error #418')]);
  }
  await openReady(page);
  heard.splice(0);
  await country(page, 'turkey').click();
  await expect(page.locator('#card')).toContainText('Turkey');
  await page.locator('#claims h2 a').click();
  await expect(page.locator('#claims h3').first()).toBeVisible();
  await expect(page.locator('.failed')).toHaveCount(0);
});
