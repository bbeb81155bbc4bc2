import { useId, useState } from 'react';
import { links } from '../page/address/links.ts';
import { fetchJson } from '../page/fetchJson.ts';
import type { CityAnswer, CityAnswers, PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { announce } from '../ui/reader/announce.ts';
import type { MarkedPlace } from './mapModel.ts';

type Props = {
  readonly page: Pick<PageData, 'coverage'>;
  /** Marks the city on the map; null for none. */
  readonly onCity: (city: MarkedPlace | null) => void;
};

/** What was found for a city; null when it could not be fetched. */
type Answer = { readonly id: string; readonly found: CityAnswer | null };

const FAILED = 'The answer could not be loaded. Try again.';

/** Beside the map: choose a city, and read in one sentence whether an interceptor could have met a missile fired at it. */
export const CityField = ({ page, onCity }: Props) => {
  const id = useId();
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!page.coverage) return null;
  const choose = async (city: string) => {
    const found =
      city === ''
        ? null
        : await fetchJson<CityAnswers>('answers.json').then(
            (answers) => answers[city] ?? null,
            () => null,
          );
    const name = page.coverage?.cities.find(({ id }) => id === city)?.name ?? city;
    onCity(found?.at ? { name, note: found.verdict, origin: 'computed', at: found.at, headingDeg: null } : null);
    setAnswer(city === '' ? null : { id: city, found });
    if (city !== '') announce(found?.words ?? FAILED);
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
          {answer.found?.words ?? FAILED} {answer.found && <OriginTag origin="computed" />}{' '}
          <a href={links.engagement(answer.id)} data-view>
            Why?
          </a>
        </p>
      )}
    </div>
  );
};
