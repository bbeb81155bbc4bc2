import { ScrollBox } from '../ui/ScrollBox.tsx';
import type { ClaimsData } from './claimsData.ts';
import type { CliffFindings } from './claimsModel.ts';

type Props = { readonly data: ClaimsData; readonly findings: CliffFindings };

/** The cliff's numbers: arcs caught at each camp's figure, and the least speed for each arc. */
export const CliffTables = ({ data: { cliff }, findings }: Props) => (
  <details className="fold table-view">
    <summary>Catchable arcs as tables</summary>
    <ScrollBox label="Arcs that can be met">
      <table>
        <caption>Arcs of {cliff.arcs} that can be met at each camp’s figure. Computed.</caption>
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
          {cliff.series.map(({ id, label }, i) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {findings.figures.map((figure) => (
                <td key={figure.id}>{figure.caught[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    <ScrollBox label="Least speed for each arc">
      <table>
        <caption>
          The least burnout speed, in km/s, at which a missile from each base can be met on its way to each city:{' '}
          {cliff.series[0]?.label}. Computed.
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
  </details>
);
