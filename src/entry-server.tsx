import { type ComponentType, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ChapterPage } from './components/ChapterPage.tsx';
import { type ChapterProps, chapterLoaders } from './components/chapterLoaders.ts';
import { Page } from './components/Page.tsx';
import type { Chapter, ChapterData, ChapterId } from './state/chapters.ts';
import type { PageData } from './state/page.ts';

/** The page's HTML as React will find it in the browser at the address `path`, before any query or fragment applies. */
export const renderPage = (page: PageData, path: string, missing = false): string =>
  renderToString(
    <StrictMode>
      <Page page={page} path={path} missing={missing} />
    </StrictMode>,
  );

/** The HTML of a chapter's own page, likewise. */
export const renderChapter = async (page: PageData, chapter: Chapter, data: ChapterData[ChapterId], path: string) => {
  const Content = (await chapterLoaders[chapter.id]()) as ComponentType<ChapterProps<ChapterId>>;
  return renderToString(
    <StrictMode>
      <ChapterPage chapter={chapter} data={data} page={page} path={path} Content={Content} />
    </StrictMode>,
  );
};
