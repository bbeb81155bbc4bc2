import type { ArticleEntry, PageData, Side } from '../page/pageData.ts';

/** A line of the axis, in order: marks, and the statement in words that follows them; null behind the last marks. */
export type Row = { readonly marks: readonly ArticleEntry[]; readonly inWords: ArticleEntry | null };

/** A stretch of the axis: one earlier story, or the day of the article, within which only an order is known. */
export type Stretch = {
  readonly id: string;
  readonly date: string;
  readonly dateLabel: string;
  readonly note: string;
  readonly rows: readonly Row[];
};

const rowsOf = (entries: readonly ArticleEntry[], isInWords: (entry: ArticleEntry) => boolean): readonly Row[] => {
  const rows: Row[] = [];
  let marks: ArticleEntry[] = [];
  for (const entry of entries) {
    if (isInWords(entry)) {
      rows.push({ marks, inWords: entry });
      marks = [];
    } else marks.push(entry);
  }
  return marks.length > 0 ? [...rows, { marks, inWords: null }] : rows;
};

/** Whether all of them have room beside the story in words. */
export const areFew = (entries: readonly ArticleEntry[]): boolean => entries.length <= 8;

/** The axis from the earliest story to the article's last statement. Entries in `leading` are in words, and all are when `allInWords`. */
export const groupEntries = (
  entries: readonly ArticleEntry[],
  leading: readonly string[],
  allInWords: boolean,
): readonly Stretch[] => {
  const stories = entries.filter(({ voice }) => voice === 'story');
  const said = entries.filter(({ voice }) => voice !== 'story');
  const inWords = ({ id }: ArticleEntry) => allInWords || leading.length === 0 || leading.includes(id);
  const [first] = said;
  return [
    ...stories.map((story) => ({
      id: story.id,
      date: story.date,
      dateLabel: story.dateLabel,
      note: '',
      rows: [{ marks: [], inWords: story }],
    })),
    ...(first
      ? [
          {
            id: 'day',
            date: first.date,
            dateLabel: first.dateLabel,
            note: 'in the article’s order; it gives no times of day',
            rows: rowsOf(said, inWords),
          },
        ]
      : []),
  ];
};

const order: readonly Side[] = ['nato', 'us', 'russia', 'press', 'other'];

/** The sides that speak in the story, in the order in which they are offered. */
export const sidesOf = ({ entries }: PageData): readonly Side[] =>
  order.filter((side) => entries.some((entry) => entry.side === side));

/** What to leave out so that one side alone is seen. */
export const hideAllBut = (page: PageData, side: Side): readonly string[] =>
  sidesOf(page)
    .filter((other) => other !== side)
    .sort();

/** The one side that is seen; null when several are. */
export const onlySide = (page: PageData, hide: readonly string[]): Side | null => {
  const seen = sidesOf(page).filter((side) => !hide.includes(side));
  return seen.length === 1 && sidesOf(page).length > 1 ? (seen[0] ?? null) : null;
};
