import { type FormEvent, useId, useState } from 'react';
import { followModel } from '../../model/links.ts';
import type { NamedPlace, WhyData } from '../../model/modelData.ts';
import { announce } from '../../ui/reader/announce.ts';
import { findPlaceByText } from '../selectWhy.ts';
import { whyWords } from '../whyWords.ts';
import { CoordinateFields } from './CoordinateFields.tsx';

type Props = { readonly data: WhyData; readonly place: NamedPlace };

/** The target by name: asked for, it takes the reader to its engagement. */
const NameForm = ({ data, place }: Props) => {
  const id = useId();
  const [text, setText] = useState(place.id === '' ? `${place.at[1]}, ${place.at[0]}` : place.name);
  const [unknown, setUnknown] = useState(false);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const found = findPlaceByText(data, text);
    setUnknown(found === null);
    if (found === null) return announce(whyWords.placeUnknown);
    followModel(() => ({ place: found }), 'push');
    document.getElementById('engagement-title')?.focus({ preventScroll: true });
  };
  return (
    <form onSubmit={look}>
      <label htmlFor={`${id}-place`}>{whyWords.placeLabel}</label>
      <span className="place-row">
        <input
          id={`${id}-place`}
          list={`${id}-places`}
          value={text}
          autoComplete="off"
          aria-invalid={unknown}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => setText(target.value)}
          onFocus={({ target }) => target.select()}
        />
        <datalist id={`${id}-places`}>
          {data.cities.map(({ id: city, name }) => (
            <option key={city} value={name} />
          ))}
        </datalist>
        <button type="submit">Show</button>
      </span>
      <p id={`${id}-said`} className="note">
        {unknown ? whyWords.placeUnknown : whyWords.placeHint}
      </p>
    </form>
  );
};

/**
 * The target: by name, or by latitude and longitude. The name field is remounted for each place (`key`); the coordinate fields are not, so
 * that they keep the focus.
 */
export const PlaceForm = ({ data, place }: Props) => (
  <div className="place-form needs-script">
    <NameForm key={place.id || place.at.join()} data={data} place={place} />
    <CoordinateFields
      legend="Target"
      at={place.at}
      hint=""
      commit={(at) => {
        followModel(() => ({ place: at }), 'replace');
        return null;
      }}
    />
  </div>
);
