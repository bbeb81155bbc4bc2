import { workerPolicy } from './policy.ts';

type Headers = readonly (readonly [name: string, value: string])[];

/** Headers for one path, or for all that begin with it when it ends in "*". */
export type HeaderRule = { readonly path: string; readonly headers: Headers };

/** The policies of a built site. */
export type Policies = { readonly pages: string; readonly embeds: string };

const common: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Asked for again on every visit, and answered in one short line while it is unchanged. */
const fresh: Headers = [['Cache-Control', 'no-cache']];

/** The name of a built file holds the hash of what is in it. */
const kept: Headers = [['Cache-Control', 'public, max-age=31536000, immutable']];

const policy = (text: string): Headers => [['Content-Security-Policy', text]];

/** What stands at the top of the site: the path of a file, or of a folder with "/" at its end. */
const topOf = (file: string): string => file.replace(/^([^/]*\/?).*$/s, '$1');

/**
 * The headers of a site that consists of these files (paths without a leading "/"). No two rules give one path the same
 * header, because hosts differ in what that means: some add the values up, some take the last. Built files are named one by
 * one, so that the answer for one that is not there is not kept for a year.
 */
export const createHeaderRules = (files: readonly string[], policies: Policies): readonly HeaderRule[] => {
  const pages = policy(`${policies.pages}; frame-ancestors 'none'`);
  const tops = [...new Set(files.map(topOf))].filter((top) => top !== 'assets/').sort();
  const hasPages = (top: string) => files.some((file) => file.startsWith(top) && file.endsWith('.html'));
  return [
    { path: '/*', headers: common },
    ...tops.map((top): HeaderRule => {
      const path = top === 'index.html' ? '/' : `/${top}${top.endsWith('/') ? '*' : ''}`;
      if (top === 'embed/') return { path, headers: [...fresh, ...policy(`${policies.embeds}; frame-ancestors *`)] };
      return { path, headers: hasPages(top) ? [...fresh, ...pages] : fresh };
    }),
    ...files
      .filter((file) => file.startsWith('assets/'))
      .map((file): HeaderRule => {
        const isWorker = /\.worker-[^/]*\.js$/.test(file);
        return { path: `/${file}`, headers: isWorker ? [...kept, ...policy(workerPolicy)] : kept };
      }),
  ];
};

/** A `_headers` file, which Netlify and Cloudflare Pages read and `npm start` serves; `base` is the folder of the site. */
export const formatHeaders = (rules: readonly HeaderRule[], base: string): string =>
  rules
    .map(
      ({ path, headers }) =>
        `${base}${path.slice(1)}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('');

/** The rules of a `_headers` file for the folder `/`. Inverse of `formatHeaders`. */
export const parseHeaders = (text: string): readonly HeaderRule[] =>
  [...text.matchAll(/^(\/\S*)\n((?: {2}.*\n?)*)/gm)].map(([, path = '', lines = '']) => ({
    path,
    headers: [...lines.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
  }));

const applies = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** The headers for a path, by name; values of several rules add up, as they do on the strictest of hosts. */
export const selectHeaders = (rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => applies(rule.path, path)).flatMap(({ headers }) => headers))
    found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  return found;
};
