import { ScrollBox } from '../../ui/figures/ScrollBox.tsx';
import type { ClaimsData } from '../claimsData.ts';
import { computeTen } from '../claimsModel.ts';
import { formatCount, formatPercent } from '../format.ts';

/** What ten interceptors come to, for every number of shots and some chances: the tool's numbers without the tool. */
export const TenTable = ({ data }: { readonly data: ClaimsData }) => {
  const { killProbability, shotsPerTarget } = data.ten;
  const chances = [killProbability.low, killProbability.nominal, killProbability.high, 1];
  const shots = Array.from({ length: shotsPerTarget.high }, (_, i) => i + 1);
  return (
    <>
      <ScrollBox label="Ten interceptors as a table">
        <table>
          <caption>
            Warheads that ten interceptors can be expected to destroy: 10/n targets, each with a chance of 1 − (1 − p)ⁿ.
            Computed.
          </caption>
          <thead>
            <tr>
              <th scope="col">Chance per shot</th>
              {shots.map((count) => (
                <th key={count} scope="col">
                  {count} {count === 1 ? 'shot' : 'shots'} each
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chances.map((chance) => (
              <tr key={chance}>
                <th scope="row">{chance === 1 ? 'every shot hits' : formatPercent(100 * chance)}</th>
                {shots.map((count) => (
                  <td key={count}>{formatCount(computeTen(data, chance, count).kills)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        Were all ten to hit, one each, that would be{' '}
        {computeTen(data, 1, 1)
          .shares.map(({ perfect, count, label }) => `${formatPercent(perfect)} of ${formatCount(count)} ${label}`)
          .join(' and ')}
        .
      </p>
    </>
  );
};
