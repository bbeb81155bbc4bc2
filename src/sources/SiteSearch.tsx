import { useCallback, useMemo } from 'react';
import { placed } from '../page/address/base.ts';
import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { useChapterData } from '../page/useChapterData.ts';
import { ChapterHeading } from '../ui/parts/ChapterHeading.tsx';
import { SearchForm } from '../ui/search/SearchForm.tsx';
import { useFindText } from '../ui/search/useFindText.ts';
import { createSearch, type SearchResult } from './createSearch.ts';
import type { SourcesData } from './sourcesData.ts';
import { search as words } from './words.ts';

type Props = { readonly page: PageData; readonly data: SourcesData; readonly view: ViewState };

const shownAtOnce = 8;

const List = ({ found }: { readonly found: readonly SearchResult[] }) => (
  <ul>
    {found.map(({ words: name, where, path, lang }) => (
      <li key={path + name}>
        <a href={placed(`/${path}`)} lang={lang}>
          {name}
        </a>{' '}
        <span>{where}</span>
      </li>
    ))}
  </ul>
);

const Results = ({ page, data, view }: Props) => {
  const hasRecord = page.chapterIds.includes('timeline');
  const record = useChapterData<RecordChapter>(hasRecord ? 'timeline' : null);
  const search = useMemo(
    () => createSearch(page, record.status === 'ready' ? record.data : null, data),
    [page, record, data],
  );
  const groups = search(view.find);
  return (
    <>
      <p role="status">
        {hasRecord && record.status === 'loading'
          ? words.loading
          : words.found(groups.reduce((sum, { found }) => sum + found.length, 0))}
        {record.status === 'failed' && ` ${words.failed}`}
      </p>
      {groups.map(({ title, found }) => (
        <section key={title}>
          <ChapterHeading view={view} level={1} id={`found-${title.replace(/\W+/g, '-').toLowerCase()}`}>
            {title} <span>{found.length}</span>
          </ChapterHeading>
          <List found={found.slice(0, shownAtOnce)} />
          {found.length > shownAtOnce && (
            <details>
              <summary>{words.more(found.length - shownAtOnce)}</summary>
              <List found={found.slice(shownAtOnce)} />
            </details>
          )}
        </section>
      ))}
    </>
  );
};

/** One search over the article, its terms, countries and cities, the record and the sources. What is looked for is in the address. */
export const SiteSearch = ({ page, data, view }: Props) => {
  const write = useCallback((find: string) => changeView({ find }, 'replace'), []);
  const [text, setText] = useFindText(view.find, write);
  return (
    <div className="site-search">
      <SearchForm label={words.label} text={text} onType={setText} />
      <p className="note without-script">{words.withoutScripts}</p>
      {view.find !== '' && <Results page={page} data={data} view={view} />}
    </div>
  );
};
