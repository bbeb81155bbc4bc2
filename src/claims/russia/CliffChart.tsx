import type { ClaimsData } from '../claimsData.ts';
import type { CliffFindings } from '../claimsModel.ts';
import { figureWords } from '../words.ts';

type Props = {
  readonly id: string;
  readonly cliff: ClaimsData['cliff'];
  readonly findings: CliffFindings;
  readonly title: string;
};

/** Where the drawing of the stairs begins, below the title and three lines of labels, and how high it is, in pixels. */
const TOP = 78;
const HEIGHT = 240;
/** Room above the highest stair, in thousandths of the height. */
const HEAD = 40;

const LABELS = [
  { line: 0, anchor: 'start' },
  { line: 1, anchor: 'start' },
  { line: 0, anchor: 'middle' },
  { line: 2, anchor: 'end' },
] as const;

/** Flights met at each speed: a step line for each set of assumptions, the band in which the answer changes, and both camps' figures. */
export const CliffChart = ({ id, cliff, findings, title }: Props) => {
  const { lowKmPerS, highKmPerS, arcs, band, series } = cliff;
  const across = (speed: number): number =>
    Math.round((4 + (92 * (speed - lowKmPerS)) / (highKmPerS - lowKmPerS)) * 100) / 100;
  const down = (count: number): number => Math.round(HEAD + (1000 - HEAD) * (1 - count / arcs));
  const pixel = (count: number): number => Math.round(TOP + (HEIGHT * down(count)) / 1000);
  const stairs = (speeds: readonly (number | null)[]): string => {
    const steps = speeds.map((speed, i) => (speed === null ? '' : `H${across(speed) * 10}V${down(i + 1)}`));
    return `M${across(lowKmPerS) * 10} ${down(0)}${steps.join('')}H${across(highKmPerS) * 10}`;
  };
  const ticks = [5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9].filter((speed) => speed >= lowKmPerS && speed <= highKmPerS);
  const [from, to] = band;
  const third = Math.round(arcs / 3);
  return (
    <svg id={id} role="img" aria-label={title} width="100%" height={TOP + HEIGHT + 42}>
      <svg width="100%" y={TOP} height={HEIGHT} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
        {from && to && (
          <rect
            className="band"
            x={across(from.kmPerS) * 10}
            width={Math.round((across(to.kmPerS) - across(from.kmPerS)) * 10)}
            height="1000"
          />
        )}
        {[0, third, 2 * third, arcs].map((count) => (
          <path key={count} className={count === 0 ? 'ground' : 'grid'} d={`M40 ${down(count)}H1000`} />
        ))}
        {findings.figures.map(({ id: figure, kmPerS }) => (
          <path key={figure} className={`figure figure-${figure}`} d={`M${across(kmPerS) * 10} 0V1000`} />
        ))}
        {series.toReversed().map(({ id: one, leastKmPerS }) => (
          <path key={one} className={`stairs stairs-${one}`} d={stairs(leastKmPerS)} />
        ))}
      </svg>
      <g aria-hidden="true">
        <text className="chart-title" y="14">
          {title}
        </text>
        {findings.figures.map(({ id: figure, kmPerS, caught }, i) => {
          const { line, anchor } = LABELS[i] ?? LABELS[0];
          return (
            <text
              key={figure}
              className={`figure-label label-${figure}`}
              x={`${across(kmPerS)}%`}
              y={36 + line * 16}
              textAnchor={anchor}
            >
              {kmPerS.toFixed(1)} {figureWords[figure] ?? ''}: {caught[0]}
            </text>
          );
        })}
        {[third, 2 * third, arcs].map((count) => (
          <text key={count} className="tick" x="0" y={pixel(count)} dy="4">
            {count}
          </text>
        ))}
        {from && to && (
          <text className="tick" y={pixel(0) - 24}>
            <tspan x={`${across(to.kmPerS) + 1.5}%`}>
              Shaded: from {from.caught} at {from.kmPerS.toFixed(1)} km/s
            </tspan>
            <tspan x={`${across(to.kmPerS) + 1.5}%`} dy="15">
              to {to.caught} at {to.kmPerS.toFixed(1)}
            </tspan>
          </text>
        )}
        {ticks.map((speed) => (
          <text
            key={speed}
            className={Number.isInteger(speed) ? 'tick' : 'tick tick-odd'}
            x={`${across(speed)}%`}
            y={TOP + HEIGHT + 17}
            textAnchor="middle"
          >
            {speed.toFixed(1)}
          </text>
        ))}
        <text className="tick" x="50%" y={TOP + HEIGHT + 36} textAnchor="middle">
          the interceptor’s final speed, km/s
        </text>
      </g>
    </svg>
  );
};
