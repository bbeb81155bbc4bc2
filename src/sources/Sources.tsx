import type { ChapterProps } from '../page/chapters.ts';
import { useReveal } from '../ui/parts/useReveal.ts';
import { Method } from './Method.tsx';
import { Offers } from './Offers.tsx';
import { SiteSearch } from './SiteSearch.tsx';
import { SourceList } from './SourceList.tsx';
import type { SourcesData } from './sourcesData.ts';
import { list, answer as tell } from './words.ts';
import './sources.css';

/** The search, what the page rests on, the downloads, and every source under the number that the small figures in the text have. */
export const Sources = ({ data, page, view }: ChapterProps<SourcesData>) => {
  useReveal('sources');
  const read = (how: 'whole' | 'opening') => data.sources.filter((source) => source.read === how).length;
  return (
    <>
      <SiteSearch page={page} data={data} view={view} />
      <p className="sources-answer">
        {tell(data.sources.length, read('whole'), read('opening'))} {list.note}
      </p>
      <SourceList sources={data.sources} view={view} />
      {data.offers.length > 0 && <Offers offers={data.offers} view={view} />}
      <Method view={view} />
    </>
  );
};
