import { formatDuration } from '../model/quantities.ts';

/** A value of an assumption; one that is switched says which way. */
export const formatValue = (value: number | boolean, unit: string): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return `${value.toLocaleString('en-GB')}${unit === '' || unit === '°' ? unit : ` ${unit}`}`;
};

/** A worst window in seconds as a cell of a table. */
export const formatWindow = (windowS: number | null): string => {
  if (windowS === null) return 'beyond range';
  return windowS === 0 ? 'none' : formatDuration(windowS);
};

export const formatPercent = (value: number): string =>
  `${value.toLocaleString('en-GB', { maximumSignificantDigits: 2 })} per cent`;

/** A count of things that may come out as a fraction. */
export const formatCount = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

export const formatSpeed = (kmPerS: number): string => `${kmPerS.toFixed(1)} km/s`;
