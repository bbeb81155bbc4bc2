import type { BlockType } from '../article.ts';
import type { Line } from '../lines.ts';

/** A block type that the markup of a page gives to the words between two offsets; text pages have no such hints. */
export type Hint = { readonly start: number; readonly end: number; readonly type: BlockType; readonly rule: string };

/**
 * What a part of a page is by its elements, classes and comments. `body` is the body of the story by the comments
 * around it, `story` by its element; `prose` and `item` are lines that begin a paragraph or an item of a list; `bold` and `link`
 * hold of a line that is set bold, or is a link, from end to end.
 */
export type RegionKind =
  | 'body'
  | 'story'
  | 'title'
  | 'lead'
  | 'byline'
  | 'box'
  | 'boxTitle'
  | 'links'
  | 'quote'
  | 'picture'
  | 'alt'
  | 'prose'
  | 'item'
  | 'bold'
  | 'link'
  | 'form'
  | 'outside';

/** Regions of one kind are in order and apart; those of different kinds may overlap. */
export type Region = { readonly start: number; readonly end: number; readonly kind: RegionKind };

/** What the markup of a saved page says beside its text. */
export type Markup = {
  readonly hints: readonly Hint[];
  readonly regions: readonly Region[];
  /** The headline and the time of publication (`YYYY/MM/DD hh:mm:ss`, UTC) as the head of the page gives them. */
  readonly headline: string | null;
  readonly published: string | null;
};

export const NO_MARKUP: Markup = { hints: [], regions: [], headline: null, published: null };

/** The kinds of region that hold the first word of a line, each with the rank of the region among its kind. */
export type Signs = ReadonlyMap<RegionKind, number>;

/** Index of the first line whose text ends after `offset`, by binary search. */
function findLine(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.text.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kinds that say something of a line only where they hold all of it. */
const WHOLE: ReadonlySet<RegionKind> = new Set<RegionKind>(['bold', 'link']);

/** What the regions say of each line of words. */
export function signLines(lines: readonly Line[], regions: readonly Region[]): readonly Signs[] {
  const signs = lines.map(() => new Map<RegionKind, number>());
  const ranks = new Map<RegionKind, number>();
  for (const { start, end, kind } of regions) {
    const rank = ranks.get(kind) ?? 0;
    ranks.set(kind, rank + 1);
    for (let i = findLine(lines, start); i < lines.length; i += 1) {
      const text = lines[i]?.text;
      if (text === undefined || text.start >= end) break;
      if (text.start < start || (WHOLE.has(kind) && text.end > end)) continue;
      signs[i]?.set(kind, rank);
    }
  }
  return signs;
}
