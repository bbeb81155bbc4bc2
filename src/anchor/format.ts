import { type Anchor, MOST_CARRIED } from './anchor.ts';

/** No link of ours comes near this; anything longer is not worth a regular expression's time. */
const LONGEST_FRAGMENT = 8000;

/** What a block's id must look like to be written in a link. */
export const LINKABLE_ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/u;

const ID = '[A-Za-z][A-Za-z0-9_-]{0,63}';
const OFFSET = '\\d{1,7}';
const ANCHOR = new RegExp(
  `^#?s=1\\.(${ID})\\.(${OFFSET})-(?:(${ID})\\.)?(${OFFSET})\\.([0-9a-z]{6})\\.([0-9a-z]{6})\\.([^~]*)(?:~(.*))?$`,
  'su',
);

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * Percent-encodes everything but ASCII letters and digits: hyphens, commas and ampersands have a meaning in a text
 * directive, and stops, brackets and quote marks at the end of a link are dropped by the programs that find links in
 * plain text. A lone surrogate becomes U+FFFD, as it does in any URL.
 */
export function encodeWords(words: string): string {
  return encodeURIComponent(words.replace(LONE_SURROGATE, '\uFFFD')).replace(
    /[-_.!~*'()]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return '\uFFFD';
  }
}

/** Total: a run of escapes that is not UTF-8 becomes U+FFFD and a stray percent sign stays itself, as in a cut link. */
function decodeWords(encoded: string): string {
  const spaced = encoded.replace(/-/gu, ' ').replace(LONE_SURROGATE, '\uFFFD');
  return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/gu, decodeRun);
}

/**
 * Writes an anchor as the fragment of a URL, without the `#`; `parseAnchor` reads it back unchanged.
 *
 * ```
 * fragment = "s=1." id "." offset "-" [ id "." ] offset "." hash "." context "." words [ "~" words ]
 * id       = letter *63( letter / digit / "_" / "-" )      ; the second one only when the passage ends in another block
 * offset   = 1*7 digit                                     ; UTF-16 units of the folded block text
 * hash     = 6( digit / lower-case letter )                ; of the folded words
 * context  = 6( digit / lower-case letter )                ; three for the words before, three for those after
 * words    = *( letter / digit / "-" / "%" 2 hex )         ; "-" is a space, all else is percent-encoded UTF-8
 * ```
 * Without `~` the words are the whole passage; with it, its first and its last words. `1` is the version: a change to
 * this grammar, to folding, or to either hash needs the next number, and the old reader stays.
 */
export function formatAnchor(anchor: Anchor): string {
  const words = (text: string): string => encodeWords(text).replace(/%20/gu, '-');
  const start = `${anchor.startBlockId}.${anchor.startOffset}`;
  const end = anchor.endBlockId === anchor.startBlockId ? '' : `${anchor.endBlockId}.`;
  const tail = anchor.tail === null ? '' : `~${words(anchor.tail)}`;
  return `s=1.${start}-${end}${anchor.endOffset}.${anchor.hash}.${anchor.context}.${words(anchor.head)}${tail}`;
}

/**
 * Reads the fragment of a URL, with or without its `#` and with or without a `:~:` directive behind it. Null when it is
 * not a passage link of a version we know, for any string whatever; it never throws.
 */
export function parseAnchor(fragment: string): Anchor | null {
  if (fragment.length > LONGEST_FRAGMENT) return null;
  const [selector = ''] = fragment.split(':~:', 1);
  const match = ANCHOR.exec(selector);
  if (match === null) return null;
  const [, startBlockId = '', startOffset = '', endBlockId = startBlockId, endOffset = '', hash = '', context = ''] =
    match;
  const head = decodeWords(match[7] ?? '');
  const tail = match[8] === undefined ? null : decodeWords(match[8]);
  if (head.length + (tail ?? '').length > MOST_CARRIED) return null;
  const offsets = { startOffset: Number(startOffset), endOffset: Number(endOffset) };
  if (startBlockId === endBlockId && offsets.endOffset < offsets.startOffset) return null;
  return { startBlockId, endBlockId, ...offsets, hash, context, head, tail };
}
