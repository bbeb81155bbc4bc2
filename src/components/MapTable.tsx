import type { Links } from '../state/links.ts';
import type { PageData } from '../state/page.ts';
import { selectSentences } from '../state/viewModel.ts';

type Props = { readonly page: PageData; readonly links: Links };

/** The map's records as a table, on request: every country that the map can open, with its part in the story. */
export const MapTable = ({ page, links }: Props) => {
  const paragraphs = (regionId: string) => [...new Set(selectSentences(page, regionId).map(({ blockId }) => blockId))];
  const label = (blockId: string) => page.blocks.find(({ id }) => id === blockId)?.number ?? 'caption';
  return (
    <details className="fold table-view" name="map-slot">
      <summary>Map as a table</summary>
      <div className="scroll">
        <table>
          <caption>
            Countries on the map{page.hasRecord && ', their part in the story,'} and where the article names them
          </caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              {page.hasRecord && (
                <>
                  <th scope="col">Part in the story</th>
                  <th scope="col">In Nato since</th>
                </>
              )}
              <th scope="col">Paragraphs</th>
            </tr>
          </thead>
          <tbody>
            {page.regions.map((region) => (
              <tr key={region.id} id={`r-${region.id}`}>
                <th scope="row">
                  <a href={links.region(region.id)} data-view>
                    {region.name}
                  </a>
                </th>
                {page.hasRecord && (
                  <>
                    <td>
                      {region.roles
                        .filter(({ kind }) => kind !== 'named-in-article')
                        .map(({ words }) => words)
                        .join('; ') || '–'}
                    </td>
                    <td>{region.nato?.since.slice(0, 4) ?? '–'}</td>
                  </>
                )}
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
          </tbody>
        </table>
      </div>
    </details>
  );
};
