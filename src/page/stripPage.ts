import type { PageData } from './pageData.ts';

/** The words that a page's data holds twice, cut from its blocks and statements. */
const cutWords = ({ blocks, statements }: PageData) => {
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  const clauseOf = new Map<string | null, string>(statements.map(({ id, clause }) => [id, clause]));
  return {
    cut: ({ blockId, start, end }: { readonly blockId: string; readonly start: number; readonly end: number }) =>
      textOf.get(blockId)?.slice(start, end) ?? '',
    clause: (statementId: string | null) => clauseOf.get(statementId) ?? null,
  };
};

/**
 * The page data as it is put into the HTML, less what the browser can read elsewhere: the outlines of countries and the graticule, which
 * are most of its bytes, stand in the drawn map, and some texts occur twice in the data.
 */
export const stripPage = (page: PageData): PageData => {
  const { cut, clause } = cutWords(page);
  return {
    ...page,
    sentences: page.sentences.map((sentence) => ({
      ...sentence,
      text: sentence.text === cut(sentence) ? '' : sentence.text,
    })),
    quotes: page.quotes.map((quote) => ({ ...quote, exact: quote.exact === cut(quote) ? '' : quote.exact })),
    entries: page.entries.map((entry) => ({
      ...entry,
      title: entry.title === clause(entry.statementId) ? '' : entry.title,
    })),
    baseMap: {
      ...page.baseMap,
      land: '',
      graticule: '',
      countries: page.baseMap.countries.map((country) => ({ ...country, d: '' })),
    },
  };
};

/**
 * The inverse of `stripPage`, given the HTML that was printed with it. The outline of a country that is only named at the map's edge is
 * drawn nowhere and stays empty.
 */
export const restorePage = (page: PageData, root: ParentNode): PageData => {
  const { cut, clause } = cutWords(page);
  const drawn = new Map<string, string>();
  for (const country of root.querySelectorAll<SVGElement>('[data-region]')) {
    drawn.set(country.dataset.region ?? '', country.querySelector('path')?.getAttribute('d') ?? '');
  }
  const countries = page.baseMap.countries.map((country) => ({ ...country, d: drawn.get(country.id) ?? '' }));
  const drawnAt = (selector: string) => root.querySelectorAll<SVGElement>(selector)[0]?.getAttribute('d') ?? '';
  return {
    ...page,
    sentences: page.sentences.map((sentence) => ({ ...sentence, text: sentence.text || cut(sentence) })),
    quotes: page.quotes.map((quote) => ({ ...quote, exact: quote.exact || cut(quote) })),
    entries: page.entries.map((entry) => ({ ...entry, title: entry.title || (clause(entry.statementId) ?? '') })),
    baseMap: { ...page.baseMap, countries, land: drawnAt('[data-land]'), graticule: drawnAt('.graticule') },
  };
};
