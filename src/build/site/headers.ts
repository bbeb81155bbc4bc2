import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline elements of one kind, so that the policy allows these and no others. */
const hashes = (html: string, element: 'style' | 'script'): string =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, text = '']) => hashOf(text))
    .join(' ');

/** Headers for the paths that begin with `start`; of two rules for one header the later holds. */
export type HeaderRule = {
  readonly start: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/**
 * The security headers of the built site as a `_headers` file, which static hosts read and `npm start` serves. Scripts
 * and styles come from the page's own origin or are named by their hash.
 */
export const formatHeaders = (html: string, embed: string | null = null): string => {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes(html, 'script')}`,
    `style-src 'self' ${hashes(html, 'style')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search is a plain form, which works before the scripts do.
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
  // An embed has one style sheet and nothing else, and stands in anybody's page.
  const framed = `default-src 'none'; style-src ${hashes(embed ?? '', 'style')}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
  // The name of a built file holds the hash of what is in it.
  const built = [['Cache-Control', 'public, max-age=31536000, immutable']];
  return [
    { start: '/', headers },
    { start: '/assets/', headers: built },
    ...(embed === null ? [] : [{ start: '/embed/', headers: [['Content-Security-Policy', framed]] }]),
  ]
    .map((rule) => `${rule.start}*\n${rule.headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
};

/** The rules of a `_headers` file. Inverse of `formatHeaders`. */
export const parseHeaders = (text: string): readonly HeaderRule[] =>
  [...text.matchAll(/^(\/\S*)\*\n((?: {2}.*\n?)*)/gm)].map(([, start = '', lines = '']) => ({
    start,
    headers: [...lines.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
  }));

/** The headers for a path, by name. */
export const selectHeaders = (rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> =>
  new Map(rules.filter(({ start }) => path.startsWith(start)).flatMap(({ headers }) => headers));
