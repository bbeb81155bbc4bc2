import type { SensitivityLine } from './claimsData.ts';
import { formatValue } from './format.ts';

type Props = { readonly id: string; readonly lines: readonly SensitivityLine[]; readonly title: string };

const ROW = 40;
const percent = (value: number): string => `${3 + value * 0.94}%`;

/** "0, 60, 300 s". */
const formatList = ({ levels, unit }: SensitivityLine): string =>
  levels.map(({ value }, i) => formatValue(value, i === levels.length - 1 ? unit : '')).join(', ');

/** What moving one assumption through its range does to the share of Greece without a window: a line from end to end. */
export const SensitivityChart = ({ id, lines, title }: Props) => {
  const bottom = lines.length * ROW;
  return (
    <svg id={id} role="img" aria-label={title} width="100%" height={bottom + 24}>
      <g aria-hidden="true">
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line className="grid" x1={percent(tick)} x2={percent(tick)} y1="0" y2={bottom} />
            <text
              className="tick"
              x={percent(tick)}
              y={bottom + 17}
              textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
            >
              {tick} %
            </text>
          </g>
        ))}
        {lines.map((line, i) => {
          const shares = line.levels.map(({ noneGreece }) => noneGreece);
          const y = i * ROW + 29;
          return (
            <g key={line.id}>
              <text x="3%" y={i * ROW + 16}>
                <tspan className="row-title">{line.label}</tspan>
                <tspan dx="8">{formatList(line)}</tspan>
              </text>
              <line
                className="span"
                x1={percent(Math.min(...shares))}
                x2={percent(Math.max(...shares))}
                y1={y}
                y2={y}
              />
              {(['low', 'high', 'nominal'] as const).map((level) => {
                const at = line.levels.find((one) => one.level === level)?.noneGreece ?? 0;
                const r = level === 'nominal' ? 3.5 : 6;
                return <circle key={level} className={`level level-${level}`} cx={percent(at)} cy={y} r={r} />;
              })}
            </g>
          );
        })}
      </g>
    </svg>
  );
};
