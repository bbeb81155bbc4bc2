import { links } from '../page/address/links.ts';
import type { ChapterId } from '../page/chapters.ts';
import type { PageData } from '../page/pageData.ts';
import { hasMap, selectChapters } from '../page/selection.ts';
import { ThemeSwitch } from '../ui/reader/ThemeSwitch.tsx';
import { OpenSources } from '../ui/search/OpenSources.tsx';
import './shell.css';

type Props = {
  readonly page: PageData;
  /** The chapter whose page this is; null on the article's page. */
  readonly current: ChapterId | null;
};

/** The ways past the head of the page: to the words, and on the article's page to each part below. */
const skips = (page: PageData, current: ChapterId | null): readonly (readonly [to: string, words: string])[] =>
  current !== null
    ? [['#article', 'Skip to the text']]
    : [
        ['#article', 'Skip to the story'],
        ...(hasMap(page) ? ([['#map', 'Skip to the map']] as const) : []),
        ...(page.statements.length > 0 ? ([['#statements', 'Skip to the statements']] as const) : []),
        ...(page.chapterIds.length > 0 ? ([['#next', 'Skip to the chapters']] as const) : []),
      ];

/** One line at the head of every page. On a phone the parts are behind a button, which needs no script. */
export const Masthead = ({ page, current }: Props) => {
  const parts = selectChapters(page);
  return (
    <header className="masthead">
      {skips(page, current).map(([to, words]) => (
        <a key={to} className="skip" href={to}>
          {words}
        </a>
      ))}
      <p className="name">
        <a href={links.home} data-view={current === null ? true : undefined}>
          {page.story.name}
        </a>
      </p>
      {parts.length > 0 && (
        <>
          <button type="button" className="menu-button" popoverTarget="menu">
            Menu
          </button>
          <nav id="menu" popover="auto" className="menu" aria-label="Parts of this site">
            <ul>
              <li>
                <a href={links.home} aria-current={current === null ? 'page' : undefined}>
                  Story
                </a>
              </li>
              {parts.map(({ id, name }) => (
                <li key={id}>
                  <a href={links.chapter(id)} aria-current={current === id ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
            {page.chapterIds.includes('sources') && (
              <form className="search" action={links.chapter('sources')} role="search">
                <OpenSources />
                <label>
                  <span className="unseen">Search this site</span>
                  <input type="search" name="find" placeholder="Search" autoComplete="off" />
                </label>
              </form>
            )}
            <ThemeSwitch />
          </nav>
        </>
      )}
      {parts.length === 0 && <ThemeSwitch />}
    </header>
  );
};
