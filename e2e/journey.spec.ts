import type { Page } from '@playwright/test';
import { openReady } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What has the focus, as a reader would name it; null while nothing has it. */
const nameFocus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const label = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0] : null;
    const words = one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent ?? '';
    return `${one.localName}${one.id && `#${one.id}`} ${words.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  });

/** A reader with nothing but keys, and every focus on the way. */
const createReader = (page: Page) => {
  const log: string[] = [];
  /** Presses a key, and notes where the focus is once the page is at rest; being on nothing ends the journey. */
  const press = async (key: string) => {
    // A browser without a window has no key for Back.
    await (key === 'Back' ? page.goBack() : page.keyboard.press(key));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const message = `after ${key}; before it: ${log.at(-1)}`;
    await expect.poll(() => nameFocus(page), { message, intervals: [20, 100] }).not.toBeNull();
    log.push(`${key.padEnd(10)} ${await nameFocus(page)}`);
  };
  /** Presses Tab until what matches has the focus; returns how often. */
  const tabTo = async (selector: string, most = 60) => {
    for (let stops = 1; stops <= most; stops += 1) {
      await press('Tab');
      if ((await page.locator(`${selector}:focus`).count()) > 0) return stops;
    }
    throw new Error(`${selector} is not within ${most} stops:\n${log.slice(-most).join('\n')}`);
  };
  const isAt = (selector: string) => expect(page.locator(`${selector}:focus`), log.at(-1)).toHaveCount(1);
  const open = async (path: string) => {
    await openReady(page, path);
    log.push(`\n${path}`);
  };
  return { log, press, tabTo, isAt, open };
};

test(
  'the whole journey is made by keys alone, and the focus is never on nothing',
  { tag: ['@thorough'] },
  async ({ page }, info) => {
    test.setTimeout(240_000); // every key waits for the page to be at rest
    const { log, press, tabTo, isAt, open } = createReader(page);

    await open('/');
    await tabTo('.skip[href="#article"]', 1);
    await press('Enter');
    await isAt('#article');
    await tabTo('.marks-switch input');
    await press('ArrowRight');
    await tabTo('article .place');
    await press('Enter');
    await isAt('#card-title');
    await tabTo('#card .details > summary', 6);
    await press('Enter');
    await tabTo('#card .details a', 6);
    await press('Escape');
    await isAt('article .place');
    await tabTo('article .term');
    await press('Enter');
    await press('Escape');
    await isAt('article .term');
    await tabTo('.quote-link a');
    await press('Enter');
    await expect(page).toHaveURL(/\/q\//);
    await press('Escape');
    await isAt('.quote-link a');

    await page.locator('.skip[href="#map"]').focus();
    await press('Enter');
    await isAt('#map');
    await tabTo('.country', 2);
    await press('ArrowLeft');
    await press('Enter');
    await isAt('#card-title');
    await tabTo('#card .close', 3);
    await press('Enter');
    await isAt('.country');
    await press('+');
    await press('Shift+ArrowLeft');
    await press('0');
    await press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await press('Escape');
    await isAt('.country');
    await tabTo('.city-field select', 12);
    await press('ArrowDown');
    await tabTo('.map-tools .table-view > summary', 6);
    await press('Enter');
    await tabTo('#map-tools th a', 2);
    await press('Enter');
    await isAt('#card-title');
    await press('Back');
    await isAt('#map-tools th a');

    await page.locator('.skip[href="#statements"]').focus();
    await press('Enter');
    await isAt('#statements');
    await tabTo('.side-tabs input', 1);
    await press('ArrowRight');
    await tabTo('#statements .entry', 3);
    await press('Enter');
    await isAt('#card-title');
    await press('Escape');
    await isAt('#statements .entry');

    await page.locator('.skip[href="#next"]').focus();
    await press('Enter');
    await isAt('#next');
    await tabTo('#why > h2 a', 3);
    await press('Enter');
    await expect(page.locator('#why .why-map')).toBeVisible();
    await tabTo('#why .place-form input', 12);
    await press('Back');
    await isAt('#why > h2 a');

    await open('/why/');
    await tabTo('.skip', 1);
    await press('Enter');
    await tabTo('.place-form input', 10);
    await page.keyboard.insertText('Izmir');
    await press('Enter');
    await expect(page).toHaveURL(/place=izmir/);
    await isAt('#engagement-title');
    await tabTo('.scrubber input', 30);
    await press('ArrowRight');
    await tabTo('.why-controls select', 30);
    await press('ArrowDown');
    await tabTo('.assumptions summary', 30); // which the change above has opened
    await tabTo('.assumption input', 10);
    await press('ArrowRight');
    await tabTo('.assumption .assumption-buttons button:has(.unseen)', 30);
    await press('Enter');
    await isAt('.assumption input');
    await page.getByRole('group', { name: 'Target' }).getByRole('spinbutton', { name: 'Latitude' }).focus();
    await press('ArrowUp');
    await expect(page).toHaveURL(/place=\d/);
    await press('ArrowUp');
    await isAt('.place-form .coordinates input');

    await open('/timeline/');
    await tabTo('.skip', 1);
    await press('Enter');
    await tabTo('.chip', 30);
    await press('Enter');
    await tabTo('.record input[type="search"]', 40);
    await page.keyboard.insertText('radar');
    await expect(page).toHaveURL(/find=radar/);
    await tabTo('.rec-filters p button', 3);
    await press('Enter');
    await isAt('.record input[type="search"]');

    await open('/sources/');
    await tabTo('.skip', 1);
    await press('Enter');
    await tabTo('main input[type="search"]', 10);
    await page.keyboard.insertText('totsky');
    await press('Enter');
    await expect(page.locator('.site-search section').first()).toBeVisible();
    await tabTo('.site-search section a', 5);

    await open('/claims/');
    await tabTo('.skip', 1);
    await press('Enter');
    await tabTo('.answers a', 4);
    await press('Enter');
    await press('Tab');
    await info.attach('every focus', { body: log.join('\n'), contentType: 'text/plain' });
  },
);
