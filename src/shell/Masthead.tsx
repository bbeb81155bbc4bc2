import type { Links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { Show } from '../page/viewState.ts';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';

type Props = { readonly page: PageData; readonly show: Show; readonly links: Links };

const choices: readonly { readonly show: Show; readonly words: string }[] = [
  { show: 'article', words: 'the article alone' },
  { show: 'record', words: 'with the record and the model' },
];

/** The page's name, what it is, and the switch that hides everything which the article does not say. */
export const Masthead = ({ page, show, links }: Props) => (
  <header className="masthead">
    <a className="skip" href="#article">
      Skip to the article
    </a>
    <p className="name">
      <a href={links.clear} data-view>
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
                <a
                  href={links.show(choice.show === 'record' && show === 'later' ? show : choice.show)}
                  data-view
                  aria-current={(choice.show === 'article') === (show === 'article') ? 'true' : undefined}
                >
                  {choice.words}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ThemeSwitch />
    </nav>
  </header>
);
