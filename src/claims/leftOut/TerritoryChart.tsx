import type { NamedTerritory } from '../claimsModel.ts';

type Props = { readonly id: string; readonly rows: readonly NamedTerritory[]; readonly title: string };

const ROW = 38;
const KINDS = ['none', 'short', 'window', 'outOfReach'] as const;
const WORDS = { none: 'left out', short: 'short', window: 'covered', outOfReach: 'beyond range' } as const;
const TOP = 26;

const formatShares = (row: NamedTerritory): string =>
  KINDS.filter((kind) => row[kind] > 0)
    .map((kind) => `${row[kind]}% ${WORDS[kind]}`)
    .join(', ');

/** How the territory of each country divides among the classes of the model. */
export const TerritoryChart = ({ id, rows, title }: Props) => (
  <svg id={id} role="img" aria-label={title} width="100%" height={TOP + rows.length * ROW + 4}>
    <defs>
      <pattern id={`${id}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="bar-hatch" d="M0 0V7" />
      </pattern>
    </defs>
    <g aria-hidden="true">
      <text className="chart-title" y="14">
        {title}
      </text>
      {rows.map((row, i) => (
        <g key={row.regionId}>
          <text y={TOP + i * ROW + 15}>
            <tspan className="row-title">{row.name}</tspan>
            <tspan dx="8">{formatShares(row)}</tspan>
          </text>
          {KINDS.map((kind, k) => {
            const before = KINDS.slice(0, k).reduce((sum, one) => sum + row[one], 0);
            // The last takes what rounding left over.
            const width = KINDS.slice(k + 1).every((one) => row[one] === 0) ? 100 - before : row[kind];
            return (
              row[kind] > 0 && (
                <g key={kind}>
                  <rect
                    className={`bar bar-${kind}`}
                    x={`${before}%`}
                    width={`${width}%`}
                    y={TOP + i * ROW + 21}
                    height="11"
                  />
                  {kind === 'none' && (
                    <rect
                      x={`${before}%`}
                      width={`${width}%`}
                      y={TOP + i * ROW + 21}
                      height="11"
                      fill={`url(#${id}-hatch)`}
                    />
                  )}
                </g>
              )
            );
          })}
        </g>
      ))}
    </g>
  </svg>
);
