import { useEffect, useId, useRef } from 'react';
import { links } from '../page/address/links.ts';
import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { FAILED, type TriedCity } from './useCity.ts';

type Props = {
  readonly page: Pick<PageData, 'coverage'>;
  readonly city: TriedCity | null;
  readonly choose: (id: string) => void;
};

/** Beside the map: choose a city, and read in one sentence whether an interceptor could have met a missile fired at it. */
export const CityField = ({ page, city, choose }: Props) => {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(
    function takeEarlyChoice() {
      // What was chosen before the page was awake.
      const early = field.current?.value;
      if (early && city === null) choose(early);
    },
    [choose, city],
  );
  if (!page.coverage) return null;
  return (
    <div className="city-field">
      <label className="needs-script" htmlFor={id}>
        Try a city{' '}
        <select ref={field} id={id} value={city?.id ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">Choose</option>
          {page.coverage.cities.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <a href={links.engagement(null)}>Try a city</a>
      </noscript>
      {city && city.found !== undefined && (
        <p>
          {city.found?.words ?? FAILED} {city.found && <OriginTag origin="computed" />}{' '}
          <a href={links.engagement(city.id)} data-view>
            Why?
          </a>
        </p>
      )}
    </div>
  );
};
