import type { Confidence } from '../../page/record.ts';

/** The day of the article: what came after it is hindsight. */
const theDay = '2007-04-19';

/** Whether a date lies after the day of the article; a year or month that holds the day does not. */
export const isLater = (date: string | null): boolean => date !== null && date > theDay && !theDay.startsWith(date);

export const formatConfidence = (confidence: Confidence): string => {
  if (confidence.kind === 'once') return 'seen in one source only';
  if (confidence.kind === 'one-origin') return 'sources of one origin';
  return `${confidence.count} independent sources`;
};
