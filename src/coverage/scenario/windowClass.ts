import { numberShape } from './check.ts';

/** The classes of the map, each better for the place than the one before; their index is their rank. */
export const CLASSES = ['out-of-reach', 'none', 'short', 'window'] as const;
export type WindowClass = (typeof CLASSES)[number];

/** The limits under which a window can be called short. */
export const SHORT_WINDOW_SHAPE = numberShape(1, 600, 's');

/** Classes windows (s; `null` and NaN are out of reach) by the limit under which they are called short. */
export const classifyBy =
  (shortWindowS: number) =>
  (windowS: number | null): WindowClass => {
    if (windowS === null || Number.isNaN(windowS)) return 'out-of-reach';
    if (windowS <= 0) return 'none';
    return windowS < shortWindowS ? 'short' : 'window';
  };
