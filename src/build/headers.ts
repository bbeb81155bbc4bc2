import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline elements of one kind, so that the policy allows these and no others. */
const hashes = (html: string, element: 'style' | 'script'): string =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))]
    .map(([, text = '']) => hashOf(text))
    .join(' ');

/**
 * The security headers of the built site as a `_headers` file, which static hosts read and `npm start` serves. Scripts
 * and styles come from the page's own origin or are named by their hash.
 */
export const formatHeaders = (html: string): string => {
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
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
  return `/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
};

/** The headers of a `_headers` file as name and value. Inverse of `formatHeaders`. */
export const parseHeaders = (text: string): readonly (readonly [name: string, value: string])[] =>
  [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
