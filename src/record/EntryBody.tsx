import { links } from '../page/address/links.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { CopyLink } from '../ui/links/CopyLink.tsx';
import { CountryLink } from '../ui/links/CountryLink.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { kindWords, entry as words } from './words.ts';

type Props = {
  readonly entry: RecordEntry;
  readonly page: PageData;
  readonly view: ViewState;
};

/** What an entry tells when it is open, who and where it is about, and what it rests on. */
export const EntryBody = ({ entry, page, view }: Props) => {
  const { id, title, text, quote, kind, layer, speakers, countries, note, blockId } = entry;
  const number = page.blocks.find((block) => block.id === blockId)?.number ?? null;
  return (
    <div className="rec-body">
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
        <span>
          {kindWords[kind]}
          {entry.dateNote !== '' && `, ${entry.dateNote}`}
        </span>
        <span>{entry.confidence}</span>
        {speakers.map((speaker) => (
          <a key={speaker.id} href={`#person-${speaker.id}`}>
            {speaker.name}
          </a>
        ))}
        {entry.place && (
          <span>
            {words.at} <PlaceLink place={entry.place} entryId={id} {...{ page, view }} />
          </span>
        )}
        {countries.length > 0 && (
          <span>
            {words.about}{' '}
            {countries.map((country, index) => (
              <span key={country.id}>
                {index > 0 && ', '}
                <CountryLink country={country} page={page} />
              </span>
            ))}
          </span>
        )}
        {blockId !== null && (
          <a href={links.block(blockId)} data-view>
            {number === null ? words.inArticle : words.paragraph(number)}
          </a>
        )}
        <OriginTag origin={layer === 'later' ? 'later' : 'record'} />
        <CopyLink href={links.recordEntry(id)} what={title} />
      </p>
    </div>
  );
};
