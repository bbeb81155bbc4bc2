import { type ComponentType, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ChapterPage } from './components/ChapterPage.tsx';
import { type ChapterProps, chapterLoaders } from './components/chapterLoaders.ts';
import type { Chapter, ChapterData, ChapterId } from './state/chapters.ts';
import type { PageData } from './state/page.ts';
import { fetchJson } from './state/useChapterData.ts';

/** Wakes a chapter's own page once its data has come; until then, and if it never comes, the page reads as it stands. */
export const hydrateChapter = async (root: HTMLElement, chapter: Chapter): Promise<void> => {
  const [page, data, Content] = await Promise.all([
    fetchJson<PageData>('page.json'),
    fetchJson<ChapterData[ChapterId]>(`${chapter.id}/data.json`),
    chapterLoaders[chapter.id](),
  ]);
  hydrateRoot(
    root,
    <StrictMode>
      <ChapterPage
        chapter={chapter}
        data={data}
        page={page}
        path={location.pathname}
        Content={Content as ComponentType<ChapterProps<ChapterId>>}
      />
    </StrictMode>,
  );
};
