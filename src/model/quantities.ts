/** Numbers as the page prints them: rounded, so that server and browser agree to the letter. */

/** Seconds as "12 min 51 s", or "46 s" under a minute; no line ends between a number and its unit. */
export const formatDuration = (seconds: number): string => {
  const total = Math.round(seconds);
  const [minutes, rest] = [Math.floor(total / 60), total % 60];
  if (minutes === 0) return `${rest}\u00a0s`;
  return rest === 0 ? `${minutes}\u00a0min` : `${minutes}\u00a0min ${rest}\u00a0s`;
};

/** From one moment to a later one, as `formatDuration`: the difference of what is shown of each, so that a reader's own sum comes out. */
export const formatInterval = (fromS: number, toS: number): string =>
  formatDuration(Math.round(toS) - Math.round(fromS));

/** Seconds as "12:51". */
export const formatClock = (seconds: number): string => {
  const total = Math.round(seconds);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
};

/** "a", "a and b", "a, b and c". */
export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "all of Turkey", "12 per cent of Greece". */
export const formatShare = (name: string, percent: number): string =>
  percent === 100 ? `all of ${name}` : `${percent} per cent of ${name}`;
