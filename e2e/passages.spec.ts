import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copied, keepCopies } from './support/copies.ts';
import { isReady, mapIsLive, openReady, reloadReady } from './support/page.ts';
import { addressOf, loadBlocks, rewrite, select } from './support/passages.ts';
import { expect, test } from './support/test.ts';

const blocks = await loadBlocks();
const sentence = 'Turkey and parts of Greece will not be covered.';
const bar = (page: Page) => page.getByRole('complementary', { name: 'Linked passage' });
const marked = (page: Page) => page.locator('article mark.passage');

test.describe('a link to any passage', { tag: ['@desktop', '@phone'] }, () => {
  test('opens cold on the exact words: marked, in sight, in focus, announced', async ({ page }) => {
    await openReady(page, addressOf(blocks, sentence));
    await expect(marked(page).first()).toBeInViewport();
    await expect(marked(page).first()).toBeFocused();
    expect((await marked(page).allTextContents()).join('')).toBe(sentence);
    await expect(bar(page)).toContainText('Exact words. These are the linked words, in paragraph 7.');
    await expect(page.locator('#announcer')).toContainText('Exact words.');
  });

  test('may run across paragraphs', async ({ page }) => {
    await openReady(page, addressOf(blocks, 'Turkey and parts', 'desire among the'));
    await expect(bar(page)).toContainText('in paragraph 7 to paragraph 8');
    expect((await marked(page).allTextContents()).join('')).toMatch(
      /^Turkey and parts.*covered\.The secretary.*among the$/,
    );
  });

  test('says that the words changed, which, and that a negation is among them', async ({ page }) => {
    const before = rewrite(blocks, 'Turkey and parts of Greece will not be', 'Turkey and parts of Greece will be');
    await openReady(page, addressOf(before, 'Turkey and parts of Greece will be covered.'));
    await expect(bar(page)).toHaveAttribute('data-state', 'changed');
    await expect(bar(page)).toContainText('A negation differs');
    await expect(bar(page).locator('ins')).toContainText('not');
    await expect(bar(page).locator('del')).toHaveCount(0);
    expect((await marked(page).allTextContents()).join('')).toBe(sentence);
    await expect(page.locator('#announcer')).toContainText('A negation differs');
  });

  test('says that a number changed', async ({ page }) => {
    const before = rewrite(blocks, 'base 10 interceptor', 'base 54 interceptor');
    await openReady(
      page,
      addressOf(before, 'The plan is to base 54 interceptor missiles in Poland with an associated radar'),
    );
    await expect(bar(page)).toContainText('A number differs');
    await expect(bar(page).locator('del')).toContainText('54');
    await expect(page.locator('article')).not.toContainText('54');
  });

  test('says that the words moved to another paragraph', async ({ page }) => {
    const text = blocks.find(({ id }) => id === 'p5')?.text ?? '';
    const before = rewrite(
      rewrite(blocks, text, 'Another paragraph stood here once.'),
      'US officials',
      `${text} US officials`,
    );
    await openReady(page, addressOf(before, text));
    await expect(bar(page)).toHaveAttribute('data-state', 'moved');
    await expect(bar(page)).toContainText('they now stand in paragraph 5');
    expect((await marked(page).allTextContents()).join('')).toBe(text);
  });

  test('offers every place that may be meant as a link, and marks none', async ({ page }) => {
    // As if the link had been made where these words stood in other surroundings.
    const other = blocks.map(({ id }) => ({
      id,
      text: id === 'p1' ? 'So missile defence system plans go.' : 'Nothing.',
    }));
    await openReady(page, addressOf(other, 'missile defence system'));
    await expect(bar(page)).toHaveAttribute('data-state', 'ambiguous');
    await expect(bar(page)).toBeFocused();
    await expect(marked(page)).toHaveCount(0);
    const places = bar(page).locator('li a');
    await expect(places).toHaveCount(2);
    await places.last().click();
    await expect(bar(page)).toHaveAttribute('data-state', 'exact');
    await expect(bar(page)).toContainText('in paragraph 7');
  });

  test('says that the words are not there, of which day the text is, and keeps the link’s words apart', async ({
    page,
  }) => {
    const other = rewrite(
      blocks,
      sentence,
      'Nobody here has ever said such a thing about <b>submarines</b>, to the best of our knowledge.',
    );
    await openReady(
      page,
      addressOf(other, 'Nobody here has ever said such a thing about <b>submarines</b>, to the best of our knowledge.'),
    );
    await expect(bar(page)).toHaveAttribute('data-state', 'missing');
    await expect(bar(page)).toContainText('of 19 April 2007');
    await expect(bar(page).locator('.claimed')).toContainText('which are not the article’s: Nobody');
    await expect(bar(page).locator('.claimed')).toContainText('<b>submarines</b>');
    await expect(page.locator('article')).not.toContainText('submarines');
    await expect(page.locator('#announcer')).toContainText('Not found.');
  });

  test('is let go of with Clear and with Escape', async ({ page }) => {
    await openReady(page, addressOf(blocks, sentence));
    await expect(marked(page)).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(marked(page)).toHaveCount(0);
    await expect(page).toHaveURL('/');
    await page.goBack();
    await expect(marked(page)).not.toHaveCount(0);
    await bar(page).getByRole('link', { name: 'Clear' }).click();
    await expect(marked(page)).toHaveCount(0);
    await expect(page.locator('#p7')).toBeFocused();
    await expect(page.locator('#announcer')).toHaveText('Selection cleared');
  });
});

test.describe('selected words', { tag: ['@desktop', '@phone'] }, () => {
  test('have a link that leads back to them', async ({ page, browser, baseURL }) => {
    await keepCopies(page);
    await openReady(page);
    await select(page, 'Due to its location', 'a desire among the');
    const tools = page.getByRole('toolbar', { name: 'Selected words' });
    await expect(tools).toBeInViewport();
    await tools.getByRole('button', { name: /^Copy link/ }).click();
    await expect(page.locator('#announcer')).toContainText('Link copied');
    const link = await copied(page);
    expect(link).toContain('#s=1.p7.0-p8.');

    const fresh = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
    await openReady(fresh, link);
    await expect(bar(fresh)).toHaveAttribute('data-state', 'exact');
    expect((await marked(fresh).allTextContents()).join(' ')).toContain('Due to its location');
    await fresh.context().close();
  });

  test('below three are refused, with the reason', async ({ page }) => {
    await openReady(page);
    await select(page, 'Moscow strongly');
    const tools = page.getByRole('toolbar', { name: 'Selected words' });
    await expect(tools).toContainText('Select at least three words: a link to two could point anywhere.');
    await expect(tools.getByRole('button')).toHaveCount(0);
  });

  test('are cited in five formats', async ({ page }) => {
    await keepCopies(page);
    await openReady(page);
    await select(page, 'Moscow strongly opposes the system.');
    await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these words' });
    await expect(dialog).toBeVisible();
    const texts: string[] = [];
    for (const format of ['Plain text', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']) {
      await dialog.getByRole('radio', { name: format }).check();
      await dialog.getByRole('button', { name: `Copy: ${format}` }).click();
      await expect(page.locator('#announcer')).toContainText(`Copied: ${format}`);
      texts.push(await copied(page));
    }
    for (const text of texts) {
      expect(text).toContain('Moscow strongly opposes the system.');
      expect(text).toContain(new URL('/', page.url()).origin);
    }
    expect(texts[2]).toContain('@online{');
    expect(texts[3]).toContain('TY  - ELEC');
    expect(JSON.parse(texts[4] ?? '')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

test('sentences are chosen by keyboard alone: S, arrows, Shift, Enter, Escape', async ({ page }) => {
  await keepCopies(page);
  await openReady(page, '/#p7');
  await expect(page.locator('#p7')).toBeFocused();
  await page.keyboard.press('s');
  const cursor = page.getByRole('region', { name: 'Choose sentences' });
  const slider = cursor.getByRole('slider');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuetext', /Due to its location/);
  await expect(cursor.locator('.cursor-keys')).toContainText('takes in more, or less');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /Turkey and parts of Greece/);
  expect((await marked(page).allTextContents()).join('')).toBe(sentence);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cursor).toContainText(/Sentences \d+ to \d+ of 17/);
  await expect(marked(page).first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#announcer')).toContainText('Link copied');
  expect(await copied(page)).toContain('#s=1.p7.101-p8.');
  await page.keyboard.press('Escape');
  await expect(cursor).toHaveCount(0);
  await expect(page.locator('#p7')).toBeFocused();
  await expect(marked(page)).toHaveCount(0);
});

test('while sentences are chosen, the one that is tapped is the one that is linked', { tag: ['@phone'] }, async ({
  page,
}) => {
  await keepCopies(page);
  await openReady(page);
  await page.getByRole('button', { name: /Link a sentence/ }).tap();
  const copy = page.locator('.passage-bar .copy');
  await copy.tap();
  await expect(copy).toHaveText('Copied');
  await page.locator('#p5').tap({ position: { x: 60, y: 12 } });
  await expect(page.locator('mark.passage')).toHaveText(/^The plan is to base 10/);
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0);
  await expect(copy).toHaveText('Copy link');
  await copy.tap();
  expect(await copied(page)).toContain('#s=1.p5.0-');
});

test('the sentence cursor is begun by a button too', { tag: ['@desktop', '@phone'] }, async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: 'Link a sentence' }).click();
  await expect(page.getByRole('region', { name: 'Choose sentences' }).getByRole('slider')).toBeFocused();
  await expect(marked(page).first()).toBeInViewport();
});

test('what is copied across paragraphs is the article’s words alone', async ({ page }) => {
  await openReady(page, '/?marks=all');
  await expect(page.locator('#article')).toHaveAttribute('data-marks', 'all');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  const lines = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('article') as Node);
    return `${getSelection()}`.split('\n').filter((line) => line.trim() !== '');
  });
  const archived = readFileSync('data/article.txt', 'utf8').split('\n');
  expect(lines.filter((line) => !archived.includes(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(16);
});

test('S is only a letter where the reader writes, outside the story, and for a reader who switched it off', async ({
  page,
}) => {
  await openReady(page);
  const cursor = page.getByRole('region', { name: 'Choose sentences' });
  for (const place of ['.search input', '.countries [tabindex="0"]']) {
    await page.locator(place).focus();
    await page.keyboard.press('s');
  }
  await page.getByRole('button', { name: 'Map shortcuts' }).click();
  await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await reloadReady(page);
  await isReady(page);
  await page.locator('#p7').focus();
  await page.keyboard.press('s');
  await expect(cursor).toHaveCount(0);
  await page.getByRole('button', { name: 'Link a sentence' }).click();
  await expect(cursor).toBeVisible();
});

test('a quote is cited, and its code to embed is there to copy', { tag: ['@desktop', '@phone'] }, async ({ page }) => {
  await openReady(page, '/q/indivisible/');
  await page.getByRole('complementary', { name: 'Selected quote' }).getByRole('button', { name: /^Cite/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite these words' });
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(/^“indivisible”/);
  await expect(dialog.getByRole('textbox', { name: 'Code to embed this quote' })).toHaveValue(
    /^<iframe src="http:\/\/.+\/embed\/q\/indivisible\/" title="Quote, alliance members: /,
  );
});

test('a passage is handed to the device’s own share sheet', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (what: unknown) => Object.assign(window, { shared: what }),
    });
  });
  await openReady(page, addressOf(blocks, sentence));
  await bar(page)
    .getByRole('button', { name: /^Share/ })
    .click();
  const shared = await page.evaluate(() => Reflect.get(window, 'shared'));
  expect(shared).toEqual({ title: sentence, url: expect.stringContaining('#s=1.p7.') });
});

test('neither the tools nor their engine are fetched before they are wanted', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openReady(page);
  await mapIsLive(page);
  expect(fetched.filter((path) => /Passages|CiteDialog|CiteQuote/.test(path))).toEqual([]);
  await select(page, 'Moscow strongly opposes the system.');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  expect(fetched.some((path) => path.includes('Passages'))).toBe(true);
});

const percent = '%'.repeat(10_000);

test('a damaged passage link is answered with a state, never with its words in the article', async ({ page }) => {
  await openReady(page);
  const before = await page.locator('#article').textContent();
  for (const hash of [
    `s=1.p7.0-46.abcdef.abcdef.${percent}`,
    percent,
    's=1.p7.-5-46.abcdef.abcdef.Turkey-and-parts-of-Greece',
    's=1.p7.9999999-9999999.abcdef.abcdef.Turkey-and-parts',
    's=2.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered',
    's=1.p99.0-20.abcdef.abcdef.Attack-at-dawn-was-ordered-by-Nato',
    's=1.p7.0-46.abcdef.abcdef.%ED%A0%80-%ED%B0%80-words',
    's=1.p7.0-46.abcdef.abcdef.%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E-and-more',
  ]) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    if (hash.startsWith('s='))
      await expect(bar(page)).toHaveAttribute('data-state', /^(missing|unreadable|ambiguous)$/);
    await expect(page.locator('#article')).toHaveText(before ?? '');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    const claimed = (await bar(page).locator('.claimed q').allTextContents()).join('');
    expect(claimed.length).toBeLessThanOrEqual(310);
    await page.goto('/#');
    await expect(bar(page)).toHaveCount(0); // or the next link's state could be the last one's
  }
});
