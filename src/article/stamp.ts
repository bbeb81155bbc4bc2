import type { Stamp } from './article.ts';
import {
  computeEasternOffsetMin,
  computeUkOffsetMin,
  computeUtcMs,
  computeWeekday,
  formatLocal,
  parseMonth,
  WEEKDAYS,
} from './calendar.ts';

/** What a line says about when the page was last changed. `problem` is a sentence when its parts disagree, else `null`. */
export type StampReading = { readonly stamp: Stamp; readonly problem: string | null };

const DATE = String.raw`(?:(?<weekday>[A-Z][a-z]+day),?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]{2,8}),?\s+(?<year>\d{4})`;
const GMT = String.raw`(?<gmt>\d{1,2}:\d{2})\s*GMT`;
const UK = String.raw`(?:\s*,?\s*(?<uk>\d{1,2}:\d{2})\s*UK)?`;

/** The printed forms, oldest first; each stands alone on its line. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:Last Updated\\s*:?\\s*)?${DATE},?\\s+${GMT}${UK}$`, 'i'),
  new RegExp(`^(?:(?:Page )?last updated at\\s+)?${GMT},?\\s+${DATE}${UK}$`, 'i'),
  new RegExp(
    `^${DATE},?\\s+Last updated at\\s+(?:${GMT}|(?<local>\\d{1,2}:\\d{2})(?:\\s*(?:BST|UK|(?<eastern>ET)))?)${UK}$`,
    'i',
  ),
  // The children's pages.
  new RegExp(
    `^(?:Last Updated\\s*:?\\s*)?(?<weekday>[A-Z][a-z]+day),?\\s+(?<month>[A-Z][a-z]{2,8})\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4}),?\\s+${GMT}${UK}$`,
    'i',
  ),
  /^Published:?\s+(?<year>\d{4})\/(?<month>\d{2})\/(?<day>\d{2})\s+(?<gmt>\d{1,2}:\d{2}):\d{2}\s*GMT$/i,
];

function parseClock(clock: string | undefined): readonly [number, number] | null {
  if (clock === undefined) return null;
  const [hour, minute] = clock.split(':').map(Number);
  return hour === undefined || minute === undefined ? null : [hour, minute];
}

/** Minutes that the printed clock is ahead of UTC, from what it shows read as if it were UTC. */
const OFFSETS_MIN: Readonly<Record<Stamp['zoneBasis'], (shownMs: number) => number>> = {
  'gmt-printed': () => 0,
  'uk-assumed': (shownMs) => computeUkOffsetMin(shownMs - 3_600_000),
  'et-printed': computeEasternOffsetMin,
};

/**
 * The stamp printed on a line of `words` that begins at offset `start` and ends at `end`, or `null` when the line is none.
 * A clock time without a zone is read as the time in the United Kingdom.
 */
export function parseStamp(words: string, start: number, end: number): StampReading | null {
  if (words.length > 120) return null;
  const printed = FORMS.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
  if (printed === undefined) return null;
  const month = /^\d+$/.test(printed.month ?? '') ? Number(printed.month) : parseMonth(printed.month ?? '');
  if (month === null) return null;
  const date = { year: Number(printed.year), month, day: Number(printed.day) };
  const clock = parseClock(printed.gmt ?? printed.local);
  const asUtc = clock === null ? null : computeUtcMs(date, clock[0], clock[1]);
  if (asUtc === null) return null;
  const zoneBasis =
    printed.gmt !== undefined ? 'gmt-printed' : printed.eastern !== undefined ? 'et-printed' : 'uk-assumed';
  const utcMs = asUtc - OFFSETS_MIN[zoneBasis](asUtc) * 60_000;
  const stamp: Stamp = {
    span: { start, end },
    instantUtc: `${new Date(utcMs).toISOString().slice(0, 19)}Z`,
    ukLocal: formatLocal(utcMs, computeUkOffsetMin(utcMs)),
    zoneBasis,
  };
  const problems: string[] = [];
  const weekday = printed.weekday?.toLowerCase();
  if (weekday !== undefined && WEEKDAYS[computeWeekday(date)] !== weekday) {
    problems.push(`the date was not a ${printed.weekday}`);
  }
  if (printed.uk !== undefined && !stamp.ukLocal.includes(`T${printed.uk.padStart(5, '0')}`)) {
    problems.push(`${printed.gmt} GMT was ${stamp.ukLocal.slice(11, 16)} in the United Kingdom, not ${printed.uk}`);
  }
  return { stamp, problem: problems.length === 0 ? null : `The stamp disagrees with itself: ${problems.join('; ')}.` };
}

/**
 * The stamp that the markup of a page gives (`YYYY/MM/DD hh:mm:ss`, UTC) and none of its lines prints, or `null` when it is
 * no time. Its span is empty.
 */
export function parsePublished(published: string): Stamp | null {
  return parseStamp(`Published: ${published} GMT`, 0, 0)?.stamp ?? null;
}
