import { useMemo, useState } from 'react';
import type { Passage } from '../anchor/anchor.ts';
import { Card } from '../map/card/Card.tsx';
import { MapFigure } from '../map/MapFigure.tsx';
import { MapTools } from '../map/MapTools.tsx';
import { selectMap } from '../map/mapModel.ts';
import { useRing } from '../map/useRing.ts';
import { chapterOfModel } from '../page/modelQuery.ts';
import type { PageData } from '../page/pageData.ts';
import { selectEntries, selectSelection } from '../page/selection.ts';
import { usePlaces } from '../page/usePlaces.ts';
import { useTitle } from '../page/useTitle.ts';
import { useViewLinks } from '../page/useViewLinks.ts';
import { useViewState } from '../page/useViewState.ts';
import { Statements } from '../statements/Statements.tsx';
import { ArticleText } from '../story/ArticleText.tsx';
import { PassageTools } from '../story/PassageTools.tsx';
import { markPassage } from '../story/passageMarks.ts';
import { QuoteBar } from '../story/QuoteBar.tsx';
import { Terms } from '../story/Terms.tsx';
import { Room } from '../ui/Room.tsx';
import { Answer } from './Answer.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Chapters } from './Chapters.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { Next } from './Next.tsx';
import { Notices } from './Notices.tsx';
import { Ready } from './Ready.tsx';
import { useArrival } from './useArrival.ts';

type Props = {
  readonly page: PageData;
  readonly path: string;
  /** The site has no page at the address that was asked for. */
  readonly missing: boolean;
};

/** Whether all the statements stand in words and are too many to stay beside the story: they then scroll with it, uncut. */
const isTall = ({ story, timeline }: PageData): boolean => story.leading.length === 0 && timeline.length > 8;

/** The whole page for one address: the answer, the map, the story and its statements, linked by one selection. */
export const Page = ({ page, path, missing }: Props) => {
  const view = useViewState(path, page);
  const places = usePlaces(page, view);
  const selection = useMemo(() => selectSelection(page, view, places.data?.places), [page, view, places]);
  const ring = useRing(page, view.ring);
  const map = useMemo(() => selectMap(page, view, selection, ring), [page, view, selection, ring]);
  const isRecorded = view.event !== null && page.recordIds.includes(view.event);
  const wanted = view.open ?? (isRecorded ? 'timeline' : chapterOfModel(view.model));
  const hasMap = page.baseMap.countries.length > 0;
  const [passage, setPassage] = useState<Passage | null>(null);
  const marked = useMemo(() => ({ ...page, blocks: markPassage(page.blocks, passage) }), [page, passage]);
  useViewLinks();
  useTitle(page, view, selection);
  useArrival({ page, view, selection, waiting: places.status === 'loading' });

  return (
    <>
      <Masthead page={page} current={null} />
      {missing && <p className="notice missing">There is nothing at this address. The whole story is below.</p>}
      <Notices {...{ page, view, selection, places }} />
      <main>
        <Answer page={page} />
        <div className={`board${hasMap ? '' : ' mapless'}${isTall(page) ? ' tall' : ''}`}>
          {hasMap && (
            <Room name="The map">
              <MapFigure map={map} title={page.story.mapTitle}>
                <MapTools page={page} view={view} />
              </MapFigure>
            </Room>
          )}
          <div className="text">
            <Room name="The story’s marks">
              <ArticleText page={marked} selection={selection} view={view} />
              <Terms page={page} />
            </Room>
          </div>
          <Room name="The statements">
            <Statements page={page} entries={selectEntries(page, view.hide)} selection={selection} hide={view.hide} />
          </Room>
        </div>
        {(page.outcome !== null || page.chapterIds.length > 0) && (
          <div className="after" id="next" tabIndex={-1}>
            <Room name="What happened next">
              <Next page={page} />
              <Chapters page={page} view={view} wanted={wanted} />
            </Room>
          </div>
        )}
      </main>
      <Footer page={page} />
      <Room name="The card">
        <Card {...{ page, view, selection, places }} />
      </Room>
      {selection.quote && <QuoteBar page={page} quote={selection.quote} />}
      <Room name="The tools for passages">
        <PassageTools page={page} view={view} mark={setPassage} />
      </Room>
      <BottomBar page={page} />
      <p id="announcer" className="unseen" role="status" aria-live="polite" />
      <Room name="The end of the page">
        <Ready />
      </Room>
    </>
  );
};
