import { memo } from 'react';
import type { LinkModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import type { CoverageTables } from '../model/tables.ts';
import type { PageData } from '../page/pageData.ts';
import { SaveFigure } from '../ui/figures/SaveFigure.tsx';
import { ScrollBox } from '../ui/figures/ScrollBox.tsx';
import { ShareTable } from '../ui/figures/ShareTable.tsx';
import { formatCell } from './whyWords.ts';

type Props = {
  readonly data: WhyData;
  readonly page: PageData;
  readonly tables: CoverageTables;
  readonly name: string;
  readonly save: () => void;
  readonly link: LinkModel;
};

/** The map in numbers, by country and by city, and as files. */
export const WhyTables = memo(({ data, page, tables, name, save, link }: Props) => (
  <details className="fold table-view">
    <summary>The map as tables and downloads</summary>
    <p className="saves needs-script">
      Save <SaveFigure of="why-map" name="defended-areas" what="Map" />{' '}
      <button type="button" onClick={save}>
        Areas as GeoJSON
      </button>
    </p>
    <div className="why-tables">
      <ScrollBox label="Share of territory by country">
        <ShareTable
          caption={`Share of each ally’s territory, per cent; for a small country it may be off by one. Computed: ${name}.`}
          rows={page.regions.flatMap(({ id, name: country }) => {
            const share = tables.shares[id];
            return share ? [{ id, name: country, share }] : [];
          })}
        />
      </ScrollBox>
      <ScrollBox label="Shortest window by city">
        <table>
          <caption>The shortest window at each city, over the launch points. Computed: {name}.</caption>
          <thead>
            <tr>
              <th scope="col">City</th>
              <th scope="col">Window</th>
            </tr>
          </thead>
          <tbody>
            {data.cities.map(({ id, name: city }, i) => (
              <tr key={id}>
                <th scope="row">
                  <a href={link({ place: id })} data-view>
                    {city}
                  </a>
                </th>
                <td>{formatCell(tables.windowsS[i])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  </details>
));
