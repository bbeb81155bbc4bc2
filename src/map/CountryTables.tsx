import { links } from '../page/address/links.ts';
import { nameBlock } from '../page/nameBlock.ts';
import type { PageData, Region } from '../page/pageData.ts';
import { selectRoles, selectSentences } from '../page/selection.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';

export type CountryTablesProps = {
  readonly page: PageData;
  readonly recordShown: boolean;
};

type RowsProps = CountryTablesProps & { readonly regions: readonly Region[]; readonly caption: string };

const CountryTable = ({ page, recordShown, regions, caption }: RowsProps) => {
  const shares = recordShown && page.coverage?.shares;
  const withNato = page.hasRecord && recordShown;
  const paragraphs = (regionId: string) => [...new Set(selectSentences(page, regionId).map(({ blockId }) => blockId))];
  const label = (blockId: string) => page.blocks.find(({ id }) => id === blockId)?.number ?? nameBlock(page, blockId);
  return (
    <ListTable
      caption={caption}
      columns={[
        'Country',
        ...(page.hasRecord ? ['Part in the story'] : []),
        ...(withNato ? ['In Nato since'] : []),
        ...(shares ? ['Beyond the line, per cent'] : []),
        'Paragraphs',
      ]}
    >
      {regions.map((region) => (
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
          {shares && <td>{shares[region.id]?.none ?? '–'}</td>}
          <td>
            {paragraphs(region.id).map((blockId, index) => (
              <span key={blockId}>
                {index > 0 && ' '}
                <a href={links.block(blockId)} data-view>
                  {label(blockId)}
                </a>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </ListTable>
  );
};

/** The map's records as tables: the countries of the story first, and every other that the map can open. */
export const CountryTables = ({ page, recordShown }: CountryTablesProps) => {
  const isNamed = (region: Region) => region.namedInArticle || selectRoles(region, false).length > 0;
  const others = page.regions.filter((region) => !isNamed(region));
  return (
    <>
      {recordShown && page.coverage && (
        <p>
          {page.coverage.words} <OriginTag origin="computed" />
        </p>
      )}
      <CountryTable
        {...{ page, recordShown }}
        regions={page.regions.filter(isNamed)}
        caption="Countries that the article names"
      />
      {others.length > 0 && (
        <details className="fold">
          <summary>More countries ({others.length})</summary>
          <CountryTable {...{ page, recordShown }} regions={others} caption="Other countries" />
        </details>
      )}
    </>
  );
};
