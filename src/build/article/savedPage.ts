import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { ParsedArticle } from '../../article/article.ts';
import { type Markup, NO_MARKUP } from '../../article/blocks/markup.ts';
import { NO_OVERRIDES, type Overrides } from '../../article/overrides.ts';
import { parseArticle } from '../../article/parse.ts';
import { explainRefusal, MAX_SOURCE_UNITS } from '../../article/refuse.ts';
import { cleanAddress, readHead } from './htmlHead.ts';
import { renderTree } from './htmlText.ts';

/** A page as it was saved, read into the text that the parser works on. */
export type SavedPage = {
  readonly source: string;
  readonly kind: 'text' | 'html';
  readonly markup: Markup;
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

/** Where the printed copy of a page gives its address. */
const PRINTED_ADDRESS = /^\s*(https?:\/\/(?:news|newsvote)\.bbc\.co\.uk\/\S+)\s*$/m;

function findPrintedAddress(text: string): string | null {
  return cleanAddress(PRINTED_ADDRESS.exec(text)?.[1] ?? '');
}

/** Reads the bytes of a saved page; `html` says that they are HTML, which is also told from a tag that begins them. */
export function readSavedPage(bytes: Uint8Array, html: boolean): SavedPage {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = decode(bytes.subarray(0, MOST_BYTES));
  const tooLong = source.length > MAX_SOURCE_UNITS;
  if (tooLong || !(html || /^\ufeff?\s*<(!doctype|!--|[a-z])/i.test(source)))
    return { source, kind: 'text', markup: NO_MARKUP, sha256, url: tooLong ? null : findPrintedAddress(source) };
  const tree = parse(source);
  const { text, ...signs } = renderTree(tree);
  const { url, ...head } = readHead(tree);
  return { source: text, kind: 'html', markup: { ...signs, ...head }, sha256, url: url ?? findPrintedAddress(text) };
}

/** Why a saved page is no story, in a sentence; `null` when it is one. */
export function explainSavedPage(page: SavedPage): string | null {
  return explainRefusal(page.source, page.markup);
}

/**
 * The document of a saved page.
 * @throws RangeError with the sentence of `explainSavedPage` when the page is not a story.
 */
export function parseSavedPage(page: SavedPage, overrides: Overrides = NO_OVERRIDES): ParsedArticle {
  const { sha256, kind, markup, url } = page;
  return parseArticle(page.source, { sha256, kind, markup, overrides, ...(url === null ? {} : { url }) });
}
