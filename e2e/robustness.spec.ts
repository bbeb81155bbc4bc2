import type { Page } from '@playwright/test';
import { ERRANDS } from './support/errands.ts';
import { expect, test } from './support/test.ts';

/** What is lost, all files of a kind at once: a part that lacks one file is left without the others too. */
const LOSSES = [
  ['the page’s own script', /\/index-[^/]*\.js$/],
  ['every other script', /\/(?!index-)[^/]*\.js$/],
  ['the style sheets', /\.css$/],
  ['the data', /\/assets\/.*\.json$/],
  ['the type', /\.woff2$/],
] as const;
/** The pages on which every errand is run; on the others what they load by themselves is lost, which is all that differs. */
const RUN_ON: readonly string[] = ['/', '/why/'];
/** A page of each kind. */
const STORY = [
  '/',
  '/q/ten-interceptors/#q-ten-interceptors',
  '/#s=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered',
  '/no-such-page/',
];
const CHAPTERS = ['/why/', '/claims/', '/timeline/', '/sources/'];

/** At most this long is waited for a page that will not come to life. */
const LIMIT_MS = 3000;

const open = async (page: Page, path: string) => {
  await page.goto('about:blank'); // a change of the fragment alone would not load the page anew
  await page.goto(path);
  await page
    .locator('html[data-ready="true"]')
    .waitFor({ state: 'attached', timeout: LIMIT_MS })
    .catch(() => undefined);
};

/** Lets the page's scripts answer what has just come or failed: a few frames, each with its tasks. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** What lacks something of the page as it was printed, by what the reader did after the files were lost. */
async function loseFiles(page: Page, path: string, files: RegExp, kept: string, count: number) {
  const found: string[] = [];
  await page.context().route(files, (route) => route.abort());
  await open(page, path);
  for (const errand of [null, ...(RUN_ON.includes(path) ? ERRANDS : [])]) {
    await errand?.run(page);
    await settle(page).catch(() => undefined); // a link may have led to another page meanwhile
    if (new URL(page.url()).pathname !== new URL(path, page.url()).pathname) {
      await open(page, path); // without scripts a link leads to the chapter's own page
      continue;
    }
    const left = await page.locator(kept).count();
    if (left < count) found.push(`${errand?.name ?? 'as it loads'}: ${left} of ${count}`);
    await page.keyboard.press('Escape');
  }
  return found;
}

for (const [name, files] of LOSSES) {
  for (const path of STORY) {
    test(`without ${name} the story’s 14 paragraphs stay, whatever is done, at ${path.slice(0, 20)}`, {
      tag: path === '/' && name !== 'the type' ? [] : '@thorough',
    }, async ({ page, heard }) => {
      expect(await loseFiles(page, path, files, 'article p[id^="p"]', 14)).toEqual([]);
      heard.length = 0; // what is lost is complained of
    });
  }

  for (const path of CHAPTERS) {
    test(`without ${name} the chapter stays as it was printed, whatever is done, at ${path}`, {
      tag: '@thorough',
    }, async ({ page, heard }) => {
      const html = await (await page.request.get(path)).text();
      const headings = [...html.matchAll(/<h[12]\b/g)].length;
      expect(headings).toBeGreaterThan(0);
      expect(await loseFiles(page, path, files, 'h1, h2', headings)).toEqual([]);
      heard.length = 0;
    });
  }
}
