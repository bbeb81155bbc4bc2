/** What is kept of a site, as its build lists it. Paths begin in the folder of the site: "" is its first page, "why/" that of a chapter. */
export type OfflineSite = {
  /** A digest of all that is kept: each version has a cache of its own. */
  readonly version: string;
  /** The build that every page says it is of. */
  readonly build: string;
  readonly pages: readonly string[];
  /** Files that never change under their name. */
  readonly files: readonly string[];
  /** Named quotes, whose pages are the first page with another mark. */
  readonly quotes: readonly string[];
};

/** What is asked of a `Request`. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

export type Answer =
  /** From the cache, which has it for good. */
  | { readonly kind: 'file'; readonly path: string }
  /** From the network, and as it is kept when there is none. */
  | { readonly kind: 'page'; readonly path: string }
  /** From the network, and by another address when there is none. */
  | { readonly kind: 'moved'; readonly to: string }
  /** A page of which nothing is kept. */
  | { readonly kind: 'network' };

/** How a request is answered for the site at the address `root`, which ends in "/"; null when it is none of the worker's business. */
export const selectAnswer = ({ method, mode, url }: Asked, site: OfflineSite, root: string): Answer | null => {
  if (method !== 'GET' || !url.startsWith(root)) return null;
  const { pathname, search } = new URL(url);
  const path = pathname.slice(new URL(root).pathname.length);
  if (mode !== 'navigate') return site.files.includes(path) ? { kind: 'file', path } : null;
  const page = path
    .toLowerCase()
    .replace(/(?<![^/])index\.html$/, '')
    .replace(/[^/]$/, '$&/');
  if (site.pages.includes(page))
    return path === page ? { kind: 'page', path } : { kind: 'moved', to: root + page + search };
  const slug = site.quotes.find((name) => page === `q/${name}/`);
  return slug === undefined ? { kind: 'network' } : { kind: 'moved', to: `${root}${search}#q-${slug}` };
};
