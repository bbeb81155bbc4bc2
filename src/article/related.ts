import type { Block, RelatedStory } from './article.ts';
import { sliceSpan } from './article.ts';
import { RELATED_DATE } from './blocks/furniture.ts';
import { formatDay, parseMonth } from './calendar.ts';

function parseYear(printed: string): number {
  const year = Number(printed);
  if (printed.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The stories that a page links to with a day and a section, in page order. */
export function findRelated(source: string, blocks: readonly Block[]): readonly RelatedStory[] {
  return blocks.flatMap((block, i) => {
    const title = blocks[i - 1];
    if (block.type !== 'relatedDate' || title?.type !== 'relatedLink') return [];
    const words = sliceSpan(source, block.text);
    const groups = RELATED_DATE.exec(words.replace(/[\s\u00a0]+/g, ' '))?.groups;
    const month = parseMonth(groups?.month ?? '');
    const section = groups?.section ?? '';
    if (groups === undefined || month === null) return [];
    const bar = block.text.start + words.search(/[|,]/);
    const iso = formatDay({ year: parseYear(groups.year ?? ''), month, day: Number(groups.day) });
    const dateEnd = block.text.start + words.slice(0, bar - block.text.start).trimEnd().length;
    return [
      {
        title: title.text,
        date: { start: block.text.start, end: dateEnd },
        iso,
        section: { start: block.text.end - section.length, end: block.text.end },
        blockIds: [title.id, block.id] as const,
      },
    ];
  });
}
