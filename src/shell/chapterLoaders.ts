import type { ComponentType } from 'react';
import type { ChapterData, ChapterId } from '../state/chapters.ts';
import type { Links } from '../state/links.ts';
import type { PageData } from '../state/page.ts';
import type { ViewState } from '../state/viewState.ts';

export type ChapterProps<Id extends ChapterId> = {
  readonly data: ChapterData[Id];
  readonly page: PageData;
  readonly view: ViewState;
  readonly links: Links;
};

type Loaders = { readonly [Id in ChapterId]: () => Promise<ComponentType<ChapterProps<Id>>> };

/** Each chapter's component, in a file of its own that is fetched when the chapter is opened. */
export const chapterLoaders: Loaders = {
  why: () => import('./why/Why.tsx').then(({ Why }) => Why),
  claims: () => import('./claims/Claims.tsx').then(({ Claims }) => Claims),
  timeline: () => import('./timeline/BeforeAndAfter.tsx').then(({ BeforeAndAfter }) => BeforeAndAfter),
  sources: () => import('./sources/Sources.tsx').then(({ Sources }) => Sources),
};
