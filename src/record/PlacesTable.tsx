import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { accuracyWords, formatLonLat, outsideWords } from '../page/placeWords.ts';
import type { MapPlace } from '../page/recordChapter.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placeTable as words } from './words.ts';

type Props = {
  readonly places: readonly MapPlace[];
  readonly page: PageData;
  readonly view: ViewState;
};

const pointWords = ({ lonLat, accuracy }: MapPlace): string =>
  lonLat === null || accuracy === null ? words.unmapped : accuracyWords[accuracy];

/** Where the entries are set, in words and numbers: what the map shows, for those who cannot see it or have no scripts. */
export const PlacesTable = ({ places, page, view }: Props) => (
  <details className="fold table-view">
    <summary>{words.summary}</summary>
    <ListTable caption={words.caption} columns={words.columns}>
      {places.map((place) => (
        <tr key={place.id} id={`place-${place.id}`} className={place.origin === 'later' ? 'later-only' : undefined}>
          <th scope="row">
            <PlaceLink place={{ ...place, country: place.country?.id ?? null }} entryId={null} {...{ page, view }} />{' '}
            {place.origin === 'later' && <OriginTag origin="later" />}
          </th>
          <td>{place.country?.name ?? '–'}</td>
          <td>
            {place.lonLat === null ? '–' : formatLonLat(place.lonLat)}{' '}
            <SourceRefs ids={place.sources} sources={page.sourceIds} />
          </td>
          <td>{pointWords(place)}</td>
          <td>
            {place.outside && `${outsideWords(place.outside)} `}
            {place.note ?? (place.outside ? '' : '–')}
          </td>
        </tr>
      ))}
    </ListTable>
  </details>
);
