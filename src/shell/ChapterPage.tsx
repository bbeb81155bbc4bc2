import { type ComponentType, useEffect } from 'react';
import { base } from '../page/base.ts';
import type { Chapter, ChapterId, ChapterProps } from '../page/chapters.ts';
import type { PageData } from '../page/pageData.ts';
import { selectChapters } from '../page/selection.ts';
import { useViewLinks } from '../page/useViewLinks.ts';
import { useViewState } from '../page/useViewState.ts';
import type { ChapterData } from './chapterData.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';

type Props = {
  readonly chapter: Chapter;
  readonly data: ChapterData[ChapterId];
  readonly page: PageData;
  readonly path: string;
  readonly Content: ComponentType<ChapterProps<ChapterData[ChapterId]>>;
};

/** A chapter on a page of its own: the same content as below the article, with the way back to it. */
export const ChapterPage = ({ chapter, data, page, path, Content }: Props) => {
  const view = useViewState(path);
  useViewLinks();
  useEffect(function markReady() {
    document.documentElement.dataset.ready = 'true';
  }, []);
  return (
    <>
      <div className="page">
        <Masthead page={page} show={view.show} />
      </div>
      <Notices page={page} view={view} />
      <main className="after alone" id="article">
        <nav className="chapter-nav" aria-label="Parts of this page">
          <ul>
            <li>
              <a href={base}>The article, with map and timeline</a>
            </li>
            {selectChapters(page).map(({ id, title }) => (
              <li key={id}>
                <a href={`${base}${id}/`} aria-current={id === chapter.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section id={chapter.id} className="chapter" aria-labelledby={`${chapter.id}-title`}>
          <h1 id={`${chapter.id}-title`}>{chapter.title}</h1>
          <p className="teaser">{chapter.teaser}</p>
          <Content data={data} page={page} view={view} />
        </section>
        <Footer page={page} />
      </main>
      <p id="announcer" className="unseen" role="status" aria-live="polite" />
    </>
  );
};
