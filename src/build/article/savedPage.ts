import { createHash } from 'node:crypto';
import type { ParsedArticle } from '../../article/article.ts';
import type { Hint } from '../../article/blocks/draft.ts';
import { NO_OVERRIDES, type Overrides } from '../../article/overrides.ts';
import { parseArticle } from '../../article/parse.ts';
import { explainRefusal, MAX_SOURCE_UNITS } from '../../article/refuse.ts';
import { renderHtml } from './htmlText.ts';

/** A page as it was saved, read into the text that the parser works on. */
export type SavedPage = {
  readonly source: string;
  readonly kind: 'text' | 'html';
  readonly hints: readonly Hint[];
  /** Of the saved bytes. */
  readonly sha256: string;
  /** The address that the page says it was saved from or has; null when it says none. */
  readonly url: string | null;
};

/** Enough bytes to be too much text, in whichever encoding; what comes after need not be looked at. */
const MOST_BYTES = MAX_SOURCE_UNITS * 3 + 3;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What windows-1252 has in the places 80 to 9F, where ISO 8859-1 has control characters; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 where the bytes are that, else windows-1252, which is what the site sent before 2010 whatever its pages declared.
 * The decoder that comes with Node 20 takes windows-1252 for ISO 8859-1, hence the table.
 */
function decode(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Where a browser, or the page itself, notes its address. */
const ADDRESSES = [
  /<!-- saved from url=\(\d+\)(https?:\/\/[^\s"'<>]+) -->/,
  /<link[^>]+rel="canonical"[^>]+href="(https?:\/\/[^\s"'<>]+)"/,
  /<meta[^>]+property="og:url"[^>]+content="(https?:\/\/[^\s"'<>]+)"/,
];

function findAddress(html: string): string | null {
  const head = html.slice(0, 50_000);
  for (const pattern of ADDRESSES) {
    const address = pattern.exec(head)?.[1];
    if (address !== undefined) return address;
  }
  return null;
}

/** Reads the bytes of a saved page; `html` says that they are HTML, which is also told from a tag that begins them. */
export function readSavedPage(bytes: Uint8Array, html: boolean): SavedPage {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = decode(bytes.subarray(0, MOST_BYTES));
  const tooLong = source.length > MAX_SOURCE_UNITS;
  if (tooLong || !(html || /^\ufeff?\s*<(!doctype|!--|[a-z])/i.test(source)))
    return { source, kind: 'text', hints: [], sha256, url: null };
  const { text, hints } = renderHtml(source);
  return { source: text, kind: 'html', hints, sha256, url: findAddress(source) };
}

/** Why a saved page is no story, in a sentence; `null` when it is one. */
export function explainSavedPage(page: SavedPage): string | null {
  return explainRefusal(page.source, page.hints);
}

/**
 * The document of a saved page.
 * @throws RangeError with the sentence of `explainSavedPage` when the page is not a story.
 */
export function parseSavedPage(page: SavedPage, overrides: Overrides = NO_OVERRIDES): ParsedArticle {
  const { sha256, kind, hints, url } = page;
  return parseArticle(page.source, { sha256, kind, hints, overrides, ...(url === null ? {} : { url }) });
}
