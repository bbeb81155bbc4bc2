import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockType } from '../../article/article.ts';
import type { Hint, Region, RegionKind } from '../../article/blocks/markup.ts';
import {
  attribute,
  beginsLine,
  type Element,
  findQuoteMark,
  findRegions,
  findType,
  isSetApart,
  parseComment,
} from './htmlSigns.ts';
import { createWriter } from './pageWriter.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What a saved page says to a reader, as lines of text, with what its markup tells of stretches of them. */
export type RenderedPage = {
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly regions: readonly Region[];
};

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

/** Regions whose words stand on lines of their own, whatever the element. */
const APART: ReadonlySet<RegionKind> = new Set<RegionKind>(['title', 'byline', 'boxTitle', 'lead']);

/** Regions being read: of each kind one may be open, and one within it of the same kind adds nothing. */
function createRegions(getLength: () => number) {
  const regions: Region[] = [];
  const open = new Map<RegionKind, { start: number | null; depth: number }>();
  return {
    regions,
    open: (kind: RegionKind) => {
      const now = open.get(kind);
      if (now === undefined) open.set(kind, { start: null, depth: 1 });
      else now.depth += 1;
    },
    close: (kind: RegionKind) => {
      const now = open.get(kind);
      if (now === undefined) return;
      now.depth -= 1;
      if (now.depth > 0) return;
      open.delete(kind);
      if (now.start !== null) regions.push({ start: now.start, end: getLength(), kind });
    },
    wrote: (start: number) => {
      for (const now of open.values()) now.start ??= start;
    },
    add: (kind: RegionKind, start: number) => regions.push({ start, end: getLength(), kind }),
  };
}

/** What the markup says of stretches: of one within another only the outer is told. */
function createHints(getLength: () => number) {
  const hints: Hint[] = [];
  const open: { readonly type: BlockType; start: number | null }[] = [];
  return {
    hints,
    open: (type: BlockType) => open.push({ type, start: null }),
    close: (rule: string) => {
      const last = open.pop();
      if (last?.start != null && open.length === 0)
        hints.push({ start: last.start, end: getLength(), type: last.type, rule });
    },
    wrote: (start: number) => {
      for (const now of open) now.start ??= start;
    },
  };
}

/** Reads comments that open and close regions. */
function createCommentReader(marks: {
  readonly open: (kind: RegionKind) => void;
  readonly close: (kind: RegionKind) => void;
}) {
  const opened: RegionKind[] = [];
  return (data: string) => {
    const comment = parseComment(data);
    if (comment === null) return;
    const { kind, opens } = comment;
    if (opens) {
      marks.open(kind);
      opened.push(kind);
    } else if (opened.includes(kind)) {
      // What a lost end left open inside is closed with it.
      for (let last = opened.pop(); last !== undefined; last = last === kind ? undefined : opened.pop())
        marks.close(last);
    }
  };
}

/** How many lines an element breaks before and after it; undefined within a line. */
const findBreak = (node: Element, type: BlockType | null, kinds: readonly RegionKind[]) =>
  BREAKS.get(node.tagName) ??
  (type !== null || kinds.some((kind) => APART.has(kind)) || beginsLine(node) ? 1 : undefined);

/**
 * The text of a parsed page, one line for each block of words as the page shows them, a blank line around each paragraph
 * and heading; nothing in the page is run. Deep nesting costs no stack.
 */
export function renderTree(tree: { readonly childNodes: readonly Node[] }): RenderedPage {
  const writer = createWriter();
  const { regions, ...marks } = createRegions(writer.length);
  const { hints, ...told } = createHints(writer.length);
  const readComment = createCommentReader(marks);
  const blocks: string[] = [];
  const stack: { readonly node: Node; readonly leaves: readonly RegionKind[] | null }[] = tree.childNodes
    .toReversed()
    .map((node) => ({ node, leaves: null }));
  let breaks = 0;

  const write = (words: string): number | null => {
    const wrote = writer.write(words);
    if (wrote === null) return null;
    breaks = 0;
    marks.wrote(wrote.start);
    told.wrote(wrote.start);
    const block = blocks.at(-1);
    if (wrote.begins && (block === 'p' || block === 'li')) marks.add(block === 'p' ? 'prose' : 'item', wrote.start);
    return wrote.start;
  };
  const writePicture = (image: Element) => {
    const mark = findQuoteMark(image);
    writer.breakLine(1);
    if (mark === 'start') marks.open('quote');
    else if (mark === 'end') marks.close('quote');
    else {
      const start = write(attribute(image, 'alt'));
      if (start !== null) marks.add('alt', start);
    }
    writer.breakLine(1);
  };
  const enter = (node: Element) => {
    const type = findType(node);
    const kinds = findRegions(node);
    const lines = findBreak(node, type, kinds);
    if (node.tagName === 'br') {
      breaks += 1;
      writer.breakLine(breaks > 1 ? 2 : 1);
      return;
    }
    if (lines !== undefined) writer.breakLine(lines);
    else if (isSetApart(node)) writer.write(' ');
    if (node.tagName === 'img') return writePicture(node);
    if (lines !== undefined && BREAKS.has(node.tagName)) blocks.push(node.tagName);
    if (type !== null) told.open(type);
    for (const kind of kinds) marks.open(kind);
    stack.push({ node, leaves: kinds });
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, leaves: null });
  };
  const leave = (node: Element, kinds: readonly RegionKind[]) => {
    const type = findType(node);
    const lines = findBreak(node, type, kinds);
    for (const kind of kinds) marks.close(kind);
    if (lines !== undefined) writer.breakLine(lines);
    if (BREAKS.has(node.tagName)) blocks.pop();
    if (type !== null) told.close(`markup:${attribute(node, 'class')}`);
  };

  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaves } = step;
    if ('value' in node) write(node.value);
    else if ('data' in node) readComment(node.data);
    else if ('tagName' in node && !UNSEEN.has(node.tagName)) {
      if (leaves === null) enter(node);
      else leave(node, leaves);
    }
  }
  marks.close('body');
  return { text: writer.text(), hints, regions: regions.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
