import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockType } from '../../src/article/article.ts';

/** What one invented page must be read as: every block that a reader sees, in order, and whatever else its truth names. */
export type SavedTruth = {
  readonly headline: string;
  readonly instantUtc: string;
  /** `words` may be the beginning of the block's words. */
  readonly shown: readonly { readonly type: BlockType; readonly words: string }[];
  readonly url: string | null;
  /** The name printed in the by-line; null where there is none; undefined where the truth does not say. */
  readonly byline: string | null | undefined;
  /** The direct quotations, where the truth lists them. */
  readonly quotes: readonly string[];
  /** Who says the quotation that begins with `words`; null where nobody should be named. */
  readonly says: readonly { readonly words: string; readonly speaker: string | null }[];
  readonly related: readonly string[];
};

export type SavedPageCase = {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly html: boolean;
  readonly truth: SavedTruth;
};

const TYPES: Readonly<Record<string, BlockType>> = {
  S: 'standfirst',
  P: 'paragraph',
  X: 'crosshead',
  Q: 'question',
  A: 'imageAlt',
  C: 'caption',
  F: 'figure',
  B: 'byline',
  PQ: 'pullQuote',
  PS: 'pullQuoteSource',
  BT: 'boxTitle',
  BI: 'boxItem',
  BL: 'boxLink',
  BP: 'boxParagraph',
  RH: 'readerHeading',
  RQ: 'readerQuote',
  RN: 'readerName',
  CM: 'comment',
  CA: 'commentAuthor',
};

const REST = [
  'The council said the harbour would stay open until the end of the year.',
  'It has been shut to large ships since a crane fell in March.',
];

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether the United Kingdom kept summer time at an instant of these years. */
function isSummer(date: Date): boolean {
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  return date.getTime() >= lastSunday(2) && date.getTime() < lastSunday(9);
}

/** The three printed forms of a date, by the layout that prints it. */
function formatStamp(layout: string, date: Date): string {
  const uk = new Date(date.getTime() + (isSummer(date) ? 3_600_000 : 0));
  const clock = (at: Date) => at.toISOString().slice(11, 16);
  const summer = isSummer(date) ? ` ${clock(uk)} UK` : '';
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  const year = date.getUTCFullYear();
  if (layout === '2010')
    return `<span class="date">${uk.getUTCDate()} ${MONTHS[uk.getUTCMonth()]} ${year}</span> <span class="time-text">Last updated at </span><span class="time">${clock(uk)}</span>`;
  if (layout === '2008' || layout === 'june') return `${clock(date)} GMT, ${day} ${year}${summer}`;
  return `${day}${year < 2005 ? ',' : ''} ${year}, ${clock(date)} GMT${summer}`;
}

function parseTruth(lines: readonly string[], headline: string, date: Date): SavedTruth {
  const read = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const shown = lines.flatMap((line) => {
    if (line === 'rest') return REST.map((words) => ({ type: 'paragraph' as const, words }));
    const [key = '', ...words] = line.split(' ');
    const type = TYPES[key];
    return type === undefined ? [] : [{ type, words: words.join(' ').replaceAll('\\n', ' ') }];
  });
  const [byline] = read('byline');
  return {
    headline,
    instantUtc: `${date.toISOString().slice(0, 16)}`,
    shown,
    url: read('url')[0] ?? null,
    byline: lines.includes('nobyline') ? null : byline,
    quotes: read('quote'),
    says: read('say').map((line) => {
      const [words = '', speaker = '?'] = line.split(' | ');
      return { words, speaker: speaker === '?' ? null : speaker };
    }),
    related: read('related'),
  };
}

function createMeta(layout: string, short: string, published: string): string {
  const year = Number(published.slice(0, 4));
  const metas = [
    ['OriginalPublicationDate', published],
    ['UKFS_URL', '/1/hi/uk/1234567.stm'],
    ['IFS_URL', '/2/hi/uk/1234567.stm'],
    ['Headline', short],
    ['Section', year < 2010 ? 'UK' : 'England'],
  ].map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return [
    '<meta name="keywords" content="BBC, News, BBC News, news online">',
    ...metas.filter((meta) => layout !== '2010' || !meta.includes('_URL')),
    ...(layout === '2010' ? ['<link rel="canonical" href="http://www.bbc.co.uk/news/uk-england-11501234" />'] : []),
  ].join('\n');
}

function parseCase(dir: string, kind: string, text: string): SavedPageCase {
  const [head = '', ...body] = text.split('\n');
  const [layout = '', published = '', headline = '', flags = ''] = head.split(' | ').map((part) => part.trim());
  const cut = body.indexOf('---');
  const story = body.slice(0, cut);
  const date = new Date(`${published.replaceAll('/', '-').replace(' ', 'T')}Z`);
  const nav = story.filter((line) => line.startsWith('nav: ')).map((line) => line.slice(5));
  const isText = layout === 'text';
  const rest = isText ? REST.join('\n\n') : REST.map((words) => `<p>${words}</p>`).join('\n');
  const words = story
    .filter((line) => !line.startsWith('nav: '))
    .join('\n')
    .trimEnd()
    .replace('{rest}', rest);
  // The title that lists of stories give the page, where it is not the one over the story.
  const short = /\bshort (.+)$/.exec(flags)?.[1] ?? headline;
  const slots: Readonly<Record<string, string>> = {
    headline,
    short,
    published,
    story: words,
    nav: nav.join('\n'),
    meta: flags.includes('nometa') ? '' : createMeta(layout, short, published),
    stamp: flags.includes('nostamp') ? '' : formatStamp(layout, date),
  };
  const page = isText
    ? `${words}\n`
    : readFileSync(join(dir, `layout-${layout}.html`), 'utf8').replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? '');
  return {
    kind,
    name: `${headline} (${layout})`,
    bytes: new TextEncoder().encode(page),
    html: !isText,
    truth: parseTruth(body.slice(cut + 1), headline, date),
  };
}

/** The invented pages of the files `*.pages` in a folder, each laid into the layout that it names. */
export function loadSavedPages(dir: string): readonly SavedPageCase[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.pages'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(dir, name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((text) => parseCase(dir, name.replace('.pages', ''), text)),
    );
}
