import { useState } from 'react';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { MapFigure } from './MapFigure.tsx';
import { MapTools } from './MapTools.tsx';
import type { MapModel, MarkedPlace } from './mapModel.ts';

type Props = { readonly page: PageData; readonly map: MapModel; readonly view: ViewState };

/** The map and what stands under it. A city that is tried is marked, unless a place of the record is, and is no part of the address. */
export const MapWithTools = ({ page, map, view }: Props) => {
  const [city, setCity] = useState<MarkedPlace | null>(null);
  const spot = map.spot ?? (view.show === 'article' ? null : city);
  return (
    <MapFigure map={{ ...map, spot }} title={page.story.mapTitle}>
      <MapTools page={page} view={view} onCity={setCity} />
    </MapFigure>
  );
};
