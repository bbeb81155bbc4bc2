import { links } from '../../page/address/links.ts';
import { changeView } from '../../page/address/useViewLinks.ts';
import type { ViewState } from '../../page/address/viewState.ts';
import type { PageData } from '../../page/pageData.ts';
import { accuracyWords, formatLonLat, outsideWords, selectEntriesAt } from '../../page/placeWords.ts';
import type { MapPlace, RecordChapter } from '../../page/recordChapter.ts';
import { CountryLink } from '../../ui/links/CountryLink.tsx';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';

type Props = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly place: MapPlace;
  readonly record: RecordChapter;
};

/** The most entries that are listed without being asked for. */
const few = 5;

/** One place of the record: where it is and who says so, the way back to the entry, and what else is set there. */
export const PlaceFacts = ({ page, view, place, record }: Props) => {
  const { country, lonLat, accuracy, mark, outside, note, sources, origin } = place;
  const from = record.entries.find(({ id }) => id === view.event) ?? null;
  const { entries, hidden } = selectEntriesAt(record.entries, place.id, view);
  const land = country && <CountryLink country={country} page={page} />;
  const tag = (
    <>
      <OriginTag origin={origin} /> <SourceRefs ids={sources} sources={page.sourceIds} />
    </>
  );
  return (
    <>
      {from && (
        <p>
          <a href={links.recordEntry(from.id)} data-view>
            ← Back to the entry “{from.title}”
          </a>
        </p>
      )}
      <ul className="facts">
        {lonLat === null || accuracy === null ? (
          <li>
            Not on the map: no source that we read says where it is.{' '}
            {land && <>Its country is outlined instead: {land}.</>} <OriginTag origin={origin} />
          </li>
        ) : (
          <li>
            {country && <>{land}, </>}
            {formatLonLat(lonLat)}. The point stands for {accuracyWords[accuracy]}. {tag}
          </li>
        )}
        {outside && (
          <li>
            {outsideWords(outside)}
            {mark && ' The arrow at the edge of the map points along the shortest way.'} <OriginTag origin="computed" />
          </li>
        )}
        {note !== null && <li>{note}</li>}
      </ul>
      {entries.length > 0 && (
        <details className="fold" open={entries.length <= few}>
          <summary>
            {entries.length === 1 ? 'One entry of the timeline' : `${entries.length} entries of the timeline`} set here
          </summary>
          <ol className="entries-here">
            {entries.map(({ id, title, date, dateLabel }) => (
              <li key={id}>
                <time dateTime={date}>{dateLabel}</time>{' '}
                <a href={links.recordEntry(id)} data-view aria-current={id === from?.id ? 'true' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </details>
      )}
      {hidden > 0 && (
        <p className="note">
          {hidden === 1 ? 'One later entry is' : `${hidden} later entries are`} hidden.{' '}
          <button
            type="button"
            onClick={() => {
              document.getElementById('card-title')?.focus();
              changeView({ show: 'later' }, 'push');
            }}
          >
            Show what happened next
          </button>
        </p>
      )}
    </>
  );
};
