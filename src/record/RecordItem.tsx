import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import type { ViewState } from '../page/viewState.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import { CountryLink } from '../ui/CountryLink.tsx';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import { KindMark } from './KindMark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { kindWords, recordSideWords } from './recordWords.ts';

type Props = {
  readonly entry: RecordEntry;
  readonly page: PageData;
  readonly view: ViewState;
};

/** One entry of the record: when, what, who, where, and what it rests on. */
export const RecordItem = ({ entry, page, view }: Props) => {
  const { id, title, text, quote, side, kind, layer, speakers, countries, note, blockId } = entry;
  const chosen = id === view.event;
  return (
    <li
      id={`e-${id}`}
      className={`rec side-${side}${layer === 'later' ? ' later-only' : ''}${chosen ? ' on' : ''}`}
      tabIndex={-1}
      data-entry={id}
    >
      <p className="rec-when">
        <time dateTime={entry.date}>{entry.dateLabel}</time>
        {entry.dateNote !== '' && <span className="rec-dates">{entry.dateNote}</span>}
      </p>
      <div className="rec-body">
        <p className="rec-title">
          <KindMark kind={kind} />
          <a href={links.recordEntry(id)} data-view aria-current={chosen ? 'true' : undefined}>
            {title}
          </a>
        </p>
        <p>
          {text} <SourceRefs ids={entry.sources} sources={page.sourceIds} />
        </p>
        {quote && quote.text !== title && (
          <p className="rec-quote">
            “{quote.text}”{quote.speaker !== null && <span> {quote.speaker}</span>}
          </p>
        )}
        {note !== null && <p className="note">{note}</p>}
        <p className="rec-facts">
          <span className="rec-side">
            {recordSideWords[side]}, {kindWords[kind]}
          </span>
          {speakers.map((speaker) => (
            <a key={speaker.id} href={`#person-${speaker.id}`}>
              {speaker.name}
            </a>
          ))}
          {entry.place && (
            <span>
              at <PlaceLink place={entry.place} entryId={id} {...{ page, view }} />
            </span>
          )}
          {countries.length > 0 && (
            <span>
              about{' '}
              {countries.map((country, index) => (
                <span key={country.id}>
                  {index > 0 && ', '}
                  <CountryLink country={country} page={page} />
                </span>
              ))}
            </span>
          )}
          <span>{entry.confidence}</span>
          {blockId !== null && (
            <a href={links.block(blockId)} data-view>
              {page.blocks.find((block) => block.id === blockId)?.number
                ? `in the article, paragraph ${blockId.slice(1)}`
                : 'in the article'}
            </a>
          )}
          <OriginTag origin={layer === 'later' ? 'later' : 'record'} />
          {chosen && <CopyLink href={links.recordEntry(id)} what={title} />}
        </p>
      </div>
    </li>
  );
};
