/** Every word that this chapter prints itself, in the order in which it stands there. */
import type { ListedSource } from './sourcesData.ts';

export const search = {
  label: 'Search the article, the map, the chapters and the sources',
  withoutScripts: 'The search needs scripts. Without them, your browser can find words on this page.',
  loading: 'Loading the entries of “Before and after” …',
  found: (count: number) => (count === 0 ? 'Nothing found.' : `${count} found`),
  failed: '“Before and after” could not be loaded, and is not searched.',
  more: (count: number) => `${count} more`,
  groups: {
    article: 'The article',
    terms: 'Terms',
    countries: 'Countries',
    cities: 'Cities',
    entries: 'Before and after',
    record: 'Who would be left out, disagreements, people',
    sources: 'Sources',
  },
  where: {
    caption: 'caption',
    paragraph: (number: number) => `paragraph ${number}`,
    term: 'explained',
    country: 'on the map',
    city: 'could it be protected?',
    later: (date: string) => `${date}, later`,
    question: 'the sources disagree',
    source: (number: number, publisher: string) => `source ${number}, ${publisher}`,
  },
};

export const answer = (all: number, whole: number, opening: number): string =>
  `What this page adds to the article rests on ${all} sources or on our own calculation. We read ${whole} in full, only the opening of ${opening}, and a single entry of the others.`;

export const downloads = {
  title: 'Downloads',
  says: (files: number, schemas: number) => `${files} data files, ${schemas} of them with a JSON Schema.`,
  columns: ['What it holds', 'File', 'Schema'],
  none: 'none',
  schema: 'schema',
  schemaOf: (file: string) => ` of ${file}`,
};

export const method = {
  title: 'How this page was made',
  says: 'The article is whole and unaltered; a program worked out who says what; the map has the borders of 2007.',
  article: [
    'The article is printed whole and unaltered. A program worked out who speaks, who reports whom and whether the words are quoted; ',
    'its result and its reasons are published',
    '. Everything else on the page says whether it comes from the article, from another source, or from a calculation.',
  ],
  map: 'The map is a Lambert azimuthal equal-area projection, so areas can be compared. Circles of equal distance are true circles on the globe, which the projection bends. The land is simplified from Natural Earth at 1:50,000,000, with the borders of April 2007: Crimea in Ukraine, Kosovo in Serbia, Montenegro independent, one Sudan.',
  record:
    'We read the sources as copies on the public web, often only the opening; each source says how much. Each entry says whether it has one source or several independent ones. Where they disagree, the answers stand side by side.',
};

export const kinds: Readonly<Record<ListedSource['kind'], string>> = {
  official: 'Official papers',
  news: 'News reports',
  research: 'Research',
  comment: 'Comment',
  reference: 'Reference works',
  data: 'Data',
  software: 'Software',
};

export const list = {
  note: 'The numbers are those of the small figures in the text.',
  group: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  ourTitle: 'The title is ours.',
  via: (keeper: string) => `Read in a copy kept by ${keeper}.`,
  read: {
    whole: '',
    opening: 'We could read only the opening.',
    entry: 'We read one entry of it.',
    nothing: 'We could not read any of it.',
  } satisfies Readonly<Record<ListedSource['read'], string>>,
  sameAs: (number: number) => `The same document as ${number}.`,
  uses: (count: number) => (count === 1 ? 'Used in 1 place' : `Used in ${count} places`),
};
