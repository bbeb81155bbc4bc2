import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cardTitle, country, isReady, mapIsLive, openReady } from './support/page.ts';
import { test as base, expect } from './support/test.ts';

/** Our own story as one file, opened from disk without a network. Whatever the page asks for besides itself is heard. */
const test = base.extend<object, { file: string }>({
  file: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
      const file = join(folder, 'story.html');
      const args = ['--import', 'tsx', 'src/cli/edition.ts', 'data/article.txt', '--data', 'data', '--one-file', file];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      await use(pathToFileURL(file).href);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  offline: true,
  page: async ({ page, file, heard }, use) => {
    page.on('request', (request) => {
      const isItself = request.isNavigationRequest() && request.url().startsWith(file);
      // The model's worker is a part of the page that was given an address.
      if (!isItself && !request.url().startsWith('blob:')) heard.push(`request: ${request.url()}`);
    });
    await use(page);
  },
});
test.describe.configure({ mode: 'default' }); // one worker, so that the file is built once

/** Where the elements of the page lead, but for those that the scripts make. */
const linksOf = (html: string) =>
  [...html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(/ (?:href|xlink:href|src|action)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );

test('the file leads nowhere but into itself and to the article at the BBC', ({ file }) => {
  const links = linksOf(readFileSync(new URL(file), 'utf8'));
  expect(links.length).toBeGreaterThan(150);
  expect(links.filter((address) => !/^[?#]/.test(address))).toEqual(['http://news.bbc.co.uk/2/hi/europe/6570533.stm']);
});

test('the whole text, the map and the statements are there, in their own type', async ({ page, file }) => {
  await openReady(page, file);
  await expect(page.locator('article .number')).toHaveCount(14);
  await expect(page.locator('#statements .entry').first()).toBeVisible();
  await mapIsLive(page);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif"'))).toBe(true);
});

test('a country chosen on the map opens its card, Back closes it, and the address opens it again', async ({
  page,
  file,
}) => {
  await openReady(page, file);
  await country(page, 'turkey').click();
  await expect(cardTitle(page)).toHaveText('Turkey');
  expect(page.url()).toBe(`${file}?at=turkey`);
  await page.goBack();
  await expect(cardTitle(page)).toHaveCount(0);
  await openReady(page, `${file}?at=turkey`);
  await expect(cardTitle(page)).toHaveText('Turkey');
});

test('the words of a quote are marked when its link is clicked and when it is opened, and those of a passage when it is opened', async ({
  page,
  file,
}) => {
  await openReady(page, file);
  await page.getByRole('link', { name: 'Quote: Ten interceptors are no threat to Russia' }).first().click();
  await expect(page).toHaveURL(`${file}#q-ten-interceptors`);
  const marked = page.locator('mark.on').first();
  await expect(marked).toContainText('Ten interceptors will not, cannot and will not');
  await page.reload();
  await isReady(page);
  await expect(marked).toContainText('Ten interceptors will not, cannot and will not');
  await openReady(page, `${file}?#s=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered`);
  await expect(page.locator('mark.on')).toHaveText('Turkey and parts of Greece will not be covered');
});

test('a city is answered, its chapter opens in place, and the map follows the model’s slider', async ({
  page,
  file,
}) => {
  await openReady(page, file);
  await page.getByRole('combobox', { name: 'Try a city' }).selectOption({ label: 'Athens' });
  await expect(page.locator('.city-field')).toContainText('Athens: no window');
  await page.locator('.city-field').getByRole('link', { name: 'Why?' }).click();
  await expect(page.getByRole('heading', { name: 'Tabriz to Athens: no window' })).toBeVisible();
  const edge = page.locator('#why-map .area-edge');
  const before = (await edge.getAttribute('d')) ?? '';
  expect(before.length).toBeGreaterThan(500);
  await page.locator('summary', { hasText: 'Assumptions' }).click();
  await page.getByRole('slider', { name: 'Speed when its engines cut out' }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(edge).not.toHaveAttribute('d', before);
  await expect(page).toHaveURL(/\?open=why&set=interceptor\.burnoutKmPerS:6\.8&place=athens$/);
});

test('what is another page of the site opens on this one: a source by its number, and what is searched for', async ({
  page,
  file,
}) => {
  await openReady(page, file);
  await page.locator('.outcome summary').click();
  const source = page.locator('.outcome .refs a').first();
  const id = (await source.getAttribute('href'))?.split('#')[1];
  await source.click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('riga');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${file}?open=sources&find=riga#sources`);
  await expect(page.locator('#sources')).toContainText('7 found');
});
