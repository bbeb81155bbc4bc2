import type { ReactNode } from 'react';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import type { ViewState } from '../page/viewState.ts';
import { ChapterHeading } from '../ui/ChapterHeading.tsx';
import { RecordItem } from './RecordItem.tsx';

type Props = {
  readonly title: string;
  readonly id: string;
  readonly entries: readonly RecordEntry[];
  readonly page: PageData;
  readonly view: ViewState;
  readonly later?: boolean;
  readonly note?: string;
  /** The drawn axis of these entries. */
  readonly children: ReactNode;
};

/** One layer of the timeline: the list, with its drawing beside it. */
export const Layer = ({ title, id, entries, page, view, later = false, note, children }: Props) => (
  <section className={later ? 'rec-layer later-only' : 'rec-layer'} aria-labelledby={id}>
    <div>
      <ChapterHeading view={view} level={1} id={id}>
        {title}
      </ChapterHeading>
      {note !== undefined && <p className="note">{note}</p>}
      {entries.length === 0 ? (
        <p>No entry of this part passes the filters.</p>
      ) : (
        <ol>
          {entries.map((entry) => (
            <RecordItem key={entry.id} {...{ entry, page, view }} />
          ))}
        </ol>
      )}
    </div>
    <div className="axis-column">{children}</div>
  </section>
);
