import type { PageData } from '../pageData.ts';
import { type Address, decode } from './viewState.ts';

/** What a page knows by name; an address is only ever mended into one of these names. */
export type KnownNames = {
  readonly quotes: readonly string[];
  readonly blocks: readonly string[];
  readonly regions: readonly string[];
  readonly events: readonly string[];
  readonly chapters: readonly string[];
};

export const listKnownNames = (page: PageData): KnownNames => ({
  quotes: page.quotes.map(({ slug }) => slug),
  blocks: page.blocks.map(({ id }) => id),
  regions: page.regions.map(({ id }) => id),
  events: [...page.entries.map(({ id }) => id), ...page.recordIds],
  chapters: page.chapterIds,
});

/** What else people call countries, and the map's id for each. */
const otherNames: Readonly<Record<string, string>> = {
  america: 'united-states',
  britain: 'united-kingdom',
  czechia: 'czech-republic',
  'great-britain': 'united-kingdom',
  holland: 'netherlands',
  turkiye: 'turkey',
  uk: 'united-kingdom',
  us: 'united-states',
  usa: 'united-states',
};

/** A link that was copied from one program into another is often percent-encoded twice. */
const decodeAll = (text: string): string => {
  let last = text;
  for (let turn = 0; turn < 3; turn += 1) last = decode(last);
  return last;
};

/** A name as ours are written. */
const plainOf = (name: string): string =>
  decodeAll(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+$/, '')
    .replaceAll(/[\s_]+/g, '-');

/** A name as a link may bring it: in other case, encoded twice, or with the full stop or bracket of the sentence behind it. */
const settle = (name: string, known: readonly string[]): string => {
  if (known.includes(name)) return name;
  const plain = plainOf(name);
  return [plain, otherNames[plain] ?? plain].find((one) => known.includes(one)) ?? name;
};

const quotePath = /\/q\/([^/]+)\/$/;

const mendPath = (pathname: string, { quotes }: KnownNames): string => {
  const folder = pathname.replace(/index\.html?$/i, '').replace(/[^/]$/, '$&/');
  return folder.replace(quotePath, (_, slug: string) => `/q/${settle(slug, quotes)}/`);
};

/** The fragment of a passage link, when it is one: its `s=` may have been put in capitals or percent-encoded. */
const mendPassage = (fragment: string): string | null => {
  let one = fragment;
  for (let turn = 0; turn < 3 && /^s%(?:25)*3d/i.test(one); turn += 1) one = decode(one);
  return /^s=/i.test(one) ? `#s${one.slice(1)}` : null;
};

const mendHash = (hash: string, pathname: string, { quotes, blocks }: KnownNames): string => {
  const passage = mendPassage(hash.slice(1));
  if (passage !== null) return passage;
  const named = quotes.map((slug) => `q-${slug}`);
  const fragment = settle(hash.slice(1), [...named, ...blocks]);
  const own = quotePath.exec(pathname)?.[1];
  // A quote that is not there, under the address of one that is.
  if (fragment.startsWith('q-') && !named.includes(fragment) && own && quotes.includes(own)) return `#q-${own}`;
  return fragment === '' ? '' : `#${fragment}`;
};

/** An address as this page would have written it, as far as it can be told what was meant; what cannot is left as it is. */
export const mendAddress = ({ pathname, search, hash }: Address, known: KnownNames): Address => {
  const path = mendPath(pathname, known);
  const query = new URLSearchParams(search);
  for (const [name, names] of [
    ['at', known.regions],
    ['about', known.regions],
    ['event', known.events],
    ['open', known.chapters],
  ] as const) {
    const value = query.get(name);
    if (value !== null && settle(value, names) !== value) query.set(name, settle(value, names));
  }
  // The places come with the record, later than the address is read.
  const where = query.get('where');
  if (where !== null && plainOf(where) !== where) query.set('where', plainOf(where));
  return { pathname: path, search: query.size > 0 ? `?${query}` : '', hash: mendHash(hash, path, known) };
};
