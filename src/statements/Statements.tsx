import { links } from '../page/links.ts';
import type { PageData, TimelineEntry } from '../page/pageData.ts';
import { type Selection, selectTimes } from '../page/selection.ts';
import { OriginTag } from '../ui/OriginTag.tsx';
import { VoiceMark } from '../ui/VoiceMark.tsx';
import { sideWords, voiceWords } from '../ui/words.ts';
import { SideFilter, VoiceFilter } from './StatementFilters.tsx';
import { TimelineTable } from './StatementTable.tsx';

type Props = {
  readonly page: PageData;
  readonly entries: readonly TimelineEntry[];
  readonly selection: Selection;
  readonly hide: readonly string[];
  /** Whether its table is asked for. */
  readonly open: boolean;
};

/**
 * The article's statements in the order in which it tells them, one lane a side. The list is the drawing: on a wide
 * page each item is placed by its column and lane, on a phone and in print the same items read as a plain list.
 */
export const Timeline = ({ page, entries, selection, hide, open }: Props) => {
  const columnOf = new Map(page.timeline.map(({ id }, index) => [id, index + 1]));
  const { drawn, several, from, until, note } = selectTimes(page);
  return (
    <section id="statements" className="timeline" aria-labelledby="statements-title">
      <h2 id="statements-title">Who said what, in the article’s order</h2> <OriginTag origin="article" />
      {page.timeline.length === 0 && <p className="note">The article reports nobody’s words.</p>}
      {page.timeline.length > 0 && <VoiceFilter page={page} entries={entries} hide={hide} />}
      <div className={drawn ? 'lanes' : 'listed'} data-timeline>
        {several && <SideFilter page={page} hide={hide} />}
        <ol>
          {entries.map((entry) => {
            const speaker = page.statements.find(({ id }) => id === entry.statementId)?.speakerId;
            const on = selection.entryIds.has(entry.id);
            return (
              <li
                key={entry.id}
                id={`e-${entry.id}`}
                className={`entry lane-${entry.side} column-${columnOf.get(entry.id)}${(columnOf.get(entry.id) ?? 0) > 10 ? ' late' : ''}${on ? ' on' : ''}`}
              >
                <a href={links.event(entry.id)} data-view aria-current={selection.entry === entry ? 'true' : undefined}>
                  <VoiceMark voice={entry.voice} side={entry.side} />
                  <span className="entry-text">
                    {entry.date !== '' && <time dateTime={entry.date}>{entry.dateLabel}</time>}
                    {entry.when !== null && <em> “{entry.when}”</em>}{' '}
                    <b>{page.speakers.find(({ id }) => id === speaker)?.name ?? sideWords[entry.side]}</b>,{' '}
                    {voiceWords[entry.voice]}:{' '}
                    <span className={entry.voice === 'direct' ? 'entry-title entry-spoken' : 'entry-title'}>
                      {entry.title}
                    </span>
                  </span>
                </a>
              </li>
            );
          })}
        </ol>
        {drawn && (
          <p className="axis" aria-hidden="true">
            <span>{from}</span>
            <span>{until}, first paragraph to last →</span>
          </p>
        )}
      </div>
      {page.timeline.length > 0 && (
        <>
          <p className="note">{note}</p>
          <TimelineTable page={page} entries={page.timeline} open={open} />
        </>
      )}
    </section>
  );
};
