/**
 * The URL is the state. The path and the fragment say what is pointed at, the query says how things are set, and
 * defaults are left out: the bare address is the default page. `parseView` and `formatView` are inverses; neither throws.
 */

import { type ChapterId, findChapter } from '../chapters.ts';
import { isOneFile } from './isOneFile.ts';
import { listModelQuery, type ModelQuery, parseModelQuery } from './modelQuery.ts';

/** What the fragment points at: a named quote, a numbered block of the article, or a passage link, whose grammar is in anchor/format.ts. */
export type Target =
  | { readonly kind: 'quote'; readonly slug: string }
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'passage'; readonly fragment: string };

export type Show = 'article' | 'record' | 'later';

/** Direct quotation alone, or all that the page lays over the text. */
export type Marks = 'quotes' | 'all';

export type Ring = { readonly from: 'interceptor' | 'radar'; readonly km: number };

export type ViewState = {
  /** The chapter whose own page this is; null on the article's page. */
  readonly chapter: ChapterId | null;
  /** The chapter that is open below the article, on the article's page. */
  readonly open: ChapterId | null;
  readonly target: Target | null;
  /** Id of the chosen country. Not checked here: the page says so when it does not know it. */
  readonly at: string | null;
  /** Id of the chosen entry, of the statements or of the record. Not checked here either. */
  readonly event: string | null;
  /** Id of the place of the record that is shown on the article's map. Not checked here either. */
  readonly where: string | null;
  readonly show: Show;
  /** Which marks the text carries besides its words; with `show` at `article` it carries none. */
  readonly marks: Marks;
  readonly ring: Ring | null;
  /** Sides and voices left out of the statements, and what is left out of the record (`r.host`), sorted, without repeats. */
  readonly hide: readonly string[];
  /** Whether the article's map carries the model's edge of the windows. */
  readonly edge: boolean;
  readonly model: ModelQuery;
  /** Words that the entries of the record must hold. */
  readonly find: string;
  /** Id of the country that they must be about. */
  readonly about: string | null;
};

/** The parts of a `URL` or a `Location` that matter here. */
export type Address = { readonly pathname: string; readonly search: string; readonly hash: string };

export const defaultView: ViewState = {
  chapter: null,
  open: null,
  target: null,
  at: null,
  event: null,
  where: null,
  show: 'record',
  marks: 'quotes',
  ring: null,
  hide: [],
  edge: true,
  model: {},
  find: '',
  about: null,
};

export const ringRangeKm = { min: 200, max: 4000, step: 10 } as const;

const shows: readonly Show[] = ['article', 'record', 'later'];
const chapterPath = /\/([a-z]+)\/$/;
const quotePath = /\/q\/([^/]+)\/?$/;

/** Percent-decodes as far as it goes: a malformed sequence stays as it is, because a URL must never throw. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Percent-encodes; a lone surrogate, which `encodeURIComponent` would throw at, becomes U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const parseTarget = (pathname: string, hash: string): Target | null => {
  const fragment = hash.replace(/^#/, '');
  if (/^s=/.test(fragment)) return { kind: 'passage', fragment };
  if (fragment.startsWith('q-')) return { kind: 'quote', slug: decode(fragment.slice(2)) };
  // A paragraph, or another block of the article: `p7`, `caption-1`.
  if (/^(?:p|[a-z]+-)\d{1,4}$/i.test(fragment)) return { kind: 'block', id: fragment };
  const slug = quotePath.exec(pathname)?.[1];
  return slug === undefined ? null : { kind: 'quote', slug: decode(slug) };
};

const parseRing = (value: string | null): Ring | null => {
  const match = /^(interceptor|radar)\.(\d{1,5})$/.exec(value ?? '');
  if (!match) return null;
  const km = Math.min(ringRangeKm.max, Math.max(ringRangeKm.min, Number(match[2])));
  return { from: match[1] === 'radar' ? 'radar' : 'interceptor', km };
};

/** Reads a view from an address. Total: anything that cannot be read becomes its default. */
export const parseView = ({ pathname: path, search, hash }: Address): ViewState => {
  const pathname = isOneFile ? '/' : path; // a file may lie in any folder, and its folders mean nothing
  const query = new URLSearchParams(search);
  const hide = (query.get('hide') ?? '').split(' ').filter((name) => name !== '');
  const chapter = findChapter(chapterPath.exec(pathname)?.[1] ?? null)?.id ?? null;
  return {
    chapter,
    open: chapter === null ? (findChapter(query.get('open'))?.id ?? null) : null,
    target: chapter === null ? parseTarget(pathname, hash) : null,
    at: query.get('at') || null,
    event: query.get('event') || null,
    where: query.get('where') || null,
    show: shows.find((name) => name === query.get('show')) ?? defaultView.show,
    marks: query.get('marks') === 'all' ? 'all' : 'quotes',
    ring: parseRing(query.get('ring')),
    hide: [...new Set(hide)].sort(),
    edge: query.get('edge') !== 'off',
    model: parseModelQuery(query),
    find: (query.get('find') ?? '').trim(),
    about: query.get('about') || null,
  };
};

/** Writes the path, query and fragment of a view, from the top of the site; where that stands, `placed` says. */
export const formatView = (view: ViewState): string => {
  const query = new URLSearchParams();
  if (view.open !== null && view.chapter === null) query.set('open', view.open);
  if (view.at !== null) query.set('at', view.at);
  if (view.event !== null) query.set('event', view.event);
  if (view.where !== null) query.set('where', view.where);
  if (view.show !== defaultView.show) query.set('show', view.show);
  if (view.marks !== defaultView.marks) query.set('marks', view.marks);
  if (view.ring !== null) query.set('ring', `${view.ring.from}.${view.ring.km}`);
  if (view.hide.length > 0) query.set('hide', view.hide.join(' '));
  if (view.find !== '') query.set('find', view.find);
  if (view.about !== null) query.set('about', view.about);
  if (!view.edge) query.set('edge', 'off');
  for (const [name, value] of listModelQuery(view.model)) query.set(name, value);
  // ":" and "," need no encoding in a query; they are left readable.
  const search = query.size > 0 ? `?${query}`.replaceAll('%3A', ':').replaceAll('%2C', ',') : '';
  const { target, chapter } = view;
  if (chapter !== null) return `/${chapter}/${search}`;
  if (target === null) return `/${search}`;
  if (target.kind === 'passage') return `/${search}#${target.fragment}`;
  if (target.kind === 'block') return `/${search}#${target.id}`;
  const slug = encode(target.slug);
  return `/q/${slug}/${search}#q-${slug}`;
};
