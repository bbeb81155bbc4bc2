import { base } from '../page/base.ts';
import type { ChapterProps } from '../page/chapters.ts';
import { Offers } from './Offers.tsx';
import { SiteSearch } from './SiteSearch.tsx';
import type { ListedSource, SourcesData } from './sourcesData.ts';
import './sources.css';

const readWords: Readonly<Record<ListedSource['read'], string>> = {
  whole: '',
  opening: 'Only its opening could be read.',
  entry: 'One entry of it was read.',
  nothing: 'Nothing of it could be read.',
};

/** What was read of it, in which copy, and what to be careful about. */
const tellReading = ({ ourTitle, via, read, note }: ListedSource): string =>
  [
    ourTitle ? 'The title is ours.' : '',
    via === null ? '' : `Read in a copy kept by ${via}.`,
    readWords[read],
    note ?? '',
  ]
    .filter(Boolean)
    .join(' ');

/** A source with the places of the site that lean on it. */
const SourceItem = ({ source, sameAs }: { readonly source: ListedSource; readonly sameAs: number }) => (
  <li id={`source-${source.id}`}>
    {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {source.publisher}
    {source.date !== null && `, ${source.date}`}. {tellReading(source)}
    {sameAs > 0 && ` The same document as ${sameAs}.`}
    <span className="uses">
      Used in:{' '}
      {source.uses.map(({ words, path }, index) => (
        <span key={words}>
          {index > 0 && '; '}
          {path === null ? words : <a href={base + path}>{words}</a>}
        </span>
      ))}
    </span>
  </li>
);

/** Every source that the page draws on, numbered as the small figures in the text number them. */
export const Sources = ({ data, page, view }: ChapterProps<SourcesData>) => (
  <>
    <div className="method">
      <p>
        The article is printed whole and unaltered. Who speaks, who reports whom, and whether the words are quoted or
        reported was read out of it by a program whose result is{' '}
        <a href={`${base}article.json`}>published with its reasons</a>. Everything else on the page says whether it
        comes from the article, from another source, or from a calculation.
      </p>
      <p>
        The map is a Lambert azimuthal equal-area projection: areas can be compared, and rings of equal distance are
        drawn as true circles on the globe, which the projection bends. Land is simplified from Natural Earth at
        1:50,000,000, with borders as of April 2007: Crimea in Ukraine, Kosovo in Serbia, Montenegro independent, one
        Sudan.
      </p>
      <p>
        The record was read in copies on the public web, often only their openings; each source says how much. An entry
        says whether one source or several independent ones carry it. Where they disagree, the answers stand side by
        side.
      </p>
    </div>
    <SiteSearch page={page} data={data} view={view} />
    <Offers offers={data.offers} />
    <ol className="sources">
      {data.sources.map((source) => (
        <SourceItem
          key={source.id}
          source={source}
          sameAs={data.sources.findIndex(({ id }) => id === source.sameAs) + 1}
        />
      ))}
    </ol>
  </>
);
