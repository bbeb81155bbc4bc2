import { type ComponentType, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Chapter, ChapterId, ChapterProps } from './page/chapters.ts';
import { fetchJson } from './page/fetchJson.ts';
import type { PageData } from './page/pageData.ts';
import { ChapterPage } from './shell/ChapterPage.tsx';
import type { ChapterData } from './shell/chapterData.ts';
import { chapterLoaders } from './shell/chapterLoaders.ts';

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
        Content={Content as ComponentType<ChapterProps<ChapterData[ChapterId]>>}
      />
    </StrictMode>,
  );
};
