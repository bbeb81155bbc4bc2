import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './support/axe.ts';
import { openReady } from './support/page.ts';
import { test as base, expect } from './support/test.ts';

/** The edition of an invented story that names no country, built by the command and served as the site is. */
const story = 'tests/pages/14-cup-final.txt';
let folder = '';
let address = '';
let server: ChildProcess | null = null;

const test = base.extend({ baseURL: async ({ browserName: _ }, use) => use(address) });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const out = join(folder, 'site');
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli/edition.ts', story, '--out', out], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const shown = spawn('node', ['node_modules/vite/bin/vite.js', 'preview', '--outDir', out, '--port', '0']);
  server = shown;
  address = await new Promise((resolve) => {
    let said = '';
    shown.stdout.on('data', (words: Buffer) => {
      said += words;
      const port = /127\.0\.0\.1:(?:\W\[\d+m)*(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('another story has its text, its numbered paragraphs and its speakers', async ({ page }) => {
  await openReady(page);
  await expect(page).toHaveTitle('BBC News, 20 May 2006: Rovers shock United to lift cup');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rovers shock United to lift cup');
  await expect(page.locator('#p1')).toContainText('Substitute Danny Cole scored in the last minute');
  await expect(page.locator('article .number')).toHaveCount(10);
  await expect(page.locator('.numbered', { has: page.locator('#p7') })).toContainText('Danny Cole, in quotation marks');
});

test('the link of a quotation opens its words, marked, and the timeline shows who said them', async ({ page }) => {
  await openReady(page);
  await page.getByRole('link', { name: 'Quote: I closed my eyes and hit it' }).click();
  await expect(page).toHaveURL(/\/q\/i-closed-my-eyes-and-hit\/#q-i-closed-my-eyes-and-hit$/);
  await expect(page.locator('mark.on')).toHaveText('I closed my eyes and hit it,');
  await expect(page.locator('.entry.on')).toContainText('Danny Cole');
  await page.reload();
  await expect(page.locator('mark.on')).toHaveText('I closed my eyes and hit it,');
});

test('an entry of its timeline opens in a panel, and the timeline is a table too', async ({ page }) => {
  await openReady(page);
  await page.locator('#statements .entry a').first().click();
  await expect(page.locator('#panel')).toContainText('Alan Teague');
  await page.getByText('Timeline as a table').click();
  await expect(page.locator('#statements tbody tr')).toHaveCount(9);
});

test('there is no map and nothing of our own story, also without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/', '/q/i-closed-my-eyes-and-hit/']) {
    await page.goto(`${address}${path}`);
    await expect(page.locator('#map, .chapter, nav a[href*="show="]')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(/Ten Interceptors|Nato|Turkey/);
    await expect(page.locator('#statements .entry')).toHaveCount(9);
  }
  await context.close();
});

test('axe finds nothing on it', { tag: ['@desktop', '@phone'] }, async ({ page }) => {
  await openReady(page);
  await expectAccessible(page);
});

test('on a phone its timeline opens as a sheet', { tag: ['@phone'] }, async ({ page }) => {
  await openReady(page);
  await page.getByRole('button', { name: 'Timeline' }).click();
  await expect(page.locator('#statements')).toBeVisible();
  await page.locator('#statements .entry a').first().click();
  await expect(page.locator('#panel')).toBeVisible();
  await page.getByRole('button', { name: '← Article' }).click();
  await expect(page.locator('#p1')).toBeVisible();
});
