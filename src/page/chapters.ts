/**
 * The parts below the article. Each has a page of its own (`/sources/`), which is whole without scripts, and is opened in
 * place on the article's page when the reader asks for it: neither its words nor its code burden the first view.
 */

import type { ViewState } from './address/viewState.ts';
import type { PageData } from './pageData.ts';

/** As in the addresses, where published links have them: `timeline` is the record, "Before and after". */
export type ChapterId = 'why' | 'claims' | 'timeline' | 'sources';

export type Chapter = {
  readonly id: ChapterId;
  /** In the head of every page. */
  readonly name: string;
  readonly title: string;
  /** What the reader will find there, in a sentence. */
  readonly teaser: string;
};

/** What a chapter is drawn from: its own data, which it may have fetched, and what the whole page knows. */
export type ChapterProps<Data> = {
  readonly data: Data;
  readonly page: PageData;
  readonly view: ViewState;
};

/** In the order in which they stand. */
export const chapters: readonly Chapter[] = [
  {
    id: 'why',
    name: 'Why',
    title: 'Why the gap is there',
    teaser:
      'The article gives no reason but the system’s location. See where an interceptor from Poland could have met a missile from Iran, and change any assumption.',
  },
  {
    id: 'claims',
    name: 'Claims',
    title: 'Test the claims',
    teaser:
      'Four sentences of the story, tested: who would be left out, whether ten could threaten Russia, what would close the gap, whether an answer would be cheaper.',
  },
  {
    id: 'timeline',
    name: 'Before and after',
    title: 'Before and after',
    teaser:
      'How the plan came about, what was said on 19 April 2007 and what happened next; other lists of who would be left out, and where the sources disagree.',
  },
  {
    id: 'sources',
    name: 'Sources',
    title: 'Sources',
    teaser:
      'Every source behind the map, the entries and the model, with a search, downloads and how this page was made.',
  },
];

export const findChapter = (id: string | null): Chapter | null => chapters.find((chapter) => chapter.id === id) ?? null;
