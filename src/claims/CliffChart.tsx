import type { ClaimsData } from './claimsData.ts';
import type { CliffFindings } from './claimsModel.ts';

type Props = {
  readonly id: string;
  readonly cliff: ClaimsData['cliff'];
  readonly findings: CliffFindings;
  readonly title: string;
};

const TOP = 12;
const HEIGHT = 100 - TOP;

/** How many arcs are caught at each speed: a staircase for each set of assumptions, with both camps' figures marked. */
export const CliffChart = ({ id, cliff, findings, title }: Props) => {
  const { lowKmPerS, highKmPerS, arcs } = cliff;
  const across = (speed: number): number =>
    Math.round((4 + (92 * (speed - lowKmPerS)) / (highKmPerS - lowKmPerS)) * 100) / 100;
  const down = (count: number): number => Math.round((TOP + HEIGHT * (1 - count / arcs)) * 100) / 100;
  const stairs = (speeds: readonly (number | null)[]): string => {
    const steps = speeds.map((speed, i) => (speed === null ? '' : `H${across(speed) * 10}V${down(i + 1) * 10}`));
    return `M${across(lowKmPerS) * 10} ${down(0) * 10}${steps.join('')}H${across(highKmPerS) * 10}`;
  };
  const ticks = [5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9].filter((speed) => speed >= lowKmPerS && speed <= highKmPerS);
  return (
    <svg id={id} role="img" aria-label={title} width="100%" height="340">
      <svg width="100%" height="88%" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
        {[0, 11, 22, 33].map((count) => (
          <path key={count} className={count === 0 ? 'ground' : 'grid'} d={`M0 ${down(count) * 10}H1000`} />
        ))}
        {findings.figures.map(({ id: figure, kmPerS }) => (
          <path
            key={figure}
            className={`figure figure-${figure}`}
            d={`M${across(kmPerS) * 10} ${TOP * 10 - 40}V1000`}
          />
        ))}
        {cliff.series.toReversed().map((series) => (
          <path key={series.id} className={`stairs stairs-${series.id}`} d={stairs(series.leastKmPerS)} />
        ))}
      </svg>
      <g aria-hidden="true">
        {[11, 22, 33].map((count) => (
          <text key={count} className="tick" x="2" y={`${down(count) * 0.88}%`} dy="-4">
            {count}
          </text>
        ))}
        {ticks.map((speed) => (
          <text
            key={speed}
            className={Number.isInteger(speed) ? 'tick' : 'tick tick-odd'}
            x={`${across(speed)}%`}
            y="94%"
            textAnchor="middle"
          >
            {speed.toFixed(1)}
          </text>
        ))}
        <text className="tick" x="50%" y="99.5%" textAnchor="middle">
          burnout speed of the interceptor, km/s
        </text>
        {findings.figures.map(({ id: figure, kmPerS }) => (
          <text key={figure} className="figure-label" x={`${across(kmPerS)}%`} y="14" textAnchor="middle">
            {kmPerS.toFixed(1)}
          </text>
        ))}
      </g>
    </svg>
  );
};
