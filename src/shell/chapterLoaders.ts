import type { ComponentType } from 'react';
import type { ChapterId, ChapterProps } from '../page/chapters.ts';
import type { ChapterData } from './chapterData.ts';

type Loaders = { readonly [Id in ChapterId]: () => Promise<ComponentType<ChapterProps<ChapterData[Id]>>> };

/** Each chapter's component, in a file of its own that is fetched when the chapter is opened. */
export const chapterLoaders: Loaders = {
  why: () => import('../why/Why.tsx').then(({ Why }) => Why),
  claims: () => import('../claims/Claims.tsx').then(({ Claims }) => Claims),
  timeline: () => import('../record/BeforeAndAfter.tsx').then(({ BeforeAndAfter }) => BeforeAndAfter),
  sources: () => import('../sources/Sources.tsx').then(({ Sources }) => Sources),
};
