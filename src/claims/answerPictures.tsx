import type { ClaimsData } from './claimsData.ts';
import { leftOutWords } from './words.ts';

type BarsProps = { readonly rows: readonly { readonly name: string; readonly none: number; readonly short: number }[] };

const wide = (percent: number): number => Math.round(percent * 22) / 10;

/** The hatch of what is left out, as on the map: strokes from corner to corner of a square as high as the bar. */
const hatch = (width: number, top: number): string =>
  Array.from({ length: Math.max(0, Math.floor((width - 13) / 9) + 1) }, (_, i) => `M${i * 9} ${top + 13}l13-13`).join(
    '',
  );

/** Two countries, or one in two states: what is left out, what has a short window, what is covered. */
export const BarsPicture = ({ rows }: BarsProps) => (
  <svg className="answer-picture" viewBox="0 0 220 76" aria-hidden="true">
    {rows.map(({ name, none, short }, i) => (
      <g key={name}>
        <text x="0" y={i * 38 + 13}>
          {leftOutWords(name, none)}
        </text>
        <rect className="bar bar-window" x="0" y={i * 38 + 19} width="220" height="13" />
        <rect className="bar bar-short" x={wide(none)} y={i * 38 + 19} width={wide(short)} height="13" />
        <rect className="bar bar-none" x="0" y={i * 38 + 19} width={wide(none)} height="13" />
        <path className="bar-hatch" d={hatch(wide(none), i * 38 + 19)} />
      </g>
    ))}
  </svg>
);

type StairsProps = { readonly cliff: ClaimsData['cliff']; readonly agencyKmPerS: number; readonly caught: number };

/** How many flights can be met at each speed, with the agency's speed marked. */
export const StairsPicture = ({ cliff, agencyKmPerS, caught }: StairsProps) => {
  const { lowKmPerS, highKmPerS, arcs, series } = cliff;
  const across = (speed: number): number => Math.round((220 * (speed - lowKmPerS)) / (highKmPerS - lowKmPerS));
  const down = (count: number): number => Math.round(74 - (58 * count) / arcs);
  const steps = (series[0]?.leastKmPerS ?? []).map((speed, i) =>
    speed === null ? '' : `H${across(speed)}V${down(i + 1)}`,
  );
  return (
    <svg className="answer-picture" viewBox="0 0 220 76" aria-hidden="true">
      <path className="ground" d="M0 74H220" />
      <path className="figure" d={`M${across(agencyKmPerS)} 16V74`} />
      <path className="stairs stairs-nominal" d={`M0 74${steps.join('')}H220`} />
      <text x={across(agencyKmPerS) + 26} y="50">
        {agencyKmPerS} km/s: {caught} of {arcs}
      </text>
    </svg>
  );
};

/** Two costs that nobody gives. */
export const BalancePicture = () => (
  <svg className="answer-picture" viewBox="0 0 220 76" aria-hidden="true">
    <path className="ground" d="M110 74V22M84 74H136M40 22H180" />
    <path className="pan" d="M12 44H68L40 22ZM152 44H208L180 22Z" />
    <text className="unknown" x="40" y="68" textAnchor="middle">
      ?
    </text>
    <text className="unknown" x="180" y="68" textAnchor="middle">
      ?
    </text>
  </svg>
);
