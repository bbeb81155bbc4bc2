import type { Block, RelatedStory, Span } from './article.ts';
import { sliceSpan } from './article.ts';
import { RELATED_DATE, RELATED_LINE } from './blocks/furniture.ts';
import { computeUtcMs, formatDay, parseMonth } from './calendar.ts';

function parseYear(printed: string): number {
  const year = Number(printed);
  if (printed.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The day that the groups of a printed date name, or `null` when the calendar has none such. */
function readDay(groups: Readonly<Record<string, string | undefined>>): string | null {
  const month = parseMonth(groups.month ?? '');
  if (month === null) return null;
  const day = { year: parseYear(groups.year ?? ''), month, day: Number(groups.day) };
  return computeUtcMs(day, 0, 0) === null ? null : formatDay(day);
}

/** Where a story's day and section stand in the words of a block, after `lead` characters of its title. */
function readDate(words: string, start: number, pattern: RegExp) {
  const groups = pattern.exec(words)?.groups;
  const iso = groups === undefined ? null : readDay(groups);
  if (groups === undefined || iso === null) return null;
  const section = groups.barred ?? groups.listed ?? groups.named ?? groups.local ?? '';
  const lead = words.length - words.slice(groups.title?.length ?? 0).trimStart().length;
  const year = words.indexOf(groups.year ?? '', words.indexOf(groups.month ?? '', lead));
  const span = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  return {
    title: groups.title === undefined ? null : span(0, groups.title.length),
    date: span(lead, year + (groups.year ?? '').length),
    iso,
    section: span(words.length - section.length, words.length),
  };
}

/** The stories that a page links to with a day and a section, in page order. */
export function findRelated(source: string, blocks: readonly Block[]): readonly RelatedStory[] {
  return blocks.flatMap((block, i): readonly RelatedStory[] => {
    const words = sliceSpan(source, block.text);
    const above = blocks[i - 1];
    if (block.type === 'relatedLink') {
      const read = readDate(words, block.text.start, RELATED_LINE);
      return read === null || read.title === null ? [] : [{ ...read, title: read.title, blockIds: [block.id] }];
    }
    if (block.type !== 'relatedDate' || above?.type !== 'relatedLink') return [];
    const read = readDate(words, block.text.start, RELATED_DATE);
    return read === null ? [] : [{ ...read, title: above.text, blockIds: [above.id, block.id] }];
  });
}
