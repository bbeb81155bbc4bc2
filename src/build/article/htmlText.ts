import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import type { BlockType } from '../../article/article.ts';
import type { Hint } from '../../article/blocks/draft.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a saved page says to a reader, as lines of text, with what its markup tells of some of the lines. */
export type RenderedPage = { readonly text: string; readonly hints: readonly Hint[] };

/** Elements that a reader does not see as text of the page. */
const UNSEEN = new Set(
  'head script style noscript template select option textarea iframe object embed svg math audio video canvas'.split(
    ' ',
  ),
);

/** Elements that begin on a line of their own; those with 2 stand between blank lines. */
const BREAKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...'address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form header hr legend li main nav ol pre section table tbody td tfoot th thead tr ul'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'p h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 2] as const),
]);

/** Classes of the site's two designs of these years, and what stands in them. */
const CLASSES: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['sh', 'headline'],
  ['story-header', 'headline'],
  ['byl', 'byline'],
  ['byd', 'byline'],
  ['byline-name', 'byline'],
  ['byline-title', 'byline'],
  ['cap', 'caption'],
  ['cross-head', 'crosshead'],
  ['quote-credit', 'pullQuoteSource'],
  ['quote-credit-title', 'pullQuoteSource'],
]);

function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function findHint(element: Element): BlockType | null {
  const classes = attribute(element, 'class').split(/\s+/);
  return classes.map((name) => CLASSES.get(name)).find((type) => type !== undefined) ?? null;
}

/** The text of a page under construction; white space is collapsed as a browser does, and no-break spaces are kept. */
function createWriter() {
  const parts: string[] = [];
  let length = 0;
  let owed: 0 | 1 | 2 = 0;
  let space = false;
  const push = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  return {
    /** At the next words, begin a new line, after a blank one when `lines` is 2. */
    breakLine: (lines: 1 | 2) => {
      owed = Math.max(owed, lines) as 1 | 2;
      space = false;
    },
    /** Writes words and returns the offset of the first, or `null` when there are none. */
    write: (raw: string): number | null => {
      const words = raw.replace(/[ \t\n\r\f]+/g, ' ');
      const bare = words.trim() === '' ? '' : words.replace(/^ | $/g, '');
      if (bare === '') {
        space ||= words !== '' && owed === 0;
        return null;
      }
      if (owed > 0 && length > 0) push('\n'.repeat(owed));
      else if ((space || words.startsWith(' ')) && length > 0) push(' ');
      owed = 0;
      const start = length;
      push(bare);
      space = words.endsWith(' ');
      return start;
    },
    length: () => length,
    text: () => (length === 0 ? '' : `${parts.join('')}\n`),
  };
}

/**
 * The text of an HTML page, one line for each block of words as the page shows them, a blank line around each paragraph and
 * heading; nothing in the page is run. Deep nesting costs no stack.
 */
export function renderHtml(html: string): RenderedPage {
  const writer = createWriter();
  const hints: Hint[] = [];
  const stack: { readonly node: Node; readonly from: number | null }[] = parse(html)
    .childNodes.toReversed()
    .map((node) => ({ node, from: null }));
  const openHints: { readonly type: BlockType; start: number | null }[] = [];
  const wrote = (start: number | null) => {
    for (const open of openHints) if (start !== null) open.start ??= start;
  };
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, from } = step;
    if ('value' in node) {
      wrote(writer.write(node.value));
      continue;
    }
    if (!('tagName' in node) || UNSEEN.has(node.tagName)) continue;
    const hint = findHint(node);
    const lines = BREAKS.get(node.tagName) ?? (hint === null ? undefined : 1);
    if (from !== null) {
      if (lines !== undefined) writer.breakLine(lines);
      if (hint !== null) {
        const open = openHints.pop();
        if (open?.start != null && openHints.length === 0)
          hints.push({
            start: open.start,
            end: writer.length(),
            type: open.type,
            rule: `markup:${attribute(node, 'class')}`,
          });
      }
      continue;
    }
    if (lines !== undefined || node.tagName === 'br') writer.breakLine(lines ?? 1);
    if (node.tagName === 'img') {
      writer.breakLine(1);
      wrote(writer.write(attribute(node, 'alt')));
      writer.breakLine(1);
    }
    if (hint !== null) openHints.push({ type: hint, start: null });
    if (lines !== undefined) stack.push({ node, from: 0 });
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, from: null });
  }
  return { text: writer.text(), hints };
}
