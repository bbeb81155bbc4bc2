import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import type { Driver } from './driver.ts';
import type { Reader } from './reader.ts';

/** One thing that a reader does. It begins where it says itself, so that one that fails takes no other with it. */
export type Step = { readonly name: string; readonly run: (reader: Reader, driver: Driver) => Promise<void> };

const CHAPTERS = ['why', 'claims', 'timeline', 'sources'];
const WORDS = 'there was a desire among the 26-nation alliance';

/** What a chapter has once it is drawn, beside its title and teaser. */
const DRAWN = ':is(h3, figure, table, search)';

/** The words of all that a selector names, joined. */
const wordsOf = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent).join('');

const step = (name: string, run: Step['run']): Step => ({ name, run });

export const JOURNEY: readonly Step[] = [
  step('the page comes alive, with its 14 paragraphs', async ({ open, see }) => {
    await open('/');
    equal(await see(() => document.querySelectorAll('article p.paragraph, article p.standfirst').length), 14);
  }),

  step('Turkey on the map shows its card; Close and Escape give the place back', async (reader, driver) => {
    await reader.open('/');
    for (const letGo of [() => reader.click('#card .close'), () => driver.press('Escape')]) {
      await reader.click('a[data-region="turkey"] path');
      await reader.reads('#card-title', 'Turkey');
      await reader.isAt('/?at=turkey');
      await reader.until('focus on the card', () => document.activeElement?.id === 'card-title');
      await letGo();
      await reader.isGone('#card-title');
      await reader.isAt('/');
      await reader.until('focus on Turkey', () => document.activeElement?.getAttribute('data-region') === 'turkey');
    }
  }),

  step('the map zooms, and a country on it can still be chosen', async (reader) => {
    await reader.open('/');
    const width = () => document.querySelector('.map-box .map-svg')?.getBoundingClientRect().width ?? 0;
    const before = await reader.see(width);
    await reader.click('button[aria-label="Zoom in"]');
    await reader.until(
      'a larger map',
      (least) => (document.querySelector('[data-map="live"]')?.getBoundingClientRect().width ?? 0) > least,
      before * 1.5,
    );
    await reader.isGone('.leaflet-zoom-anim');
    await reader.click('a[data-region="poland"] path');
    await reader.reads('#card-title', 'Poland');
  }),

  step('a quote’s link marks its words and changes the address; Clear lets go', async (reader) => {
    await reader.open('/');
    await reader.click('a[href$="/q/not-covered/#q-not-covered"]');
    await reader.isAt('/q/not-covered/#q-not-covered');
    await reader.isThere('mark.on[data-quote="q-not-covered"]');
    match(await reader.see(wordsOf, 'mark.on'), /^Due to its location, .* will not be covered\.$/);
    await reader.click('.quote-bar .tools > a');
    await reader.isGone('mark.on');
    await reader.isAt('/');
  }),

  step('selected words offer a link; pasted and opened anew it finds exactly them', async (reader, driver) => {
    await reader.open('/');
    await reader.dragOver('#p8', WORDS);
    await reader.reads('.selection-tools', '8 words');
    await reader.click('.selection-tools button.copy');
    await reader.reads('#announcer', 'Link copied');
    // Not what was meant to be copied, but what a reader can paste.
    await reader.see(() => document.querySelector<HTMLInputElement>('.masthead input[type="search"]')?.focus());
    await driver.press('Control+v');
    const link = await reader.see(
      () => document.querySelector<HTMLInputElement>('.masthead input[type="search"]')?.value ?? '',
    );
    match(link, /\/#s=1\.p8\.\d+-/);
    await driver.open(1440, 900);
    try {
      await reader.open(link);
      await reader.isThere('[data-state="exact"]');
      equal(await reader.see(wordsOf, 'article mark.passage'), WORDS);
    } finally {
      await driver.close();
    }
  }),

  ...CHAPTERS.map((id) =>
    step(`/${id}/ opens in place and on its own page`, async (reader, driver) => {
      await reader.open('/');
      await reader.click(`#${id} > h2 a`);
      await reader.isThere(`#${id} ${DRAWN}`);
      await reader.isAt(`/?open=${id}`);
      await driver.back();
      await reader.isGone(`#${id} ${DRAWN}`);
      await reader.open(`/${id}/`);
      await reader.isThere(`h1#${id}-title`);
      await reader.isThere(`#${id} ${DRAWN}`);
    }),
  ),

  step('a slider of /why/ moves the area on the map, and what is said under it', async (reader, driver) => {
    await reader.open('/why/');
    const area = () => document.querySelector('#why-map .area-edge')?.getAttribute('d') ?? '';
    const before = [await reader.see(area), await reader.see(wordsOf, '.why-news')];
    await reader.click('.assumptions summary');
    await reader.focus('input[type="range"][name="interceptor.burnoutKmPerS"]');
    for (let times = 0; times < 5; times += 1) await driver.press('ArrowRight');
    await reader.isAt('/why/?set=interceptor.burnoutKmPerS:6.8');
    await reader.until(
      'another area',
      (was) => (document.querySelector('#why-map .area-edge')?.getAttribute('d') ?? was) !== was,
      before[0] ?? '',
    );
    await reader.until(
      'another sentence',
      (was) => document.querySelector('.why-news')?.textContent !== was,
      before[1] ?? '',
    );
  }),

  step('Back and Forward go through choices and pages', async (reader, driver) => {
    await reader.open('/');
    await reader.click('a[data-region="turkey"] path');
    await reader.isAt('/?at=turkey');
    await reader.open('/claims/');
    await driver.back();
    await reader.isAt('/?at=turkey');
    await reader.reads('#card-title', 'Turkey');
    await reader.isReady();
    await driver.back();
    await reader.isAt('/');
    await reader.isGone('#card-title');
    await driver.forward();
    await reader.reads('#card-title', 'Turkey');
    await driver.forward();
    await reader.isThere('h1#claims-title');
  }),

  step('the theme is switched, and kept on the next page', async (reader, driver) => {
    const paper = () => getComputedStyle(document.documentElement).backgroundColor;
    await reader.open('/');
    await driver.choose('.theme select', 'dark');
    equal(await reader.see(paper), 'rgb(20, 24, 29)');
    await reader.open('/sources/');
    equal(await reader.see(paper), 'rgb(20, 24, 29)');
    await driver.choose('.theme select', 'light');
    notEqual(await reader.see(paper), 'rgb(20, 24, 29)');
  }),

  step('a search finds a name, and leads to it', async (reader, driver) => {
    await reader.open('/');
    await reader.focus('.masthead input[type="search"]');
    await driver.type('totsky');
    await driver.press('Enter');
    await reader.isThere('.site-search section a');
    match(await reader.see(wordsOf, '.site-search section'), /Totsky/);
  }),

  step('the lines under who says what are drawn, each in its way', async (reader) => {
    await reader.open('/');
    const lines = (selector: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((one) => {
          const style = getComputedStyle(one);
          const isColoured =
            style.textDecorationColor !== style.color && style.textDecorationColor !== 'rgba(0, 0, 0, 0)';
          const { textDecorationLine: line, textDecorationStyle: how, textDecorationThickness: thick } = style;
          return `${line} ${how} ${thick}${isColoured ? ' coloured' : ''}`;
        }),
      ),
    ];
    deepEqual(await reader.see(lines, '.said-direct'), ['underline solid 1.5px coloured']);
    await reader.click('.marks-switch label:last-of-type span');
    await reader.isThere('article[data-marks="all"]');
    deepEqual(await reader.see(lines, '.said-direct'), ['underline solid 1.5px coloured']);
    deepEqual(await reader.see(lines, '.said-reported'), ['underline dotted 1.5px coloured']);
    deepEqual(await reader.see(lines, '.said-view'), ['underline dashed 1.5px coloured']);
  }),

  step('at 390 pixels no page is wider than the window', async (reader, driver) => {
    await driver.open(390, 844);
    try {
      for (const path of ['/', '/?at=greece', '/q/ten-interceptors/', ...CHAPTERS.map((id) => `/${id}/`)]) {
        await reader.open(path);
        if (path.includes('at=')) await reader.isThere('#card-title');
        const [width, inner] = await reader.see(() => [document.documentElement.scrollWidth, innerWidth]);
        equal(inner, 390);
        ok((width ?? 0) <= 390, `${path} is ${width} pixels wide`);
      }
    } finally {
      await driver.close();
    }
  }),
];
