import type { Confidence } from '../../page/record.ts';

/** Whether a date lies after the day of the article, and is hindsight; a year or month that holds the day does not. */
export const isLater = (date: string | null, day: string): boolean =>
  date !== null && date > day && !day.startsWith(date);

export const formatConfidence = (confidence: Confidence): string => {
  if (confidence.kind === 'once') return 'seen in one source only';
  if (confidence.kind === 'one-origin') return 'sources of one origin';
  return `${confidence.count} independent sources`;
};
