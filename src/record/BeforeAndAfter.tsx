import type { SyntheticEvent } from 'react';
import type { ChapterProps } from '../page/chapters.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { countWords, selectRecord } from '../page/recordFilter.ts';
import { changeView } from '../page/useViewLinks.ts';
import { announce } from '../ui/announce.ts';
import { Built } from './Built.tsx';
import { Disagreements } from './Disagreements.tsx';
import { GapVersions } from './GapVersions.tsx';
import { Layer } from './Layer.tsx';
import { Overview } from './Overview.tsx';
import { People } from './People.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { DayAxis, RecordAxis } from './RecordAxis.tsx';
import { RecordFilters } from './RecordFilters.tsx';
import { RecordTable } from './RecordTable.tsx';
import { useRecordArrival } from './useRecordArrival.ts';
import './record.css';

/**
 * The record around the article. What came later is always in the page and hidden by the style sheet until the switch is
 * open, so that the same switch serves readers without scripts.
 */
export const BeforeAndAfter = ({ data, page, view }: ChapterProps<RecordChapter>) => {
  const { entries, laterShown } = selectRecord(data.entries, view);
  // An entry that led to a place on the map is the way back, and not where the reader is taken.
  const chosen = (view.where === null && data.entries.find(({ id }) => id === view.event)) || null;
  useRecordArrival(chosen, view.chapter !== null);
  const layer = (name: 'before' | 'day' | 'later') => entries.filter((entry) => entry.layer === name);
  const rest = { page, view };
  const drawn = { chosen: view.event };
  const later = data.entries.filter((entry) => entry.layer === 'later').length;
  const alone = view.show === 'article';

  const switchLater = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open === laterShown) return;
    changeView(laterShown ? { show: 'record', event: null, where: null } : { show: 'later' }, 'push');
    const next = { ...view, event: null, show: laterShown ? ('record' as const) : ('later' as const) };
    announce(`What came later is ${laterShown ? 'hidden' : 'shown'}: ${countWords(selectRecord(data.entries, next))}`);
  };

  return (
    <div className="record">
      {alone && <p>Only the article is shown, as you chose: the entries are those that it reports itself.</p>}
      <Overview entries={alone ? [] : entries} />
      <p className="note">
        A stroke for each entry, all years to one scale. Beside the lists below the axis is broken: each stretch has its
        own scale, and says where it changes.
      </p>
      <RecordFilters entries={data.entries} view={view} />
      <Layer title="Before" id="before" entries={layer('before')} {...rest}>
        <RecordAxis part="before" entries={layer('before')} {...drawn} />
      </Layer>
      <Layer
        title="The day: 19 April 2007"
        id="the-day"
        entries={layer('day')}
        note="The sources give an order within the day and no clock times, so none are drawn. The one time is that of the page itself."
        {...rest}
      >
        <DayAxis entries={layer('day')} {...drawn} />
      </Layer>
      <details className="later-switch" open={laterShown} onToggle={switchLater}>
        <summary>
          {laterShown ? 'Hide what came later' : 'What happened next'}
          <span> {later} entries from April 2007 to November 2024: hindsight, which nobody in the article had</span>
        </summary>
      </details>
      <Layer title="Later" id="later" entries={layer('later')} later {...rest}>
        <RecordAxis part="later" entries={layer('later')} {...drawn} />
      </Layer>
      <RecordTable entries={entries.filter((entry) => laterShown || entry.layer !== 'later')} {...rest} />
      {!alone && <PlacesTable places={data.places} {...rest} />}
      {!alone && (
        <>
          <GapVersions gap={data.gap} page={page} view={view} laterShown={laterShown} />
          <Disagreements questions={data.questions} page={page} view={view} />
          <Built data={data} {...rest} />
          <People data={data} page={page} view={view} />
        </>
      )}
    </div>
  );
};
