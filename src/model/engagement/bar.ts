import type { Span } from '../../coverage/engage/limits.ts';
import { formatClock, formatDuration, formatInterval, joinNames } from '../quantities.ts';
import { MARGIN } from './drawing.ts';
import { findSightGap, type ShownShot } from './shot.ts';

/** An interval or, when both ends are the same, a moment, in per cent of the bar's width. */
export type BarPart = { readonly kind: BarKind; readonly from: number; readonly to: number };
export type BarKind =
  | 'burn'
  | 'flight'
  | 'wait'
  | 'needs'
  | 'reach'
  | 'seen'
  | 'above'
  | 'window'
  | 'missed'
  | 'moment';

export type BarRow = {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly parts: readonly BarPart[];
};

export type TimeBar = {
  /** Where the bar ends: at impact, or later when the interceptor would need longer. */
  readonly endS: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly BarRow[];
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a time stands in the bar, in per cent; the ends keep the margin of the drawing above. */
export const acrossTime = (endS: number, timeS: number): number =>
  round((MARGIN + (timeS / endS) * (1 - 2 * MARGIN)) * 100);

const formatSpans = (spans: readonly Span[]): string =>
  joinNames(spans.map(({ fromS, toS }) => `${formatClock(fromS)} to ${formatClock(toS)}`));

type Miss = { readonly words: string; readonly span: Span | null };

/** By how much a window is missed; `null` when there is one. */
const findMiss = (shot: ShownShot): Miss | null => {
  const { flight, nearest } = shot;
  if (flight.windowS > 0) return null;
  if (flight.reason?.kind === 'floor') return { words: 'none: it stays too low', span: null };
  if (flight.reason?.kind === 'time' && nearest !== null) {
    const { timeS, earliestS } = nearest.sample;
    const span = earliestS === null ? null : { fromS: timeS, toS: earliestS };
    return { words: `none: ${formatDuration(nearest.lateS)} too late`, span };
  }
  const gap = findSightGap(shot);
  return {
    words: gap === null ? 'none: not seen in time' : `none: sight lost ${formatInterval(gap.fromS, gap.toS)} too soon`,
    span: gap,
  };
};

/** What happens when, row by row; the last row is where all the conditions above it hold together. */
export const drawBar = (shot: ShownShot): TimeBar => {
  const { flight, limits, nearest, scenario } = shot;
  const { burnoutS, cueS, launchS, impactS } = flight;
  const thereS = limits.reach[0]?.fromS ?? nearest?.sample.earliestS ?? null;
  const endS = Math.max(impactS, thereS ?? 0);
  const part = (kind: BarKind, fromS: number, toS: number): BarPart => ({
    kind,
    from: acrossTime(endS, fromS),
    to: acrossTime(endS, toS),
  });
  const parts = (kind: BarKind, spans: readonly Span[]) => spans.map(({ fromS, toS }) => part(kind, fromS, toS));
  const step = [30, 60, 120, 180, 300, 600].find((one) => endS / one <= 8) ?? 900;
  const miss = findMiss(shot);
  const there =
    limits.reach.length > 0
      ? `from ${formatClock(thereS ?? 0)}`
      : thereS === null
        ? 'never'
        : `from ${formatClock(thereS)}, ${formatDuration(nearest?.lateS ?? 0)} too late`;
  return {
    endS,
    ticks: Array.from({ length: Math.floor(endS / step) + 1 }, (_, i) => ({
      at: acrossTime(endS, i * step),
      label: formatClock(i * step),
    })),
    rows: [
      {
        id: 'missile',
        name: 'Missile',
        words: `burns until ${formatClock(burnoutS)}, comes down at ${formatClock(impactS)}`,
        parts: [part('burn', 0, burnoutS), part('flight', burnoutS, impactS), part('moment', impactS, impactS)],
      },
      {
        id: 'defence',
        name: 'Cue and launch',
        words:
          cueS === null || launchS === null
            ? 'nothing reports it, so nothing is fired'
            : `cue at ${formatClock(cueS)}, earliest launch at ${formatClock(launchS)}`,
        parts:
          cueS === null || launchS === null
            ? []
            : [part('moment', cueS, cueS), part('wait', cueS, launchS), part('moment', launchS, launchS)],
      },
      {
        id: 'interceptor',
        name: 'Interceptor can be there',
        words: launchS === null ? 'never' : there,
        parts: [
          ...(launchS === null || thereS === null ? [] : [part('needs', launchS, thereS)]),
          ...parts('reach', limits.reach),
        ],
      },
      {
        id: 'radar',
        name: scenario.interceptInView ? 'A radar sees it' : 'A radar sees it (not required)',
        words: limits.seen.length === 0 ? 'never' : formatSpans(limits.seen),
        parts: parts('seen', limits.seen),
      },
      {
        id: 'floor',
        name: `Above ${scenario.floorKm} km`,
        words: limits.above.length === 0 ? 'never' : formatSpans(limits.above),
        parts: parts('above', limits.above),
      },
      {
        id: 'window',
        name: 'Window: all three',
        words: miss?.words ?? `${formatSpans(flight.feasible)}, ${formatDuration(flight.windowS)} in all`,
        parts:
          miss === null ? parts('window', flight.feasible) : miss.span === null ? [] : parts('missed', [miss.span]),
      },
    ],
  };
};
