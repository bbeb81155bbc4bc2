import type { ParsedArticle } from '../../article/article.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2007-04-19" as "19 April 2007", "2007-04" as "April 2007", "2007" as "2007". */
export const formatDay = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** A UK local time such as "2007-04-19T22:24:00+01:00" as "19 April 2007, 22:24 UK time". */
export const formatUkTime = (local: string): string =>
  `${formatDay(local.slice(0, 10))}, ${local.slice(11, 16)} UK time`;

/** The day of an article's stamp in the United Kingdom, as "2007-04-19"; empty when it has none. */
export const dayOf = ({ stamp }: ParsedArticle): string => stamp?.ukLocal.slice(0, 10) ?? '';
