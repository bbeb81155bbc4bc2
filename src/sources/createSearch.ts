import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { foldText, holdsWords, searchText } from '../page/recordFilter.ts';
import type { SourcesData } from './sourcesData.ts';

export type Found = { readonly words: string; readonly where: string; readonly path: string };

export type SearchGroup = { readonly title: string; readonly found: readonly Found[] };

type Indexed = Found & {
  readonly folded: string;
  /** What finds it too, but behind all that hold the words themselves. */
  readonly uses?: string;
};

const index = (found: Found, text: string): Indexed => ({ ...found, folded: foldText(text) });

/** All that can be searched, group by group. What came later is said to be later. */
export const createSearch = (page: PageData, timeline: RecordChapter | null, { sources }: SourcesData) => {
  const groups: readonly { readonly title: string; readonly entries: readonly Indexed[] }[] = [
    {
      title: 'The article',
      entries: page.sentences.map(({ text, blockId }) => {
        const number = page.blocks.find(({ id }) => id === blockId)?.number;
        return index({ words: text, where: number ? `paragraph ${number}` : 'caption', path: `#${blockId}` }, text);
      }),
    },
    {
      title: 'Terms',
      entries: page.terms.map(({ id, term, meaning }) => {
        const block = page.blocks.find(({ marks }) => marks.some((mark) => mark.id === id));
        return index(
          { words: `${term}: ${meaning}`, where: 'explained', path: block ? `#${block.id}` : '' },
          `${term} ${meaning}`,
        );
      }),
    },
    {
      title: 'Countries',
      entries: page.regions.map(({ id, name, roles, about }) => {
        const text = [name, about?.text, ...roles.map(({ words }) => words)].join(' ');
        return index({ words: name, where: about?.text ?? 'on the map', path: `?at=${id}#r-${id}` }, text);
      }),
    },
    {
      title: 'Before and after',
      entries: (timeline?.entries ?? []).map((entry) => ({
        words: entry.title,
        where: entry.layer === 'later' ? `${entry.dateLabel}, later` : entry.dateLabel,
        path: `timeline/?event=${entry.id}#e-${entry.id}`,
        folded: searchText(entry),
      })),
    },
    {
      title: 'Who would be left out, disagreements, people',
      entries: [
        ...(timeline?.gap.rows ?? []).map(({ id, who, dateLabel, region, reason, quote }) =>
          index(
            { words: who, where: dateLabel, path: `timeline/#gap-${id}` },
            [who, region, reason.words, quote].join(' '),
          ),
        ),
        ...(timeline?.questions ?? []).map(({ id, question, values }) =>
          index(
            { words: question, where: 'the sources disagree', path: `timeline/#question-${id}` },
            [question, ...values.flatMap(({ value, who }) => [value, who])].join(' '),
          ),
        ),
        ...(timeline?.people ?? []).map(({ id, name, role, speaksFor }) =>
          index({ words: name, where: role, path: `timeline/#person-${id}` }, [name, role, speaksFor].join(' ')),
        ),
      ],
    },
    {
      title: 'Sources',
      entries: sources.map(({ id, title, publisher, date, note, uses }, position) => ({
        ...index(
          { words: title, where: `source ${position + 1}, ${publisher}`, path: `sources/#source-${id}` },
          [title, publisher, date, note].join(' '),
        ),
        uses: foldText(uses.map((use) => use.words).join(' ')),
      })),
    },
  ];
  /** What holds every word, group by group; the groups in which nothing does are left out. */
  return (words: string): readonly SearchGroup[] => {
    const find = words.trim();
    if (find === '') return [];
    const search = (entries: readonly Indexed[]): readonly Found[] => {
      const own = entries.filter(({ folded }) => holdsWords(folded, find));
      const used = entries.filter(({ folded, uses = '' }) => holdsWords(`${folded} ${uses}`, find));
      return [...new Set([...own, ...used])];
    };
    return groups
      .map(({ title, entries }) => ({ title, found: search(entries) }))
      .filter(({ found }) => found.length > 0);
  };
};
