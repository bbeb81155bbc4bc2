import { useId, useState } from 'react';
import { links } from '../page/address/links.ts';
import { fetchJson } from '../page/fetchJson.ts';
import type { CityAnswers, PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { announce } from '../ui/reader/announce.ts';

type Props = { readonly page: Pick<PageData, 'coverage'> };

/** `words` is null when they could not be fetched. */
type Answer = { readonly id: string; readonly words: string | null };

const FAILED = 'The answer could not be loaded. Try again.';

/** Beside the map: choose a city, and read in one sentence whether an interceptor could have met a missile fired at it. */
export const CityField = ({ page }: Props) => {
  const id = useId();
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!page.coverage) return null;
  const choose = async (city: string) => {
    if (city === '') return setAnswer(null);
    const words = await fetchJson<CityAnswers>('answers.json').then(
      (answers) => answers[city] ?? null,
      () => null,
    );
    setAnswer({ id: city, words });
    announce(words ?? FAILED);
  };
  return (
    <div className="city-field">
      <label className="needs-script" htmlFor={id}>
        Try a city{' '}
        <select id={id} defaultValue="" onChange={({ target }) => choose(target.value)}>
          <option value="">Choose</option>
          {page.coverage.cities.map(({ id: city, name }) => (
            <option key={city} value={city}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <a href={links.engagement(null)}>Try a city</a>
      </noscript>
      {answer && (
        <p>
          {answer.words ?? FAILED} {answer.words !== null && <OriginTag origin="computed" />}{' '}
          <a href={links.engagement(answer.id)} data-view>
            Why?
          </a>
        </p>
      )}
    </div>
  );
};
