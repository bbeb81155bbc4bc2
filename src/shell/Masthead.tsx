import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import { changeView } from '../page/useViewLinks.ts';
import type { Show } from '../page/viewState.ts';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';

type Props = { readonly page: PageData; readonly show: Show };

const choices: readonly { readonly show: Show; readonly words: string }[] = [
  { show: 'article', words: 'the article alone' },
  { show: 'record', words: 'with the record and the model' },
];

/** The page's name, what it is, and the switch that hides everything which the article does not say. */
export const Masthead = ({ page, show }: Props) => (
  <header className="masthead">
    <a className="skip" href="#article">
      Skip to the article
    </a>
    <p className="name">
      <a href={links.home} data-view>
        {page.story.name}
      </a>
    </p>
    <p className="what">{page.story.what}</p>
    <nav aria-label="Who says so">
      {page.hasRecord && (
        <>
          <span id="show-label">Show</span>
          <ul aria-labelledby="show-label">
            {choices.map((choice) => (
              <li key={choice.show}>
                <button
                  type="button"
                  className="needs-script"
                  aria-pressed={(choice.show === 'article') === (show === 'article')}
                  onClick={() =>
                    changeView({ show: choice.show === 'record' && show === 'later' ? show : choice.show }, 'push')
                  }
                >
                  {choice.words}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ThemeSwitch />
    </nav>
  </header>
);
