import type { Page } from '@playwright/test';
import { ERRANDS, type Errand } from './support/errands.ts';
import { expect, test } from './support/test.ts';

/** The pages on which every errand is run; on the others each file is lost that they load by themselves, which is all that differs. */
const RUN_ON: readonly string[] = ['/', '/why/'];
/** A page of each kind. */
const STORY = [
  '/',
  '/q/ten-interceptors/#q-ten-interceptors',
  '/#s=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered',
  '/no-such-page/',
];
const CHAPTERS = ['/why/', '/claims/', '/timeline/', '/sources/'];

/** At most this long is waited for a page that will not come to life, and for a file that is not asked for after all. */
const LIMIT_MS = 3000;
const upTo = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, LIMIT_MS))]);

const open = async (page: Page, path: string) => {
  await page.goto('about:blank'); // a change of the fragment alone would not load the page anew
  await page.goto(path);
  await upTo(page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: LIMIT_MS }));
};

/** Lets the page's scripts answer what has just come or failed: a few frames, each with its tasks. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The built files that a page asks for, each with the errand that is the first to need it; null for the page's own loading. */
async function findFiles(
  page: Page,
  path: string,
  errands: readonly Errand[],
): Promise<ReadonlyMap<string, Errand | null>> {
  const files = new Map<string, Errand | null>();
  let errand: Errand | null = null;
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:js|css|json|woff2)$/.test(pathname) && !files.has(pathname)) files.set(pathname, errand);
  });
  await open(page, path);
  await page.waitForLoadState('networkidle');
  for (errand of errands) {
    await errand.run(page);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Escape');
  }
  page.context().removeAllListeners('request');
  return files;
}

/** What is left of the page each time one file is lost and the errand that needs it is done; only what lacks something. */
async function loseEachFile(page: Page, path: string, kept: string, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [file, errand] of await findFiles(page, path, RUN_ON.includes(path) ? ERRANDS : [])) {
    const lost = new Promise<void>((resolve) => {
      void page.context().route(`**${file}`, async (route) => {
        await route.abort();
        resolve();
      });
    });
    await open(page, path);
    await errand?.run(page);
    await upTo(lost);
    await settle(page);
    const left = await page.locator(kept).count();
    if (left < count) found.push(`without ${file}, ${errand?.name ?? 'as it loads'}: ${left} of ${count}`);
    await page.context().unroute(`**${file}`);
  }
  return found;
}

for (const path of STORY) {
  test(`whichever built file is lost, the story’s 14 paragraphs stay at ${path.slice(0, 20)}`, async ({
    page,
    heard,
  }) => {
    test.setTimeout(600_000); // every errand once, and one of them again for each file
    expect(await loseEachFile(page, path, 'article p[id^="p"]', 14)).toEqual([]);
    heard.length = 0; // what is lost is complained of
  });
}

for (const path of CHAPTERS) {
  test(`whichever built file is lost, the chapter stays as it was printed at ${path}`, async ({ page, heard }) => {
    test.setTimeout(600_000);
    const html = await (await page.request.get(path)).text();
    const headings = [...html.matchAll(/<h[12]\b/g)].length;
    expect(headings).toBeGreaterThan(0);
    expect(await loseEachFile(page, path, 'h1, h2', headings)).toEqual([]);
    heard.length = 0;
  });
}
