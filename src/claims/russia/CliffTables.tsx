import { ScrollBox } from '../../ui/figures/ScrollBox.tsx';
import type { ClaimsData } from '../claimsData.ts';
import type { CliffFindings } from '../claimsModel.ts';
import { seriesWords } from '../words.ts';

type Props = { readonly data: ClaimsData; readonly findings: CliffFindings };

/** The cliff's numbers: arcs caught at each camp's figure, and the least speed for each arc. */
export const CliffTables = ({ data: { cliff }, findings }: Props) => (
  <>
    <ScrollBox label="Flights that could be met">
      <table>
        <caption>Flights of {cliff.arcs} that could be met at each side’s figure. Computed.</caption>
        <thead>
          <tr>
            <th scope="col">Assumptions</th>
            {findings.figures.map(({ id, kmPerS }) => (
              <th key={id} scope="col">
                {kmPerS.toFixed(1)} km/s
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cliff.series.map((series, i) => (
            <tr key={series.id}>
              <th scope="row">{seriesWords(series)}</th>
              {findings.figures.map((figure) => (
                <td key={figure.id}>{figure.caught[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    <ScrollBox label="Lowest speed for each flight">
      <table>
        <caption>
          The lowest final speed, in km/s, at which a missile from each base to each city could be met:{' '}
          {cliff.series[0] && seriesWords(cliff.series[0])}. Computed.
        </caption>
        <thead>
          <tr>
            <th scope="col">Base</th>
            {cliff.targets.map((target) => (
              <th key={target} scope="col">
                {target}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cliff.rows.map(({ base, leastKmPerS }) => (
            <tr key={base}>
              <th scope="row">{base}</th>
              {leastKmPerS.map((speed, i) => (
                <td key={cliff.targets[i]}>{speed === null ? `not at ${cliff.highKmPerS}` : speed.toFixed(2)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </>
);
