import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { CityField } from './CityField.tsx';
import { DistanceFold } from './DistanceFold.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';
import type { TriedCity } from './useCity.ts';

type Props = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly city: TriedCity | null;
  readonly tryCity: (id: string) => void;
};

/** Under the map: a city to try; folded: what the marks mean and who says so, the ring of equal distance, and the map as a table. */
export const MapTools = ({ page, view, city, tryCity }: Props) => {
  const recordShown = view.show !== 'article';
  return (
    <div id="map-tools" className="map-tools" tabIndex={-1}>
      {recordShown && <CityField page={page} city={city} choose={tryCity} />}
      <MapLegend lines={page.story.legend} recordShown={recordShown} view={view} />
      {recordShown && page.sites.length > 0 && <DistanceFold page={page} ring={view.ring} />}
      <noscript>
        <p className="note">
          Without scripts, the arrow keys do not work on the map; its table leads to every country.
        </p>
      </noscript>
      <MapTable page={page} recordShown={recordShown} />
    </div>
  );
};
