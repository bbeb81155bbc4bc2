import { memo } from 'react';
import type { CoverageTables as Tables } from '../../state/coverageTables.ts';
import type { LinkModel } from '../../state/modelLinks.ts';
import type { ModelSet } from '../../state/modelScenario.ts';
import type { PageData } from '../../state/page.ts';
import { saveFile } from '../../state/saveFile.ts';
import type { WhyData } from '../../state/whyData.ts';
import { SaveFigure } from '../SaveFigure.tsx';

type Props = {
  readonly data: WhyData;
  readonly page: PageData;
  readonly tables: Tables;
  readonly name: string;
  readonly model: ModelSet;
  readonly link: LinkModel;
};

/** The areas as the map shows them: on its grid, and by the reader's limit of a short window. */
const saveAreas = async ({ scenario, shortWindowS }: ModelSet): Promise<void> => {
  const { computePageAreas } = await import('../../state/coverageGeoJson.ts');
  const areas = computePageAreas(scenario, shortWindowS);
  saveFile('defended-areas.geojson', 'application/geo+json', `${JSON.stringify(areas, null, 1)}\n`);
};

const windowWords = (windowS: number | null | undefined): string => {
  if (windowS == null) return 'out of reach';
  return windowS === 0 ? 'none' : `${windowS} s`;
};

/** The map in numbers, by country and by city, and as files. */
export const CoverageTables = memo(({ data, page, tables, name, model, link }: Props) => (
  <details className="fold table-view">
    <summary>Map as tables, and as files</summary>
    <p className="saves needs-script">
      Save <SaveFigure of="why-map" name="defended-areas" what="Map" />{' '}
      <button type="button" onClick={() => saveAreas(model)}>
        Areas as GeoJSON
      </button>
    </p>
    <div className="why-tables">
      <div className="scroll">
        <table>
          <caption>
            Share of territory in each class, per cent, counted in cells of half a degree: for a small country it may be
            off by a few. Computed: {name}.
          </caption>
          <thead>
            <tr>
              <th scope="col">Ally</th>
              <th scope="col">No window</th>
              <th scope="col">Short</th>
              <th scope="col">Window</th>
              <th scope="col">Out of reach</th>
            </tr>
          </thead>
          <tbody>
            {page.regions.flatMap(({ id, name: country }) => {
              const share = tables.shares[id];
              if (!share) return [];
              return (
                <tr key={id}>
                  <th scope="row">{country}</th>
                  <td>{share.none}</td>
                  <td>{share.short}</td>
                  <td>{share.window}</td>
                  <td>{share.outOfReach}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="scroll">
        <table>
          <caption>Least window at each city, over the launch points. Computed: {name}.</caption>
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
                <td>{windowWords(tables.windowsS[i])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  </details>
));
