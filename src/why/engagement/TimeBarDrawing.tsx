import { acrossTime, type TimeBar } from '../../model/engagement/bar.ts';
import type { Moment } from '../../model/engagement/moment.ts';

type Props = { readonly id: string; readonly bar: TimeBar; readonly moment: Moment | null; readonly title: string };

const ROW = 34;
const percent = (value: number): string => `${value}%`;
const wide = (from: number, to: number): string => percent(Math.max(0, Math.round((to - from) * 100) / 100));

/** What happens when: a row for the missile, the defence and each condition of an intercept, on one scale of time. */
export const TimeBarDrawing = ({ id, bar, moment, title }: Props) => {
  const bottom = bar.rows.length * ROW + 6;
  const [start, end] = [0, bar.endS].map((timeS) => percent(acrossTime(bar.endS, timeS)));
  return (
    <svg id={id} className="time-bar" role="img" aria-label={title} width="100%" height={bottom + 22}>
      <g aria-hidden="true">
        {bar.ticks.map(({ at, label }) => (
          <g key={label}>
            <line className="grid" x1={percent(at)} x2={percent(at)} y1="4" y2={bottom} />
            <text className="tick" x={percent(at)} y={bottom + 15} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {bar.rows.map((row, i) => (
          <g key={row.id} className={`row row-${row.id}`}>
            <line className="base" x1={start} x2={end} y1={i * ROW + 27} y2={i * ROW + 27} />
            <text className="row-name" x={start} y={i * ROW + 17}>
              <tspan className="row-title">{row.name}</tspan>
              <tspan dx="6">{row.words}</tspan>
            </text>
            {row.parts.map((part) =>
              part.kind === 'moment' ? (
                <line
                  key={`moment-${part.from}`}
                  className="part-moment"
                  x1={percent(part.from)}
                  x2={percent(part.from)}
                  y1={i * ROW + 20}
                  y2={i * ROW + 34}
                />
              ) : (
                <rect
                  key={`${part.kind}-${part.from}`}
                  className={`part-${part.kind}`}
                  x={percent(part.from)}
                  width={wide(part.from, part.to)}
                  y={i * ROW + (part.kind === 'needs' || part.kind === 'wait' ? 25.5 : 23)}
                  height={part.kind === 'needs' || part.kind === 'wait' ? 3 : 8}
                />
              ),
            )}
          </g>
        ))}
        {moment && <line className="now" x1={percent(moment.across)} x2={percent(moment.across)} y1="0" y2={bottom} />}
      </g>
    </svg>
  );
};
