import { openReady, reloadReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.describe('before and after', { tag: ['@desktop', '@phone', '@tablet'] }, () => {
  test('from the article it is two steps to what happened, and one back', async ({ page }) => {
    await openReady(page);
    await page.locator('#timeline h2 a').click();
    await expect(page.locator('#e-morning-council')).toBeVisible();
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeHidden();
    await page.locator('.later-switch summary').click();
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeVisible();
    await expect(page).toHaveURL('/?open=timeline&show=later');
    await page.goBack();
    await expect(page).toHaveURL('/?open=timeline');
    await expect(page.locator('#e-redzikowo-opened-2024')).toBeHidden();
  });

  test('nothing that came later is shown until it is asked for', async ({ page }) => {
    await openReady(page, '/timeline/');
    await expect(page.locator('.later-only')).not.toHaveCount(0);
    await expect(page.locator('.later-only:visible')).toHaveCount(0);
    await page.locator('.later-switch summary').click();
    await expect(page.getByRole('heading', { name: 'What was built instead' })).toBeVisible();
    await expect(page.locator('.later-outcome li')).toHaveCount(5);
    await page.locator('.part details').evaluateAll((all) => {
      for (const part of all) (part as HTMLDetailsElement).open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  for (const path of ['/?event=kurecik-2012', '/timeline/?event=kurecik-2012#e-kurecik-2012']) {
    test(`a link to an entry opens cold at ${path}, in sight, in focus and announced`, async ({ page }) => {
      await openReady(page, path);
      const entry = page.locator('#e-kurecik-2012');
      await expect(entry).toBeInViewport();
      await expect(entry).toBeFocused();
      await expect(entry).toHaveClass(/\bon\b/);
    });
  }
});

test('the entries are filtered by word and by chip from the keyboard, and the count is spoken', async ({ page }) => {
  await openReady(page, '/timeline/');
  await page.getByRole('searchbox', { name: 'Filter by word' }).focus();
  await page.keyboard.type('trokavec');
  await expect(page.locator('#announcer')).toHaveText(/^1 of \d+ entries$/);
  await expect(page.locator('.rec:visible')).toHaveCount(1);
  await expect(page).toHaveURL('/timeline/?find=trokavec');
  await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Filter by word' })).toBeFocused();
  await expect(page).toHaveURL('/timeline/');
  const all = await page.locator('.rec:visible').count();
  expect(all).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'Russia' }).press('Space');
  await expect(page.getByRole('button', { name: 'Russia' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.rec.side-russia:visible')).not.toHaveCount(0);
  await expect(page.locator('.rec:not(.side-russia):visible')).toHaveCount(0);
  await expect(page).toHaveURL(/hide=/);
  await reloadReady(page);
  await expect(page.getByRole('button', { name: 'Russia' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Russia' }).press('Space');
  await expect(page.locator('.rec:visible')).toHaveCount(all);
});

test('later entries have a chip and a filter box of their own', async ({ page }) => {
  await openReady(page, '/timeline/');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page).toHaveURL('/timeline/?show=later');
  await page.getByRole('searchbox', { name: 'Filter these entries by word' }).fill('deveselu');
  await expect(page.locator('.rec-later .rec:visible').first()).toContainText('Deveselu');
  await expect(page.getByRole('searchbox', { name: 'Filter by word' })).toHaveValue('deveselu');
});

test.describe('the strip of years', { tag: ['@desktop', '@phone', '@tablet'] }, () => {
  test('leads to each entry, which opens and is left alone when another is chosen by hand', async ({ page }) => {
    await openReady(page, '/timeline/');
    await page.locator('.year-mark[href*="trokavec-2007"]').click();
    await expect(page).toHaveURL('/timeline/?event=trokavec-2007');
    await expect(page.locator('#e-trokavec-2007')).toBeInViewport();
    await expect(page.locator('#e-trokavec-2007 .rec-body')).toBeVisible();
    await page.locator('#e-riga-2006 summary').click();
    await expect(page.locator('#e-riga-2006 .rec-body')).toBeVisible();
    await expect(page.locator('#e-trokavec-2007 .rec-body')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/timeline/');
  });

  test('leads to the entries of a year, and is at least 24 px to the finger', async ({ page }) => {
    await openReady(page, '/timeline/');
    await page.getByRole('navigation', { name: 'The years' }).getByRole('link', { name: 'March 2007' }).click();
    await expect(page.getByRole('heading', { name: 'March 2007' })).toBeInViewport();
    const sizes = await page
      .locator('.year-mark:visible')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(24);
  });
});

test('in a narrow window no table makes the page wider', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReady(page, '/timeline/?show=later#gap-versions');
  await expect(page.locator('.gap-table')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('the map shows one statement, or how many agree', async ({ page }) => {
  await openReady(page, '/timeline/?show=later#gap-versions');
  const map = page.locator('.gap-map [role="img"]');
  await expect(map).toHaveAttribute('aria-label', /Turkey: 10 of 10; Greece: 9 of 10/);
  await page.locator('.gap-map select').selectOption('bbc');
  await expect(map).toHaveAttribute('aria-label', 'Map. Turkey: left out; Greece: partly left out.');
});

test('one search covers the article, the record and the sources', async ({ page }) => {
  await openReady(page, '/sources/');
  await page.getByRole('searchbox', { name: /^Search the article/ }).fill('totsky');
  for (const group of ['The article', 'Before and after', 'Sources']) {
    await expect(page.locator('.site-search :is(h2, h3)', { hasText: group }).first()).toBeVisible();
  }
});

test('what is looked for is in the address, and Back returns to the results', async ({ page }) => {
  await openReady(page, '/sources/');
  await page.getByRole('searchbox', { name: /^Search the article/ }).fill('turkey');
  await expect(page).toHaveURL('/sources/?find=turkey');
  const found = page.locator('.site-search section').first().getByRole('link');
  await expect(found).toHaveText(['Turkey', 'Italy']);
  await found.first().click();
  await expect(page).toHaveURL('/?at=turkey#r-turkey');
  await page.goBack();
  await expect(page).toHaveURL('/sources/?find=turkey');
  await expect(found).toHaveText(['Turkey', 'Italy']);
  await expect(page.getByRole('searchbox', { name: /^Search the article/ })).toHaveValue('turkey');
});

test('a source leads back to what leans on it', async ({ page }) => {
  await openReady(page, '/sources/#source-hist-176');
  await expect(page.locator('#source-hist-176')).toBeInViewport();
  await page.locator('#source-hist-176').getByRole('link', { name: 'The radar at Kürecik begins work' }).click();
  await expect(page.locator('#e-kurecik-2012')).toBeVisible();
});

test('each number of a source below the story is a target of its own', async ({ page }) => {
  await openReady(page);
  await page.locator('.outcome summary').click();
  const numbers = page.locator('.outcome .refs a');
  expect(await numbers.count()).toBeGreaterThan(3);
  for (const one of await numbers.all()) {
    const { width, height } = (await one.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test('every download is there', async ({ page, request }) => {
  await openReady(page, '/sources/');
  await page.locator('.offers summary').click();
  const files = await page
    .locator('.offers a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const end of ['/data/timeline.csv', '/data/sites.json', '/data/schema/story.schema.json'])
    expect(files.filter((file) => file.endsWith(end))).toHaveLength(1);
  for (const file of files) expect((await request.get(file)).ok(), file).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the place of an entry leads to its country’s row, and the table of places says where it is', async ({
    page,
  }) => {
    await page.goto('/timeline/');
    await page.getByText('All places as a table').click();
    await expect(page.locator('#place-moscow')).toContainText('55.76° N, 37.62° E');
    await expect(page.locator('#place-kurecik')).toBeHidden();
    await page.locator('#place-moscow').getByRole('link', { name: 'Moscow' }).click();
    await expect(page).toHaveURL('/?where=moscow#r-russia');
    await expect(page.locator('#r-russia')).toBeVisible();
  });

  test('hindsight is hidden until its switch is opened', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator('#e-deveselu-2016')).toBeHidden();
    await page.locator('.later-switch summary').click();
    await expect(page.locator('#e-deveselu-2016')).toBeVisible();
  });

  test('an address opens the entry that it names, later or not', async ({ page }) => {
    await page.goto('/timeline/?event=kurecik-2012#e-kurecik-2012');
    await expect(page.locator('#e-kurecik-2012 .rec-body')).toBeInViewport();
  });

  test('the search is a plain form that leads to the sources', async ({ page }) => {
    await page.goto('/sources/');
    await page.getByRole('searchbox', { name: /^Search the article/ }).fill('radar');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/sources/?find=radar');
  });
});

test.describe('the place of an entry', { tag: ['@desktop', '@phone', '@tablet'] }, () => {
  test('is a mark on the article’s map, with who says so, and the way back to the entry', async ({ page }) => {
    await openReady(page, '/timeline/?event=kurecik-2012#e-kurecik-2012');
    await expect(page.locator('#e-kurecik-2012')).toBeFocused();
    await page.locator('#e-kurecik-2012').getByRole('link', { name: 'Kürecik, Malatya' }).press('Enter');
    await expect(page).toHaveURL('/?event=kurecik-2012&where=kurecik#r-turkey');
    await expect(page.locator('#card-title')).toHaveText('Kürecik, Malatya province');
    await expect(page.locator('#card-title')).toBeFocused();
    await expect(page.locator('#card-title')).toBeInViewport();
    await expect(page.locator('#announcer')).toHaveText('Selected: Kürecik, Malatya province');
    await expect(page.getByRole('img', { name: 'Kürecik, Malatya province, later' })).toBeInViewport();
    await expect(page.locator('#card .facts')).toContainText('38.35° N, 37.79° E');
    await expect(page.locator('#card .facts').getByRole('link', { name: /^Source \d+$/ })).toHaveCount(1);
    await page.getByRole('link', { name: 'Back to the entry' }).press('Enter');
    await expect(page).toHaveURL('/?open=timeline&event=kurecik-2012');
    await expect(page.locator('#e-kurecik-2012')).toBeFocused();
    await expect(page.locator('#e-kurecik-2012')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('#card-title')).toHaveText('Kürecik, Malatya province');
  });

  test('is let go of with Escape', async ({ page }) => {
    await openReady(page, '/?where=moscow');
    await expect(page.locator('#card-title')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await expect(page.locator('.spot')).toHaveCount(0);
  });
});

test('a place off the map is told in words, and one without coordinates leads to its country', async ({ page }) => {
  await openReady(page, '/?where=chicago');
  await expect(page.locator('#card')).toContainText('outside this map: 6,670 km from Brussels, to the north-west');
  await expect(page.getByRole('img', { name: 'Chicago, 6,670 km from Brussels' })).toBeInViewport();
  await openReady(page, '/?where=trokavec');
  await expect(page.locator('#card')).toContainText('Not on the map');
  await expect(page.locator('.spot')).toHaveCount(0);
  await expect(page.locator('.chosen')).toHaveCount(1);
  await page.locator('#card .facts').getByRole('link', { name: 'Czech Republic' }).click();
  await expect(page).toHaveURL('/?at=czech-republic');
});
