import type { Links } from '../../state/links.ts';
import type { PageData } from '../../state/page.ts';
import type { RecordEntry } from '../../state/timelineData.ts';
import { CopyLink } from '../CopyLink.tsx';
import { OriginTag } from '../OriginTag.tsx';
import { SourceRefs } from '../SourceRefs.tsx';
import { KindMark } from './KindMark.tsx';
import { kindWords, recordSideWords } from './recordWords.ts';

type Props = {
  readonly entry: RecordEntry;
  readonly page: PageData;
  readonly links: Links;
  readonly chosen: boolean;
};

/** The place, linked to its country on the article's map where that has it. */
const Where = ({ entry: { place }, page, links }: Pick<Props, 'entry' | 'page' | 'links'>) => {
  if (place === null) return null;
  const region = page.regions.find(({ id }) => id === place.country);
  return <span>{region ? <a href={links.region(region.id)}>{place.name}</a> : place.name}</span>;
};

/** One entry of the record: when, what, who, where, and what it rests on. */
export const RecordItem = ({ entry, page, links, chosen }: Props) => {
  const { id, title, text, quote, side, kind, layer, speakers, countries, note, blockId } = entry;
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
          <Where entry={entry} page={page} links={links} />
          {countries.length > 0 && (
            <span>
              about{' '}
              {countries.map(({ id: country, name }, index) => (
                <span key={country}>
                  {index > 0 && ', '}
                  {page.regions.some((region) => region.id === country) ? (
                    <a href={links.region(country)}>{name}</a>
                  ) : (
                    name
                  )}
                </span>
              ))}
            </span>
          )}
          <span>{entry.confidence}</span>
          {blockId !== null && (
            <a href={links.block(blockId)}>
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
