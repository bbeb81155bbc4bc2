import { useMemo, useState } from 'react';
import type { Passage } from '../anchor/anchor.ts';
import { Panels } from '../map/card/Panels.tsx';
import { DistanceTool } from '../map/DistanceTool.tsx';
import { MapFigure } from '../map/MapFigure.tsx';
import { MapLegend } from '../map/MapLegend.tsx';
import { MapTable } from '../map/MapTable.tsx';
import { selectMap } from '../map/mapModel.ts';
import { useRing } from '../map/useRing.ts';
import { chapterOfModel } from '../page/modelQuery.ts';
import type { PageData } from '../page/pageData.ts';
import { selectEntries, selectSelection } from '../page/selection.ts';
import { usePlaces } from '../page/usePlaces.ts';
import { useTitle } from '../page/useTitle.ts';
import { useViewLinks } from '../page/useViewLinks.ts';
import { useViewState } from '../page/useViewState.ts';
import { Timeline } from '../statements/Statements.tsx';
import { ArticleText } from '../story/ArticleText.tsx';
import { PassageTools } from '../story/PassageTools.tsx';
import { markPassage } from '../story/passageMarks.ts';
import { PassageBar } from '../story/QuoteBar.tsx';
import { Terms } from '../story/Terms.tsx';
import { Chapters } from './Chapters.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { SheetStrip, SheetTabs } from './Sheet.tsx';
import { useArrival } from './useArrival.ts';
import { useSheet } from './useSheet.ts';

type Props = {
  readonly page: PageData;
  readonly path: string;
  /** The site has no page at the address that was asked for. */
  readonly missing: boolean;
};

/** The whole page for one address: the text, with the map and the timeline beside it, linked by one selection. */
export const Page = ({ page, path, missing }: Props) => {
  const view = useViewState(path);
  const places = usePlaces(page, view);
  const selection = useMemo(() => selectSelection(page, view, places.data?.places), [page, view, places]);
  const ring = useRing(page, view.ring);
  const map = useMemo(() => selectMap(page, view, selection, ring), [page, view, selection, ring]);
  const isRecorded = view.event !== null && page.recordIds.includes(view.event);
  const wanted = view.open ?? (isRecorded ? 'timeline' : chapterOfModel(view.model));
  const hasMap = page.baseMap.countries.length > 0;
  const { sheet, setSheet, open, close } = useSheet(hasMap ? 'map' : 'timeline');
  const recordShown = view.show !== 'article';
  const [passage, setPassage] = useState<Passage | null>(null);
  const marked = useMemo(() => ({ ...page, blocks: markPassage(page.blocks, passage) }), [page, passage]);
  useViewLinks();
  useTitle(page, view, selection);
  useArrival({
    page,
    view,
    selection,
    waiting: places.status === 'loading',
    sheet,
    setSheet,
  });

  const panels = <Panels {...{ page, view, selection, places }} />;

  return (
    <>
      <div className="page" inert={sheet !== null}>
        <Masthead page={page} show={view.show} />
        {missing && <p className="notice missing">There is nothing at this address. The whole article is below.</p>}
      </div>
      <Notices {...{ page, view, selection, places }} />
      <main className="columns">
        <div className="text" inert={sheet !== null}>
          <ArticleText page={marked} selection={selection} />
        </div>
        <div
          className={hasMap ? 'beside' : 'beside mapless'}
          data-tab={sheet ?? undefined}
          {...(sheet && { role: 'dialog', 'aria-modal': true, 'aria-label': hasMap ? 'Map and timeline' : 'Timeline' })}
        >
          {sheet && <SheetTabs tab={sheet} hasMap={hasMap} setTab={setSheet} close={close} />}
          {hasMap ? (
            <MapFigure map={map} title={page.story.mapTitle}>
              <div className="slot">
                {panels}
                <MapLegend lines={page.story.legend} recordShown={recordShown} view={view} />
                {recordShown && page.sites.length > 0 && <DistanceTool page={page} ring={view.ring} />}
                <MapTable page={page} recordShown={recordShown} open={sheet === 'table'} />
              </div>
            </MapFigure>
          ) : (
            panels
          )}
          <Timeline
            page={page}
            entries={selectEntries(page, view.hide)}
            selection={selection}
            hide={view.hide}
            open={sheet === 'table'}
          />
        </div>
      </main>
      <div className="after" inert={sheet !== null}>
        <Chapters page={page} view={view} wanted={wanted} />
        <Footer page={page} />
      </div>
      {selection.quote && sheet === null && <PassageBar page={page} quote={selection.quote} />}
      <PassageTools page={page} view={view} away={sheet !== null} mark={setPassage} />
      {sheet === null && (
        <SheetStrip open={open} hasMap={hasMap} selected={(selection.region ?? selection.place)?.name ?? null} />
      )}
      <Terms page={page} />
      <p id="announcer" className="unseen" role="status" aria-live="polite" />
    </>
  );
};
