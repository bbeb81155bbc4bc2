import { type FormEvent, useId, useState } from 'react';
import { followModel } from '../model/links.ts';
import type { NamedPlace, WhyData } from '../model/modelData.ts';
import { findPlaceByText } from './selectWhy.ts';

type Props = { readonly data: WhyData; readonly place: NamedPlace };

/** Which place is looked at: by name, or by latitude and longitude. */
export const PlaceForm = ({ data, place }: Props) => {
  const id = useId();
  const [text, setText] = useState(place.id === '' ? `${place.at[1]}, ${place.at[0]}` : place.name);
  const [unknown, setUnknown] = useState(false);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const found = findPlaceByText(data, text);
    setUnknown(found === null);
    if (found !== null) followModel(() => ({ place: found }), 'push');
  };
  return (
    <form className="place-form needs-script" onSubmit={look}>
      <label htmlFor={`${id}-place`}>
        A place: a city of the list, a latitude and longitude, or a point on the map
      </label>
      <span className="place-row">
        <input
          id={`${id}-place`}
          list={`${id}-places`}
          value={text}
          autoComplete="off"
          aria-describedby={`${id}-said`}
          onChange={({ target }) => setText(target.value)}
        />
        <datalist id={`${id}-places`}>
          {data.cities.map(({ id: city, name }) => (
            <option key={city} value={name} />
          ))}
        </datalist>
        <button type="submit">Show this place</button>
      </span>
      <p id={`${id}-said`} role="status">
        {unknown && 'Neither a city of the list nor a latitude and longitude, such as 37.98, 23.73.'}
      </p>
    </form>
  );
};
