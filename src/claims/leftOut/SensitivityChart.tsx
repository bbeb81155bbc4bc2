import type { SensitivityLine } from '../claimsData.ts';
import { formatValue } from '../format.ts';
import { assumptionWords } from '../words.ts';

type Props = { readonly id: string; readonly lines: readonly SensitivityLine[]; readonly title: string };

const TOP = 26;
const ROW = 40;
const percent = (value: number): string => `${3 + value * 0.94}%`;

/** "0, 60, 300 s"; of the pair only what was moved. */
const formatList = ({ id, levels }: SensitivityLine): string => {
  const moved = id === 'unseen-and-faster' ? levels.filter(({ level }) => level !== 'nominal') : levels;
  return moved
    .map(({ value }, i) => formatValue(value, i === moved.length - 1 ? assumptionWords[id].unit : ''))
    .filter((word, i, all) => all.indexOf(word) === i)
    .join(', ');
};

/** What moving one assumption through its range does to the share of Greece without a window: a line from end to end. */
export const SensitivityChart = ({ id, lines, title }: Props) => {
  const bottom = TOP + lines.length * ROW;
  return (
    <svg id={id} role="img" aria-label={title} width="100%" height={bottom + 24}>
      <g aria-hidden="true">
        <text className="chart-title" y="14">
          {title}
        </text>
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            {lines.map(({ id: line }, i) => (
              <line
                key={line}
                className="grid"
                x1={percent(tick)}
                x2={percent(tick)}
                y1={TOP + i * ROW + 22}
                y2={TOP + i * ROW + 36}
              />
            ))}
            <text
              className="tick"
              x={percent(tick)}
              y={bottom + 17}
              textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
            >
              {tick}%
            </text>
          </g>
        ))}
        {lines.map((line, i) => {
          const shares = line.levels.map(({ noneGreece }) => noneGreece);
          const y = TOP + i * ROW + 29;
          return (
            <g key={line.id}>
              <text x="3%" y={TOP + i * ROW + 16}>
                <tspan className="row-title">{assumptionWords[line.id].label}</tspan>
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
