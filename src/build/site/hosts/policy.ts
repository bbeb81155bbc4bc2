import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the inline elements of one kind in these pages, so that the policy allows these and no others. */
const hashes = (pages: readonly string[], element: 'style' | 'script'): string => {
  const inline = new RegExp(`<${element}(?: type="module")?>([\\s\\S]*?)</${element}>`, 'g');
  return [...new Set(pages.flatMap((html) => [...html.matchAll(inline)].map(([, text = '']) => hashOf(text))))].join(
    ' ',
  );
};

/** What a page may load: scripts and styles come from its own origin or are named by their hash. */
export const formatPolicy = (pages: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes(pages, 'script')}`.trim(),
    `style-src 'self' ${hashes(pages, 'style')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search is a plain form, which works before the scripts do.
    "form-action 'self'",
  ].join('; ');

/** What an edition in one file may load: what is in it, and the model's worker, whose script is in it too. Forms lead back to the file. */
export const formatOneFilePolicy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashes([html], 'script')}`,
    `style-src ${hashes([html], 'style')}`,
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ');

/** What an embed may load: its one style sheet and nothing else. */
export const formatEmbedPolicy = (pages: readonly string[]): string =>
  `default-src 'none'; style-src ${hashes(pages, 'style')}; base-uri 'none'; form-action 'none'`;

/** What the model's worker may load: the modules that it imports. */
export const workerPolicy = "default-src 'none'; script-src 'self'";

/**
 * A page with its policy in it too, for hosts that send no headers. Who may frame a page can be said in a header alone.
 */
export const insertPolicy = (html: string, policy: string): string =>
  html.replace(
    /<meta charset="utf-8"\/?>/i,
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
