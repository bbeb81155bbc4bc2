import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import type { ChapterProps } from '../page/chapters.ts';
import { type Chapter, type ChapterId, chapters } from '../page/chapters.ts';
import { links } from '../page/links.ts';
import { selectChapters } from '../page/selection.ts';
import { useChapterData } from '../page/useChapterData.ts';
import { lastCause } from '../page/useViewState.ts';
import { Boundary } from '../ui/Boundary.tsx';
import type { ChapterData } from './chapterData.ts';
import { chapterLoaders } from './chapterLoaders.ts';

type Props = Omit<ChapterProps<ChapterData[ChapterId]>, 'data'> & {
  /** The chapter that holds what the address asks for, which opens by itself; null when the article's page has it all. */
  readonly wanted: ChapterId | null;
};

const load = (id: ChapterId) =>
  lazy(async () => ({ default: (await chapterLoaders[id]()) as ComponentType<ChapterProps<ChapterData[ChapterId]>> }));
const components = new Map(chapters.map(({ id }) => [id, load(id)]));

const Opened = ({ chapter, ...context }: { readonly chapter: Chapter } & Omit<Props, 'wanted'>) => {
  const loaded = useChapterData<ChapterData[ChapterId]>(chapter.id);
  const Content = components.get(chapter.id);
  const lost = (
    <p role="status">
      This part could not be loaded{loaded.status === 'failed' && ` (${loaded.message})`}. It also has{' '}
      <a href={links.chapter(chapter.id)}>a page of its own</a>.
    </p>
  );
  if (loaded.status === 'failed') return lost;
  if (loaded.status === 'loading' || !Content) return <p role="status">Loading…</p>;
  return (
    <Boundary fallback={lost}>
      <Suspense fallback={<p role="status">Loading…</p>}>
        <Content data={loaded.data} {...context} />
      </Suspense>
    </Boundary>
  );
};

/**
 * The chapters that are open in place: those that the address has asked for since the reader came. One never closes under the
 * reader's hand, whatever else is chosen; Back closes what it takes out of the address.
 */
const useOpened = (wanted: ChapterId | null): ReadonlySet<ChapterId> => {
  const [opened, setOpened] = useState<ReadonlySet<ChapterId>>(new Set());
  useEffect(
    function follow() {
      setOpened((before) => {
        if (lastCause() === 'history') return new Set(wanted === null ? [] : [wanted]);
        return wanted === null || before.has(wanted) ? before : new Set([...before, wanted]);
      });
    },
    [wanted],
  );
  return opened;
};

/** The chapters below the article: a heading and a sentence each, and the whole when it is asked for. */
export const Chapters = ({ wanted, ...context }: Props) => {
  const opened = useOpened(wanted);
  return selectChapters(context.page).map((chapter) => {
    const { id, title, teaser } = chapter;
    const open = opened.has(id) || id === wanted;
    return (
      <section key={id} id={id} className="chapter" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <p className="teaser">
          {teaser}{' '}
          {!open && (
            <a href={links.chapter(id)} data-view>
              Open<span className="unseen"> {title}</span>
            </a>
          )}
        </p>
        {open && <Opened chapter={chapter} {...context} />}
      </section>
    );
  });
};
