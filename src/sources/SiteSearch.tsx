import { useMemo, useState } from 'react';
import { base } from '../page/base.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { useChapterData } from '../page/useChapterData.ts';
import type { ViewState } from '../page/viewState.ts';
import { ChapterHeading } from '../ui/ChapterHeading.tsx';
import { createSearch, type SearchGroup } from './createSearch.ts';
import type { SourcesData } from './sourcesData.ts';

type Props = { readonly page: PageData; readonly data: SourcesData; readonly view: ViewState };

const most = 12;

const countFound = (groups: readonly SearchGroup[]): string => {
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  return count === 1 ? '1 place found' : `${count} places found`;
};

const Results = ({ page, data, view, words }: Props & { readonly words: string }) => {
  const timeline = useChapterData<RecordChapter>('timeline');
  const search = useMemo(
    () => createSearch(page, timeline.status === 'ready' ? timeline.data : null, data),
    [page, timeline, data],
  );
  const groups = search(words);
  return (
    <>
      <p role="status">
        {words.trim() === '' ? '' : timeline.status === 'loading' ? 'Loading the timeline…' : countFound(groups)}
        {timeline.status === 'failed' && '; the timeline could not be loaded and is not searched'}
      </p>
      {groups.map(({ title, found }) => (
        <section key={title}>
          <ChapterHeading view={view} level={1} id={`found-${title.replace(/\W+/g, '-').toLowerCase()}`}>
            {title} <span>{found.length}</span>
          </ChapterHeading>
          <ul>
            {found.slice(0, most).map(({ words: name, where, path }) => (
              <li key={path + name}>
                <a href={`${base}${path}`}>{name}</a> <span>{where}</span>
              </li>
            ))}
          </ul>
          {found.length > most && <p>and {found.length - most} more: add a word</p>}
        </section>
      ))}
    </>
  );
};

/** One search over the article, its terms and countries, the timeline and the sources. */
export const SiteSearch = ({ page, data, view }: Props) => {
  const [words, setWords] = useState('');
  const [used, setUsed] = useState(false);
  return (
    <search className="site-search needs-script">
      <label>
        Search everything: the article, the map, the timeline, the sources{' '}
        <input
          type="search"
          value={words}
          onFocus={() => setUsed(true)}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      {used && <Results page={page} data={data} view={view} words={words} />}
    </search>
  );
};
