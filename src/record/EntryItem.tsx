import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { EntryBody } from './EntryBody.tsx';
import { KindMark } from './KindMark.tsx';
import { Sure } from './Sure.tsx';
import { sideWords } from './words.ts';

type Props = {
  readonly entry: RecordEntry;
  readonly page: PageData;
  readonly view: ViewState;
};

/** "13 December 2001" as a line has room for it. */
const shortenMonth = (date: string): string => date.replace(/([A-Z][a-z]{2})[a-z]+/, '$1');

/** One line of the record: when, what, whose, and how sure it is; the rest opens below it, also for an address that names it. */
export const EntryItem = ({ entry, page, view }: Props) => {
  const { id, title, side, kind, layer } = entry;
  const chosen = id === view.event;
  return (
    <li
      id={`e-${id}`}
      className={`rec side-${side}${layer === 'later' ? ' later-only' : ''}${chosen ? ' on' : ''}`}
      tabIndex={-1}
    >
      <details open={chosen}>
        <summary>
          <time dateTime={entry.date}>{shortenMonth(entry.dateLabel)}</time>{' '}
          <span className="rec-title">
            <KindMark kind={kind} />
            {title}
          </span>{' '}
          <span className="rec-side">{sideWords[side]}</span>
          <Sure entry={entry} />
        </summary>
        <EntryBody {...{ entry, page, view }} />
      </details>
    </li>
  );
};
