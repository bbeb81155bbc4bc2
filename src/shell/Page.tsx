import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { Passage } from '../anchor/anchor.ts';
import { Card } from '../map/card/Card.tsx';
import { selectMap } from '../map/mapModel.ts';
import { useRing } from '../map/useRing.ts';
import { useViewLinks } from '../page/address/useViewLinks.ts';
import { useSettings, useViewState } from '../page/address/useViewState.ts';
import type { PageData } from '../page/pageData.ts';
import { selectSelection } from '../page/selection.ts';
import { useRecord } from '../page/useRecord.ts';
import { useTitle } from '../page/useTitle.ts';
import { PassageTools } from '../story/PassageTools.tsx';
import { markPassage } from '../story/passageMarks.ts';
import { QuoteBar } from '../story/QuoteBar.tsx';
import { Part } from '../ui/parts/Part.tsx';
import { Answer } from './Answer.tsx';
import { Board } from './Board.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Chapters } from './Chapters.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { Footer, Next } from './printed.ts';
import { Ready } from './Ready.tsx';
import { useArrival } from './useArrival.ts';

type Props = {
  readonly page: PageData;
  readonly path: string;
  /** The site has no page at the address that was asked for. */
  readonly missing: boolean;
};

/** The whole page for one address: the answer, the map, the story and its statements, linked by one selection. */
export const Page = ({ page, path, missing }: Props) => {
  const view = useViewState(path, page);
  const record = useRecord(page, view);
  const selection = useMemo(() => selectSelection(page, view, record.data?.places), [page, view, record]);
  // A card that was asked for comes at once; text, map and statements light up right behind it.
  const shown = useDeferredValue(selection);
  const settings = useSettings(view);
  const ring = useRing(page, view.ring);
  const map = useMemo(() => selectMap(page, settings, shown, ring), [page, settings, shown, ring]);
  const [passage, setPassage] = useState<Passage | null>(null);
  const blocks = useMemo(() => markPassage(page.blocks, passage), [page, passage]);
  useViewLinks();
  useTitle(page, view, selection);
  useArrival({ page, view, selection: shown, waiting: record.status === 'loading' || shown !== selection });

  return (
    <>
      <Masthead page={page} current={null} />
      {missing && view.target?.kind !== 'quote' && (
        <p className="notice missing">There is nothing at this address. The whole story is below.</p>
      )}
      <Notices {...{ page, view, selection, record }} />
      <main>
        <Answer page={page} />
        <Board page={page} blocks={blocks} map={map} view={settings} selection={shown} />
        {(page.outcome !== null || page.chapterIds.length > 0) && (
          <div className="after" id="next" tabIndex={-1}>
            <Part name="What happened next">
              <Next of="the page" page={page} />
              <Chapters page={page} view={view} />
            </Part>
          </div>
        )}
      </main>
      <Footer of="the page" page={page} />
      <Part name="The card">
        <Card {...{ page, view, selection, record }} />
      </Part>
      {selection.quote && <QuoteBar page={page} quote={selection.quote} />}
      <Part name="The tools for passages">
        <PassageTools page={page} view={view} mark={setPassage} />
      </Part>
      <BottomBar page={page} />
      <p id="announcer" className="unseen" role="status" aria-live="polite" />
      <Suspense>
        <Ready />
      </Suspense>
    </>
  );
};
