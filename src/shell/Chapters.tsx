import { type ComponentType, useEffect, useState } from 'react';
import { isAnythingChosen } from '../page/address/layOver.ts';
import { links } from '../page/address/links.ts';
import { isRestored, lastCause } from '../page/address/useViewState.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { type Chapter, type ChapterId, type ChapterProps, chapters } from '../page/chapters.ts';
import { selectChapters, selectWanted } from '../page/selection.ts';
import { useChapterData } from '../page/useChapterData.ts';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Part } from '../ui/parts/Part.tsx';
import type { ChapterData } from './chapterData.ts';
import { chapterLoaders } from './chapterLoaders.ts';
import { goWhenDrawn } from './goWhenDrawn.ts';
import { WayPicture } from './printed.ts';

type Props = Omit<ChapterProps<ChapterData[ChapterId]>, 'data'>;

type Content = ComponentType<ChapterProps<ChapterData[ChapterId]>>;
const components = new Map(chapters.map(({ id }) => [id, lazyPart(() => chapterLoaders[id]() as Promise<Content>)]));

/** A chapter whose data has been asked for; it throws when that fails, for its `Part` to say so and try again. */
const Opened = ({ chapter, ...context }: { readonly chapter: Chapter } & Props) => {
  const loaded = useChapterData<ChapterData[ChapterId]>(chapter.id);
  const Content = components.get(chapter.id);
  if (loaded.status === 'failed') throw new Error(loaded.message);
  if (loaded.status === 'loading' || !Content) return <p role="status">Loading…</p>;
  return <Content data={loaded.data} {...context} fallback={<p role="status">Loading…</p>} />;
};

/**
 * The chapters that are open in place: those that the address has asked for since the reader came. One never closes under the
 * reader's hand, whatever else is chosen; Back closes what it takes out of the address.
 */
const useOpened = (wanted: ChapterId | null): ReadonlySet<ChapterId> => {
  const [opened, setOpened] = useState<ReadonlySet<ChapterId>>(new Set());
  useEffect(
    function follow() {
      const isBack = lastCause() === 'history';
      const held = document.querySelector('.chapter:focus-within');
      // It is about to close: the focus moves to its title.
      if (isBack && held?.id !== wanted) held?.querySelector('a')?.focus();
      setOpened((before) => {
        if (isBack) return new Set(wanted === null ? [] : [wanted]);
        return wanted === null || before.has(wanted) ? before : new Set([...before, wanted]);
      });
    },
    [wanted],
  );
  return opened;
};

/**
 * Takes a reader who comes by an address that opens a chapter, and points at nothing else, to that chapter; one who loads the page again,
 * to where he was.
 */
const useOpenedArrival = (wanted: ChapterId | null, view: ViewState): void => {
  const isElsewhere = isAnythingChosen(view);
  useEffect(
    function goToOpened() {
      if (wanted === null) return;
      import('./keepScroll.ts').then(({ keepScroll }) => keepScroll()).catch(() => {});
      if (!isElsewhere && lastCause() === 'arrival' && !isRestored() && location.hash === '') goWhenDrawn(wanted);
    },
    [wanted, isElsewhere],
  );
};

/** The ways on below the story: a picture, a heading and a sentence each, and the whole chapter when it is asked for. */
export const Chapters = ({ page, view }: Props) => {
  const wanted = selectWanted(page, view);
  const opened = useOpened(wanted);
  useOpenedArrival(wanted, view);
  return (
    <div className="ways-on">
      {selectChapters(page).map((chapter) => {
        const { id, title, teaser } = chapter;
        const open = opened.has(id) || id === wanted;
        return (
          <section key={id} id={id} className={open ? 'chapter open' : 'chapter'} aria-labelledby={`${id}-title`}>
            <WayPicture of={id} id={id} />
            <h2 id={`${id}-title`} tabIndex={-1}>
              <a href={links.chapter(id)} data-view={open ? undefined : true}>
                {title}
              </a>
            </h2>
            <p className="teaser">{teaser}</p>
            {open && (
              <Part name={`“${title}”`}>
                <Opened {...{ chapter, page, view }} />
              </Part>
            )}
          </section>
        );
      })}
    </div>
  );
};
