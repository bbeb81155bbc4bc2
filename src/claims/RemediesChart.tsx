import type { ClaimOutcome } from './claimsData.ts';

type Row = ClaimOutcome & { readonly id: string; readonly name: string };
type Props = { readonly id: string; readonly rows: readonly Row[]; readonly title: string };

const TOP = 26;
const ROW = 54;

/** The share of Turkey and of Greece without a window under each scenario: two bars each. */
export const RemediesChart = ({ id, rows, title }: Props) => (
  <svg id={id} role="img" aria-label={title} width="100%" height={TOP + rows.length * ROW + 4}>
    <g aria-hidden="true">
      <text className="chart-title" y="14">
        {title}
      </text>
      {rows.map((row, i) => (
        <g key={row.id}>
          <text className="row-title" y={TOP + i * ROW + 15}>
            {row.name}
          </text>
          {([row.noneTurkey, row.noneGreece] as const).map((share, k) => (
            <g key={k === 0 ? 'turkey' : 'greece'}>
              <text className="tick" y={TOP + i * ROW + 31 + k * 15}>
                {k === 0 ? 'Turkey' : 'Greece'}
              </text>
              <svg
                className="open"
                x="3.5rem"
                width="68%"
                y={TOP + i * ROW + 22 + k * 15}
                height="10"
                aria-hidden="true"
              >
                <rect className={k === 0 ? 'share-turkey' : 'share-greece'} width={`${share}%`} height="10" />
                <text className="tick" x={`${share}%`} dx="6" y="9">
                  {share}%
                </text>
              </svg>
            </g>
          ))}
        </g>
      ))}
    </g>
  </svg>
);
