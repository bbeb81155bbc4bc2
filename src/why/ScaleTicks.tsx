import type { AssumptionControl } from '../model/assumptions.ts';

type Props = Pick<AssumptionControl, 'low' | 'nominal' | 'high'> & { readonly format: (value: number) => string };

/** Nearer to an end than this share of the scale, the number of that end would stand under that of the nominal value. */
const NEAR = 0.22;

/** Under a slider: its ends, and the nominal value where it really is. Placed in per cent, for the page allows no inline style. */
export const ScaleTicks = ({ low, nominal, high, format }: Props) => {
  const share = high > low ? (nominal - low) / (high - low) : 0;
  const at = `${Math.round(share * 1000) / 10}%`;
  const anchor = share < 0.35 ? 'start' : share > 0.65 ? 'end' : 'middle';
  return (
    <svg className="scale-ticks" width="100%" height="24" aria-hidden="true">
      <line x1="0" x2="0" y1="0" y2="5" />
      <line x1="100%" x2="100%" y1="0" y2="5" />
      <line className="scale-nominal" x1={at} x2={at} y1="0" y2="8" />
      {share > NEAR && (
        <text x="0" y="20">
          {format(low)}
        </text>
      )}
      <text className="scale-nominal" x={at} y="20" textAnchor={anchor}>
        {format(nominal)} usual
      </text>
      {share < 1 - NEAR && (
        <text x="100%" y="20" textAnchor="end">
          {format(high)}
        </text>
      )}
    </svg>
  );
};
