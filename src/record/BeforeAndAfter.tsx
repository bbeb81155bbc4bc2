import type { ChapterProps } from '../page/chapters.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { selectRecord } from '../page/recordFilter.ts';
import { useReveal } from '../ui/parts/useReveal.ts';
import { Answer } from './Answer.tsx';
import { Built } from './Built.tsx';
import { Disagreements } from './Disagreements.tsx';
import { FindBox } from './FindBox.tsx';
import { GapVersions } from './gap/GapVersions.tsx';
import { LaterSwitch } from './LaterSwitch.tsx';
import { Layer } from './Layer.tsx';
import { PartLinks } from './PartLinks.tsx';
import { People } from './People.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { divideDay, divideYears, halve } from './periods.ts';
import { RecordFilters } from './RecordFilters.tsx';
import { RecordTable } from './RecordTable.tsx';
import { SureKey } from './Sure.tsx';
import { useRecordArrival } from './useRecordArrival.ts';
import { articleAlone, filters, layers } from './words.ts';
import { YearStrip } from './YearStrip.tsx';
import './record.css';

/** The record around the article: its answer, the switch for hindsight, the years to navigate by, the entries, and their summary. */
export const BeforeAndAfter = ({ data, page, view }: ChapterProps<RecordChapter>) => {
  const { entries, laterShown } = selectRecord(data.entries, view);
  // An entry that led to a place on the map is the way back, and not where the reader is taken.
  const chosen = (view.where === null && data.entries.find(({ id }) => id === view.event)) || null;
  useRecordArrival(chosen, view.chapter !== null);
  useReveal('timeline');
  const alone = view.show === 'article';
  const rest = { page, view };
  return (
    <div className="record">
      {alone ? <p>{articleAlone}</p> : <Answer entryIds={data.entries.map(({ id }) => id)} />}
      <LaterSwitch entries={data.entries} {...rest} />
      {!alone && <PartLinks />}
      <YearStrip entries={entries} chosen={view.event} />
      <RecordFilters entries={data.entries} view={view} />
      <SureKey />
      <div className="rec-known">
        <Layer layer="before" id="before" title={layers.before} columns={[divideYears(entries, 'before')]} {...rest} />
        <Layer layer="day" id="the-day" title={layers.day} columns={[divideDay(entries)]} {...rest}>
          <p className="note">{layers.dayNote}</p>
        </Layer>
      </div>
      <Layer layer="later" id="later" title={layers.later} columns={halve(divideYears(entries, 'later'))} {...rest}>
        <p>
          <FindBox label={filters.findLater} entries={data.entries} view={view} />
        </p>
      </Layer>
      <RecordTable entries={entries.filter((entry) => laterShown || entry.layer !== 'later')} {...rest} />
      {!alone && (
        <>
          <PlacesTable places={data.places} {...rest} />
          <GapVersions gap={data.gap} laterShown={laterShown} {...rest} />
          <Disagreements questions={data.questions} {...rest} />
          <Built data={data} {...rest} />
          <People data={data} {...rest} />
        </>
      )}
    </div>
  );
};
