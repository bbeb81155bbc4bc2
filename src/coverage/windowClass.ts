import { number } from './check.ts';
import { classifyWindow, type WindowClass } from './coverage.ts';

/** The limits under which a window can be called short. */
export const SHORT_WINDOW_SHAPE = number(1, 600, 's');

/** Classes windows (s; `null` and NaN are out of reach) by another limit than the usual one. */
export const classifyBy =
  (shortWindowS: number) =>
  (windowS: number | null): WindowClass => {
    const kind = classifyWindow(windowS);
    if (windowS === null || kind === 'none' || kind === 'out-of-reach') return kind;
    return windowS < shortWindowS ? 'short' : 'window';
  };
