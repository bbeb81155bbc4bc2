import type { PageData } from '../../page/pageData.ts';
import type { RecordData } from '../../page/record.ts';
import type { SourceUse } from '../../sources/sourcesData.ts';

/** What the page has besides the record that leans on sources. */
export type CitingPage = Pick<PageData, 'blocks' | 'terms' | 'sites' | 'regions' | 'outcome'>;

/** The model's files, read and checked elsewhere: anything in them with a name and sources cites. */
export type ModelFile = { readonly words: string; readonly path: string | null; readonly content: unknown };

type Citation = { readonly use: SourceUse; readonly sources: readonly string[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The sources named anywhere within, with the nearest name above each list. */
const citeModel = ({ words, path, content }: ModelFile): readonly Citation[] => {
  const walk = (value: unknown, name: string): readonly Citation[] => {
    if (!isObject(value)) return [];
    const own = ['name', 'label', 'who'].map((key) => value[key]).find((one) => typeof one === 'string') ?? name;
    const { sources } = value;
    const here = Array.isArray(sources)
      ? [{ use: { words: `${words}: ${own}`, path }, sources: sources.map(String) }]
      : [];
    return [...here, ...Object.values(value).flatMap((one) => walk(one, String(own)))];
  };
  return walk(content, '').map(({ use, sources }) => ({
    sources,
    use: { ...use, words: use.words.replace(/: $/, '') },
  }));
};

const citeRecord = (record: RecordData): readonly Citation[] => [
  ...record.timeline.map(({ id, title, sources, quote }) => ({
    use: { words: title, path: `timeline/#e-${id}` },
    sources: quote ? [...sources, quote.source] : sources,
  })),
  ...record.gapVersions.map(({ id, who, sources, quote }) => ({
    use: { words: `Left out, by ${who}`, path: `timeline/#gap-${id}` },
    sources: quote ? [...sources, quote.source] : sources,
  })),
  ...record.disagreements.map(({ id, question, values }) => ({
    use: { words: question, path: `timeline/#question-${id}` },
    sources: values.flatMap(({ sources }) => sources),
  })),
  ...record.people.map(({ id, name, sources }) => ({ use: { words: name, path: `timeline/#person-${id}` }, sources })),
  ...record.countries.flatMap(({ id, name, nato, later }) => [
    { use: { words: `${name}, member`, path: `timeline/#member-${id}` }, sources: nato?.sources ?? [] },
    { use: { words: `${name}, later`, path: `timeline/#later-${id}` }, sources: later?.sources ?? [] },
  ]),
];

/** Places, which stand in the timeline where something happens at them. */
const citePlaces = ({ places, timeline }: RecordData): readonly Citation[] =>
  places.map(({ id, name, sources }) => {
    const entry = timeline.find(({ place }) => place === id);
    return { use: { words: `${name}, place`, path: entry ? `timeline/#e-${entry.id}` : null }, sources };
  });

const citePage = (
  { countries }: RecordData,
  { blocks, terms, sites, regions, outcome }: CitingPage,
): readonly Citation[] => [
  ...countries.map(({ id, name, roles, about }) => ({
    use: { words: name, path: regions.some((region) => region.id === id) ? `?at=${id}#r-${id}` : null },
    sources: [...roles.flatMap(({ sources }) => sources), ...(about?.sources ?? [])],
  })),
  ...terms.map(({ id, term, sourceIds }) => {
    const block = blocks.find(({ marks }) => marks.some((mark) => mark.id === id));
    return { use: { words: `“${term}”`, path: block ? `#${block.id}` : null }, sources: sourceIds };
  }),
  ...(outcome?.sentences ?? []).map(({ sources }) => ({ use: { words: 'What happened next', path: '' }, sources })),
  ...sites.map(({ name, sourceIds }) => ({ use: { words: `${name}, on the map`, path: '' }, sources: sourceIds })),
];

/** Where each source is used, by its id, in the order of the page, each place once. */
export const listUses = (
  record: RecordData,
  page: CitingPage,
  model: readonly ModelFile[],
): ReadonlyMap<string, readonly SourceUse[]> => {
  const uses = new Map<string, SourceUse[]>();
  const citations = [
    ...citePage(record, page),
    ...citeRecord(record),
    ...citePlaces(record),
    ...model.flatMap(citeModel),
  ];
  for (const { use, sources } of citations) {
    for (const source of new Set(sources)) {
      const own = uses.get(source) ?? [];
      if (!own.some(({ words }) => words === use.words)) own.push(use);
      uses.set(source, own);
    }
  }
  return uses;
};
