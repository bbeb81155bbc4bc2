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
  ['quote_credit', 'pullQuoteSource'],
  ['quote-credit-title', 'pullQuoteSource'],
]);

/** Classes, and in the design of June 2010 ids, that say what a part of the page is. */
const NAMED_REGIONS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
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
  ['embedded-hyper', 'box'],
  ['market-data', 'box'],
  ['related', 'links'],
  ['related-links-list', 'links'],
  ['sih', 'boxTitle'],
  ['byline-heading', 'boxTitle'],
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
  /^(blq-(pre-mast|mast|acc|acc-links|foot|nav)|header|header-wrapper|nav|sub-nav|navbar|toolbar|left-?nav(igation)?|footer|skip-links|sps-twitter_module)$/;

const TAG_REGIONS: ReadonlyMap<string, RegionKind> = new Map<string, RegionKind>([
  ['h1', 'title'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['a', 'link'],
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

/** Whether an element lies in one of a class. */
function isWithin(element: Element, name: string): boolean {
  for (let up = element.parentNode; up !== null && 'tagName' in up; up = up.parentNode)
    if (classesOf(up).includes(name)) return true;
  return false;
}

/** Whether an element that runs on in the text begins a line all the same: one of the links that end a box of 2010. */
export function beginsLine(element: Element): boolean {
  const parent = element.parentNode;
  return (
    element.tagName === 'a' && parent !== null && 'tagName' in parent && classesOf(parent).includes('story-feature')
  );
}

/** Whether the page sets an element apart from the words before it by its style alone: the section after a day. */
export function isSetApart(element: Element): boolean {
  return element.tagName === 'span' && classesOf(element).includes('section');
}

/** The block type that a class of the element names, or `null`. */
export function findType(element: Element): BlockType | null {
  if (element.tagName === 'blockquote' && isWithin(element, 'story-feature')) return 'pullQuote';
  if (element.tagName === 'blockquote' && isWithin(element, 'comment')) return 'comment';
  if (classesOf(element).includes('author') && isWithin(element, 'comment')) return 'commentAuthor';
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
  const names = [...classes, attribute(element, 'id')];
  const headed =
    /^h[2-4]$/.test(element.tagName) && ['embedded-hyper', 'market-data'].some((name) => isWithin(element, name));
  return [
    ...new Set([
      ...(byTag === undefined ? [] : [byTag]),
      ...(names.some((name) => OUTSIDE.test(name)) ? (['outside'] as const) : []),
      ...(headed ? (['boxTitle'] as const) : []),
      ...names.flatMap((name) => NAMED_REGIONS.get(name) ?? []),
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
