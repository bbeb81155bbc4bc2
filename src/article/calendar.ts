/** A day of the Gregorian calendar as printed; `month` counts from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_MS = 86_400_000;

function lastSundayUtc(year: number, month: number): number {
  const lastDay = Date.UTC(year, month, 0);
  return lastDay - new Date(lastDay).getUTCDay() * DAY_MS;
}

/** The month from 1 to 12 that a name or its abbreviation begins, or `null`. */
export function parseMonth(name: string): number | null {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}

/** Milliseconds since 1970 of a printed day and clock time read as UTC, or `null` when the calendar has no such moment. */
export function computeUtcMs(date: Day, hour: number, minute: number): number | null {
  const ms = Date.UTC(date.year, date.month - 1, date.day, hour, minute);
  const back = new Date(ms);
  const real = back.getUTCMonth() === date.month - 1 && back.getUTCDate() === date.day && hour < 24 && minute < 60;
  return real ? ms : null;
}

/** Minutes that clocks in the United Kingdom are ahead of UTC: 60 from the last Sunday of March to that of October, 01:00 UTC. */
export function computeUkOffsetMin(utcMs: number): 0 | 60 {
  const year = new Date(utcMs).getUTCFullYear();
  const hourMs = 3_600_000;
  const summer = utcMs >= lastSundayUtc(year, 3) + hourMs && utcMs < lastSundayUtc(year, 10) + hourMs;
  return summer ? 60 : 0;
}

/**
 * Minutes that clocks in the eastern United States are ahead of UTC (negative), from the time that they show: -240 from the
 * second Sunday of March to the first of November, the rule since 2007; else -300.
 */
export function computeEasternOffsetMin(shownMs: number): -240 | -300 {
  const year = new Date(shownMs).getUTCFullYear();
  const sunday = (month: number, firstDay: number) => {
    const start = Date.UTC(year, month - 1, firstDay, 2);
    return start + ((7 - new Date(start).getUTCDay()) % 7) * DAY_MS;
  };
  return shownMs >= sunday(3, 8) && shownMs < sunday(11, 1) ? -240 : -300;
}

/** `2007-04-19T22:24:00+01:00`: the instant on a clock that is `offsetMin` ahead of UTC (0 or 60). */
export function formatLocal(utcMs: number, offsetMin: number): string {
  const clock = new Date(utcMs + offsetMin * 60_000).toISOString().slice(0, 19);
  return `${clock}+0${offsetMin / 60}:00`;
}

/** `2007-04-19`. */
export function formatDay(date: Day): string {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function computeWeekday(date: Day): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}

/** The day `days` later (earlier when negative). */
export function shiftDay(date: Day, days: number): Day {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day) + days * DAY_MS);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}
