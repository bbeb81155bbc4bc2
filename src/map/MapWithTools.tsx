import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { MapFigure } from './MapFigure.tsx';
import { MapTools } from './MapTools.tsx';
import type { MapModel, MarkedPlace } from './mapModel.ts';
import { type TriedCity, useCity } from './useCity.ts';

type Props = { readonly page: PageData; readonly map: MapModel; readonly view: ViewState };

const markCity = (page: PageData, { id, found }: TriedCity): MarkedPlace | null => {
  const name = page.coverage?.cities.find((one) => one.id === id)?.name ?? id;
  return found?.at ? { name, note: found.verdict, origin: 'computed', at: found.at, headingDeg: null } : null;
};

/** The map and what stands under it. A city that is tried is marked, unless a place of the record is, and is no part of the address. */
export const MapWithTools = ({ page, map, view }: Props) => {
  const [city, choose] = useCity();
  const spot = map.spot ?? (city && view.show !== 'article' ? markCity(page, city) : null);
  return (
    <MapFigure map={{ ...map, spot }} title={page.story.mapTitle}>
      <MapTools {...{ page, view, city }} tryCity={choose} />
    </MapFigure>
  );
};
