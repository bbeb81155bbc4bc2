import type { HeaderRule } from './headers.ts';
import { selectHeaders } from './headers.ts';

const quote = (value: string): string => `"${value.replaceAll(/["\\$]/g, '\\$&')}"`;

/** `always` sends a header with an answer of any status, not only with a good one. */
const addHeaders = (headers: ReadonlyMap<string, string>, always: (name: string) => boolean): string =>
  [...headers]
    .map(([name, value]) => `  add_header ${name} ${quote(value)}${always(name) ? ' always' : ''};\n`)
    .join('');

/**
 * What a `server` of nginx needs for the site, to be included there; the server itself names its address and its root.
 * `base` is the folder of the site below that root. The headers are those of the rules.
 */
export const formatNginx = (rules: readonly HeaderRule[], base: string): string => {
  const folders = rules.flatMap(({ path }) => (/^\/[^*/]+\/\*$/.test(path) ? [path.slice(0, -1)] : []));
  const sent = (path: string): string => JSON.stringify([...selectHeaders(rules, path)]);
  const tops = folders.filter((folder) => sent(folder) !== sent('/'));
  const kept =
    rules.find(({ path }) => /^\/assets\/[^/]*$/.test(path) && !path.includes('.worker-'))?.path ?? '/assets/';
  const worker = rules.find(({ path }) => path.includes('.worker-'))?.path ?? '/assets/';
  const location = (match: string, like: string, body = '  try_files $uri $uri/ =404;\n'): string =>
    `location ${match} {\n${addHeaders(selectHeaders(rules, like), (name) => name !== 'Cache-Control')}${body}}\n`;
  const at = (path: string) => `${base}${path.slice(1)}`;
  return `# Include this file in a server block; docs/hosting.md of the project shows one.
index index.html;
charset utf-8;
charset_types text/plain text/css text/csv text/javascript application/javascript application/json image/svg+xml;
gzip_static on;
gzip_vary on;
absolute_redirect off;
error_page 404 ${at('/404.html')};
${location(`= ${at('/404.html')}`, '/404.html', '  internal;\n')}${location(at('/'), '/')}${tops
  .map((top) => location(at(top), top))
  .join('')}${location(at('/assets/'), kept, '')}${location(String.raw`~ \.worker-[^/]*\.js$`, worker, '')}${[
  '_headers',
  'nginx.conf',
  '.edition.json',
]
  .map((name) => `location = ${at(`/${name}`)} { return 404; }\n`)
  .join('')}`;
};
