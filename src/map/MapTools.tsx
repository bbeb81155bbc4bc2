import type { PageData } from '../page/pageData.ts';
import type { ViewState } from '../page/viewState.ts';
import { DistanceTool } from './DistanceTool.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';

type Props = { readonly page: PageData; readonly view: ViewState };

/** Under the map, folded: what the marks mean and who says so, the ring of equal distance, and the map as a table. */
export const MapTools = ({ page, view }: Props) => {
  const recordShown = view.show !== 'article';
  return (
    <div className="map-tools">
      <MapLegend lines={page.story.legend} recordShown={recordShown} view={view} />
      {recordShown && page.sites.length > 0 && <DistanceTool page={page} ring={view.ring} />}
      <MapTable page={page} recordShown={recordShown} />
    </div>
  );
};
