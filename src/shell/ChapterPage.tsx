import type { ComponentType } from 'react';
import { useViewLinks } from '../page/address/useViewLinks.ts';
import { useViewState } from '../page/address/useViewState.ts';
import type { Chapter, ChapterId, ChapterProps } from '../page/chapters.ts';
import type { PageData } from '../page/pageData.ts';
import { Part } from '../ui/parts/Part.tsx';
import type { ChapterData } from './chapterData.ts';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Footer } from './printed.ts';
import { Ready } from './Ready.tsx';

type Props = {
  readonly chapter: Chapter;
  readonly data: ChapterData[ChapterId];
  readonly page: PageData;
  readonly path: string;
  readonly Content: ComponentType<ChapterProps<ChapterData[ChapterId]>>;
};

/** A chapter on a page of its own: the same content as below the article, with the way back to it. */
export const ChapterPage = ({ chapter, data, page, path, Content }: Props) => {
  const view = useViewState(path, page);
  useViewLinks();
  return (
    <>
      <Masthead page={page} current={chapter.id} />
      <Notices page={page} view={view} />
      <main className="after alone" id="article" tabIndex={-1}>
        <section id={chapter.id} className="chapter" aria-labelledby={`${chapter.id}-title`}>
          <h1 id={`${chapter.id}-title`}>{chapter.title}</h1>
          <p className="teaser">{chapter.teaser}</p>
          <Part name="This part">
            <Content data={data} page={page} view={view} />
          </Part>
        </section>
      </main>
      <Footer of="the page" page={page} />
      <p id="announcer" className="unseen" role="status" aria-live="polite" />
      <Part name="The end of the page">
        <Ready />
      </Part>
    </>
  );
};
