import type { ChapterProps } from '../chapterLoaders.ts';
import './sources.css';

/** Every source that the page draws on, numbered as the small figures in the text number them. */
export const Sources = ({ data }: ChapterProps<'sources'>) => (
  <>
    <div className="method">
      <p>
        The article is printed whole and unaltered. Who speaks, who reports whom, and whether the words are quoted or
        reported was read out of it by a program whose result is{' '}
        <a href={`${import.meta.env.BASE_URL}article.json`}>published with its reasons</a>. Everything else on the page
        says whether it comes from the article, from another source, or from a calculation.
      </p>
      <p>
        The map is a Lambert azimuthal equal-area projection: areas can be compared, and rings of equal distance are
        drawn as true circles on the globe, which the projection bends. Land is simplified from Natural Earth at
        1:50,000,000, with borders as of April 2007: Crimea in Ukraine, Kosovo in Serbia, Montenegro independent, one
        Sudan.
      </p>
    </div>
    <ol className="sources">
      {data.sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {source.publisher}
          {source.date !== null && `, ${source.date}`}.{source.note !== null && ` ${source.note}`}
        </li>
      ))}
    </ol>
  </>
);
