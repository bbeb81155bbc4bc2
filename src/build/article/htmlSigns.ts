import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockType } from '../../article/article.ts';
import type { RegionKind } from '../../article/blocks/markup.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** Classes of the site's three designs of these years that say what the words in them are. */
const CLASS_TYPES: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['cap', 'caption'],
  ['cross-head', 'crosshead'],
  ['crosshead', 'crosshead'],
  ['quote-credit', 'pullQuoteSource'],
  ['quote-credit-title', 'pullQuoteSource'],
]);

const CLASS_REGIONS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
  ['sh', 'title'],
  ['story-header', 'title'],
  ['introduction', 'lead'],
  ['byl', 'byline'],
  ['byd', 'byline'],
  ['byline', 'byline'],
  ['byline-name', 'byline'],
  ['byline-title', 'byline'],
  ['story-feature', 'box'],
  ['sibtbg', 'box'],
  ['related', 'links'],
  ['related-links-list', 'links'],
  ['sih', 'boxTitle'],
  ['caption', 'picture'],
  ['story-body', 'story'],
  ['storybody', 'story'],
  ['bodytext', 'story'],
]);

/** The comments that the site's publishing system leaves around parts of a story: `<!-- S BO -->` to `<!-- E BO -->`. */
const COMMENT_REGIONS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
  ['BO', 'body'],
  ['SF', 'lead'],
  ['IBYL', 'byline'],
  ['IBOX', 'box'],
  ['IANA', 'box'],
  ['IIMA', 'picture'],
]);

const OUTSIDE =
  /^(blq-(pre-mast|mast|acc|acc-links|foot|nav)|header|header-wrapper|nav|sub-nav|navbar|toolbar|left-?nav(igation)?|footer|skip-links)$/;

const TAG_REGIONS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
  ['h1', 'title'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['form', 'form'],
  ['nav', 'outside'],
  ['footer', 'outside'],
]);

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** Whether an element lies in one of the design of 2010 that stands beside the story. */
function isBeside(element: Element): boolean {
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent)) return false;
  return classesOf(parent).includes('story-feature') || isBeside(parent);
}

/** The block type that a class of the element names, or `null`. */
export function findType(element: Element): BlockType | null {
  if (element.tagName === 'blockquote' && isBeside(element)) return 'pullQuote';
  return (
    classesOf(element)
      .map((name) => CLASS_TYPES.get(name))
      .find((type) => type !== undefined) ?? null
  );
}

/** The regions that an element opens. */
export function findRegions(element: Element): readonly RegionKind[] {
  const classes = classesOf(element);
  const byTag = TAG_REGIONS.get(element.tagName);
  const outside = [...classes, attribute(element, 'id')].some((name) => OUTSIDE.test(name));
  return [
    ...new Set([
      ...(byTag === undefined ? [] : [byTag]),
      ...(outside ? (['outside'] as const) : []),
      ...classes.flatMap((name) => CLASS_REGIONS.get(name) ?? []),
    ]),
  ];
}

/** The region that a comment opens or closes, or `null` when it is any other comment. */
export function parseComment(data: string): { readonly opens: boolean; readonly kind: RegionKind } | null {
  const [, edge, name = ''] = /^\s*([SE]) ([A-Z]+)\s*$/.exec(data) ?? [];
  const kind = COMMENT_REGIONS.get(name);
  return kind === undefined ? null : { opens: edge === 'S', kind };
}

/** The marks that the older designs print as pictures around a quotation: `start`, `end`, or `null` for any other picture. */
export function findQuoteMark(image: Element): 'start' | 'end' | null {
  const [, edge = null] = /(start|end)_?quote/i.exec(attribute(image, 'src')) ?? [];
  return edge === null ? null : edge.toLowerCase() === 'start' ? 'start' : 'end';
}
