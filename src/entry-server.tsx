import { type ComponentType, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Chapter, ChapterId, ChapterProps } from './page/chapters.ts';
import type { PageData } from './page/pageData.ts';
import { ChapterPage } from './shell/ChapterPage.tsx';
import type { ChapterData } from './shell/chapterData.ts';
import { chapterLoaders } from './shell/chapterLoaders.ts';
import { Page } from './shell/Page.tsx';
import { loadPrintedParts } from './ui/parts/printedPart.tsx';

await loadPrintedParts();

/** The page's HTML as React will find it in the browser at the address `path`, before any query or fragment applies. */
export const renderPage = (page: PageData, path: string, missing = false): string =>
  renderToString(
    <StrictMode>
      <Page page={page} path={path} missing={missing} />
    </StrictMode>,
  );

/** The HTML of a chapter's own page, likewise. */
export const renderChapter = async (page: PageData, chapter: Chapter, data: ChapterData[ChapterId], path: string) => {
  const Content = (await chapterLoaders[chapter.id]()) as ComponentType<ChapterProps<ChapterData[ChapterId]>>;
  return renderToString(
    <StrictMode>
      <ChapterPage chapter={chapter} data={data} page={page} path={path} Content={Content} />
    </StrictMode>,
  );
};
