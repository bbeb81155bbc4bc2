import { foldForSearch } from '../page/foldForSearch.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { searchText } from '../page/recordFilter.ts';
import { type Ranked, rankMatch } from './rankMatch.ts';
import type { SourcesData } from './sourcesData.ts';
import { search as words } from './words.ts';

export type SearchResult = {
  readonly words: string;
  readonly where: string;
  readonly path: string;
  /** BCP 47 language of the words, where they are not English. */
  readonly lang?: string | undefined;
};

export type SearchGroup = { readonly title: string; readonly found: readonly SearchResult[] };

type Entry = { readonly found: SearchResult; readonly ranked: Ranked };

type Group = { readonly title: string; readonly entries: readonly Entry[] };

/** What can be found: under a name, by its text, and, behind all others, by where it is used. */
const index = (found: SearchResult, name: string, text: string, uses = ''): Entry => ({
  found,
  ranked: { name: foldForSearch(name), text: foldForSearch(text), uses: foldForSearch(uses) },
});

const listArticle = ({ sentences, blocks }: PageData): readonly Entry[] =>
  sentences.map(({ text, blockId }) => {
    const number = blocks.find(({ id }) => id === blockId)?.number;
    const where = number ? words.where.paragraph(number) : words.where.caption;
    return index({ words: text, where, path: `#${blockId}` }, '', text);
  });

const listTerms = ({ terms, blocks }: PageData): readonly Entry[] =>
  terms.map(({ id, term, meaning }) => {
    const block = blocks.find(({ marks }) => marks.some((mark) => mark.id === id));
    const path = block ? `#${block.id}` : '';
    return index({ words: `${term}: ${meaning}`, where: words.where.term, path }, term, meaning);
  });

const listCountries = ({ regions }: PageData): readonly Entry[] =>
  regions.map(({ id, name, roles, about }) => {
    const text = [about?.text, ...roles.map((role) => role.words)].join(' ');
    const where = about?.text ?? words.where.country;
    return index({ words: name, where, path: `?at=${id}#r-${id}` }, name, text);
  });

const listCities = ({ coverage, chapterIds }: PageData): readonly Entry[] =>
  coverage && chapterIds.includes('why')
    ? coverage.cities.map(({ id, name }) =>
        index({ words: name, where: words.where.city, path: `why/?place=${id}` }, name, ''),
      )
    : [];

const listEntries = ({ entries }: RecordChapter): readonly Entry[] =>
  entries.map((entry) => {
    const where = entry.layer === 'later' ? words.where.later(entry.dateLabel) : entry.dateLabel;
    const path = `timeline/?event=${entry.id}#e-${entry.id}`;
    return index({ words: entry.title, where, path }, entry.title, searchText(entry));
  });

const listRecord = ({ gap, questions, people }: RecordChapter): readonly Entry[] => [
  ...gap.rows.map(({ id, who, dateLabel, region, reason, quote }) =>
    index({ words: who, where: dateLabel, path: `timeline/#gap-${id}` }, who, [region, reason.words, quote].join(' ')),
  ),
  ...questions.map(({ id, question, values }) =>
    index(
      { words: question, where: words.where.question, path: `timeline/#question-${id}` },
      question,
      values.flatMap(({ value, who }) => [value, who]).join(' '),
    ),
  ),
  ...people.map(({ id, name, role, speaksFor }) =>
    index({ words: name, where: role, path: `timeline/#person-${id}` }, name, `${role} ${speaksFor}`),
  ),
];

const listSources = ({ sources }: SourcesData): readonly Entry[] =>
  sources.map(({ id, title, publisher, date, note, uses, lang, ourTitle }, position) =>
    index(
      {
        words: title,
        where: words.where.source(position + 1, publisher),
        path: `sources/#source-${id}`,
        lang: ourTitle || lang === 'en' ? undefined : lang,
      },
      title,
      [publisher, date, note].join(' '),
      uses.map((use) => use.words).join(' '),
    ),
  );

/** All that can be searched, group by group. What came later is said to be later. */
export const createSearch = (page: PageData, record: RecordChapter | null, data: SourcesData) => {
  const titles = words.groups;
  const groups: readonly Group[] = [
    { title: titles.article, entries: listArticle(page) },
    { title: titles.terms, entries: listTerms(page) },
    { title: titles.countries, entries: listCountries(page) },
    { title: titles.cities, entries: listCities(page) },
    { title: titles.entries, entries: record ? listEntries(record) : [] },
    { title: titles.record, entries: record ? listRecord(record) : [] },
    { title: titles.sources, entries: listSources(data) },
  ];
  /**
   * What holds every word of `find`, whatever marks stand round it, group by group and the best match first. A group that holds a thing of
   * just that name leads; those in which nothing is found are left out.
   */
  return (find: string): readonly SearchGroup[] => {
    const folded = foldForSearch(find.replace(/["“”]/g, ' ').trim());
    if (folded === '') return [];
    return groups
      .map(({ title, entries: all }) => {
        const ranked = all
          .flatMap(({ found, ranked: one }) => {
            const rank = rankMatch(one, folded);
            return rank === null ? [] : [{ found, rank }];
          })
          .sort((a, b) => a.rank - b.rank);
        return { title, found: ranked.map(({ found }) => found), isNamed: ranked[0]?.rank === 0 };
      })
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
      .map(({ title, found }) => ({ title, found }));
  };
};
