import { classifyBy, type WindowClass } from '../coverage/scenario/windowClass.ts';
import { ScrollBox } from '../ui/figures/ScrollBox.tsx';
import type { ClaimOutcome } from './claimsData.ts';
import { formatWindow } from './format.ts';

type Row = ClaimOutcome & { readonly key: string; readonly head: string; readonly detail?: string };

type Props = {
  readonly caption: string;
  readonly head: string;
  readonly places: readonly string[];
  readonly rows: readonly Row[];
  readonly shortWindowS: number;
};

const cellClass = (kind: WindowClass): string | undefined => (kind === 'out-of-reach' ? undefined : `cell-${kind}`);

/** Worst windows at the chapter's places, and the shares of Turkey and Greece without one, a row for each case. */
export const OutcomeTable = ({ caption, head, places, rows, shortWindowS }: Props) => (
  <ScrollBox label={caption}>
    <table className="outcomes">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Turkey without a window</th>
          <th scope="col">Greece without a window</th>
          {places.map((place) => (
            <th key={place} scope="col">
              {place}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.head}
              {row.detail && <span className="note"> {row.detail}</span>}
            </th>
            <td>{row.noneTurkey}%</td>
            <td>{row.noneGreece}%</td>
            {row.windowsS.map((windowS, i) => (
              <td key={places[i]} className={cellClass(classifyBy(shortWindowS)(windowS))}>
                {formatWindow(windowS)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
