import type { Origin } from './pageData.ts';

/** A line of the map's key: the marks that it explains, and who says so. */
export type LegendLine = {
  readonly marks: readonly (
    | 'gap'
    | 'gap-part'
    | 'edge'
    | 'host'
    | 'member'
    | 'named'
    | 'interceptor'
    | 'radar'
    | 'headquarters'
  )[];
  readonly words: string;
  readonly origin: Origin;
  readonly detail: string | null;
};

/** What the page calls itself and what it promises; another story's page says these things of that story. */
export type StoryWords = {
  readonly name: string;
  /** Under the name, and for a search result. */
  readonly what: string;
  readonly description: string;
  /** The page's own answer to what the story is about, in two or three short lines, and a line under it. */
  readonly answer: { readonly lines: readonly string[]; readonly deck: string } | null;
  /** The statements that stand in words beside the map; the others are marks until they are asked for. */
  readonly leading: readonly string[];
  readonly mapTitle: string;
  readonly legend: readonly LegendLine[];
};
