import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import { selectRoles, selectSentences } from '../page/selection.ts';
import { ListTable } from '../ui/ListTable.tsx';
import { SaveFigure } from '../ui/SaveFigure.tsx';

type Props = {
  readonly page: PageData;
  readonly recordShown: boolean;
};

/** The map's records as a table, on request: every country that the map can open, with its part in the story. */
export const MapTable = ({ page, recordShown }: Props) => {
  const withNato = page.hasRecord && recordShown;
  const paragraphs = (regionId: string) => [...new Set(selectSentences(page, regionId).map(({ blockId }) => blockId))];
  const label = (blockId: string) => page.blocks.find(({ id }) => id === blockId)?.number ?? 'caption';
  return (
    <details className="fold table-view" name="map-tools">
      <summary>Table</summary>
      <ListTable
        caption={`Countries on the map${page.hasRecord ? ', their part in the story,' : ''} and where the article names them`}
        columns={[
          'Country',
          ...(page.hasRecord ? ['Part in the story'] : []),
          ...(withNato ? ['In Nato since'] : []),
          'Paragraphs',
        ]}
      >
        {page.regions.map((region) => (
          <tr key={region.id} id={`r-${region.id}`}>
            <th scope="row">
              <a href={links.region(region.id)} data-view>
                {region.name}
              </a>
            </th>
            {page.hasRecord && (
              <td>
                {selectRoles(region, recordShown)
                  .map(({ words }) => words)
                  .join('; ') || '–'}
              </td>
            )}
            {withNato && <td>{region.nato?.since.slice(0, 4) ?? '–'}</td>}
            <td>
              {paragraphs(region.id).map((blockId, index) => (
                <span key={blockId}>
                  {index > 0 && ', '}
                  <a href={links.block(blockId)} data-view>
                    {label(blockId)}
                  </a>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </ListTable>
      <SaveFigure of="map-drawing" name="map" what="Map" />
    </details>
  );
};
