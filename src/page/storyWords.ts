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
  readonly mapTitle: string;
  readonly legend: readonly LegendLine[];
};
